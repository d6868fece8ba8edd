// Dates as Java's SimpleDateFormat (US) prints them (semantics 136).
import { calendarFields, DAY_NAMES, MONTH_NAMES, type CalendarFields } from './calendar-fields';
import { patternParts } from './date-pattern';
import { offsetMinutes, offsetText, zoneOf, type Zone } from './time-zone';
import { zoneName } from './zone-names';

interface Moment {
  readonly ms: number;
  readonly zone: Zone;
  readonly fields: CalendarFields;
}

type Printer = (moment: Moment, count: number) => string;

/** The text of a date. @throws PlatformError "Invalid argument: …" on a pattern that SimpleDateFormat refuses */
export function formatDate(date: Date, zoneId: string, pattern: string): string {
  const zone = zoneOf(zoneId);
  const ms = date.getTime();
  const moment: Moment = { ms, zone, fields: calendarFields(zone, ms) };
  return patternParts(pattern).map((part) => (part.kind === 'text' ? part.text : (PRINTERS[part.letter]?.(moment, part.count) ?? ''))).join('');
}

const number = (read: (fields: CalendarFields) => number): Printer => ({ fields }, count) => String(read(fields)).padStart(count, '0');
const month: Printer = ({ fields }, count) => {
  const name = MONTH_NAMES[fields.month - 1] ?? '';
  if (count >= 3) return count === 3 ? name.slice(0, 3) : name;
  return String(fields.month).padStart(count, '0');
};
const weekday: Printer = ({ fields }, count) => {
  const name = DAY_NAMES[fields.weekday] ?? '';
  return count >= 4 ? name : name.slice(0, 3);
};
const eraYear = (year: number): number => (year > 0 ? year : 1 - year);
const year = (read: (fields: CalendarFields) => number): Printer => ({ fields }, count) => {
  const value = eraYear(read(fields));
  return count === 2 ? String(value % 100).padStart(2, '0') : String(value).padStart(count, '0');
};
const isoOffset: Printer = ({ zone, ms }, count) => {
  const minutes = offsetMinutes(zone, ms);
  if (minutes === 0) return 'Z';
  const text = offsetText(minutes, count === 3 ? ':' : '');
  return count === 1 ? text.slice(0, 3) : text;
};

const PRINTERS: Readonly<Record<string, Printer>> = {
  G: ({ fields }) => (fields.year > 0 ? 'AD' : 'BC'),
  y: year((fields) => fields.year), Y: year((fields) => fields.weekYear),
  M: month, L: month,
  w: number((fields) => fields.week), W: number((fields) => fields.weekOfMonth),
  D: number((fields) => fields.dayOfYear), d: number((fields) => fields.day), F: number((fields) => Math.floor((fields.day - 1) / 7) + 1),
  E: weekday, u: number((fields) => (fields.weekday === 0 ? 7 : fields.weekday)),
  a: ({ fields }) => (fields.hour < 12 ? 'AM' : 'PM'),
  H: number((fields) => fields.hour), k: number((fields) => (fields.hour === 0 ? 24 : fields.hour)),
  K: number((fields) => fields.hour % 12), h: number((fields) => (fields.hour % 12 === 0 ? 12 : fields.hour % 12)),
  m: number((fields) => fields.minute), s: number((fields) => fields.second), S: number((fields) => fields.millisecond),
  z: ({ zone, ms }, count) => zoneName(zone, ms, count >= 4 ? 'long' : 'short'),
  Z: ({ zone, ms }) => offsetText(offsetMinutes(zone, ms), ''),
  X: isoOffset,
};
