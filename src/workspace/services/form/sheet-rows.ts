// The spreadsheet side of a response sheet: the sheet itself, its header row and its rows.
import type { Execution } from '../../kernel/execution';
import { gridAt, lastGridRow, putAt } from '../spreadsheet/model/grid';
import { newSheetId, newSheetRecord } from '../spreadsheet/model/new-spreadsheet';
import { displayText } from '../spreadsheet/model/number-format';
import type { CellValue, PlainValue, SheetRecord, SpreadsheetRecord } from '../spreadsheet/model/spreadsheet-record';
import { putStyle, styleAt } from '../spreadsheet/model/styles';
import { parseTyped } from '../spreadsheet/model/typed-values';
import { wallOfInstant } from '../spreadsheet/model/wall-clock';
import { recordChanged } from '../spreadsheet/workbook';
import type { ResponseCell } from './response-cells';
import { spreadsheetsOf } from '../spreadsheet/spreadsheets-of';

/** The row of a response as the sheet's submit event tells it; `row` is 1-based, values are texts as displayed. */
export interface SheetRow {
  readonly spreadsheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

/** A sheet of a spreadsheet. */
export interface SheetPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
}

/** The new sheet of a form. */
export interface NewResponseSheet {
  readonly spreadsheetId: string;
  readonly formId: string;
  readonly headers: readonly string[];
}

/** A response's cells by column; the one for the timestamp is filled here. `row` (1-based) is `null` for a new response. */
export interface RowToWrite {
  readonly submittedMs: number;
  readonly cells: readonly (ResponseCell | null)[];
  readonly row: number | null;
}

/** Whether the workspace has that spreadsheet. */
export function hasSpreadsheet(execution: Execution, spreadsheetId: string): boolean {
  return spreadsheetsOf(execution.store).has(spreadsheetId);
}

/** Whether the linked sheet still exists. */
export function hasResponseSheet(execution: Execution, place: SheetPlace): boolean {
  return sheetAt(execution, place) !== undefined;
}

/** Makes "Form Responses n" as the first sheet, its headers frozen; gives its id. */
export function addResponseSheet(execution: Execution, sheet: NewResponseSheet): number {
  const record = spreadsheetsOf(execution.store).require(sheet.spreadsheetId);
  const names = new Set(record.sheets.map(({ name }) => name));
  let number = 1;
  while (names.has(`Form Responses ${number}`)) number += 1;
  const made = newSheetRecord({ id: newSheetId(record), name: `Form Responses ${number}`, rows: 100, columns: Math.max(26, sheet.headers.length) });
  made.frozenRows = 1;
  made.formId = sheet.formId;
  record.sheets.unshift(made);
  recordChanged(execution, record);
  writeSheetHeaders(execution, { spreadsheetId: sheet.spreadsheetId, sheetId: made.id }, sheet.headers);
  return made.id;
}

/** The sheet no longer belongs to a form. */
export function releaseResponseSheet(execution: Execution, place: SheetPlace): void {
  const sheet = sheetAt(execution, place);
  if (sheet === undefined) return;
  sheet.formId = null;
  recordChanged(execution, spreadsheetsOf(execution.store).require(place.spreadsheetId));
}

/** Writes the header row; `undefined` leaves a header as it is. */
export function writeSheetHeaders(execution: Execution, place: SheetPlace, headers: readonly (string | undefined)[]): void {
  const sheet = sheetAt(execution, place);
  if (sheet === undefined) return;
  sheet.columns = Math.max(sheet.columns, headers.length);
  headers.forEach((header, column) => { if (header !== undefined) putAt(sheet.values, { row: 0, column }, header === '' ? null : header); });
  recordChanged(execution, spreadsheetsOf(execution.store).require(place.spreadsheetId));
}

/** Writes a row below the last one, or over the one it had. @throws RangeError where the sheet is gone */
export function writeSheetRow(execution: Execution, place: SheetPlace, toWrite: RowToWrite): SheetRow {
  const record = spreadsheetsOf(execution.store).require(place.spreadsheetId);
  const sheet = sheetAt(execution, place);
  if (sheet === undefined) throw new RangeError(`Cannot write a response into sheet ${place.sheetId} of ${place.spreadsheetId}: there is none`);
  const row = toWrite.row === null ? Math.max(lastGridRow(sheet.values), 1) : toWrite.row - 1;
  sheet.rows = Math.max(sheet.rows, row + 1);
  sheet.columns = Math.max(sheet.columns, toWrite.cells.length);
  const timestamp: ResponseCell = { kind: 'wall', wall: Math.floor(wallOfInstant(toWrite.submittedMs, record.timeZone) / 1000) * 1000 };
  const values = toWrite.cells.map((cell, column) => writeCell({ record, sheet, year: new Date(toWrite.submittedMs).getUTCFullYear() }, { row, column }, column === 0 ? timestamp : cell));
  recordChanged(execution, record, sheet);
  return { spreadsheetId: place.spreadsheetId, sheetName: sheet.name, row: row + 1, values, namedValues: byName(sheet, values) };
}

interface Target {
  readonly record: SpreadsheetRecord;
  readonly sheet: SheetRecord;
  /** Of dates typed without one. */
  readonly year: number;
}

/** Puts one cell and gives its displayed text. A text is read as typed, but never as a formula. */
function writeCell(target: Target, at: { readonly row: number; readonly column: number }, cell: ResponseCell | null): string {
  const { value, format } = contentOf(target, cell);
  putAt(target.sheet.values, at, value);
  const style = styleAt(target.record, target.sheet, at);
  if (format !== undefined && style.numberFormat === undefined) putStyle(target, at, { ...style, numberFormat: format, automaticFormat: true });
  return displayText(value as PlainValue | null, styleAt(target.record, target.sheet, at), target.record.locale);
}

function contentOf({ record, year }: Target, cell: ResponseCell | null): { readonly value: CellValue | null; readonly format?: string } {
  if (cell === null) return { value: null };
  switch (cell.kind) {
    case 'number': return cell.format === undefined ? { value: cell.number } : { value: cell.number, format: cell.format };
    case 'wall': return cell.format === undefined ? { value: { wall: cell.wall } } : { value: { wall: cell.wall }, format: cell.format };
    case 'text': return { value: cell.text };
    case 'typed': return /^[='+]/.test(cell.text) ? { value: cell.text } : parseTyped(cell.text, { locale: record.locale, year });
  }
}

function byName(sheet: SheetRecord, values: readonly string[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  values.forEach((value, column) => {
    const header = gridAt(sheet.values, 0, column);
    (named[typeof header === 'string' ? header : ''] ??= []).push(value);
  });
  return named;
}

function sheetAt(execution: Execution, place: SheetPlace): SheetRecord | undefined {
  return spreadsheetsOf(execution.store).get(place.spreadsheetId)?.sheets.find((sheet) => sheet.id === place.sheetId);
}

/** What the Forms service does to a spreadsheet is there at once, whatever becomes of the execution. */
export function keepResponseSheet(execution: Execution, spreadsheetId: string): void {
  spreadsheetsOf(execution.store).commitOne(spreadsheetId);
}
