// Working days of the government: weekdays that are no holiday of the office's list.
import { addDays, weekdayOf, type IsoDate } from './iso-date';
import { fiscalYearOf, type FiscalYear } from './fiscal-year';

/** A day on which offices are closed, with its Thai name. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
}

/** What to do where a nominal date is an off day: send on the working day before, on the very day, or on the next working day. */
export type OffDayPolicy = 'previous' | 'exact' | 'next';

/** The dates of holidays, for looking up. */
export type HolidayDates = ReadonlySet<IsoDate>;

const LONGEST_BREAK_DAYS = 60;

/** The dates of a list of holidays. */
export function holidayDates(holidays: readonly Holiday[]): HolidayDates {
  return new Set(holidays.map(({ date }) => date));
}

/** Whether offices are closed: Saturday, Sunday or a holiday. */
export function isOffDay(date: IsoDate, holidays: HolidayDates): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 || holidays.has(date);
}

/** The last working day before `date`. */
export function previousWorkingDay(date: IsoDate, holidays: HolidayDates): IsoDate {
  return walk(date, -1, holidays);
}

/** The first working day after `date`. */
export function nextWorkingDay(date: IsoDate, holidays: HolidayDates): IsoDate {
  return walk(date, 1, holidays);
}

/** The "ส่งก่อน" date of a nominal date: itself on a working day, else by the policy. Lateness still counts from the nominal date. */
export function sendByDate(nominal: IsoDate, policy: OffDayPolicy, holidays: HolidayDates): IsoDate {
  if (policy === 'exact' || !isOffDay(nominal, holidays)) return nominal;
  return policy === 'previous' ? previousWorkingDay(nominal, holidays) : nextWorkingDay(nominal, holidays);
}

/** Whether any holiday of a fiscal year is entered; a year without one is reported, never taken to have none. */
export function holidaysEnteredFor(year: FiscalYear, holidays: readonly Holiday[]): boolean {
  return holidays.some(({ date }) => fiscalYearOf(date) === year);
}

function walk(from: IsoDate, step: 1 | -1, holidays: HolidayDates): IsoDate {
  let day = addDays(from, step);
  for (let walked = 0; walked < LONGEST_BREAK_DAYS; walked += 1) {
    if (!isOffDay(day, holidays)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`Cannot find a working day near ${from}: ${LONGEST_BREAK_DAYS} off days in a row`);
}
