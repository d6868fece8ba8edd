// Operations on a grid of cells: compact rows that are cut after their last entry.
import type { Box, Grid } from './spreadsheet-record';

/** The entry of a cell, `null` where there is none. Indexes are 0-based. */
export function gridAt<T>(grid: Grid<T>, row: number, column: number): T | null {
  return grid[row]?.[column] ?? null;
}

/** Puts an entry; `null` empties the cell. */
export function putAt<T>(grid: Grid<T>, at: { readonly row: number; readonly column: number }, value: T | null): void {
  const { row, column } = at;
  let cells = grid[row];
  if (value === null) {
    if (!cells || column >= cells.length) return;
    cells[column] = null;
    if (column === cells.length - 1) trimRow(grid, row);
    return;
  }
  if (!cells) {
    while (grid.length < row) grid.push(null);
    grid[row] = cells = [];
  }
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** Empties every cell of the box. */
export function clearBox<T>(grid: Grid<T>, box: Box): void {
  const lastRow = Math.min(box.row + box.rows, grid.length);
  for (let row = lastRow - 1; row >= box.row; row -= 1) {
    const cells = grid[row];
    if (!cells) continue;
    const end = Math.min(box.column + box.columns, cells.length);
    for (let column = box.column; column < end; column += 1) cells[column] = null;
    if (end === cells.length) trimRow(grid, row);
  }
}

/** Makes room for `count` rows before row `at`. */
export function insertGridRows<T>(grid: Grid<T>, at: number, count: number): void {
  if (at >= grid.length) return;
  grid.splice(at, 0, ...Array.from({ length: count }, () => null));
}

/** Removes `count` rows from row `at`. */
export function deleteGridRows<T>(grid: Grid<T>, at: number, count: number): void {
  grid.splice(at, count);
  trimGrid(grid);
}

/** Makes room for `count` columns before column `at`. */
export function insertGridColumns<T>(grid: Grid<T>, at: number, count: number): void {
  for (const cells of grid) {
    if (cells && at < cells.length) cells.splice(at, 0, ...Array.from({ length: count }, () => null));
  }
}

/** Removes `count` columns from column `at`. */
export function deleteGridColumns<T>(grid: Grid<T>, at: number, count: number): void {
  for (let row = grid.length - 1; row >= 0; row -= 1) {
    const cells = grid[row];
    if (!cells || at >= cells.length) continue;
    cells.splice(at, count);
    trimRow(grid, row);
  }
}

/** The entries of a box as a dense block, `null` where there is none. */
export function readBox<T>(grid: Grid<T>, box: Box): (T | null)[][] {
  return Array.from({ length: box.rows }, (_, r) => {
    const cells = grid[box.row + r];
    return Array.from({ length: box.columns }, (__, c) => cells?.[box.column + c] ?? null);
  });
}

/** Writes a dense block with its top left corner at `row`, `column`. */
export function writeBox<T>(grid: Grid<T>, at: { readonly row: number; readonly column: number }, block: readonly (readonly (T | null)[])[]): void {
  block.forEach((cells, r) => { cells.forEach((value, c) => { putAt(grid, { row: at.row + r, column: at.column + c }, value); }); });
}

/** Moves `count` rows from `from` so that they stand before what was row `to`. */
export function moveGridRows<T>(grid: Grid<T>, from: number, move: { readonly count: number; readonly to: number }): void {
  const last = Math.max(from + move.count, move.to);
  while (grid.length < last) grid.push(null);
  const taken = grid.splice(from, move.count);
  grid.splice(move.to > from ? move.to - move.count : move.to, 0, ...taken);
  trimGrid(grid);
}

/** Moves `count` columns from `from` so that they stand before what was column `to`. */
export function moveGridColumns<T>(grid: Grid<T>, from: number, move: { readonly count: number; readonly to: number }): void {
  const last = Math.max(from + move.count, move.to);
  for (let row = grid.length - 1; row >= 0; row -= 1) {
    const cells = grid[row];
    if (!cells) continue;
    while (cells.length < last) cells.push(null);
    const taken = cells.splice(from, move.count);
    cells.splice(move.to > from ? move.to - move.count : move.to, 0, ...taken);
    trimRow(grid, row);
  }
}

/** The number of the last row with an entry, 1-based; 0 where the grid is empty. */
export function lastGridRow<T>(grid: Grid<T>): number {
  for (let row = grid.length - 1; row >= 0; row -= 1) if (grid[row]?.some((cell) => cell !== null)) return row + 1;
  return 0;
}

/** The number of the last column with an entry, 1-based; 0 where the grid is empty. */
export function lastGridColumn<T>(grid: Grid<T>): number {
  let last = 0;
  for (const cells of grid) {
    if (!cells || cells.length <= last) continue;
    for (let column = cells.length - 1; column >= last; column -= 1) if (cells[column] !== null) { last = column + 1; break; }
  }
  return last;
}

function trimRow<T>(grid: Grid<T>, row: number): void {
  const cells = grid[row];
  if (!cells) return;
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  if (cells.length === 0) grid[row] = null;
  if (row === grid.length - 1) trimGrid(grid);
}

function trimGrid<T>(grid: Grid<T>): void {
  while (grid.length > 0 && !grid[grid.length - 1]) grid.pop();
}
