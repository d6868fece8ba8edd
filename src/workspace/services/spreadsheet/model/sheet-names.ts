// Names of sheets: unique without regard to case.
import { sheetNamed } from './find-sheet';
import type { SpreadsheetRecord } from './spreadsheet-record';

/** A name like "Sheet3" that no sheet has. */
export function freeSheetName(record: SpreadsheetRecord): string {
  let number = record.sheets.length + 1;
  while (sheetNamed(record, `Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
}

/** "Copy of X", with a number where that is taken. */
export function copyName(record: SpreadsheetRecord, name: string): string {
  const base = `Copy of ${name}`;
  if (sheetNamed(record, base) === undefined) return base;
  let number = 2;
  while (sheetNamed(record, `${base} ${String(number)}`) !== undefined) number += 1;
  return `${base} ${String(number)}`;
}
