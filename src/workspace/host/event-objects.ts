// The event objects that triggers are called with, made of stand-ins of the very execution they run in.
import type { Execution } from '../kernel/execution';
import type { Container } from '../kernel/project';
import type { EditDone } from '../services/spreadsheet/host-hooks';
import { UserStandIn } from '../services/base/user';
import type { SheetRow } from '../services/form/response-sheet';
import { uncounted } from './uncounted';

/** An event object; values are stand-ins as the script sees them, or plain data. */
export type EventObject = Readonly<Record<string, unknown>>;

/** An edit that a person made. */
export interface EditMade extends Pick<EditDone, 'value' | 'oldValue'> {
  readonly spreadsheetId: string;
  readonly tab: string;
  readonly a1: string;
}

interface ScriptRange { getRow(): number; getLastRow(): number; getColumn(): number; getLastColumn(): number; activate(): unknown }
interface ScriptSheet { getRange(a1: string): ScriptRange; getRange(row: number, column: number, rows: number, columns: number): ScriptRange }
interface ScriptApp { openById(id: string): { getSheetByName(name: string): ScriptSheet | null; getResponse(id: string): unknown } }

const SERVICES: Readonly<Record<Container['kind'], string>> = { spreadsheet: 'SpreadsheetApp', form: 'FormApp', document: 'DocumentApp' };
const GETTERS: Readonly<Record<Container['kind'], string>> = { spreadsheet: 'getActiveSpreadsheet', form: 'getActiveForm', document: 'getActiveDocument' };

/** The event of opening the container. */
export function openEvent(execution: Execution): EventObject {
  return { source: activeFile(execution), user: userOf(execution), authMode: authMode(execution, 'LIMITED') };
}

/** The event of an edit by a person; `value` and `oldValue` only for one cell that has or had a value (semantics 117). */
export function editEvent(execution: Execution, edit: EditMade): EventObject {
  const source = openFile(execution, 'spreadsheet', edit.spreadsheetId);
  return {
    source, range: uncounted(execution, () => withPlace(source.getSheetByName(edit.tab)?.getRange(edit.a1))), user: userOf(execution), authMode: authMode(execution, 'LIMITED'),
    ...(edit.value === undefined ? {} : { value: edit.value }), ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  };
}

/** The event of a change by a person: `changeType` is EDIT, FORMAT, INSERT_ROW and so on (semantics 119). */
export function changeEvent(execution: Execution, spreadsheetId: string, changeType: string): EventObject {
  return { source: openFile(execution, 'spreadsheet', spreadsheetId), changeType, user: userOf(execution), authMode: authMode(execution, 'FULL') };
}

/** The event of a response, for a trigger of the form. */
export function formSubmitEvent(execution: Execution, formId: string, responseId: string): EventObject {
  const source = openFile(execution, 'form', formId);
  return { source, response: uncounted(execution, () => source.getResponse(responseId)), authMode: authMode(execution, 'FULL') };
}

/** The event of a response, for a trigger of the sheet that its row went to (semantics 116). */
export function sheetSubmitEvent(execution: Execution, row: SheetRow): EventObject {
  const source = openFile(execution, 'spreadsheet', row.spreadsheetId);
  const range = uncounted(execution, () => withPlace(source.getSheetByName(row.sheetName)?.getRange(row.row, 1, 1, row.values.length)));
  uncounted(execution, () => range?.activate()); // the platform selects the new row in the run that it raises
  return { source, range, values: row.values, namedValues: row.namedValues, authMode: authMode(execution, 'FULL') };
}

/** A value of ScriptApp.AuthMode. */
export function authMode(execution: Execution, key: 'FULL' | 'LIMITED'): unknown {
  return execution.border.enumValues('Script.AuthMode')[key];
}

/** The user of an event: a Base.User whose address and name stand in properties too. */
function userOf(execution: Execution): unknown {
  const email = execution.options.activeUser;
  return Object.assign(execution.border.toScript(new UserStandIn(execution, email)) as object, { email, nickname: email.split('@')[0] });
}

/** The range of an event, with the place that such ranges carry in properties besides their methods. */
function withPlace(range: ScriptRange | undefined): ScriptRange | undefined {
  return range && Object.assign(range, { columnEnd: range.getLastColumn(), columnStart: range.getColumn(), rowEnd: range.getLastRow(), rowStart: range.getRow() });
}

/** The container, as the script itself would get it: without rights of its own. */
function activeFile(execution: Execution): unknown {
  const { container } = execution.project;
  if (container === null) return null;
  const service = (execution.realm.context as Record<string, Record<string, (() => unknown) | undefined> | undefined>)[SERVICES[container.kind]];
  return uncounted(execution, () => service?.[GETTERS[container.kind]]?.() ?? null);
}

function openFile(execution: Execution, kind: Container['kind'], id: string): ReturnType<ScriptApp['openById']> {
  if (execution.project.container?.id === id) return activeFile(execution) as ReturnType<ScriptApp['openById']>;
  const service = (execution.realm.context as Record<string, ScriptApp | undefined>)[SERVICES[kind]];
  if (service === undefined) throw new RangeError(`Cannot open a ${kind}: its service is missing`);
  return uncounted(execution, () => service.openById(id));
}
