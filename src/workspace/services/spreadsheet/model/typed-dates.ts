// Dates and times as they are typed into a cell.

/** The order of day and month, the year of a date without one, and the locale's date format. */
export interface DateTyping {
  readonly dayFirst: boolean;
  readonly year: number;
  readonly pattern: string;
}

/** A date read from typed text and the format it shows with. */
export interface TypedDate {
  readonly value: { readonly wall: number };
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const TIME = String.raw`(\d{1,3}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*([ap]m)?`;
const TIME_ALONE = new RegExp(`^${TIME}$`, 'i');
const WITH_TIME = new RegExp(`^(.*?)(?:,?\\s+)${TIME}$`, 'i');
const ISO = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const LOCAL = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?$/;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i;
const DAY_FIRST = /^(\d{1,2})(\s+|-)([a-z]{3,9})\.?(?:(?:\2|,?\s+)(\d{4}|\d{2}))?$/i;
const MONTH_ALONE = /^([a-z]{3,9})\.?[\s-]+(\d{4})$/i;
const TIME_DAY = Date.UTC(1899, 11, 30);

/** Reads a date, a time, or both; `undefined` where the text is none, or names a day that does not exist. */
export function parseTypedDate(text: string, typing: DateTyping): TypedDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const alone = TIME_ALONE.exec(text);
  if (alone) return timeAlone(alone);
  const dated = parseDay(text, typing);
  if (dated) return dated;
  const both = WITH_TIME.exec(text);
  const day = both && parseDay(both[1] ?? '', typing);
  const time = both && timeOf(both.slice(2), 24);
  if (!day || time === undefined || time === null) return undefined;
  return { value: { wall: day.value.wall + time }, format: `${day.format} H:mm:ss` };
}

function parseDay(text: string, typing: DateTyping): TypedDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }, iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd');
  const local = LOCAL.exec(text);
  if (local) {
    if (local[2] === '.' && local[4]?.length !== 4) return undefined;
    const [a, b] = [Number(local[1]), Number(local[3])];
    return dayOf({ year: fullYear(local[4], typing.year), month: typing.dayFirst ? b : a, day: typing.dayFirst ? a : b }, local[4] === undefined ? (typing.dayFirst ? 'd/M' : 'M/d') : typing.pattern);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf({ year: fullYear(monthFirst[3], typing.year), month: monthOf(monthFirst[1]), day: Number(monthFirst[2]) }, `${nameFormat(monthFirst[1])} d${monthFirst[3] === undefined ? '' : ', yyyy'}`);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const mark = dayFirst[2] === '-' ? '-' : ' ';
    return dayOf({ year: fullYear(dayFirst[4], typing.year), month: monthOf(dayFirst[3]), day: Number(dayFirst[1]) }, `d${mark}${nameFormat(dayFirst[3])}${dayFirst[4] === undefined ? '' : `${mark}${dayFirst[4].length === 2 ? 'yy' : 'yyyy'}`}`);
  }
  const monthAlone = MONTH_ALONE.exec(text);
  if (monthAlone) return dayOf({ year: Number(monthAlone[2]), month: monthOf(monthAlone[1]), day: 1 }, `${nameFormat(monthAlone[1])} yyyy`);
  return undefined;
}

function dayOf(date: { readonly year: number; readonly month: number; readonly day: number }, format: string): TypedDate | undefined {
  const wall = Date.UTC(date.year, date.month - 1, date.day);
  const back = new Date(wall);
  return date.month >= 1 && back.getUTCMonth() === date.month - 1 && back.getUTCDate() === date.day ? { value: { wall }, format } : undefined;
}

function timeAlone(match: RegExpExecArray): TypedDate | undefined {
  const time = timeOf(match.slice(1), 1000);
  if (time === undefined) return undefined;
  const hours = Number(match[1]);
  const format = match[5] !== undefined ? (match[3] === undefined ? 'h:mm am/pm' : 'h:mm:ss am/pm') : hours > 23 ? '[h]:mm:ss' : match[3] === undefined ? 'H:mm' : 'H:mm:ss';
  return { value: { wall: TIME_DAY + time }, format };
}

function timeOf(parts: readonly (string | undefined)[], maxHours: number): number | undefined {
  const [hoursText, minutesText, secondsText, millisText, half] = parts;
  let hours = Number(hoursText);
  const minutes = Number(minutesText);
  const seconds = Number(secondsText ?? 0);
  if (minutes > 59 || seconds > 59 || hours >= maxHours) return undefined;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((millisText ?? '0').padEnd(3, '0'));
}

function fullYear(text: string | undefined, current: number): number {
  if (text === undefined) return current;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** A month shows as it was typed, by its short or its full name. */
function nameFormat(name: string | undefined): string {
  return (name ?? '').length > 3 ? 'mmmm' : 'mmm';
}

function monthOf(name: string | undefined): number {
  const wanted = (name ?? '').toLowerCase();
  const long = LONG_MONTHS.indexOf(wanted);
  return (long >= 0 ? long : MONTHS.indexOf(wanted === 'sept' ? 'sep' : wanted)) + 1;
}
