// Reading and writing cells of a sheet's record.
import { clearBox, gridAt, lastGridColumn, lastGridRow, putAt } from './grid';
import { maySpread } from './formula/formula-engine';
import type { Box, CellValue, FormulaValue, SheetRecord } from './spreadsheet-record';

/** A cell's place, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds; `null` where it is empty. */
export function getCell(sheet: SheetRecord, at: CellPlace): CellValue | null {
  return gridAt(sheet.values, at.row, at.column);
}

/** Puts a value or formula; `null` empties the cell. Text formats of the old content go. */
export function setCell(sheet: SheetRecord, at: CellPlace, value: CellValue | null): void {
  if (isFormula(value) && !sheet.maySpread && maySpread(value.f)) sheet.maySpread = true;
  putAt(sheet.values, at, value);
  if (sheet.richText.length > 0) putAt(sheet.richText, at, null);
}

/** Whether a cell's content is a formula. */
export function isFormula(value: CellValue | null): value is FormulaValue {
  return typeof value === 'object' && value !== null && 'f' in value;
}

/** Empties values and formulas of a box; formats, notes and validations stay. */
export function clearCells(sheet: SheetRecord, box: Box): void {
  clearBox(sheet.values, box);
  clearBox(sheet.richText, box);
}

/** The last row with content, 1-based; 0 where there is none. Formats do not count. */
export function lastRowOf(sheet: SheetRecord): number {
  return lastGridRow(sheet.values);
}

/** The last column with content, 1-based; 0 where there is none. */
export function lastColumnOf(sheet: SheetRecord): number {
  return lastGridColumn(sheet.values);
}

/** The whole grid of a sheet as a box. */
export function wholeSheet(sheet: Pick<SheetRecord, 'rows' | 'columns'>): Box {
  return { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
}
