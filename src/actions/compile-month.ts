// The province's compilation of a month in one command (R22): the tabs, the report document, the file for กรมฯ, and what stands out.
import { shownPeriod } from '../domain/documents/period';
import { csvCell } from '../domain/allocation/department-list';
import { isIsoDate } from '../domain/calendar/iso-date';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { isIsoMonth, type IsoMonth } from '../domain/calendar/iso-month';
import { documentFolder } from '../domain/documents/document-name';
import { documentSetting } from '../domain/documents/document-settings';
import { compileMonth as compile } from '../domain/reports/compilation';
import { compilationRows, FIGURE_COLUMNS } from '../domain/reports/compilation-row';
import { amountText } from '../domain/reports/report-draft';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { OfficeFiles, PlainSheet } from '../ports/office-files';
import { generateDocuments } from './generate-documents';
import { SENDINGS_TABLE } from './list-for-department';
import type { DocumentApp } from './produce-documents';
import { readOwedMonths, readReports, type ReportBase } from './read-reports';
import { placeText, REPORT_LOCKED, reportNotes, writeReportTables } from './refresh-report-tables';

const TITLE = 'รวมผลประจำเดือน';

/** What compiling needs. */
export interface CompileApp extends DocumentApp {
  readonly files: OfficeFiles;
}

/** Compiles the month (`YYYY-MM`). Run again after a correction, every figure is made anew and the document gets a new version. */
export function compileMonth(app: CompileApp, period: string): CommandReport {
  if (!isIsoMonth(period)) return refusal(TITLE, ['โปรดระบุเดือน เช่น 1/2568']);
  const ended = app.exclusive.run(() => {
    const today = app.clock.today(); // later months that are owed by now keep their state in the tabs
    const base = readReports(app.tables, (owed) => owed.month <= period || owed.lastDay < today);
    if (base.ok && base.value.months.some(({ month }) => month === period)) writeReportTables(app, base.value);
    return base;
  });
  if (ended === undefined) return refusal(TITLE, [REPORT_LOCKED]);
  if (!ended.value.ok) return refusal(TITLE, ended.value.reason);
  const base = ended.value.value;
  if (!base.months.some(({ month }) => month === period)) return refusal(TITLE, [`เดือน ${shownPeriod(period)} ไม่มีกำหนดรายงานประจำเดือน (R21) ในแท็บภารกิจ`]);
  const document = generateDocuments(app, { kind: 'monthly-report', period, units: 'all' });
  const filesMade = saveFiles(app, base, period);
  return closing(app, { base, period, document, filesMade });
}

/** The files for กรมฯ: one XLSX of figures and activities, one CSV of figures; names and contacts of people are in neither. */
function saveFiles(app: CompileApp, base: ReportBase, month: IsoMonth): readonly string[] {
  const folder = documentFolder(documentSetting(base.settings, 'fiscal-year'), { code: documentSetting(base.settings, 'province-code'), name: documentSetting(base.settings, 'province-name') });
  const rows = compilationRows(compile(month, base), base.names, '');
  const columns = [['month', 'เดือน'], ['districtCode', 'รหัสอำเภอ'], ['district', 'อำเภอ'], ...FIGURE_COLUMNS, ['partners', 'กิจกรรมตามภาคี'], ['problems', 'ปัญหาและอุปสรรค'], ['helpWanted', 'ความช่วยเหลือที่ต้องการ']] as const;
  const figures: PlainSheet = { name: 'รวมผล', rows: [columns.map(([, header]) => header), ...rows.map((row) => columns.map(([id]) => cellOf(row[id])))] };
  const csv = `\ufeff${figures.rows.map((cells) => cells.map((cell) => csvCell(String(cell))).join(',')).join('\r\n')}\r\n`;
  const name = `รวมผลประจำเดือน ${month}`;
  const xlsx = app.files.saveXlsx({ folder, name: `${name}.xlsx` }, [figures, activitySheet(base, month)]);
  const text = app.files.saveText({ folder, name: `${name}.csv` }, csv);
  return [`ไฟล์สำหรับกรมฯ (XLSX): ${xlsx.url}`, `ไฟล์สำหรับกรมฯ (CSV): ${text.url}`];
}

