// Answers a person's request: everything that is held about them, and its erasure.
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { listAsText } from '../domain/people/person-report';
import { ERASABLE_TABLES, erasedCells, holds, rowsAbout, searchOf, type PersonalRow } from '../domain/people/personal-data';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { AnswerEraser, FormResponses, RawResponse } from '../ports/forms';
import type { Caller, Clock, Exclusive, Fingerprints, Notebook } from '../ports/office';
import type { NamedFile, OfficeFiles } from '../ports/office-files';
import type { Tables } from '../ports/tables';
import { CHANGE_LOG_TABLE, PURGED_CELLS, type Change } from '../domain/upkeep/change-log';
import { BUSY } from './alone';
import { recipientKeyToErase } from './ledger-recipients';

const LIST = 'ข้อมูลของบุคคลหนึ่ง';
const ERASE = 'ลบข้อมูลของบุคคลหนึ่ง';
const FOLDER = ['คำขอของเจ้าของข้อมูล'];
const TOO_SHORT = 'โปรดกรอกชื่อ-สกุล อีเมล หรือโทรศัพท์ อย่างน้อย 4 ตัวอักษร';

/** What answering needs. */
export interface PersonApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly notebook: Notebook;
  readonly fingerprints: Fingerprints;
  readonly files: OfficeFiles;
  readonly responses: FormResponses;
  readonly eraser: AnswerEraser;
  readonly logged: { keep(change: Change): void; quietly<T>(work: () => T): T };
}

interface FoundResponse {
  readonly formId: string;
  readonly title: string;
  readonly response: RawResponse;
}

/** Lists where the person stands and saves everything held as one CSV file in the office's Drive. */
export function readPerson(app: PersonApp, typed: string): CommandReport {
  const search = searchOf(typed);
  if (search === null) return refusal(LIST, [TOO_SHORT]);
  const rows = rowsAbout(app.files.readTabs(), search);
  const responses = responsesAbout(app, search);
  const documents = documentsAbout(app, typed);
  if (rows.length + responses.length + documents.length === 0) return report(LIST, { done: ['ไม่พบข้อมูลของบุคคลนี้ในสมุดงาน แบบฟอร์ม และเอกสาร'], counts: { rows: 0, responses: 0, documents: 0 } });
  const csv = listAsText([...rows, ...documents.map(({ name, url }) => ({ title: 'เอกสาร', row: name, cells: [url] }))], responses.map(({ title, response }) => ({ title, at: response.submittedAt, answers: [response.email, ...response.answers.map(({ title: asked, value }) => `${asked}: ${[value].flat().join(', ')}`)] })));
  const file = app.files.saveText({ folder: FOLDER, name: `ข้อมูลของบุคคล ${app.clock.now().replace(/[:T]/g, '-')}.csv` }, csv);
  return report(LIST, {
    done: [`ไฟล์ข้อมูลทั้งหมด (มีข้อมูลส่วนบุคคล ลบเมื่อตอบคำขอแล้ว): ${file.url}`, ...rows.map(sentence), ...documents.map(documentSentence), ...responses.map(({ title, response }) => `${title}: คำตอบเมื่อ ${response.submittedAt.replace('T', ' ')}`)],
    counts: { rows: rows.length, responses: responses.length, documents: documents.length },
  });
}

