// Writes the reports' tabs afresh from the answers: plans, results, the state by month, partners' contributions, attendance, lessons.
import { shownPeriod } from '../domain/documents/period';
import { compileMonth } from '../domain/reports/compilation';
import { COMPILATION_TABLE, compilationRows } from '../domain/reports/compilation-row';
import { ATTENDANCE_TABLE, attendanceRows, LESSONS_TABLE, lessonRows } from '../domain/reports/meeting-rows';
import { CONTRIBUTIONS_TABLE, contributionRows } from '../domain/reports/partner-contribution';
import { MONTHLY_RESULTS_TABLE, monthlyResultRows, PLAN_ACTIVITIES_TABLE, planActivityRows, REPORT_STATUS_TABLE, reportStatusRows } from '../domain/reports/report-rows';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { Clock, Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { BUSY } from './alone';
import { readReports, type ReportBase } from './read-reports';

const TITLE = 'ปรับตารางรายงาน';
const MOST_NAMED = 5;
export const REPORT_LOCKED = BUSY;

/** What writing the reports' tabs needs. */
export interface ReportApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
}

/** Brings every tab of the reports up to date; run again it changes nothing. */
export function refreshReportTables(app: ReportApp): CommandReport {
  const ended = app.exclusive.run(() => {
    const today = app.clock.today();
    const base = readReports(app.tables, ({ lastDay }) => lastDay < today);
    if (!base.ok) return refusal(TITLE, base.reason);
    writeReportTables(app, base.value);
    return closing(base.value);
  });
  return ended?.value ?? refusal(TITLE, [REPORT_LOCKED]);
}

/** Writes the tabs; the compilation has every month up to the latest that has a report, so that a correction shows wherever it counts. */
export function writeReportTables(app: ReportApp, base: ReportBase): void {
  const { slots, plans, answers, names } = base;
  app.tables.replace(PLAN_ACTIVITIES_TABLE, planActivityRows(plans, slots, names));
  app.tables.replace(MONTHLY_RESULTS_TABLE, monthlyResultRows(slots, names));
  app.tables.replace(REPORT_STATUS_TABLE, reportStatusRows(slots, names));
  app.tables.replace(CONTRIBUTIONS_TABLE, contributionRows({ answers, plans, slots }, names));
  app.tables.replace(ATTENDANCE_TABLE, attendanceRows(answers, names));
  app.tables.replace(LESSONS_TABLE, lessonRows(answers, names));
  const reported = new Set(slots.filter((slot) => slot.report !== null || slot.standing === 'missing').map(({ month }) => month.month));
  const compiledAt = app.clock.now();
  app.tables.replace(COMPILATION_TABLE, base.months.filter(({ month }) => reported.has(month)).flatMap(({ month }) => compilationRows(compileMonth(month, base), names, compiledAt)));
}

/** What stands out in the reports, in Thai: duplicates, strays, figures that could not be read. */
export function reportNotes(base: ReportBase): readonly string[] {
  const { names } = base;
  const duplicates = base.slots.filter((slot) => slot.duplicates.length > 0).map((slot) => `${placeText(base, slot.unit)} เดือน ${shownPeriod(slot.month.month)} ส่งซ้ำ ${slot.duplicates.length + 1} รายงาน นับฉบับที่จังหวัดอนุมัติหรือรับไว้ก่อน แล้วจึงฉบับล่าสุด`);
  const strays = base.strays.map((stray) => `รายงานของอำเภอ${names.districts.get(stray.districtCode) ?? stray.districtCode} ${stray.tambonCode === null ? '' : `ตำบล${names.tambons.get(stray.tambonCode) ?? stray.tambonCode} `}เดือน ${shownPeriod(stray.month)} ไม่ตรงกับตำบลเป้าหมายหรือเดือนที่ต้องรายงาน จึงไม่นับ`);
  const unread = base.slots.flatMap((slot) => (slot.report?.activities ?? []).flatMap((activity) => activity.faults.map((fault) => `${placeText(base, slot.unit)} เดือน ${shownPeriod(slot.month.month)} กิจกรรมที่ ${activity.slot}: ${fault}`)));
  return [...shortened(duplicates), ...shortened(strays), ...shortened(unread)];
}

/** The place of a reporting unit in words. */
export function placeText({ names }: Pick<ReportBase, 'names'>, unit: { readonly districtCode: string; readonly tambonCode: string | null }): string {
  const district = `อำเภอ${names.districts.get(unit.districtCode) ?? unit.districtCode}`;
  return unit.tambonCode === null ? district : `ตำบล${names.tambons.get(unit.tambonCode) ?? unit.tambonCode} ${district}`;
}

function closing(base: ReportBase): CommandReport {
  const count = (standing: string): number => base.slots.filter((slot) => slot.standing === standing).length;
  const counts = {
    plans: base.plans.length, onTime: count('on-time'), late: count('late'), missing: count('missing'), waiting: count('held') + count('returned'), strays: base.strays.length,
    corrected: base.slots.filter(({ corrected }) => corrected).length, duplicates: base.slots.reduce((sum, { duplicates }) => sum + duplicates.length, 0),
  };
  return report(TITLE, {
    done: [`กิจกรรมตามแผน ${counts.plans} กิจกรรม`, `รายงานประจำเดือน: ส่งตามกำหนด ${counts.onTime} ช้า ${counts.late} ยังไม่ส่ง ${counts.missing} รอจังหวัดหรืออำเภอแก้ไข ${counts.waiting} แก้ไขแล้ว ${counts.corrected} ซ้ำ ${counts.duplicates}`],
    notDone: reportNotes(base), counts,
  });
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_NAMED ? lines : [...lines.slice(0, MOST_NAMED), `และอีก ${lines.length - MOST_NAMED} รายการ ดูแท็บสถานะรายงานและผลรายเดือน`];
}
