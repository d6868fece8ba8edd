// Takes in the responses of all Forms: each becomes one row, an edited one supersedes, the sender gets a receipt.
import { describeForms } from '../domain/forms/form-catalogue';
import { keysByItemId, type FormBook } from '../domain/forms/form-book';
import type { FormDescription, FormKey } from '../domain/forms/form-description';
import { printOf } from '../domain/forms/print';
import { readAnswers, type FormAnswers } from '../domain/forms/read-answers';
import type { KnownSender } from '../domain/nomination/take-in-nomination';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { err, ok, type Result } from '../domain/result';
import { isTicked, textOf } from '../domain/table/record';
import type { FormResponses, RawResponse } from '../ports/forms';
import type { MailQueue } from '../ports/intake-mail';
import type { Clock, Exclusive, Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import { readFormBook } from './form-books';
import { readFormOffice, type FormOffice } from './form-office';
import { takeInNominations } from './take-in-nominations';
import { takeInReports } from './take-in-reports';

const TITLE = 'รับคำตอบจากแบบฟอร์ม';

/** What taking in needs. */
export interface IntakeApp {
  readonly tables: Tables;
  readonly notebook: Notebook;
  readonly responses: FormResponses;
  readonly mail: MailQueue;
  readonly exclusive: Exclusive;
  readonly clock: Clock;
}

/** A response with its answers under our fields. */
export interface IncomingResponse extends RawResponse {
  readonly fields: FormAnswers;
  /** Fingerprint of sender and answers; it changes when the response is edited. */
  readonly print: string;
  /** Answers to questions that the office added by hand. */
  readonly extra: string;
}

/** The responses of one Form, and what reading them needs. */
export interface IncomingForm {
  readonly description: FormDescription;
  readonly responses: readonly IncomingResponse[];
  readonly office: FormOffice;
  readonly senders: readonly KnownSender[];
}

/** What taking in a Form did. */
export interface TakenIn {
  readonly added: number;
  readonly changed: number;
  readonly held: number;
  readonly waiting: number;
}

/** What a sweep over all Forms did; `forms` counts those that exist, `unread` says in Thai which could not be read. */
export interface Swept extends TakenIn {
  readonly forms: number;
  readonly unread: readonly string[];
}

/** Takes in everything that is new or edited, whether its trigger came or not; run again it changes nothing. `only` limits it to one Form. */
export function takeInResponses(app: IntakeApp, only: FormKey | null = null): CommandReport {
  const swept = sweepResponses(app, only);
  if (!swept.ok) return refusal(TITLE, swept.reason);
  return swept.value.forms === 0 ? refusal(TITLE, ['ยังไม่มีแบบฟอร์ม ให้เรียกคำสั่ง สร้างแบบฟอร์ม ก่อน']) : closing(swept.value);
}

/** The same for other actions. A Form that cannot be read keeps no other from being read. @returns err with Thai sentences where nothing could be looked at */
export function sweepResponses(app: IntakeApp, only: FormKey | null = null): Result<Swept, readonly string[]> {
  const office = readFormOffice(app.tables);
  if (!office.ok) return err(office.reason);
  const ended = app.exclusive.run(() => takeInForms(app, office.value, only));
  return ended === undefined ? err(['มีผู้อื่นกำลังบันทึกอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง ระบบจะเก็บคำตอบที่ค้างให้เองในรอบถัดไป']) : ok(ended.value);
}

function takeInForms(app: IntakeApp, office: FormOffice, only: FormKey | null): Swept {
  const senders = sendersOf(app.tables);
  const total = { added: 0, changed: 0, held: 0, waiting: 0, forms: 0, unread: [] as string[] };
  for (const description of describeForms(office.context).filter(({ key }) => only === null || key === only)) {
    const book = readFormBook(app.notebook, office.fiscalYear, description.key);
    if (book === null || book.formId === '') continue;
    total.forms += 1;
    const read = responsesOf(app, book, description);
    if (!read.ok) {
      total.unread.push(read.reason);
      continue;
    }
    const form: IncomingForm = { description, responses: read.value.map((raw) => incoming(raw, description, book)), office, senders };
    const taken = description.key === 'nomination' ? takeInNominations(app, form) : takeInReports(app, form);
    for (const count of ['added', 'changed', 'held', 'waiting'] as const) total[count] += taken[count];
  }
  return total;
}

/** A Form in the bin, or one that the account may not open, throws on the platform. */
function responsesOf(app: IntakeApp, book: FormBook, description: FormDescription): Result<readonly RawResponse[], string> {
  try {
    return ok(app.responses.since(book.formId, null));
  } catch (fault) {
    const said = String((fault as { message?: unknown } | null)?.message ?? fault);
    return err(`เปิดแบบฟอร์ม “${description.title}” ไม่ได้ จึงยังไม่ได้รับคำตอบของแบบนี้ โปรดตรวจว่าแบบยังอยู่และบัญชีนี้มีสิทธิ์แก้ไข (${said})`);
  }
}

function incoming(raw: RawResponse, description: FormDescription, book: FormBook): IncomingResponse {
  const keys = keysByItemId(book);
  const ours = raw.answers.flatMap(({ itemId, value }) => {
    const key = keys.get(itemId);
    return key === undefined ? [] : [{ key, values: typeof value === 'string' ? [value] : value }];
  });
  const extra = raw.answers.filter(({ itemId, value }) => !keys.has(itemId) && value.length > 0).map(({ title, value }) => `${title}: ${typeof value === 'string' ? value : value.join(', ')}`).join('\n');
  return { ...raw, fields: readAnswers(description, ours), extra, print: printOf(JSON.stringify([raw.email, raw.answers])) };
}

function sendersOf(tables: Tables): readonly KnownSender[] {
  return tables.read('contacts').filter((record) => isTicked(record, 'active') && textOf(record, 'email') !== '')
    .map((record) => ({ email: textOf(record, 'email').toLowerCase(), unit: textOf(record, 'unit') }));
}

function closing({ unread, forms: _forms, ...total }: Swept): CommandReport {
  const done = total.added + total.changed === 0 ? ['ไม่มีคำตอบใหม่'] : [`รับคำตอบใหม่ ${total.added} รายการ แก้ไข ${total.changed} รายการ`];
  const notes = [
    ...(total.held > 0 ? [`มี ${total.held} คำตอบพักไว้ ให้จังหวัดตรวจรับจากเมนู พิจารณาข้อเสนอ`] : []),
    ...(total.waiting > 0 ? [`มี ${total.waiting} คำตอบใหม่ของรายการที่ล็อกไว้ ปลดล็อกก่อนจึงจะแทนคำตอบเดิม`] : []),
  ];
  return report(TITLE, { done: [...done, ...notes], notDone: unread, counts: { ...total } });
}
