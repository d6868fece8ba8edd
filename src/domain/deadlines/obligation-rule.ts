// An obligation as the office may edit it, and the duties that follow from it for every unit.
import { addDays, type IsoDate } from '../calendar/iso-date';
import { dayInMonth, isLastOfMonth, monthOf, monthsBetween } from '../calendar/iso-month';
import { sendByDate, type HolidayDates, type OffDayPolicy } from '../calendar/working-days';
import type { DistrictCode, ProvinceCode } from '../places/codes';
import { dutyKey, type Duty, type DutyModes, type Rhythm, type UnitCode } from './duty';

/** Who owes it: every district, the province, both, or nobody here (the department, or a rule without a date). */
export type Owes = 'district' | 'province' | 'both' | 'none';

/** When it is owed. A monthly series has a date in every month from `first` to `last`, on the day of the month of `first`; the last of its month means the last of every month, unless `last` names an earlier day (28 ก.พ. to 28 ส.ค.). */
export type Schedule =
  | { readonly kind: 'once'; readonly opensOn: IsoDate | null; readonly dueOn: IsoDate }
  | { readonly kind: 'monthly'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'undated' };

/** One obligation of the office's definition. */
export interface ObligationRule {
  /** `R21`, or `X01` for one that the office added. */
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly task: string;
  readonly owes: Owes;
  readonly schedule: Schedule;
  /** Kind of proof in the office's tables; empty where a person ticks it. */
  readonly proof: string;
  readonly proofText: string;
  readonly perTambon: boolean;
  readonly modes: DutyModes;
  readonly active: boolean;
}

/** What the duties of a definition depend on besides its rules. */
export interface DutyContext {
  readonly province: ProvinceCode;
  readonly districts: readonly DistrictCode[];
  readonly policy: OffDayPolicy;
  readonly holidays: HolidayDates;
  /** Days before the send-by date at which a duty without a period opens. */
  readonly openingDays: (rhythm: Rhythm) => number;
}

/** Every duty of the active rules, in the order of rules, dates and units. */
export function dutiesOf(rules: readonly ObligationRule[], context: DutyContext): readonly Duty[] {
  return rules.filter(({ active }) => active).flatMap((rule) => datesOf(rule.schedule).flatMap((dueOn) => unitsOf(rule.owes, context).map((unit) => dutyOf(rule, { dueOn, unit }, context))));
}

/** The nominal dates of a schedule, earliest first. */
export function datesOf(schedule: Schedule): readonly IsoDate[] {
  switch (schedule.kind) {
    case 'undated': return [];
    case 'once': return [schedule.dueOn];
    case 'monthly': return monthlyDates(schedule.first, schedule.last);
  }
}

function dutyOf(rule: ObligationRule, at: { readonly dueOn: IsoDate; readonly unit: UnitCode }, context: DutyContext): Duty {
  const rhythm: Rhythm = rule.schedule.kind === 'monthly' ? 'monthly' : 'once';
  const sendBy = sendByDate(at.dueOn, context.policy, context.holidays);
  const opensOn = rule.schedule.kind === 'once' ? rule.schedule.opensOn : dayInMonth(monthOf(at.dueOn), 1);
  return {
    key: dutyKey(rule.id, at.unit, at.dueOn), obligationId: rule.id, clause: rule.clause, title: rule.title, task: rule.task, unit: at.unit, rhythm,
    opensOn: opensOn ?? addDays(sendBy, -context.openingDays(rhythm)), dueOn: at.dueOn, sendBy,
    proof: rule.proof, proofText: rule.proofText, perTambon: rule.perTambon, modes: rule.modes,
  };
}

function unitsOf(owes: Owes, context: DutyContext): readonly UnitCode[] {
  switch (owes) {
    case 'none': return [];
    case 'district': return context.districts;
    case 'province': return [context.province];
    case 'both': return [...context.districts, context.province];
  }
}

function monthlyDates(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  return monthsBetween(monthOf(first), monthOf(last)).map((month) => dayInMonth(month, dayOfSeries(first, last))).filter((date) => date <= last);
}

/** A first date at the end of a short month may mean that day or the last of every month: the series' last date tells which. */
function dayOfSeries(first: IsoDate, last: IsoDate): number {
  const [day, lastDay] = [Number(first.slice(8, 10)), Number(last.slice(8, 10))];
  if (!isLastOfMonth(first)) return day;
  return isLastOfMonth(last) || lastDay < day ? LAST_DAY : lastDay;
}

const LAST_DAY = 31;