function activitySheet({ slots, names }: ReportBase, month: IsoMonth): PlainSheet {
  const rows = slots.filter((slot) => slot.month.month === month).flatMap((slot) => (slot.report?.activities ?? []).map((activity): readonly (string | number)[] => [
    names.districts.get(slot.unit.districtCode) ?? '', slot.unit.tambonCode === null ? '' : names.tambons.get(slot.unit.tambonCode) ?? '', slot.unit.tambonCode ?? slot.unit.districtCode,
    activity.title, activity.done, activity.people ?? '', activity.budget ?? '', activity.spent ?? '', activity.link,
  ]));
  return { name: 'กิจกรรม', rows: [['อำเภอ', 'ตำบล', 'รหัส', 'กิจกรรม', 'สิ่งที่ทำ', 'ผู้เข้าร่วม (คน)', 'งบตามแผน (บาท)', 'ใช้จริง (บาท)', 'หลักฐาน'], ...rows] };
}

function cellOf(cell: unknown): string | number {
  return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
}

function closing(app: CompileApp, made: { readonly base: ReportBase; readonly period: IsoMonth; readonly document: CommandReport; readonly filesMade: readonly string[] }): CommandReport {
  const { base, period, document } = made;
  const { month, toDate } = compile(period, base).total;
  const silent = base.slots.filter((slot) => slot.month.month === period && slot.report === null && slot.standing !== 'not-due').map(({ unit }) => placeText(base, unit));
  return report(`${TITLE} ${shownPeriod(period)}`, {
    done: [
      `รายงานที่ต้องส่ง ${month.expected} ฉบับ ตามกำหนด ${month.onTime} ช้า ${month.late} ยังไม่มี ${month.missing}`,
      ...(month.onTime + month.late === 0 ? ['เดือนนี้ยังไม่มีข้อมูล แผนภูมิและตัวเลขจะมีเมื่ออำเภอรายงานแล้วและรวมผลใหม่'] : []),
      `กิจกรรม ${month.activities} ผู้เข้าร่วม ${amountText(month.people, 0)} คน ใช้งบประมาณ ${amountText(month.spent, 2)} บาท สะสม ${amountText(toDate.people, 0)} คน ${amountText(toDate.spent, 2)} บาท`,
      ...document.done, ...made.filesMade, sendingLine(app, period),
    ],
    notDone: [...(silent.length === 0 ? [] : [`ยังไม่มีรายงานที่นับได้: ${silent.join(', ')}`]), ...reportNotes(base), ...document.notDone, ...outsideLine(app, base, period)],
    counts: { ...document.counts, expected: month.expected, onTime: month.onTime, late: month.late, missing: month.missing, activities: month.activities, people: month.people },
  });
}

function sendingLine(app: CompileApp, period: IsoMonth): string {
  const sent = app.tables.read(SENDINGS_TABLE).find((record) => textOf(record, 'obligation') === 'R22' && textOf(record, 'period') === period);
  return sent === undefined ? 'เมื่อส่งกรมฯ แล้ว ให้บันทึกด้วยเมนู บันทึกการส่งกรมฯ' : `บันทึกว่าส่งกรมฯ แล้วเมื่อ ${dayText(textOf(sent, 'sentOn'))} หากตัวเลขเปลี่ยนหลังวันนั้น โปรดส่งฉบับใหม่`;
}

function dayText(day: string): string {
  return isIsoDate(day) ? formatThaiDate(day, 'short') : day;
}

function outsideLine(app: CompileApp, { settings }: ReportBase, period: IsoMonth): readonly string[] {
  const isOwed = readOwedMonths(app.tables, settings, 'R22').some(({ month }) => month === period);
  return isOwed ? [] : [`เดือน ${shownPeriod(period)} ไม่อยู่ในกำหนดส่งกรมฯ (แผน 2.5) รวมผลไว้ใช้ภายในจังหวัด`];
}
