// Builds the year's Forms or brings them up to date; stops in time, and a later run goes on by itself with the same Forms.
import { describeForms } from '../domain/forms/form-catalogue';
import type { FormDescription } from '../domain/forms/form-description';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Continuation } from '../ports/documents';
import type { Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';
import type { LinkedForm, Workbook } from '../ports/workbook';
import { readFormBook } from './form-books';
import { readFormOffice } from './form-office';
import { withLease } from './notebook-lease';
import { isUpToDate, updateForm, type FormUpdate, type UpdateFormApp } from './update-form';

const TITLE = 'สร้างแบบฟอร์ม';
const REGISTER = 'form-register';
/** The platform ends an execution at six minutes; what is left by then goes on in the next run. */
const STOP_AT_MS = 240_000;
/** The global function that goes on with Forms. */
export const CONTINUE_FORMS = 'continueForms';
const LEASE = { key: 'forms.lease', minutes: 10 } as const;
const SOON_MS = 60_000;

/** What building needs. */
export interface BuildFormsApp extends UpdateFormApp {
  readonly tables: Tables;
  readonly exclusive: Exclusive;
  readonly continuation: Continuation;
  readonly workbook: Pick<Workbook, 'arrangeTabs'>;
}

interface BuiltForm {
  readonly description: FormDescription;
  readonly update: FormUpdate;
}

/**
 * Makes every Form equal to its description. One run at a time builds. The run that goes on is planned before the work, for a
 * run that is cut off cannot plan anything; it is called off once everything is done.
 */
export function buildForms(app: BuildFormsApp): CommandReport {
  const office = readFormOffice(app.tables);
  if (!office.ok) return refusal(TITLE, office.reason);
  const { fiscalYear, signIn, context } = office.value;
  const descriptions = describeForms(context);
  const ended = withLease(app, LEASE, () => {
    const isWork = descriptions.some((description) => !isUpToDate(readFormBook(app.notebook, fiscalYear, description.key), { description, signIn }));
    if (isWork) app.continuation.schedule(CONTINUE_FORMS, (LEASE.minutes + 1) * 60_000);
    const built: BuiltForm[] = [];
    for (const description of descriptions) {
      if (app.clock.elapsedMs() > STOP_AT_MS) break;
      built.push({ description, update: updateForm(app, { description, fiscalYear, signIn, stopAtMs: STOP_AT_MS }) });
    }
    if (built.some(({ update }) => update.kind !== 'unchanged') || isUnregistered(app.tables, built)) app.exclusive.run(() => { writeRegister(app, built); });
    const isLeft = built.length < descriptions.length || built.some(({ update }) => update.kind === 'stopped');
    if (isLeft) app.continuation.schedule(CONTINUE_FORMS, SOON_MS);
    else app.continuation.clear(CONTINUE_FORMS); // also one that has fired: the platform keeps it until somebody removes it
    app.workbook.arrangeTabs(linkedForms(app.tables)); // linking a Form puts its raw tab in front
    return built;
  });
  if (ended === undefined) app.continuation.schedule(CONTINUE_FORMS, (LEASE.minutes + 1) * 60_000); // the living run may have been planned over: should it die, this one goes on
  return ended === undefined ? refusal(TITLE, ['กำลังสร้างแบบฟอร์มอยู่ในอีกหน้าต่างหนึ่ง ไม่ต้องทำอะไร ดูผลได้ที่แท็บ แบบฟอร์ม']) : closing(descriptions, ended.value);
}

/** Plans that the Forms follow what was changed in the office (targets, places, plans), where there are Forms already. */
export function planFormRefresh(app: Pick<BuildFormsApp, 'tables' | 'continuation'>): void {
  if (app.tables.read(REGISTER).length > 0) app.continuation.schedule(CONTINUE_FORMS, SOON_MS);
}

/** The daily run's part: Forms that exist follow the office; what an interrupted run left is finished. Where all are up to date no Form is opened. @returns Thai sentences of what remains */
export function refreshForms(app: BuildFormsApp): readonly string[] {
  const office = readFormOffice(app.tables);
  if (!office.ok || app.tables.read(REGISTER).length === 0) return [];
  const { fiscalYear, signIn, context } = office.value;
  const isBehind = describeForms(context).some((description) => !isUpToDate(readFormBook(app.notebook, fiscalYear, description.key), { description, signIn }));
  return isBehind ? buildForms(app).notDone : [];
}

/** Whether a Form stands in no row: a run was killed between finishing it and writing the register. */
function isUnregistered(tables: Tables, built: readonly BuiltForm[]): boolean {
  const known = new Set(tables.read(REGISTER).map((record) => textOf(record, 'key')));
  return built.some(({ description }) => !known.has(description.key));
}

function writeRegister(app: BuildFormsApp, built: readonly BuiltForm[]): void {
  const records = app.tables.read(REGISTER);
  const changes: RecordChange[] = [];
  const added: TableRecord[] = [];
  for (const form of built) {
    const index = records.findIndex((record) => textOf(record, 'key') === form.description.key);
    if (index === -1) added.push(registerRecord(form, app.clock.now()));
    else if (form.update.kind !== 'unchanged') changes.push({ index, cells: registerRecord(form, app.clock.now()) });
  }
  if (changes.length > 0) app.tables.update(REGISTER, changes);
  if (added.length > 0) app.tables.append(REGISTER, added);
}

function linkedForms(tables: Tables): readonly LinkedForm[] {
  return tables.read(REGISTER).map((record) => ({ formId: textOf(record, 'formId'), title: textOf(record, 'title') }));
}

function registerRecord({ description, update }: BuiltForm, now: string): TableRecord {
  const status = update.kind === 'gone' ? 'gone' : update.kind === 'stopped' ? 'building' : 'ready';
  const { publishedUrl, editUrl, formId } = update.book;
  return { key: description.key, title: description.title, status, publishedUrl, editUrl, formId, updatedAt: now };
}

function closing(descriptions: readonly FormDescription[], built: readonly BuiltForm[]): CommandReport {
  const of = (kind: FormUpdate['kind']): readonly BuiltForm[] => built.filter(({ update }) => update.kind === kind);
  const finished = [...of('made'), ...of('changed'), ...of('unchanged')];
  const words = { made: 'สร้างแล้ว', changed: 'ปรับปรุงแล้ว', unchanged: 'เป็นปัจจุบันอยู่แล้ว', stopped: '', gone: '' } as const;
  const rest = descriptions.length - built.length + of('stopped').length;
  return report(TITLE, {
    done: finished.map(({ description, update }) => `${description.title}: ${words[update.kind]}`),
    notDone: [
      ...of('gone').map(({ description }) => `${description.title}: เปิดแบบเดิมไม่ได้ หากเป็นของผู้อื่นให้ขอสิทธิ์แก้ไขแล้วเรียกคำสั่งอีกครั้ง หากถูกลบถาวรให้ใช้เมนู ฟอร์มและ QR > สร้างแบบใหม่แทนแบบที่หาย`),
      ...(rest > 0 ? [`ทำเสร็จ ${finished.length} จาก ${descriptions.length} แบบ ใกล้ครบเวลาที่ระบบอนุญาต ระบบจะทำต่อเองในอีก 1 นาที ปิดหน้าต่างนี้ได้`] : []),
    ],
    counts: { forms: finished.length, made: of('made').length, changed: of('changed').length, unchanged: of('unchanged').length, remaining: rest, gone: of('gone').length },
  });
}
