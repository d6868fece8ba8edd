// Which report counts for each target and month, and which are late, missing, corrected or duplicate (R21).
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import type { IsoMonth } from '../calendar/iso-month';
import type { DistrictCode, TambonCode } from '../places/codes';
import type { MonthlyReport } from './monthly-report';

/** A month in which a report is owed. */
export interface ReportMonth {
  readonly month: IsoMonth;
  /** The nominal date; late days count from it. */
  readonly dueOn: IsoDate;
  /** The day to send by: another one where the nominal date is an off day. */
  readonly sendBy: IsoDate;
  /** The last day in time by the office's policy. */
  readonly lastDay: IsoDate;
}

/** Who owes a report every month: a target tambon, or a district that maintains (`tambonCode` is `null`). */
export interface ReportingUnit {
  readonly districtCode: DistrictCode;
  readonly tambonCode: TambonCode | null;
  /** A replaced target owes nothing any more; what it reported earlier still counts. */
  readonly isStanding: boolean;
}

/** Where the report of a unit and month stands. `returned`, `held`: there is one, and it does not count yet. */
export type SlotStanding = 'on-time' | 'late' | 'missing' | 'not-due' | 'returned' | 'held';

/** A unit's report of a month. */
export interface ReportSlot {
  readonly unit: ReportingUnit;
  readonly month: ReportMonth;
  readonly standing: SlotStanding;
  /** From the nominal date to the first sending; 0 in time. */
  readonly lateDays: number;
  /** Day of the first sending; `null` where nothing counts. */
  readonly sentOn: string | null;
  /** The report that counts; `null` where none does. */
  readonly report: MonthlyReport | null;
  /** Whether the report that counts was corrected after its first sending. */
  readonly corrected: boolean;
  /** Further reports of the same unit and month, set aside and added nowhere. */
  readonly duplicates: readonly MonthlyReport[];
}

/** What slots are made from. */
export interface SlotSources {
  readonly reports: readonly MonthlyReport[];
  readonly units: readonly ReportingUnit[];
  readonly months: readonly ReportMonth[];
  /** Office time of the first sending of responses that were edited, by response id. */
  readonly firstSent: ReadonlyMap<string, string>;
  /** Whether the month's report is owed by now. */
  readonly isDue: (month: ReportMonth) => boolean;
}

/** The slots of every unit and month, and the reports that belong to none (another tambon, a month that owes nothing). */
export function reportSlots(sources: SlotSources): { readonly slots: readonly ReportSlot[]; readonly strays: readonly MonthlyReport[] } {
  const groups = new Map<string, MonthlyReport[]>();
  for (const report of sources.reports) {
    const key = slotKey(report.districtCode, report.tambonCode, report.month);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const taken = new Set<string>();
  const slots = sources.units.flatMap((unit) => sources.months.flatMap((month): readonly ReportSlot[] => {
    const key = slotKey(unit.districtCode, unit.tambonCode, month.month);
    const reports = groups.get(key) ?? [];
    taken.add(key);
    return unit.isStanding || reports.length > 0 ? [slotOf({ unit, month, reports }, sources)] : [];
  }));
  return { slots, strays: [...groups].flatMap(([key, reports]) => (taken.has(key) ? [] : reports)) };
}

/** The report that counts among those of one unit and month, approved before accepted before new, then the latest; the rest are duplicates. */
export function chooseReport(reports: readonly MonthlyReport[]): { readonly counted: MonthlyReport | null; readonly duplicates: readonly MonthlyReport[] } {
  const rank: Readonly<Record<MonthlyReport['standing'], number>> = { approved: 0, accepted: 1, new: 2, held: 9, returned: 9, withdrawn: 9 };
  const counting = reports.filter(({ standing }) => rank[standing] < 9)
    .sort((a, b) => rank[a.standing] - rank[b.standing] || (a.submittedAt > b.submittedAt ? -1 : a.submittedAt < b.submittedAt ? 1 : a.responseId < b.responseId ? -1 : 1));
  return { counted: counting[0] ?? null, duplicates: counting.slice(1) };
}

function slotOf(found: { readonly unit: ReportingUnit; readonly month: ReportMonth; readonly reports: readonly MonthlyReport[] }, sources: SlotSources): ReportSlot {
  const { unit, month, reports } = found;
  const { counted, duplicates } = chooseReport(reports);
  if (counted === null) return { unit, month, standing: waiting(reports) ?? (sources.isDue(month) ? 'missing' : 'not-due'), lateDays: 0, sentOn: null, report: null, corrected: false, duplicates };
  const first = sources.firstSent.get(counted.responseId);
  const sentOn = (first !== undefined && first < counted.submittedAt ? first : counted.submittedAt).slice(0, 10);
  const isLate = sentOn > month.lastDay;
  return { unit, month, standing: isLate ? 'late' : 'on-time', lateDays: isLate ? daysBetween(month.dueOn, sentOn as IsoDate) : 0, sentOn, report: counted, corrected: first !== undefined, duplicates };
}

function waiting(reports: readonly MonthlyReport[]): SlotStanding | null {
  if (reports.some(({ standing }) => standing === 'held')) return 'held';
  return reports.some(({ standing }) => standing === 'returned') ? 'returned' : null;
}

function slotKey(district: string, tambon: string | null, month: string): string {
  return `${tambon ?? district}/${month}`;
}
