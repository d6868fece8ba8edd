// Records by hand that a duty was done, or that it is waived; always with who and why.
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { TRACKING_TABLE } from '../domain/deadlines/tracking-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Caller, Clock } from '../ports/office';
import type { Tables } from '../ports/tables';

interface MarkApp {
  readonly tables: Tables;
  readonly caller: Caller;
  readonly clock: Clock;
}

/** Ticks the duty `key` as done on a day (as typed; empty: today) with its evidence, by the caller. */
export function recordDone(app: MarkApp, given: { readonly key: string; readonly doneOn: string; readonly evidence: string }): CommandReport {
  const title = 'บันทึกว่าทำแล้ว';
  const day = given.doneOn.trim() === '' ? app.clock.today() : readDay(given.doneOn);
  if (day === undefined) return refusal(title, [`อ่านวันที่ “${given.doneOn}” ไม่ได้ ให้กรอกเช่น 30/10/2567`]);
  if (day > app.clock.today()) return refusal(title, ['วันที่ทำเสร็จอยู่ในอนาคต โปรดตรวจวันที่อีกครั้ง']);
  if (given.evidence.trim() === '') return refusal(title, ['โปรดระบุหลักฐาน เช่น เลขที่หนังสือ หรือลิงก์เอกสาร']);
  return mark(app, { title, key: given.key, cells: { tickedOn: day, tickedEvidence: given.evidence.trim(), tickedBy: app.caller.email() } });
}

/** Waives the duty `key` with a reason, by the caller; an empty reason takes the waiver back. */
export function waiveDuty(app: MarkApp, given: { readonly key: string; readonly reason: string }): CommandReport {
  const reason = given.reason.trim();
  return mark(app, { title: reason === '' ? 'ยกเลิกการยกเว้น' : 'ยกเว้นภารกิจ', key: given.key, cells: { waivedReason: reason, waivedBy: reason === '' ? '' : `${app.caller.email()} ${app.clock.now()}` } });
}

function mark(app: MarkApp, given: { readonly title: string; readonly key: string; readonly cells: TableRecord }): CommandReport {
  const records = app.tables.read(TRACKING_TABLE);
  const index = records.findIndex((record) => textOf(record, 'key') === given.key.trim());
  const record = records[index];
  if (record === undefined) return refusal(given.title, [`ไม่พบรายการ “${given.key}” ในแท็บติดตาม โปรดคัดลอกรหัสจากคอลัมน์รหัสรายการ`]);
  app.tables.update(TRACKING_TABLE, [{ index, cells: given.cells }]);
  return report(given.title, { done: [`${textOf(record, 'title')} (${textOf(record, 'unitName')}) บันทึกแล้ว สถานะเปลี่ยนเมื่อสร้างตารางติดตามใหม่หรือในรอบประจำวัน`], counts: { marked: 1 } });
}

function readDay(text: string): string | undefined {
  const day = parseThaiDate(text);
  return day.ok ? day.value : undefined;
}
