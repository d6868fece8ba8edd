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

/** Spreadsheet to XLSX, and its first sheet to CSV or TSV. */
export const spreadsheetConverters: readonly Converter[] = [
  { from: GOOGLE_MIME.spreadsheet, to: XLSX_MIME, convert: (execution, fileId) => spreadsheetXlsx(execution, fileId) },
  { from: GOOGLE_MIME.spreadsheet, to: 'text/csv', convert: (execution, fileId) => new TextEncoder().encode(sheetText(execution, fileId)) },
  { from: GOOGLE_MIME.spreadsheet, to: 'text/tab-separated-values', convert: (execution, fileId) => new TextEncoder().encode(sheetText(execution, fileId, { separator: '\t' })) },
];

/** The XLSX of a spreadsheet, written in the worker. */
export function spreadsheetXlsx(execution: Execution, spreadsheetId: string): Uint8Array {
  // The worker's task gives bytes; between threads they may come as a plain view.
  const bytes = execution.host.runTask('xlsxEncode', { record: spreadsheetRecord(execution, spreadsheetId), nowMs: execution.now() }) as Uint8Array;
  return new Uint8Array(bytes);
}

/** Which sheet is written as text, and what stands between its cells. */
export interface SheetTextRequest {
  readonly sheetId?: number | undefined;
  readonly separator?: ',' | '\t';
}

/**
 * A sheet as CSV or TSV, each cell as it is displayed; the first visible sheet where no id is given.
 * @throws RangeError where the spreadsheet has no such sheet
 */
export function sheetText(execution: Execution, spreadsheetId: string, { sheetId, separator = ',' }: SheetTextRequest = {}): string {
  const record = spreadsheetRecord(execution, spreadsheetId);
  const sheet = sheetId === undefined ? record.sheets.find(({ hidden }) => !hidden) : record.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new RangeError(`Cannot write sheet ${String(sheetId)} of ${spreadsheetId} as CSV: there is none`);
  const engine = formulaEngine(execution, record);
  const { rows, columns } = extent(sheet, engine.spreadExtent(sheet));
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      cells.push(cellText(separator, displayText(engine.valueAt(sheet, row, column), styleAt(record, sheet, { row, column }), record.locale)));
    }
    lines.push(cells.join(separator));
  }
  return lines.join('\r\n');
}

function extent(sheet: SheetRecord, spread: { readonly row: number; readonly column: number }): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(lastGridRow(sheet.values), spread.row), columns: Math.max(lastGridColumn(sheet.values), spread.column) };
}

/** TSV knows no quotes: tabs and line ends inside a cell become spaces. */
function cellText(separator: ',' | '\t', text: string): string {
  if (separator === '\t') return text.replace(/[\t\r\n]+/g, ' ');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
