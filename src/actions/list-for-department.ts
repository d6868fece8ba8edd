// The list of targets for กรมฯ's online form, ready to copy, and the record of when it was sent and by whom (R10).
import { departmentList, listAsCsv, type ListedTarget } from '../domain/allocation/department-list';
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { isIsoDate } from '../domain/calendar/iso-date';
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { err, ok, type Result } from '../domain/result';
import { textOf } from '../domain/table/record';
import type { Caller, Clock } from '../ports/office';
import type { Tables } from '../ports/tables';
import { readPlaces, readSettings } from './selection-office';

const LIST = 'จัดทำรายชื่อส่งกรมฯ';
const SENT = 'บันทึกการส่งกรมฯ';
/** Table of the ready list. */
export const DEPARTMENT_LIST_TABLE = 'department-list';
/** Table of what was sent to กรมฯ. */
export const SENDINGS_TABLE = 'sendings';

/** What making the list needs. */
export interface ListApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
}

/** A sending as a dialog sends it, unchecked. */
export interface SendingOrder {
  /** The obligation: `R10`, `R16`, `R22`, `R25`. */
  readonly obligation: string;
  /** `YYYY-MM` where the obligation is monthly; empty otherwise. */
  readonly period: string;
  /** The day as an officer types it; empty is today. */
  readonly sentOn: string;
  /** Reference or note, such as the confirmation number. */
  readonly note: string;
}

/** The list for a page: its lines, the same as CSV, and what was sent to กรมฯ so far. */
export interface DepartmentPage {
  readonly list: readonly ListedTarget[];
  readonly csv: string;
  readonly sent: readonly { readonly obligation: string; readonly sentOn: string; readonly by: string; readonly note: string }[];
}

/** Reads the list as it would be written now; nothing is written. @returns err with Thai sentences */
export function readDepartmentPage(app: ListApp): Result<DepartmentPage, readonly string[]> {
  const list = currentList(app);
  if (!list.ok) return list;
  const sent = app.tables.read(SENDINGS_TABLE).filter((record) => textOf(record, 'obligation') === 'R10');
  return ok({
    list: list.value, csv: listAsCsv(list.value),
    sent: sent.map((record) => ({ obligation: 'R10', sentOn: thaiDay(textOf(record, 'sentOn')), by: textOf(record, 'recordedBy'), note: textOf(record, 'note') })),
  });
}

/** Writes the list afresh; the report carries the CSV in `csv` for a page to offer. */
export function listForDepartment(app: ListApp): CommandReport & { readonly csv: string } {
  const list = currentList(app);
  if (!list.ok) return { ...refusal(LIST, list.reason), csv: '' };
  app.tables.replace(DEPARTMENT_LIST_TABLE, list.value.map((row) => ({ ...row })));
  return { ...report(LIST, { done: [`จัดทำรายชื่อ ${list.value.length} รายการที่แท็บรายชื่อส่งกรมฯ แล้ว คัดลอกไปกรอกในแบบของกรมฯ ได้ทันที ไม่มีโทรศัพท์และอีเมล`], counts: { listed: list.value.length } }), csv: listAsCsv(list.value) };
}

function thaiDay(day: string): string {
  return isIsoDate(day) ? formatThaiDate(day, 'long') : day;
}

function currentList(app: ListApp): Result<readonly ListedTarget[], readonly string[]> {
  const places = readPlaces(app.tables);
  if (!places.ok) return err(places.reason);
  const { selection } = places.value;
  const names = { districts: new Map(selection.districts.map(({ code, name }) => [code, name])), tambons: new Map(selection.tambons.map(({ code, name }) => [code, name])) };
  const targets = parseConfirmedTargets(app.tables.read(TARGETS_TABLE)).targets.map(({ target }) => target);
  const list = departmentList(targets, names, selectionSetting(readSettings(app.tables), 'department-form-link'));
  return list.length === 0 ? err(['ยังไม่มีตำบลที่ยืนยัน ให้เรียกคำสั่ง ยืนยันพื้นที่เป้าหมาย ก่อน']) : ok(list);
}

/** Records that something was sent to กรมฯ, when and by whom; the same day and obligation again changes nothing. */
export function recordSending(app: ListApp, order: SendingOrder): CommandReport {
  if (!/^[RX]\d{2}$/.test(order.obligation)) return refusal(SENT, [`ไม่รู้จักภารกิจ “${order.obligation}” ให้ระบุรหัส เช่น R10`]);
  if (order.period !== '' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(order.period)) return refusal(SENT, [`ไม่รู้จักเดือน “${order.period}”`]);
  const day = order.sentOn.trim() === '' ? { ok: true as const, value: app.clock.today() } : parseThaiDate(order.sentOn);
  if (!day.ok) return refusal(SENT, [`อ่านวันที่ส่ง “${order.sentOn}” ไม่ได้ ให้กรอกเป็น วัน/เดือน/ปี พ.ศ.`]);
  if (day.value > app.clock.today()) return refusal(SENT, ['วันที่ส่งอยู่หลังวันนี้']);
  const known = app.tables.read(SENDINGS_TABLE).some((record) => textOf(record, 'obligation') === order.obligation && textOf(record, 'period') === order.period && textOf(record, 'sentOn') === day.value);
  if (!known) app.tables.append(SENDINGS_TABLE, [{ obligation: order.obligation, period: order.period, sentOn: day.value, note: order.note, recordedBy: app.caller.email(), recordedAt: app.clock.now() }]);
  return report(SENT, { done: [known ? 'บันทึกรายการนี้ไว้แล้ว' : `บันทึกว่าส่ง ${order.obligation} เมื่อ ${formatThaiDate(day.value, 'long')} แล้ว`], counts: { recorded: known ? 0 : 1 } });
}
