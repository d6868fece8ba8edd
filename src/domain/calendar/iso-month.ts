// A month of the common era as text, and stepping through months.
import { daysInMonth, fromParts, toParts, type IsoDate } from './iso-date';

/** A month of the common era as `YYYY-MM`; it sorts as text. */
export type IsoMonth = string & { readonly __brand: 'IsoMonth' };

/** Whether `text` is a month written `YYYY-MM` (CE). */
export function isIsoMonth(text: string): text is IsoMonth {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month `text`; throws RangeError where it is not `YYYY-MM`. */
export function toIsoMonth(text: string): IsoMonth {
  if (!isIsoMonth(text)) throw new RangeError(`Cannot read a month: ${text} is not YYYY-MM`);
  return text;
}

/** The month of a day. */
export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7) as IsoMonth;
}

/** The month `count` months later (negative: earlier). */
export function addMonths(month: IsoMonth, count: number): IsoMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return toIsoMonth(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

/** Every month from `from` to `until`, both included; none where `until` is earlier. */
export function monthsBetween(from: IsoMonth, until: IsoMonth): readonly IsoMonth[] {
  const months: IsoMonth[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The given day of the month, or its last day where the month is shorter: day 31 is always the last day. */
export function dayInMonth(month: IsoMonth, day: number): IsoDate {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return fromParts({ year, month: number, day: Math.min(day, daysInMonth(year, number)) });
}

/** Whether the day is the last of its month. */
export function isLastOfMonth(date: IsoDate): boolean {
  const { year, month, day } = toParts(date);
  return day === daysInMonth(year, month);
}