/** Erases the person wherever the law lets the office; records of office are named and stay. The log keeps that it was done and why, not whom it was about. */
export function erasePerson(app: PersonApp, order: { readonly person: string; readonly reason: string }): CommandReport {
  const search = searchOf(order.person);
  if (search === null) return refusal(ERASE, [TOO_SHORT]);
  if (order.reason.trim() === '') return refusal(ERASE, ['โปรดระบุเหตุผล เช่น เลขที่คำขอ โดยไม่ใส่ชื่อของเจ้าของข้อมูล']);
  if (holds(order.reason, search)) return refusal(ERASE, ['เหตุผลจะอยู่ในประวัติการเปลี่ยนแปลง โปรดไม่ใส่ชื่อ อีเมล หรือโทรศัพท์ของเจ้าของข้อมูล']);
  const forms = eraseAnswers(app, search);
  const ended = app.exclusive.run(() => {
    const rows = app.logged.quietly(() => eraseRows(app, search));
    app.logged.keep({ at: app.clock.now(), who: app.caller.email(), table: 'ข้อมูลส่วนบุคคล', place: `${rows} แถว ${forms.responses} คำตอบ`, column: ERASE, before: '', after: order.reason });
    return rows;
  });
  if (ended === undefined) return refusal(ERASE, [BUSY]);
  const left = rowsAbout(app.files.readTabs(), search);
  const kept = [...left.filter(({ erasable }) => !erasable).map(sentence), ...documentsAbout(app, order.person).map(documentSentence)];
  const unsettled = left.filter(({ erasable }) => erasable).map((row) => `${sentence(row)} ยังไม่จบ โปรดรอให้ส่งเสร็จ หรือตัดสินที่เมนู แจ้งเตือน > ข้อความที่รอตัดสิน แล้วลบอีกครั้ง`);
  return report(ERASE, {
    done: [`ลบจากสมุดงาน ${ended.value} แถว แบบฟอร์ม ${forms.responses} คำตอบ และแท็บคำตอบดิบ ${forms.raw} แถว`],
    notDone: [...unsettled, ...(kept.length === 0 ? [] : ['รายการต่อไปนี้เป็นหลักฐานการปฏิบัติราชการ เก็บตามระเบียบงานสารบรรณ จึงไม่ลบ', ...kept])],
    counts: { rows: ended.value, responses: forms.responses, raw: forms.raw, kept: kept.length + unsettled.length },
  });
}

function sentence({ title, row, headers, erasable }: PersonalRow): string {
  return `${title} แถว ${row}: ${headers.join(', ')}${erasable ? '' : ' (หลักฐานราชการ)'}`;
}

function documentSentence({ name, url }: NamedFile): string {
  return `เอกสาร ${name}: ${url} (หลักฐานราชการ)`;
}

/** Documents of the register that hold the person's words; what else stands in the Drive is not the office's own. */
function documentsAbout(app: PersonApp, typed: string): readonly NamedFile[] {
  const known = new Set(app.tables.read(DOCUMENT_REGISTER).flatMap((record) => [textOf(record, 'docId'), textOf(record, 'pdfId')]).filter((id) => id !== ''));
  return known.size === 0 ? [] : app.files.mentioning(typed.trim()).filter(({ id }) => known.has(id));
}

function eraseAnswers(app: PersonApp, search: string): { readonly responses: number; readonly raw: number } {
  const found = responsesAbout(app, search);
  const ids = new Set(found.map(({ response }) => response.responseId));
  const counts = formsOf(app.tables).map(({ formId }) => ({
    raw: app.eraser.clearRaw(formId, ({ cells }) => cells.some((cell) => holds(cell, search))), responses: app.eraser.deleteResponses(formId, ids),
  }));
  return { responses: sum(counts.map(({ responses }) => responses)), raw: sum(counts.map(({ raw }) => raw)) };
}

function eraseRows(app: PersonApp, search: string): number {
  const entries = app.tables.read(CHANGE_LOG_TABLE).flatMap((record, index) => (['before', 'after'].some((column) => holds(textOf(record, column), search)) ? [{ index, cells: PURGED_CELLS }] : []));
  app.tables.update(CHANGE_LOG_TABLE, entries);
  const keyOf = recipientKeyToErase(app);
  return entries.length + sum(ERASABLE_TABLES.map((table) => {
    const changes = app.tables.read(table).flatMap((record, index) => {
      const cells = Object.keys(record).some((column) => holds(textOf(record, column), search)) ? erasedCells(table, record, keyOf) : {};
      return Object.keys(cells).length === 0 ? [] : [{ index, cells }];
    });
    app.tables.update(table, changes);
    return changes.length;
  }));
}

function responsesAbout(app: PersonApp, search: string): readonly FoundResponse[] {
  return formsOf(app.tables).flatMap(({ formId, title }) => app.responses.since(formId, null)
    .filter(({ email, answers }) => [email, ...answers.flatMap(({ value }) => value)].some((text) => holds(text, search))).map((response) => ({ formId, title, response })));
}

/** Forms of the year, from the register. */
function formsOf(tables: Tables): readonly { readonly formId: string; readonly title: string }[] {
  return tables.read('form-register').map((record) => ({ formId: textOf(record, 'formId'), title: textOf(record, 'title') })).filter(({ formId }) => formId !== '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
