// Short ways to write schedules in a definition.
import { toIsoDate } from '../calendar/iso-date';
import { toIsoMonth } from '../calendar/iso-month';
import type { Schedule } from './obligation';

/** A rule or channel without a date. */
export const UNDATED: Schedule = { kind: 'none' };

/** Owed by one day, `YYYY-MM-DD`. */
export function byDate(date: string): Schedule {
  return { kind: 'date', date: toIsoDate(date) };
}

/** Owed within a period; the last day counts. */
export function within(from: string, until: string): Schedule {
  return { kind: 'period', from: toIsoDate(from), until: toIsoDate(until) };
}

/** Owed on a day of every month from `fromMonth` to `untilMonth` (`YYYY-MM`); day 31 is the last day. */
export function everyMonth(day: number, fromMonth: string, untilMonth: string): Schedule {
  return { kind: 'monthly', day, fromMonth: toIsoMonth(fromMonth), untilMonth: toIsoMonth(untilMonth) };
}
