// The province's compilation of a month in one command (R22): the tabs, the report document, the file for กรมฯ, and what stands out.
import { shownPeriod } from '../domain/documents/period';
import { isIsoMonth, type IsoMonth } from '../domain/calendar/iso-month';
import { compileMonth as compile } from '../domain/reports/compilation';
import { amountText } from '../domain/reports/report-draft';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { OfficeFiles } from '../ports/office-files';
import { generateDocuments } from './generate-documents';
import type { DocumentApp } from './produce-documents';
import { readOwedMonths, readReports, type ReportBase } from './read-reports';
import { renewReports, sentOn, type Renewed } from './renew-reports';
import { saveMonthFiles } from './save-month-files';
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
  const filesMade = saveMonthFiles(app.files, base, period);
  return closing(app, { base, period, document, filesMade, renewed: renewReports(app, period) });
}

function closing(app: CompileApp, made: { readonly base: ReportBase; readonly period: IsoMonth; readonly document: CommandReport; readonly filesMade: readonly string[]; readonly renewed: Renewed }): CommandReport {
  const { base, period, document, renewed } = made;
  const { month, toDate } = compile(period, base).total;
  const silent = base.slots.filter((slot) => slot.month.month === period && slot.report === null && slot.standing !== 'not-due').map(({ unit }) => placeText(base, unit));
  return report(`${TITLE} ${shownPeriod(period)}`, {
    done: [
      `รายงานที่ต้องส่ง ${month.expected} ฉบับ ตามกำหนด ${month.onTime} ช้า ${month.late} ยังไม่มี ${month.missing}`,
      ...(month.onTime + month.late === 0 ? ['เดือนนี้ยังไม่มีข้อมูล แผนภูมิและตัวเลขจะมีเมื่ออำเภอรายงานแล้วและรวมผลใหม่'] : []),
      `กิจกรรม ${month.activities} ผู้เข้าร่วม ${amountText(month.people, 0)} คน ใช้งบประมาณ ${amountText(month.spent, 2)} บาท สะสม ${amountText(toDate.people, 0)} คน ${amountText(toDate.spent, 2)} บาท`,
      ...document.done, ...made.filesMade, ...renewed.done, sendingLine(app, period),
    ],
    notDone: [...(silent.length === 0 ? [] : [`ยังไม่มีรายงานที่นับได้: ${silent.join(', ')}`]), ...reportNotes(base), ...document.notDone, ...renewed.notDone, ...outsideLine(app, base, period)],
    counts: { ...document.counts, renewed: renewed.made, expected: month.expected, onTime: month.onTime, late: month.late, missing: month.missing, activities: month.activities, people: month.people },
  });
}

function sendingLine(app: CompileApp, period: IsoMonth): string {
  const day = sentOn(app.tables, period);
  return day === '' ? 'เมื่อส่งกรมฯ แล้ว ให้บันทึกด้วยเมนู บันทึกการส่งกรมฯ' : `บันทึกว่าส่งกรมฯ แล้วเมื่อ ${day} หากตัวเลขเปลี่ยนหลังวันนั้น โปรดส่งฉบับใหม่`;
}

function outsideLine(app: CompileApp, { settings }: ReportBase, period: IsoMonth): readonly string[] {
  const isOwed = readOwedMonths(app.tables, settings, 'R22').some(({ month }) => month === period);
  return isOwed ? [] : [`เดือน ${shownPeriod(period)} ไม่อยู่ในกำหนดส่งกรมฯ (แผน 2.5) รวมผลไว้ใช้ภายในจังหวัด`];
}
