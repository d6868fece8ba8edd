// The new fiscal year before it starts: the proposal with its weekdays as of now, and what starting would do; nothing is written.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { ARCHIVES_TABLE, isPastRetention } from '../domain/archive/archive-row';
import { toFiscalYear, type FiscalYear } from '../domain/calendar/fiscal-year';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { holidaysEnteredFor } from '../domain/calendar/working-days';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { OBLIGATIONS_TABLE, parseObligations } from '../domain/deadlines/obligation-row';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { standingTargets } from '../domain/documents/standing-target';
import { acceptProposal, NEXT_YEAR_TABLE, proposalRows } from '../domain/programme/next-year-plan';
import type { YearBoard, YearChange, YearLine } from '../domain/programme/year-board';
import { err, ok, type Result } from '../domain/result';
import { isTicked, textOf } from '../domain/table/record';
import type { Clock } from '../ports/office';
import type { Tables } from '../ports/tables';
import { yearSources } from './propose-new-year';
import { fiscalYearOfOffice, readSettings } from './selection-office';

/** The proposed year; `null` where none later than the present one is proposed. */
export function proposedYear(tables: Tables): FiscalYear | null {
  const year = writtenYear(tables);
  return Number.isInteger(year) && year > fiscalYearOfOffice(readSettings(tables)) ? toFiscalYear(year) : null;
}

/** Whether the proposal that stands is of the year now: its start was broken off before the proposal was taken away. */
export function startedProposal(tables: Tables): boolean {
  return writtenYear(tables) === fiscalYearOfOffice(readSettings(tables));
}

function writtenYear(tables: Tables): number {
  return Number(textOf(tables.read(NEXT_YEAR_TABLE)[0] ?? {}, 'fiscalYear'));
}

/** The board. @returns err with Thai sentences */
export function readNewYear(app: { readonly tables: Tables; readonly clock: Clock }): Result<YearBoard, readonly string[]> {
  const { tables } = app;
  const proposed = proposedYear(tables);
  const sources = yearSources(tables, proposed ?? 0);
  if (!sources.ok) return err(sources.reason);
  const present = sources.value.from;
  if (proposed === null) return ok({ present, proposed, lines: [], changes: [], faults: [], warnings: [] });
  const rows = proposalRows(sources.value, tables.read(NEXT_YEAR_TABLE));
  const cell = (row: (typeof rows)[number], column: keyof YearLine): string => textOf(row, column);
  return ok({
    present, proposed, changes: yearChanges(app, { present, proposed }), warnings: yearWarnings(tables, proposed), faults: acceptProposal(parseObligations(tables.read(OBLIGATIONS_TABLE)).rules, rows, proposed).faults,
    lines: rows.map((row) => ({ key: cell(row, 'key'), title: cell(row, 'title'), what: cell(row, 'what'), old: cell(row, 'old'), value: cell(row, 'value'), weekday: cell(row, 'weekday'), note: cell(row, 'note') })),
  });
}

/** What starting the year does to what, counted now. */
export function yearChanges({ tables, clock }: { readonly tables: Tables; readonly clock: Clock }, years: { readonly present: number; readonly proposed: number }): readonly YearChange[] {
  const count = (table: string, column: string): number => tables.read(table).filter((record) => textOf(record, column) !== '').length;
  const kept = parseThaiDate(readSettings(tables).get('data-kept-until') ?? '');
  const due = tables.read(ARCHIVES_TABLE).filter((record) => isPastRetention(record, clock.today())).length;
  return [
    { what: 'archived', text: `สมุดงานปี ${years.present} ทุกแท็บและคำตอบดิบของแบบฟอร์ม ${count('form-register', 'formId')} แบบ เป็นไฟล์ใหม่ที่เปิดอ่านได้ เอกสาร ${count(DOCUMENT_REGISTER, 'id')} รายการในทะเบียนยังอยู่ในโฟลเดอร์เดิม` },
    { what: 'moved', text: `ตำบลเป้าหมายปี ${years.present} จำนวน ${standingTargets(tables.read(TARGETS_TABLE)).length} ตำบล` },
    { what: 'kept', text: `ผู้ติดต่อ ${count('contacts', 'email')} คน พื้นที่ ${count('places', 'tambonCode')} ตำบล ภาคี ${tables.read('partners').filter((record) => isTicked(record, 'active')).length} เครือข่าย การตั้งค่า แม่แบบ และเกณฑ์ประเมิน` },
    { what: 'renewed', text: `แบบฟอร์มปี ${years.present} ปิดรับคำตอบ แบบฟอร์มและตารางติดตามปี ${years.proposed} สร้างหลังเริ่มปี` },
    { what: 'purge', text: `ข้อมูลบุคคลของปี ${years.present} ${kept.ok ? `เก็บถึง ${formatThaiDate(kept.value, 'short')}` : 'ยังไม่กำหนดวันเก็บถึง โปรดกำหนดในแท็บคลังปีก่อน'}${due > 0 ? ` และมีคลังปีก่อน ${due} รายการที่ครบกำหนดลบแล้ว` : ''}` },
  ];
}

/** What is still open: holidays of the new year, duties of the old one. */
export function yearWarnings(tables: Tables, proposed: FiscalYear): readonly string[] {
  const unproven = tables.read('tracking').filter((record) => ['due', 'late'].includes(textOf(record, 'status')) && textOf(record, 'dueOn') !== '').length;
  return [
    ...(holidaysEnteredFor(proposed, parseHolidays(tables.read(HOLIDAYS_TABLE)).holidays) ? [] : [`ยังไม่มีวันหยุดของปีงบประมาณ ${proposed} ในแท็บวันหยุด ขณะนี้รู้จักเฉพาะเสาร์และอาทิตย์`]),
    ...(unproven > 0 ? [`ยังมีงานของปีนี้ที่ค้าง ${unproven} รายการ`] : []),
  ];
}
