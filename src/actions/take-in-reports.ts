// Responses of forms (b) to (f) into the answers table: one row a response, the earlier version kept in the history.
import { answerLines, answersToCell } from '../domain/forms/answer-text';
import { ANSWERS_TABLE, heldReasons } from '../domain/forms/form-answer';
import { receiptMail } from '../domain/forms/intake-mails';
import { codeAnswer, textAnswer } from '../domain/forms/read-answers';
import { isDistrictCode, isTambonCode, type DistrictCode, type TambonCode } from '../domain/places/codes';
import { textOf, type TableRecord } from '../domain/table/record';
import type { QueuedMail } from '../ports/intake-mail';
import type { RecordChange } from '../ports/tables';
import { writeHistory, type HistoryEntry } from './answer-history';
import type { IncomingForm, IncomingResponse, IntakeApp, TakenIn } from './take-in-responses';

/** Takes in what is new or edited. */
export function takeInReports(app: IntakeApp, form: IncomingForm): TakenIn {
  const records = app.tables.read(ANSWERS_TABLE);
  const rows = new Map(records.map((record, index) => [textOf(record, 'responseId'), { index, record }]));
  const [added, updates, history, mails]: [TableRecord[], RecordChange[], HistoryEntry[], QueuedMail[]] = [[], [], [], []];
  let held = 0;
  for (const response of form.responses) {
    const row = rows.get(response.responseId);
    if (row !== undefined && textOf(row.record, 'print') === response.print) continue;
    const record = recordOf(response, form);
    if (record['standing'] === 'held') held += 1;
    mails.push(...receiptOf(response, form, { heldReason: String(record['heldReason'] ?? ''), isEdit: row !== undefined }));
    if (row === undefined) added.push(record);
    else {
      updates.push({ index: row.index, cells: record });
      history.push({ form: form.description.key, responseId: response.responseId, what: ['returned', 'withdrawn'].includes(textOf(row.record, 'standing')) ? 'returned' : 'superseded', print: textOf(row.record, 'print'), submittedAt: textOf(row.record, 'submittedAt'), answers: textOf(row.record, 'answers') });
    }
  }
  app.mail.enqueue(mails);
  writeHistory(app.tables, history, app.clock.now());
  if (updates.length > 0) app.tables.update(ANSWERS_TABLE, updates);
  if (added.length > 0) app.tables.append(ANSWERS_TABLE, added);
  app.tables.flush();
  return { added: added.length, changed: updates.length, held, waiting: 0 };
}

function recordOf(response: IncomingResponse, form: IncomingForm): TableRecord {
  const { district, tambon } = placeOf(response, form);
  const email = response.email.trim().toLowerCase();
  const units = form.senders.filter((sender) => sender.email === email).map(({ unit }) => unit);
  const reasons = heldReasons({ email, units }, { district, tambon });
  return {
    form: form.description.key, standing: reasons.length === 0 ? 'new' : 'held', heldReason: reasons.join('; '), submittedAt: response.submittedAt,
    districtCode: district, district: textAnswer(response.fields, 'district'), tambonCode: tambon, tambon: textAnswer(response.fields, 'tambon'),
    email: response.email, emailVerified: response.emailVerified ? 'verified' : 'unverified', editUrl: response.editUrl,
    answers: answersToCell(response.extra === '' ? response.fields : new Map([...response.fields, ['extra', { key: 'extra', values: [response.extra], codes: [null] }]])),
    responseId: response.responseId, print: response.print,
  };
}

function placeOf(response: IncomingResponse, form: IncomingForm): { readonly district: DistrictCode | null; readonly tambon: TambonCode | null } {
  const { finder } = form.office.places;
  const chosen = codeAnswer(response.fields, 'district');
  const district = chosen !== null && isDistrictCode(chosen) ? chosen : finder.district(textAnswer(response.fields, 'district')).code;
  const code = codeAnswer(response.fields, 'tambon');
  if (code !== null && isTambonCode(code)) return { district, tambon: code };
  const typed = textAnswer(response.fields, 'tambon');
  return { district, tambon: typed === '' ? null : finder.tambon(typed, district).code };
}

function receiptOf(response: IncomingResponse, form: IncomingForm, state: { readonly heldReason: string; readonly isEdit: boolean }): readonly QueuedMail[] {
  if (response.email === '') return [];
  const news = {
    formTitle: form.description.title, responseId: response.responseId, print: response.print, to: response.email, editUrl: response.editUrl,
    lines: answerLines(form.description, response.fields), officeName: form.office.context.office.name,
  };
  return [receiptMail(news, { ...state, isLocked: false })];
}
