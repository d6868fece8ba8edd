// Builds the year's Forms or brings them up to date; stops in time, and the next run goes on with the same Forms.
import { describeForms } from '../domain/forms/form-catalogue';
import type { FormDescription } from '../domain/forms/form-description';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';
import { readFormOffice } from './form-office';
import { updateForm, type FormUpdate, type UpdateFormApp } from './update-form';

const TITLE = 'สร้างแบบฟอร์ม';
const REGISTER = 'form-register';
/** The platform ends an execution at six minutes; what is left by then goes on in the next run. */
const STOP_AT_MS = 240_000;

/** What building needs. */
export interface BuildFormsApp extends UpdateFormApp {
  readonly tables: Tables;
  readonly exclusive: Exclusive;
}

interface BuiltForm {
  readonly description: FormDescription;
  readonly update: FormUpdate;
}

/** Makes every Form equal to its description. One run at a time builds; interrupted, the next one finishes. */
export function buildForms(app: BuildFormsApp): CommandReport {
  const office = readFormOffice(app.tables);
  if (!office.ok) return refusal(TITLE, office.reason);
  const { fiscalYear, signIn, context } = office.value;
  const descriptions = describeForms(context);
  const ended = app.exclusive.run(() => {
    const built: BuiltForm[] = [];
    for (const description of descriptions) {
      if (app.clock.elapsedMs() > STOP_AT_MS) break;
      built.push({ description, update: updateForm(app, { description, fiscalYear, signIn, stopAtMs: STOP_AT_MS }) });
    }
    if (built.some(({ update }) => update.kind !== 'unchanged')) writeRegister(app, built);
    return built;
  });
  return ended === undefined ? refusal(TITLE, ['มีผู้อื่นกำลังสร้างแบบฟอร์มอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง']) : closing(descriptions, ended.value);
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
      ...of('gone').map(({ description }) => `${description.title}: เปิดแบบเดิมไม่ได้ หากลบไปให้กู้คืนจากถังขยะของไดรฟ์ หากเป็นของผู้อื่นให้ขอสิทธิ์แก้ไข แล้วเรียกคำสั่งอีกครั้ง`),
      ...(rest > 0 ? [`ทำเสร็จ ${finished.length} จาก ${descriptions.length} แบบ ใกล้ครบเวลาที่ระบบอนุญาต ให้เรียกคำสั่งเดิมอีกครั้งเพื่อทำต่อ`] : []),
    ],
    counts: { forms: finished.length, made: of('made').length, changed: of('changed').length, unchanged: of('unchanged').length, remaining: rest, gone: of('gone').length },
  });
}
