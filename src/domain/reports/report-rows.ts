// Reports as rows of the office's tabs: planned activities, results by activity, and the state of every report by month.
import { formatThaiDate } from '../calendar/thai-date';
import { shownPeriod } from '../documents/period';
import { isIsoDate } from '../calendar/iso-date';
import type { TableRecord } from '../table/record';
import { AIMS, DIMENSIONS } from '../forms/report-items';
import type { PlanActivity } from './plan-activity';
import type { ReportSlot } from './report-slot';

/** Table ids of the reports' tabs. */
export const PLAN_ACTIVITIES_TABLE = 'plan-activities';
export const MONTHLY_RESULTS_TABLE = 'monthly-results';
export const REPORT_STATUS_TABLE = 'report-status';

/** Names by code, for people. */
export interface ReportNames {
  readonly districts: ReadonlyMap<string, string>;
  readonly tambons: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
}

const DIMENSION_NAMES: ReadonlyMap<string, string> = new Map(DIMENSIONS);
const AIM_NAMES: ReadonlyMap<string, string> = new Map(AIMS);

/** Labels of codes, in their order; a code without a label stands as it is. */
export function labelsOf(codes: readonly string[], names: ReadonlyMap<string, string>): string {
  return codes.map((code) => names.get(code) ?? code).join(', ');
}

/** Labels of dimensions and of aims. */
export const dimensionLabels = (codes: readonly string[]): string => labelsOf(codes, DIMENSION_NAMES);
export const aimLabels = (codes: readonly string[]): string => labelsOf(codes, AIM_NAMES);

/** The planned activities, with the latest month that reported each. */
export function planActivityRows(plans: readonly PlanActivity[], slots: readonly ReportSlot[], names: ReportNames): readonly TableRecord[] {
  const latest = new Map<string, string>();
  for (const { report } of slots) for (const { planCode } of report?.activities ?? []) if (planCode !== '' && (report?.month ?? '') > (latest.get(planCode) ?? '')) latest.set(planCode, report?.month ?? '');
  return plans.map((plan) => ({
    district: names.districts.get(plan.tambonCode.slice(0, 4)) ?? '', tambon: names.tambons.get(plan.tambonCode) ?? '', planKind: plan.planKind, title: plan.title,
    from: plan.from, until: plan.until, targetGroup: plan.targetGroup, budget: plan.budget, source: plan.source,
    partners: labelsOf(plan.partners, names.partners), dimensions: dimensionLabels(plan.dimensions), detail: plan.detail,
    lastReport: shownPeriod(latest.get(plan.code) ?? ''), tambonCode: plan.tambonCode, code: plan.code,
  }));
}

/** The activity log (R17, R21): a row an activity and month; a report without activities has one row of its own. Only what counts. */
export function monthlyResultRows(slots: readonly ReportSlot[], names: ReportNames): readonly TableRecord[] {
  return [...slots].sort((a, b) => (a.month.month < b.month.month ? -1 : a.month.month > b.month.month ? 1 : 0)).flatMap((slot) => slotRows(slot, names));
}

/** A row a unit: where its report of every month stands, and how many came in time, late or not at all. */
export function reportStatusRows(slots: readonly ReportSlot[], names: ReportNames): readonly TableRecord[] {
  const units = new Map<string, ReportSlot[]>();
  for (const slot of slots) {
    const key = slot.unit.tambonCode ?? slot.unit.districtCode;
    units.set(key, [...(units.get(key) ?? []), slot]);
  }
  return [...units.values()].map((own): TableRecord => {
    const unit = own[0]?.unit;
    const count = (standing: ReportSlot['standing']): number => own.filter((slot) => slot.standing === standing).length;
    const months = Object.fromEntries(own.map((slot) => [`m${slot.month.month.slice(5)}`, slotText(slot)]));
    return {
      district: names.districts.get(unit?.districtCode ?? '') ?? '', tambon: unit === undefined || unit.tambonCode === null ? 'พัฒนาต่อยอดและรักษาสถานะ' : names.tambons.get(unit.tambonCode) ?? unit.tambonCode,
      ...months, onTime: count('on-time'), late: count('late'), missing: count('missing') + count('held') + count('returned'),
      districtCode: unit?.districtCode ?? '', tambonCode: unit?.tambonCode ?? '',
    };
  });
}

/** The words by which `slotText` tells standings apart, each with the state that colours its cell. */
export const SLOT_WORDS = [
  { contains: 'ส่งแล้ว', state: 'done' }, { contains: 'ช้า', state: 'due' }, { contains: 'ยังไม่ส่ง', state: 'late' }, { contains: 'พักไว้', state: 'held' }, { contains: 'ส่งกลับ', state: 'returned' },
] as const;

/** Where a report stands, in a few words. */
export function slotText(slot: ReportSlot): string {
  const marks = `${slot.corrected ? ' แก้ไขแล้ว' : ''}${slot.duplicates.length > 0 ? ` ซ้ำ ${slot.duplicates.length}` : ''}`;
  const day = slot.sentOn !== null && isIsoDate(slot.sentOn) ? formatThaiDate(slot.sentOn, 'short') : '';
  switch (slot.standing) {
    case 'on-time': return `ส่งแล้ว ${day}${marks}`;
    case 'late': return `ช้า ${slot.lateDays} วัน ${day}${marks}`;
    case 'missing': return 'ยังไม่ส่ง';
    case 'held': return 'พักไว้รอจังหวัดรับ';
    case 'returned': return 'ส่งกลับแก้ไข';
    case 'not-due': return '';
  }
}

function slotRows(slot: ReportSlot, names: ReportNames): readonly TableRecord[] {
  const { report, unit } = slot;
  if (report === null) return [];
  const common: TableRecord = {
    month: shownPeriod(report.month), district: names.districts.get(unit.districtCode) ?? '', tambon: unit.tambonCode === null ? '' : names.tambons.get(unit.tambonCode) ?? '',
    problems: report.problems, helpWanted: report.helpWanted, results: report.results, districtCode: unit.districtCode, tambonCode: unit.tambonCode,
    monthCode: report.month, responseId: report.responseId, submittedAt: report.submittedAt,
  };
  if (report.activities.length === 0) return [{ ...common, activity: unit.tambonCode === null ? 'รักษาสถานะ' : '(ไม่มีกิจกรรมในเดือนนี้)', done: report.results, link: report.link }];
  return report.activities.map((activity): TableRecord => ({
    ...common, activity: activity.title, inPlan: activity.planCode === '' ? 'นอกแผน' : 'ตามแผน', done: activity.done, people: activity.people, budget: activity.budget, spent: activity.spent,
    partners: labelsOf(activity.partners, names.partners), dimensions: dimensionLabels(activity.dimensions), aims: aimLabels(activity.aims), link: activity.link || report.link,
    faults: activity.faults.join('; '), planCode: activity.planCode,
  }));
}
