// A calendar day without a clock: ISO text inside the product, arithmetic on days.

/** A day of the common era as `YYYY-MM-DD`; it sorts as text. Made only by `toIsoDate` and the parsers. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** Day of the week, Sunday = 0 … Saturday = 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Year, month (1-12) and day of month of the common era. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether `text` is an existing day written `YYYY-MM-DD` (CE). */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DAY.exec(text);
  if (match === null) return false;
  return isExistingDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The day `text`; throws RangeError where it is not an existing `YYYY-MM-DD` day. */
export function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Cannot read a day: ${text} is not an existing YYYY-MM-DD`);
  return text;
}

/** Whether the parts name a day that exists in the Gregorian calendar. */
export function isExistingDay(parts: DayParts): boolean {
  const { year, month, day } = parts;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** The day with these CE parts; throws RangeError where no such day exists. */
export function fromParts(parts: DayParts): IsoDate {
  if (!isExistingDay(parts)) throw new RangeError(`Cannot make a day: ${parts.year}-${parts.month}-${parts.day} does not exist`);
  return `${parts.year}-${pad2(parts.month)}-${pad2(parts.day)}` as IsoDate;
}

/** The CE parts of a day. */
export function toParts(date: IsoDate): DayParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The number of days of a month (1-12) of a CE year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(toUtcMs(date) + days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtcMs(to) - toUtcMs(from)) / MS_PER_DAY);
}

/** The weekday of a day, Sunday = 0. */
export function weekdayOf(date: IsoDate): Weekday {
  return new Date(toUtcMs(date)).getUTCDay() as Weekday;
}

function toUtcMs(date: IsoDate): number {
  const { year, month, day } = toParts(date);
  return Date.UTC(year, month - 1, day);
}

function pad2(value: number): string {
  return String(value).padStart(2, '0');
}
