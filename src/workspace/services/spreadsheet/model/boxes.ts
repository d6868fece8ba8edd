// Rectangles: meeting, containing, moving with inserted and deleted rows and columns.
import type { Box } from './spreadsheet-record';

/** Which way rows or columns are counted. */
export type Axis = 'ROWS' | 'COLUMNS';

/** Whether two rectangles share a cell. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether `outer` covers `inner` wholly. */
export function boxCovers(outer: Box, inner: Box): boolean {
  return outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;
}

/** Whether a cell lies in the rectangle. */
export function boxHas(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

/** Whether two rectangles are the same. */
export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A rectangle after `count` rows or columns were inserted before `at`; it grows where they went into it. */
export function boxAfterInsert<T extends Box>(box: T, axis: Axis, change: { readonly at: number; readonly count: number }): T {
  const span = spanOf(box, axis);
  if (change.at <= span.start) return withSpan(box, axis, { start: span.start + change.count, size: span.size });
  if (change.at < span.start + span.size) return withSpan(box, axis, { start: span.start, size: span.size + change.count });
  return box;
}

/** A rectangle after `count` rows or columns from `at` were deleted; `null` where nothing of it is left. */
export function boxAfterDelete<T extends Box>(box: T, axis: Axis, change: { readonly at: number; readonly count: number }): T | null {
  const span = spanOf(box, axis);
  const end = change.at + change.count;
  const lost = Math.max(0, Math.min(span.start + span.size, end) - Math.max(span.start, change.at));
  const before = Math.max(0, Math.min(span.start, end) - change.at);
  return lost >= span.size ? null : withSpan(box, axis, { start: span.start - before, size: span.size - lost });
}

/** Calls `visit` for each cell of the rectangle, row by row. */
export function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) visit(row, column);
  }
}

function spanOf(box: Box, axis: Axis): { readonly start: number; readonly size: number } {
  return axis === 'ROWS' ? { start: box.row, size: box.rows } : { start: box.column, size: box.columns };
}

function withSpan<T extends Box>(box: T, axis: Axis, span: { readonly start: number; readonly size: number }): T {
  return axis === 'ROWS' ? { ...box, row: span.start, rows: span.size } : { ...box, column: span.start, columns: span.size };
}
