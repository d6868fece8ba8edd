// Rectangles of equal entries of a grid, so that a rule on ten thousand cells is written once.
import type { Box, Grid } from '../services/spreadsheet/model/spreadsheet-record';

/** The grid's entries as rectangles: runs down a column, joined with equal runs of the columns beside it. */
export function verticalRuns(grid: Grid<number>): readonly { readonly entry: number; readonly box: Box }[] {
  const width = Math.max(0, ...grid.map((row) => row?.length ?? 0));
  const done: { entry: number; box: Box }[] = [];
  for (let column = 0; column < width; column += 1) {
    for (const run of columnRuns(grid, column)) {
      const left = done.findIndex(({ entry, box }) => entry === run.entry && box.row === run.row && box.rows === run.rows && box.column + box.columns === column);
      const beside = done[left];
      if (beside === undefined) done.push({ entry: run.entry, box: { row: run.row, rows: run.rows, column, columns: 1 } });
      else done[left] = { entry: run.entry, box: { ...beside.box, columns: beside.box.columns + 1 } };
    }
  }
  return done;
}

function columnRuns(grid: Grid<number>, column: number): readonly { readonly entry: number; readonly row: number; readonly rows: number }[] {
  const runs: { entry: number; row: number; rows: number }[] = [];
  grid.forEach((cells, row) => {
    const entry = cells?.[column] ?? null;
    if (entry === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.entry === entry && last.row + last.rows === row) last.rows += 1;
    else runs.push({ entry, row, rows: 1 });
  });
  return runs;
}
