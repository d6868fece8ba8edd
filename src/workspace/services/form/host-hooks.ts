// What the host does with forms from outside a script: submits as a respondent, finds, publishes and copies forms.
import type { Execution } from '../../kernel/execution';
import { FormResponseStandIn } from './form-response';
import { formsOf, newFormRecord, requireForm, responsesOf, type FormRecord } from './form-record';
import { RespondentRefused, sameTitle, walkForm, type Refusal } from './respondent';
import type { SheetRow } from './response-sheet';
import { storeResponse } from './store-response';
import { isEmailAddress } from './validation-rules';

/** A respondent's submission: answers by question title or item id, as JSON. `editResponseId` changes an earlier one. */
export interface Submission {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly email?: string;
  readonly editResponseId?: string;
}

/** What a submission made: for the form's trigger the response, for the sheet's trigger the row. */
export interface Submitted {
  readonly responseId: string;
  readonly response: FormResponseStandIn;
  readonly sheetRow?: SheetRow;
}

/**
 * Submits a response as the platform's page would: only pages on the respondent's way are filled; an edit starts from the
 * earlier answers and rewrites its row. The host raises the triggers.
 * @throws RespondentRefused with every reason in Thai, before anything is stored
 */
export function submitAsRespondent(execution: Execution, formId: string, submission: Submission): Submitted {
  const form = requireForm(execution, formId);
  const name = form.title === '' ? execution.files.get(formId)?.name ?? formId : form.title;
  const closed = whyClosed(form);
  if (closed !== undefined) throw new RespondentRefused(name, [wholeForm(closed)]);
  const earlier = responsesOf(execution.store, formId).find((response) => response.id === submission.editResponseId);
  const walk = walkForm(form, { answers: submission.answers, before: earlier?.answers ?? {} });
  const refusals = [...aboutRespondent(execution, form, submission), ...walk.refusals];
  if (refusals.length > 0) throw new RespondentRefused(name, refusals);
  const email = form.collectEmail || form.limitOneResponse ? submission.email?.trim() ?? earlier?.email ?? '' : '';
  const stored = storeResponse(execution, formId, { answers: walk.answers, email, ...(earlier === undefined ? {} : { responseId: earlier.id }) });
  execution.store.commitAll();
  const response = new FormResponseStandIn(execution, formId, stored.response.id);
  return { responseId: stored.response.id, response, ...(stored.sheetRow === undefined ? {} : { sheetRow: stored.sheetRow }) };
}

/** The form with that id, title or file name (in this order), or the only one whose title begins so; titles compared without regard to spaces; `undefined` where there is none. */
export function findForm(execution: Execution, titleOrIdOrFileName: string): FormRecord | undefined {
  const forms = formsOf(execution.store);
  const wanted = sameTitle(titleOrIdOrFileName);
  const byId = forms.get(titleOrIdOrFileName);
  if (byId !== undefined) return byId;
  const present = forms.values().filter((form) => execution.files.get(form.id)?.trashed === false);
  const exact = present.find((form) => form.title !== '' && sameTitle(form.title) === wanted)
    ?? present.find((form) => sameTitle(execution.files.get(form.id)?.name ?? '') === wanted);
  const beginning = present.filter((form) => wanted !== '' && sameTitle(form.title).startsWith(wanted));
  return exact ?? (beginning.length === 1 ? beginning[0] : undefined);
}

/** Publishes a form and opens it, as its owner does on the platform's page. */
export function publishForm(execution: Execution, formId: string): void {
  const form = requireForm(execution, formId);
  form.published = true;
  form.acceptingResponses = true;
  formsOf(execution.store).touch(formId);
}

/** An empty form for a file that was made without FormApp (a fresh container). */
export function makeForm(execution: Execution, fileId: string): FormRecord {
  return formsOf(execution.store).set(fileId, newFormRecord(fileId));
}

/** Gives the copy of a form's file the form's questions and settings; responses and their sheet stay behind. */
export function copyForm(execution: Execution, fromId: string, toId: string): void {
  const copy = structuredClone(requireForm(execution, fromId));
  formsOf(execution.store).set(toId, { ...copy, id: toId, destination: null });
}

function whyClosed(form: FormRecord): string | undefined {
  if (!form.published) return 'แบบฟอร์มนี้ยังไม่เผยแพร่ จึงยังรับคำตอบไม่ได้ ให้เจ้าของแบบฟอร์มเผยแพร่ก่อน';
  if (form.acceptingResponses) return undefined;
  return form.closedMessage === '' ? 'แบบฟอร์มนี้ปิดรับคำตอบแล้ว' : form.closedMessage;
}

function aboutRespondent(execution: Execution, form: FormRecord, submission: Submission): Refusal[] {
  const refusals: Refusal[] = [];
  const email = submission.email?.trim() ?? '';
  const responses = responsesOf(execution.store, form.id);
  const isEdit = submission.editResponseId !== undefined;
  if (form.collectEmail && !isEdit && email === '') refusals.push(wholeForm('แบบฟอร์มนี้เก็บอีเมลผู้ตอบ ต้องระบุอีเมล'));
  if (email !== '' && !isEmailAddress(email)) refusals.push(wholeForm(`อีเมล "${email}" ไม่ถูกต้อง ต้องเป็นเช่น name@example.com`));
  if (isEdit && !responses.some((response) => response.id === submission.editResponseId)) refusals.push(wholeForm(`ไม่พบคำตอบเดิมเลขที่ "${submission.editResponseId}" ที่ขอแก้ไข`));
  if (isEdit && !form.allowResponseEdits) refusals.push(wholeForm('แบบฟอร์มนี้ไม่อนุญาตให้แก้ไขคำตอบที่ส่งแล้ว'));
  if (form.limitOneResponse && !isEdit && email !== '' && responses.some((response) => response.email === email)) refusals.push(wholeForm(`อีเมล ${email} ตอบแบบฟอร์มนี้แล้ว ตอบได้เพียงครั้งเดียว`));
  return refusals;
}

function wholeForm(reason: string): Refusal {
  return { question: '', page: '', reason };
}
