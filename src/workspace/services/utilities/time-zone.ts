// Time zones by the ids that Java knows: offsets, wall clocks and names.

/** A wall clock in some zone; month 1-12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MS_PER_MINUTE = 60_000;
/** Before 1900 Java knows no transitions: the zone's present standard offset holds. */
const FIRST_TRANSITION_MS = Date.UTC(1900, 0, 1);
const JAVA_SHORT_IDS: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles', CST: 'America/Chicago', JST: 'Asia/Tokyo', IST: 'Asia/Kolkata', CTT: 'Asia/Shanghai', VST: 'Asia/Ho_Chi_Minh', BST: 'Asia/Dhaka',
  ECT: 'Europe/Paris', AET: 'Australia/Sydney', ART: 'Africa/Cairo', CAT: 'Africa/Harare', EAT: 'Africa/Addis_Ababa', NST: 'Pacific/Auckland', PLT: 'Asia/Karachi',
};
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A zone: a name of the time zone database, or a fixed offset in minutes. */
export type Zone = { readonly kind: 'named'; readonly name: string } | { readonly kind: 'fixed'; readonly minutes: number; readonly label: string };

/** The zone of an id as Java reads it; an unknown id is UTC, as on the platform. */
export function zoneOf(id: string): Zone {
  const custom = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(id);
  if (custom !== null && id.startsWith('GMT')) {
    const minutes = (Number(custom[2]) * 60 + Number(custom[3] ?? 0)) * (custom[1] === '-' ? -1 : 1);
    return { kind: 'fixed', minutes, label: minutes === 0 ? 'GMT' : `GMT${offsetText(minutes, ':')}` };
  }
  if (id === 'GMT' || id === 'Etc/GMT') return { kind: 'fixed', minutes: 0, label: 'GMT' };
  if (id === 'UTC' || id === 'Etc/UTC' || id === 'Z') return { kind: 'fixed', minutes: 0, label: 'UTC' };
  const name = JAVA_SHORT_IDS[id] ?? id;
  return formatterOf(name) === undefined ? { kind: 'fixed', minutes: 0, label: 'GMT' } : { kind: 'named', name };
}

/** Minutes east of Greenwich at an instant. */
export function offsetMinutes(zone: Zone, ms: number): number {
  if (zone.kind === 'fixed') return zone.minutes;
  if (ms < FIRST_TRANSITION_MS) return standardMinutes(zone);
  const wall = wallParts(zone.name, ms);
  return Math.round((utcOf(wall) - Math.floor(ms / 1000) * 1000) / MS_PER_MINUTE);
}

/** The wall clock at an instant. */
export function wallTime(zone: Zone, ms: number): WallTime {
  if (zone.kind === 'named' && ms >= FIRST_TRANSITION_MS) return wallParts(zone.name, ms);
  const shifted = new Date(ms + offsetMinutes(zone, ms) * MS_PER_MINUTE);
  return {
    year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes(), second: shifted.getUTCSeconds(),
  };
}

/** The instant of a wall clock; fields may overflow (day 32, month 13), as Java's lenient calendar takes them. */
export function instantOf(zone: Zone, wall: WallTime): number {
  const utc = utcOf(wall);
  if (zone.kind === 'fixed') return utc - zone.minutes * MS_PER_MINUTE;
  const guess = utc - offsetMinutes(zone, utc) * MS_PER_MINUTE;
  const settled = utc - offsetMinutes(zone, guess) * MS_PER_MINUTE;
  return Math.abs(settled - guess) < 1 ? guess : settled;
}

function standardMinutes(zone: Zone): number {
  return Math.min(offsetMinutes(zone, Date.UTC(2020, 0, 1)), offsetMinutes(zone, Date.UTC(2020, 6, 1)));
}

/** `+07:00` with separator `:`, `+0700` without. */
export function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function utcOf(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, 0);
  return date.getTime();
}

function wallParts(name: string, ms: number): WallTime {
  const parts: Record<string, number> = {};
  let isBeforeChrist = false;
  for (const { type, value } of formatterOf(name)?.formatToParts(ms) ?? []) {
    if (type === 'era') isBeforeChrist = value.startsWith('B');
    else parts[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year: isBeforeChrist ? 1 - year : year, month, day, hour: hour % 24, minute, second };
}

function formatterOf(name: string): Intl.DateTimeFormat | undefined {
  let formatter = formatters.get(name);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: name, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
      });
    } catch {
      return undefined;
    }
    formatters.set(name, formatter);
  }
  return formatter;
}
