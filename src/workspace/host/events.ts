// What raises triggers: opening, editing, submitting a form; each as the platform does.
import type { Execution } from '../kernel/execution';
import { findForm, publishForm, submitAsRespondent, type Submission, type Submitted } from '../services/form/host-hooks';
import type { FormRecord } from '../services/form/form-record';
import { applyUserEdit } from '../services/spreadsheet/host-hooks';
import { sheetNamed } from '../services/spreadsheet/model/find-sheet';
import type { SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { changeEvent, editEvent, formSubmitEvent, openEvent, sheetSubmitEvent, type EditMade } from './event-objects';
import { fireInstalled, fireSimple, type Actor, type Raised } from './fire-trigger';
import type { Workspace } from './workspace';
import { spreadsheetsOf } from '../services/spreadsheet/spreadsheets-of';

export { advanceTo } from './clock';
export type { Actor, Raised } from './fire-trigger';

/** Opens the container as a person does: the simple onOpen, then installable open triggers. */
export function raiseOpen(workspace: Workspace, actor: Actor): readonly Raised[] {
  const raised = fireSimple(workspace, { functionName: 'onOpen', actor, event: openEvent });
  return [...raised, ...fireInstalled(workspace, { event: 'ON_OPEN', sourceId: workspace.project().container?.id ?? '', person: actor.person }, openEvent)];
}

/**
 * Types a value into a cell as a person does and raises the edit triggers. The tab is looked for in the container first, then in
 * the other spreadsheets of the workspace; the simple onEdit belongs to the container alone.
 * @throws Error with a Thai sentence where no spreadsheet has the tab; PlatformError where the cell refuses the value
 */
export function raiseEdit(workspace: Workspace, edit: { readonly tab: string; readonly a1: string; readonly value: string } & Actor): readonly Raised[] {
  const spreadsheetId = spreadsheetWithTab(workspace, edit.tab);
  const typing = workspace.execution({ mode: 'direct', ...(edit.user === undefined ? {} : { user: edit.user }) });
  let made: EditMade;
  try {
    const { value, oldValue } = applyUserEdit(typing, spreadsheetId, { sheetName: edit.tab, a1: edit.a1, value: edit.value });
    made = { spreadsheetId, tab: edit.tab, a1: edit.a1, ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
  } finally {
    workspace.end(typing);
  }
  const event = (execution: Execution): ReturnType<typeof editEvent> => editEvent(execution, made);
  const isContainer = spreadsheetId === workspace.project().container?.id;
  return [
    ...(isContainer ? fireSimple(workspace, { functionName: 'onEdit', actor: edit, event }) : []),
    ...fireInstalled(workspace, { event: 'ON_EDIT', sourceId: spreadsheetId, person: edit.person }, event),
    ...fireInstalled(workspace, { event: 'ON_CHANGE', sourceId: spreadsheetId, person: edit.person }, (execution) => changeEvent(execution, spreadsheetId, 'EDIT')),
  ];
}

/** Submits a response as a respondent does and raises the triggers of the form and of its response sheet. */
export function raiseSubmit(workspace: Workspace, submit: { readonly form: string; readonly submission: Submission }): { readonly responseId: string; readonly raised: readonly Raised[] } {
  const { formId, received } = receive(workspace, submit);
  const onForm = fireInstalled(workspace, { event: 'ON_FORM_SUBMIT', sourceId: formId }, (execution) => formSubmitEvent(execution, formId, received.responseId));
  const { sheetRow } = received;
  if (sheetRow === undefined) return { responseId: received.responseId, raised: onForm };
  const record = spreadsheetsOf(workspace.store).get(sheetRow.spreadsheetId);
  const shownSheetId = record?.activeSheetId;
  const onSheet = fireInstalled(workspace, { event: 'ON_FORM_SUBMIT', sourceId: sheetRow.spreadsheetId }, (execution) => sheetSubmitEvent(execution, sheetRow));
  if (record !== undefined && record.sheets.some(({ id }) => id === shownSheetId)) record.activeSheetId = shownSheetId ?? record.activeSheetId; // the screen of whoever has the file open stays as it was
  return { responseId: received.responseId, raised: [...onForm, ...onSheet] };
}

function receive(workspace: Workspace, submit: { readonly form: string; readonly submission: Submission }): { readonly formId: string; readonly received: Submitted } {
  const receiving = workspace.execution({ mode: 'direct' });
  try {
    const form = findForm(receiving, submit.form);
    if (form === undefined) throw new Error(`ไม่พบฟอร์มชื่อหรือรหัส “${submit.form}” โปรดตรวจชื่อฟอร์มในโฟลเดอร์ drive ของพื้นที่ทำงาน`);
    publishForeignForm(workspace, receiving, form);
    return { formId: form.id, received: submitAsRespondent(receiving, form.id, submit.submission) };
  } finally {
    workspace.end(receiving);
  }
}

/** Programs older than publishing never publish their forms; the add-on must. */
function publishForeignForm(workspace: Workspace, execution: Execution, form: FormRecord): void {
  if (form.published || workspace.records.project().kind !== 'staged') return;
  const isOpen = form.acceptingResponses;
  publishForm(execution, form.id);
  form.acceptingResponses = isOpen; // a form that the program closed stays closed
  workspace.options.log?.(`หมายเหตุ: ฟอร์ม “${form.title === '' ? execution.files.get(form.id)?.name ?? form.id : form.title}” ยังไม่ได้เผยแพร่ ระบบเผยแพร่ให้เพื่อรับคำตอบ`);
}

function spreadsheetWithTab(workspace: Workspace, tab: string): string {
  const { container } = workspace.project();
  const spreadsheets = spreadsheetsOf(workspace.store);
  const others = spreadsheets.ids().filter((id) => workspace.store.collection<{ trashed: boolean }>('files').get(id)?.trashed === false);
  const candidates = [...(container?.kind === 'spreadsheet' ? [container.id] : []), ...others];
  const found = candidates.find((id) => hasTab(spreadsheets.get(id), tab));
  if (found === undefined) throw new Error(`ไม่พบแท็บ “${tab}” ในสมุดงานใดของพื้นที่ทำงาน โปรดตรวจชื่อแท็บ`);
  return found;
}

function hasTab(record: SpreadsheetRecord | undefined, tab: string): boolean {
  return record !== undefined && sheetNamed(record, tab) !== undefined;
}
