// Names of sheets: unique without regard to case.
import { PlatformError } from '../../../kernel/platform-error';
import { sheetNamed } from './find-sheet';
import type { SheetRecord, SpreadsheetRecord } from './spreadsheet-record';

const LONGEST_NAME = 100;

/** Refuses a name that no sheet can have, or that another sheet than `own` has (#3). */
export function checkSheetName(record: SpreadsheetRecord, name: string, own?: SheetRecord): void {
  if (name.trim() === '') throw new PlatformError('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) throw new PlatformError(`The sheet name cannot be greater than ${String(LONGEST_NAME)} characters.`);
  const taken = sheetNamed(record, name);
  if (taken !== undefined && taken !== own) throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A name like "Sheet3" that no sheet has. */
export function freeSheetName(record: SpreadsheetRecord): string {
  let number = record.sheets.length + 1;
  while (sheetNamed(record, `Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
}

/** "Copy of X", with a number from 1 where that is taken. */
export function copyName(record: SpreadsheetRecord, name: string): string {
  const base = `Copy of ${name}`;
  if (sheetNamed(record, base) === undefined) return base;
  let number = 1;
  while (sheetNamed(record, `${base} ${String(number)}`) !== undefined) number += 1;
  return `${base} ${String(number)}`;
}
