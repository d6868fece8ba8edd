// Makes new Forms in place of those that nobody can open any more: deleted for good, or left with somebody who is gone.
import { isFormKey } from '../domain/forms/form-description';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Upkeep } from '../ports/upkeep';
import { buildForms, type BuildFormsApp } from './build-forms';
import { forgetFormBook } from './form-books';
import { readFormOffice } from './form-office';

/** What replacing needs. */
export interface ReplaceFormsApp extends BuildFormsApp {
  readonly upkeep: Pick<Upkeep, 'formState'>;
}

/** Titles of the Forms that cannot be opened by this account. */
export function lostForms(app: Pick<ReplaceFormsApp, 'tables' | 'upkeep'>): readonly string[] {
  return lostRecords(app).map((record) => textOf(record, 'title'));
}

/** Forgets the lost Forms and builds anew. What was taken in of their answers stays; their links and QR codes are dead. */
export function replaceLostForms(app: ReplaceFormsApp): CommandReport {
  const title = 'สร้างแบบใหม่แทนแบบที่หาย';
  const office = readFormOffice(app.tables);
  if (!office.ok) return refusal(title, office.reason);
  const lost = lostRecords(app).map((record) => textOf(record, 'key')).filter(isFormKey);
  if (lost.length === 0) return refusal(title, ['ไม่มีแบบที่หาย ทุกแบบเปิดได้']);
  const forgotten = app.exclusive.run(() => { lost.forEach((key) => { forgetFormBook(app.notebook, office.value.fiscalYear, key); }); });
  if (forgotten === undefined) return refusal(title, ['มีผู้อื่นกำลังบันทึกอยู่ โปรดรอสักครู่แล้วเรียกอีกครั้ง']);
  return { ...buildForms(app), title };
}

function lostRecords(app: Pick<ReplaceFormsApp, 'tables' | 'upkeep'>): readonly TableRecord[] {
  return app.tables.read('form-register').filter((record) => textOf(record, 'formId') !== '' && app.upkeep.formState(textOf(record, 'formId')) === 'lost');
}
