// Rows or columns change places within their sheet.
import type { Axis } from './boxes';
import { changeReferences } from './formula/references';
import type { ReferenceEnd } from './formula/tokens';
import { moveGridColumns, moveGridRows } from './grid';
import type { Grid } from './spreadsheet-record';
import { changeFormulas, entriesOf, type SheetTarget } from './structure';

/** Which rows or columns go where: they stand before what was `to`. */
export interface SpanMove {
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

/** Moves rows or columns with everything in them; references to single cells follow. */
export function moveSpan(target: SheetTarget, move: SpanMove): void {
  if (move.to >= move.from && move.to <= move.from + move.count) return;
  const { sheet } = target;
  const grids: readonly Grid<never>[] = [sheet.values, sheet.styles, sheet.notes, sheet.validations, sheet.richText] as unknown as readonly Grid<never>[];
  for (const grid of grids) (move.axis === 'ROWS' ? moveGridRows : moveGridColumns)(grid, move.from, move);
  const entries = entriesOf(sheet, move.axis);
  while (entries.length < Math.max(move.from + move.count, move.to)) entries.push(null);
  const taken = entries.splice(move.from, move.count);
  entries.splice(move.to > move.from ? move.to - move.count : move.to, 0, ...taken);
  changeFormulas(target.record, (formula, home) => changeReferences(formula, (reference) => {
    if ((reference.sheet ?? home.name).toLowerCase() !== sheet.name.toLowerCase() || reference.end !== null) return reference;
    return { ...reference, start: movedEnd(reference.start, move) };
  }));
}

function movedEnd(end: ReferenceEnd, move: SpanMove): ReferenceEnd {
  return move.axis === 'ROWS' ? { ...end, row: end.row === null ? null : movedIndex(end.row, move) } : { ...end, column: end.column === null ? null : movedIndex(end.column, move) };
}

function movedIndex(index: number, { from, count, to }: SpanMove): number {
  const start = to > from ? to - count : to;
  if (index >= from && index < from + count) return start + index - from;
  const without = index >= from + count ? index - count : index;
  return without >= start ? without + count : without;
}
