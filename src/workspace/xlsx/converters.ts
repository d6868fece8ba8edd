// Spreadsheets in other formats: XLSX of the whole, CSV of one sheet.
import type { Converter, Execution } from '../kernel/execution';
import { GOOGLE_MIME } from '../kernel/files';
import { lastGridColumn, lastGridRow } from '../services/spreadsheet/model/grid';
import { displayText } from '../services/spreadsheet/model/number-format';
import type { SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { styleAt } from '../services/spreadsheet/model/styles';
import { formulaEngine, spreadsheetRecord } from '../services/spreadsheet/workbook';

/** The content type of XLSX files. */
export const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Spreadsheet to XLSX, and its first sheet to CSV. */
export const spreadsheetConverters: readonly Converter[] = [
  { from: GOOGLE_MIME.spreadsheet, to: XLSX_MIME, convert: (execution, fileId) => spreadsheetXlsx(execution, fileId) },
  { from: GOOGLE_MIME.spreadsheet, to: 'text/csv', convert: (execution, fileId) => new TextEncoder().encode(sheetCsv(execution, fileId)) },
];

/** The XLSX of a spreadsheet, written in the worker. */
export function spreadsheetXlsx(execution: Execution, spreadsheetId: string): Uint8Array {
  // The worker's task gives bytes; between threads they may come as a plain view.
  const bytes = execution.host.runTask('xlsxEncode', { record: spreadsheetRecord(execution, spreadsheetId), nowMs: execution.now() }) as Uint8Array;
  return new Uint8Array(bytes);
}

/**
 * A sheet as CSV, each cell as it is displayed; the first visible sheet where no id is given.
 * @throws RangeError where the spreadsheet has no such sheet
 */
export function sheetCsv(execution: Execution, spreadsheetId: string, sheetId?: number): string {
  const record = spreadsheetRecord(execution, spreadsheetId);
  const sheet = sheetId === undefined ? record.sheets.find(({ hidden }) => !hidden) : record.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new RangeError(`Cannot write sheet ${String(sheetId)} of ${spreadsheetId} as CSV: there is none`);
  const engine = formulaEngine(execution, record);
  const { rows, columns } = extent(sheet, engine.spreadExtent(sheet));
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      cells.push(csvCell(displayText(engine.valueAt(sheet, row, column), styleAt(record, sheet, { row, column }), record.locale)));
    }
    lines.push(cells.join(','));
  }
  return lines.join('\r\n');
}

function extent(sheet: SheetRecord, spread: { readonly row: number; readonly column: number }): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(lastGridRow(sheet.values), spread.row), columns: Math.max(lastGridColumn(sheet.values), spread.column) };
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
