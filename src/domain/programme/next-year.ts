// What of a fiscal year moves to a later one: its days, and the years whose targets are excluded.
import type { FiscalYear } from '../calendar/fiscal-year';
import { daysInMonth, fromParts, toParts, type IsoDate } from '../calendar/iso-date';
import { isLastOfMonth } from '../calendar/iso-month';

/** The excluded years to propose: every year on record before the new one, earliest first, without repeats; the office confirms them. */
export function proposeExcludedYears(onRecord: readonly FiscalYear[], next: FiscalYear): readonly FiscalYear[] {
  return [...new Set(onRecord)].filter((year) => year < next).sort((a, b) => a - b);
}

/** The same day `years` later; the last of February stays the last of February. */
export function shiftDate(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = toParts(date);
  const length = daysInMonth(year + years, month);
  return fromParts({ year: year + years, month, day: isLastOfMonth(date) ? length : Math.min(day, length) });
}
