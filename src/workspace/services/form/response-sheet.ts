// The response sheet of a form: linked and unlinked, its headers kept, one row a response.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { formsOf, requireForm, responsesOf, setResponses, type FormRecord, type ResponseRecord } from './form-record';
import { columnHeader, extendedColumns, responseCell, wantedColumns } from './response-cells';
import { addResponseSheet, hasResponseSheet, hasSpreadsheet, keepResponseSheet, releaseResponseSheet, writeSheetHeaders, writeSheetRow, type SheetRow } from './sheet-rows';

export type { SheetRow } from './sheet-rows';

/** Links a form to a spreadsheet: a new sheet with headers, and a row for each response there already is. */
export function linkResponseSheet(execution: Execution, formId: string, spreadsheetId: string): void {
  if (!hasSpreadsheet(execution, spreadsheetId)) throw new PlatformError('Invalid argument: id');
  unlinkResponseSheet(execution, formId);
  const form = requireForm(execution, formId);
  const columns = wantedColumns(form);
  const sheetId = addResponseSheet(execution, { spreadsheetId, formId, headers: columns.map((key) => columnHeader(form, key) ?? '') });
  form.destination = { spreadsheetId, sheetId, columns };
  formsOf(execution.store).touch(formId);
  const responses = responsesOf(execution.store, formId);
  for (const response of responses) writeResponseRow(execution, form, response);
  setResponses(execution.store, formId, responses);
  keepResponseSheet(execution, spreadsheetId);
}

/** Detaches the form from its sheet; the sheet and its rows stay. */
export function unlinkResponseSheet(execution: Execution, formId: string): void {
  const form = requireForm(execution, formId);
  if (form.destination === null) return;
  releaseResponseSheet(execution, form.destination);
  keepResponseSheet(execution, form.destination.spreadsheetId);
  form.destination = null;
  formsOf(execution.store).touch(formId);
}

/** After a change of the questions: new columns for new ones, new headers for renamed ones. */
export function syncResponseHeaders(execution: Execution, formId: string): void {
  const form = requireForm(execution, formId);
  const { destination } = form;
  if (destination === null || !hasResponseSheet(execution, destination)) return;
  const columns = extendedColumns(destination, form);
  form.destination = { ...destination, columns };
  formsOf(execution.store).touch(formId);
  writeSheetHeaders(execution, destination, columns.map((key) => columnHeader(form, key)));
}

/** Writes a response's row, the same one again for an edited response; `undefined` where the form has no sheet. */
export function writeResponseRow(execution: Execution, form: FormRecord, response: ResponseRecord): SheetRow | undefined {
  syncResponseHeaders(execution, form.id);
  const { destination } = form;
  if (destination === null || !hasResponseSheet(execution, destination)) return undefined;
  const known = response.sheetRow;
  const isHere = known !== null && known.spreadsheetId === destination.spreadsheetId && known.sheetId === destination.sheetId;
  const written = writeSheetRow(execution, destination, {
    submittedMs: response.submittedMs, cells: destination.columns.map((key) => responseCell(form, response, key)), row: isHere ? known.row : null,
  });
  response.sheetRow = { spreadsheetId: destination.spreadsheetId, sheetId: destination.sheetId, row: written.row };
  return written;
}
