// Finding a sheet of a spreadsheet.
import type { SheetRecord, SpreadsheetRecord } from './spreadsheet-record';

/** The sheet of that name without regard to case; `undefined` where there is none. */
export function sheetNamed(record: SpreadsheetRecord, name: string): SheetRecord | undefined {
  const wanted = name.toLowerCase();
  return record.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The sheet with that id. */
export function sheetById(record: SpreadsheetRecord, id: number): SheetRecord | undefined {
  return record.sheets.find((sheet) => sheet.id === id);
}
