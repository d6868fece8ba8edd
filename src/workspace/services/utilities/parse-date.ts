// Dates as Java's SimpleDateFormat (US) reads them, leniently (semantics 138).
import { PlatformError } from '../../kernel/platform-error';
import { DAY_NAMES, dayNumber, firstWeekStart, MONTH_NAMES } from './calendar-fields';
import { patternParts, type PatternPart } from './date-pattern';
import { instantOf, zoneOf, type Zone } from './time-zone';

interface Reading {
  readonly text: string;
  at: number;
  readonly values: Map<string, number>;
  zone: Zone;
}

const MS_PER_DAY = 86_400_000;
const NUMERIC = new Set('yYMLwWDdFuHkKhmsS');

/** The instant that a text means. `nowMs` decides the century of two-digit years. @throws PlatformError `Unparseable date: "…"` */
export function parseDate(text: string, pattern: { readonly format: string; readonly zoneId: string; readonly nowMs: number }): Date {
  const reading: Reading = { text, at: 0, values: new Map(), zone: zoneOf(pattern.zoneId) };
  const parts = patternParts(pattern.format);
  parts.forEach((part, index) => {
    const isRead = part.kind === 'text' ? readText(reading, part.text) : readField(reading, part, { isAbutting: isAbutting(parts, index), nowMs: pattern.nowMs });
    if (!isRead) throw new PlatformError(`Unparseable date: "${text}"`);
  });
  return new Date(resolve(reading));
}

function readText(reading: Reading, expected: string): boolean {
  if (!reading.text.startsWith(expected, reading.at)) return false;
  reading.at += expected.length;
  return true;
}

function isAbutting(parts: readonly PatternPart[], index: number): boolean {
  const numericAt = (at: number): boolean => { const part = parts[at]; return part?.kind === 'field' && NUMERIC.has(part.letter) && !(part.letter === 'M' && part.count > 2); };
  return numericAt(index) && numericAt(index + 1);
}

function readField(reading: Reading, part: PatternPart & { kind: 'field' }, how: { readonly isAbutting: boolean; readonly nowMs: number }): boolean {
  while (/\s/.test(reading.text.charAt(reading.at))) reading.at += 1;
  const { letter, count } = part;
  if (letter === 'G') return readName(reading, 'G', ['BC', 'AD']);
  if (letter === 'a') return readName(reading, 'a', ['AM', 'PM']);
  if (letter === 'E') return readName(reading, 'E', DAY_NAMES);
  if ((letter === 'M' || letter === 'L') && count > 2) return readName(reading, 'M', MONTH_NAMES);
  if ('zZX'.includes(letter)) return readZone(reading);
  const digits = new RegExp(how.isAbutting ? `^[0-9]{1,${count}}` : '^-?[0-9]+').exec(reading.text.slice(reading.at))?.[0];
  if (digits === undefined) return false;
  reading.at += digits.length;
  const isShortYear = (letter === 'y' || letter === 'Y') && count <= 2 && digits.length === 2;
  const value = Number(digits);
  reading.values.set(letter === 'L' ? 'M' : letter, isShortYear ? inWindow(value, how.nowMs) : letter === 'M' || letter === 'L' ? value - 1 : value);
  return true;
}

/** Two-digit years fall within 80 years before and 20 years after today. */
function inWindow(value: number, nowMs: number): number {
  const start = new Date(nowMs).getUTCFullYear() - 80;
  const year = start - (start % 100) + value;
  return year < start ? year + 100 : year;
}

function readName(reading: Reading, letter: string, names: readonly string[]): boolean {
  const rest = reading.text.slice(reading.at).toLowerCase();
  const candidates = names.flatMap((name, index) => [{ name: name.toLowerCase(), index }, { name: name.slice(0, 3).toLowerCase(), index }]);
  const found = candidates.filter(({ name }) => rest.startsWith(name)).sort((a, b) => b.name.length - a.name.length)[0];
  if (found === undefined) return false;
  reading.at += found.name.length;
  reading.values.set(letter, found.index);
  return true;
}

const ZONE_NAMES: Readonly<Record<string, string>> = {
  EST: 'GMT-05:00', EDT: 'GMT-04:00', CST: 'GMT-06:00', CDT: 'GMT-05:00', MST: 'GMT-07:00', MDT: 'GMT-06:00', PST: 'GMT-08:00', PDT: 'GMT-07:00',
  ICT: 'GMT+07:00', JST: 'GMT+09:00', KST: 'GMT+09:00', SGT: 'GMT+08:00', IST: 'GMT+05:30', BST: 'GMT+01:00', CET: 'GMT+01:00', CEST: 'GMT+02:00', Z: 'UTC',
};

function readZone(reading: Reading): boolean {
  const found = /^(?:(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?|GMT|UTC|[A-Z]{1,5})/.exec(reading.text.slice(reading.at));
  if (found === null) return false;
  const [text, sign, hours, minutes = '00'] = found;
  const id = sign === undefined ? (ZONE_NAMES[text] ?? text) : `GMT${sign}${hours ?? ''}:${minutes}`;
  if (sign === undefined && !(text in ZONE_NAMES) && text !== 'GMT' && text !== 'UTC') return false;
  reading.zone = zoneOf(id);
  reading.at += text.length;
  return true;
}

function resolve({ values, zone }: Reading): number {
  const era = values.get('G') === 0 ? -1 : 1;
  const readYear = values.get('y');
  const year = readYear === undefined ? 1970 : era === 1 ? readYear : 1 - readYear;
  const day = resolveDay(values, year);
  const date = new Date(day * MS_PER_DAY);
  const wall = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: resolveHour(values), minute: values.get('m') ?? 0, second: values.get('s') ?? 0 };
  return instantOf(zone, wall) + (values.get('S') ?? 0);
}

function resolveDay(values: ReadonlyMap<string, number>, year: number): number {
  const weekday = values.has('u') ? (values.get('u') ?? 0) % 7 : values.get('E');
  const month = (values.get('M') ?? 0) + 1;
  const day = values.get('d');
  const dayOfYear = values.get('D');
  const week = values.get('w');
  if (week !== undefined && day === undefined) return firstWeekStart(values.get('Y') ?? year) + (week - 1) * 7 + (weekday ?? 0);
  if (dayOfYear !== undefined && day === undefined) return dayNumber(year, 1, 1) + dayOfYear - 1;
  if (weekday !== undefined && day === undefined) {
    const first = dayNumber(year, month, 1);
    return first + ((((weekday - (((first + 4) % 7) + 7)) % 7) + 7) % 7) + ((values.get('F') ?? 1) - 1) * 7;
  }
  return dayNumber(values.has('y') || !values.has('Y') ? year : (values.get('Y') ?? year), month, day ?? 1);
}

function resolveHour(values: ReadonlyMap<string, number>): number {
  if (values.has('H')) return values.get('H') ?? 0;
  if (values.has('k')) return (values.get('k') ?? 0) % 24;
  const half = values.has('K') ? (values.get('K') ?? 0) : (values.get('h') ?? 0) % 12;
  return half + (values.get('a') === 1 ? 12 : 0);
}
