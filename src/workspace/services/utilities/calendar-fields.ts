// Calendar fields of an instant as Java's US calendar counts them: weeks begin on Sunday, week 1 holds 1 January.
import { wallTime, type WallTime, type Zone } from './time-zone';

const MS_PER_DAY = 86_400_000;

/** English names, Sunday first and January first. */
export const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** A wall clock with what is counted from it. */
export interface CalendarFields extends WallTime {
  readonly millisecond: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  readonly dayOfYear: number;
  readonly week: number;
  readonly weekYear: number;
  readonly weekOfMonth: number;
}

/** The fields at an instant in a zone. */
export function calendarFields(zone: Zone, ms: number): CalendarFields {
  const wall = wallTime(zone, ms);
  const days = dayNumber(wall.year, wall.month, wall.day);
  const newYear = dayNumber(wall.year, 1, 1);
  const nextFirstSunday = weekStart(dayNumber(wall.year + 1, 1, 1));
  const isNextYear = days >= nextFirstSunday;
  const weekOneStart = weekStart(isNextYear ? dayNumber(wall.year + 1, 1, 1) : newYear);
  return {
    ...wall, millisecond: ((ms % 1000) + 1000) % 1000, weekday: weekdayOf(days), dayOfYear: days - newYear + 1,
    week: Math.floor((days - weekOneStart) / 7) + 1, weekYear: isNextYear ? wall.year + 1 : wall.year,
    weekOfMonth: Math.floor((days - weekStart(dayNumber(wall.year, wall.month, 1))) / 7) + 1,
  };
}

/** The day number (days since 1970) of week 1's Sunday of a year. */
export function firstWeekStart(year: number): number {
  return weekStart(dayNumber(year, 1, 1));
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

function weekStart(days: number): number {
  return days - weekdayOf(days);
}
