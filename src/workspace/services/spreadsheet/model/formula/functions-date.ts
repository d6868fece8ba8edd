// Functions of dates and times.
import { CellError, flat, numberOf, single, textOf, wallOf, type Scalar, type Value } from './values';
import { eachValue, type FormulaFunction, type FunctionTable } from './functions';
import { serialOfWall } from '../wall-clock';

const DAY_MS = 86_400_000;
const part = (read: (date: Date) => number): FormulaFunction => eachValue(([value = null]) => read(new Date(wallOf(value))));
const day = (wall: number): number => Math.floor(wall / DAY_MS);

function monthsLater(wall: number, months: number, end: boolean): { readonly wall: number } {
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return { wall: Date.UTC(year, month, end ? last : Math.min(date.getUTCDate(), last)) };
}

function dateOf(args: readonly Scalar[]): { readonly wall: number } {
  const [year = 0, month = 1, date = 1] = args.map((value) => Math.trunc(numberOf(value)));
  return { wall: Date.UTC(year < 1900 ? year + 1900 : year, month - 1, date) };
}

function between(args: readonly Scalar[]): number {
  const start = new Date(wallOf(args[0] ?? null));
  const end = new Date(wallOf(args[1] ?? null));
  if (start > end) throw new CellError('#NUM!');
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() - (end.getUTCDate() < start.getUTCDate() ? 1 : 0);
  const anniversary = (years: number): number => Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth(), start.getUTCDate());
  switch (textOf(args[2] ?? null).toUpperCase()) {
    case 'Y': return Math.floor(months / 12);
    case 'M': return months;
    case 'D': return day(end.getTime()) - day(start.getTime());
    case 'YM': return months % 12;
    case 'MD': return day(end.getTime()) - day(monthsLater(start.getTime(), months, false).wall);
    case 'YD': return day(end.getTime()) - day(anniversary(Math.floor(months / 12)));
    default: throw new CellError('#NUM!');
  }
}

function weekend(date: number): boolean {
  const weekday = new Date(date * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function holidays(value: Value | undefined): Set<number> {
  return new Set(value === undefined ? [] : flat([value]).filter((item) => item !== null && item !== '').map((item) => day(wallOf(item))));
}

function workdaysBetween(args: readonly Value[]): number {
  const from = day(wallOf(single(args[0])));
  const to = day(wallOf(single(args[1])));
  const free = holidays(args[2]);
  let count = 0;
  for (let date = Math.min(from, to); date <= Math.max(from, to); date += 1) if (!weekend(date) && !free.has(date)) count += 1;
  return from <= to ? count : -count;
}

function workday(args: readonly Value[]): { readonly wall: number } {
  let date = day(wallOf(single(args[0])));
  const count = Math.trunc(numberOf(single(args[1])));
  const free = holidays(args[2]);
  for (let left = Math.abs(count); left > 0;) {
    date += Math.sign(count);
    if (!weekend(date) && !free.has(date)) left -= 1;
  }
  return { wall: date * DAY_MS };
}

function weekNumber(wall: number): number {
  const date = new Date(wall);
  const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1));
  return Math.floor((day(wall) - day(first.getTime()) + first.getUTCDay()) / 7) + 1;
}

function isoWeek(wall: number): number {
  const thursday = day(wall) + 3 - ((new Date(wall).getUTCDay() + 6) % 7);
  const first = Date.UTC(new Date(thursday * DAY_MS).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - day(first)) / 7) + 1;
}

function weekday(args: readonly Scalar[]): number {
  const sunday = new Date(wallOf(args[0] ?? null)).getUTCDay();
  const type = args[1] === undefined ? 1 : numberOf(args[1]);
  return type === 1 ? sunday + 1 : type === 2 ? ((sunday + 6) % 7) + 1 : (sunday + 6) % 7;
}

/** Dates and times. */
export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: (_args, context) => ({ wall: day(context.nowWall) * DAY_MS }),
  NOW: (_args, context) => ({ wall: context.nowWall }),
  DATE: eachValue(dateOf),
  TIME: eachValue((args) => {
    const [hours = 0, minutes = 0, seconds = 0] = args.map(numberOf);
    return { wall: Date.UTC(1899, 11, 30) + ((((hours * 60 + minutes) * 60 + seconds) * 1000) % DAY_MS) };
  }),
  DATEVALUE: eachValue(([value = null]) => Math.floor(serialOfWall(wallOf(value)))),
  TIMEVALUE: eachValue(([value = null]) => serialOfWall(wallOf(value)) % 1),
  TO_DATE: eachValue(([value = null]) => ({ wall: wallOf(value) })),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  WEEKDAY: eachValue(weekday),
  WEEKNUM: eachValue(([value = null]) => weekNumber(wallOf(value))),
  ISOWEEKNUM: eachValue(([value = null]) => isoWeek(wallOf(value))),
  EDATE: eachValue(([value = null, months = null]) => monthsLater(wallOf(value), numberOf(months), false)),
  EOMONTH: eachValue(([value = null, months = null]) => monthsLater(wallOf(value), numberOf(months), true)),
  DATEDIF: eachValue(between),
  DAYS: eachValue(([end = null, start = null]) => day(wallOf(end)) - day(wallOf(start))),
  NETWORKDAYS: workdaysBetween,
  WORKDAY: workday,
};
