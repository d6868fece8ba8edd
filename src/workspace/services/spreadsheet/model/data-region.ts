// Where data stands: the region around cells, and the next cell with or without data.
import { boxesMeet, type Axis } from './boxes';
import type { Box } from './spreadsheet-record';

/** What is asked of a sheet. */
export interface Filled {
  readonly rows: number;
  readonly columns: number;
  isFilled(row: number, column: number): boolean;
}

/** The box grown over all data that touches it, corners included; along one axis only where it is given. */
export function dataRegion(sheet: Filled, box: Box, axis?: Axis): Box {
  let region = box;
  for (;;) {
    const grown = grow(sheet, region, axis);
    if (grown === region) return region;
    region = grown;
  }
}

function grow(sheet: Filled, box: Box, axis: Axis | undefined): Box {
  const isFilled = (candidate: Box): boolean => boxesMeet(candidate, { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns }) && hasData(sheet, candidate);
  const margin = axis === undefined ? 1 : 0;
  if (axis !== 'COLUMNS') {
    const across = { column: box.column - margin, columns: box.columns + 2 * margin, rows: 1 };
    if (isFilled({ ...across, row: box.row - 1 })) return { ...box, row: box.row - 1, rows: box.rows + 1 };
    if (isFilled({ ...across, row: box.row + box.rows })) return { ...box, rows: box.rows + 1 };
  }
  if (axis !== 'ROWS') {
    const down = { row: box.row - margin, rows: box.rows + 2 * margin, columns: 1 };
    if (isFilled({ ...down, column: box.column - 1 })) return { ...box, column: box.column - 1, columns: box.columns + 1 };
    if (isFilled({ ...down, column: box.column + box.columns })) return { ...box, columns: box.columns + 1 };
  }
  return box;
}

function hasData(sheet: Filled, box: Box): boolean {
  for (let row = Math.max(0, box.row); row < Math.min(sheet.rows, box.row + box.rows); row += 1) {
    for (let column = Math.max(0, box.column); column < Math.min(sheet.columns, box.column + box.columns); column += 1) if (sheet.isFilled(row, column)) return true;
  }
  return false;
}

/** The cell that Ctrl and an arrow go to: the end of the data, the next data, or the edge. */
export function nextDataCell(sheet: Filled, from: { readonly row: number; readonly column: number }, step: { readonly row: number; readonly column: number }): { row: number; column: number } {
  const isOn = (row: number, column: number): boolean => row >= 0 && column >= 0 && row < sheet.rows && column < sheet.columns;
  let { row, column } = from;
  const goesOn = isOn(row + step.row, column + step.column) && sheet.isFilled(row, column) && sheet.isFilled(row + step.row, column + step.column);
  while (isOn(row + step.row, column + step.column)) {
    const isNextFilled = sheet.isFilled(row + step.row, column + step.column);
    if (goesOn && !isNextFilled) break;
    row += step.row;
    column += step.column;
    if (!goesOn && isNextFilled) break;
  }
  return { row, column };
}
