// When a reminder falls due for one recipient: offsets before the date, then every few days while it is late.
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import { lastDayInTime, type Duty } from './duty';

/** The rhythm of reminders for one audience. All in days. */
export interface StageRule {
  /** Days before the send-by date on which to remind; 0 is the day itself. */
  readonly offsets: readonly number[];
  /** Days late from which on this audience is told at all. */
  readonly lateFrom: number;
  /** Days between two reminders while it is late; 0: told once, never repeated. */
  readonly lateEvery: number;
}

/** What this recipient was told about the duty last. */
export interface LastTold {
  /** Smallest offset told so far; negative: days late. */
  readonly offset: number;
  readonly on: IsoDate;
}

/** Days left until the send-by date (0: today), then until the nominal date; negative: days late, counted from the nominal date. */
export function daysLeft(duty: Pick<Duty, 'dueOn' | 'sendBy'>, today: IsoDate): number {
  if (today <= duty.sendBy) return daysBetween(today, duty.sendBy);
  return today <= lastDayInTime(duty) ? daysBetween(today, lastDayInTime(duty)) : -daysBetween(duty.dueOn, today);
}

/**
 * The offset that is due and not yet told, or `null`. Offsets that were missed collapse into the latest one;
 * while late the days count from what this recipient was told last, so that several late duties share one message.
 */
export function dueOffset(duty: Pick<Duty, 'dueOn' | 'sendBy'>, today: IsoDate, given: { readonly rule: StageRule; readonly told: LastTold | null }): number | null {
  const { rule, told } = given;
  const late = today > lastDayInTime(duty) ? daysBetween(duty.dueOn, today) : 0;
  if (late > 0 && late >= rule.lateFrom && isLateReminderDue(today, given)) return -late;
  const before = daysBetween(today, duty.sendBy);
  const reached = rule.offsets.filter((offset) => before <= offset);
  if (reached.length === 0) return null;
  const latest = Math.min(...reached);
  return told === null || told.offset > latest ? latest : null;
}

/** Whether a late duty is listed along with others in a message that goes out anyway. */
export function ridesAlong(duty: Pick<Duty, 'dueOn' | 'sendBy'>, today: IsoDate, rule: StageRule): boolean {
  if (today <= lastDayInTime(duty)) return false;
  return rule.offsets.length > 0 || daysBetween(duty.dueOn, today) >= rule.lateFrom;
}

function isLateReminderDue(today: IsoDate, { rule, told }: { readonly rule: StageRule; readonly told: LastTold | null }): boolean {
  if (told === null) return true;
  return rule.lateEvery > 0 ? daysBetween(told.on, today) >= rule.lateEvery : told.offset >= 0;
}
