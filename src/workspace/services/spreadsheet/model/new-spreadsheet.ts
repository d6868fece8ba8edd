// New spreadsheets and sheets as records.
import type { SheetRecord, SpreadsheetRecord } from './spreadsheet-record';

/** Size of a sheet nobody gave a size. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** What a new sheet needs. */
export interface NewSheet {
  readonly id: number;
  readonly name: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** An empty sheet. */
export function newSheetRecord(sheet: NewSheet): SheetRecord {
  return {
    id: sheet.id, name: sheet.name, rows: sheet.rows ?? DEFAULT_ROWS, columns: sheet.columns ?? DEFAULT_COLUMNS,
    hidden: false, tabColor: null, frozenRows: 0, frozenColumns: 0, rightToLeft: false, hiddenGridlines: false,
    values: [], styles: [], notes: [], validations: [], richText: [], rowEntries: [], columnEntries: [],
    merges: [], filter: null, protections: [], conditionalRules: [], bandings: [], charts: [], images: [], foldedGroups: [],
    rowToggle: 'AFTER', columnToggle: 'AFTER', maySpread: false,
    selection: [{ row: 0, column: 0, rows: 1, columns: 1 }], currentCell: { row: 0, column: 0 }, formId: null,
  };
}

/** What a new spreadsheet needs. */
export interface NewSpreadsheet {
  readonly id: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly sheets?: readonly NewSheet[];
}

/** A spreadsheet with the given sheets, else one empty "Sheet1" with id 0. */
export function newSpreadsheetRecord(spreadsheet: NewSpreadsheet): SpreadsheetRecord {
  const sheets = (spreadsheet.sheets ?? [{ id: 0, name: 'Sheet1' }]).map(newSheetRecord);
  return {
    id: spreadsheet.id, locale: spreadsheet.locale ?? 'en_US', timeZone: spreadsheet.timeZone ?? 'Asia/Bangkok', sheets,
    styles: [{}], validationRules: [], namedRanges: [], metadata: [], activeSheetId: sheets[0]?.id ?? 0, nextNumber: 1,
    recalculation: 'ON_CHANGE', iterative: { enabled: false, cycles: 50, threshold: 0.05 },
  };
}

/** An id that no sheet of the spreadsheet has, the same for the same spreadsheet and count. */
export function newSheetId(record: SpreadsheetRecord): number {
  const used = new Set(record.sheets.map((sheet) => sheet.id));
  let id = (record.nextNumber * 2654435761) % 2147483647;
  record.nextNumber += 1;
  while (used.has(id) || id < 1) id = (id + 7919) % 2147483647;
  return id;
}

/** A number for a new protection, chart, banding or image. */
export function newNumber(record: SpreadsheetRecord): number {
  const number = record.nextNumber;
  record.nextNumber += 1;
  return number;
}
