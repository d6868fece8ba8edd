// Between instants and the wall clock of a time zone, and between wall clocks and the day numbers of spreadsheets.

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;
const QUARTER_HOUR_MS = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The wall clock of an instant (milliseconds since 1970) in a zone, as `Date.UTC` of its parts. */
export function wallOfInstant(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** The instant at which the zone's wall clock shows `wall`; the first of two where the clock is set back. */
export function instantOfWall(wall: number, timeZone: string): number {
  const guess = wall - offsetAt(wall, timeZone);
  const better = wall - offsetAt(guess, timeZone);
  return offsetAt(better, timeZone) === wall - better ? better : guess;
}

/** Days since 1899-12-30 with the time as the fraction. */
export function serialOfWall(wall: number): number {
  return Math.round((wall / DAY_MS + EPOCH_SERIAL) * 1e10) / 1e10;
}

/** The wall clock of a day number, to the millisecond. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}

function offsetAt(instant: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (known === undefined) offsets.set(timeZone, (known = new Map<number, number>()));
  const slot = Math.floor(instant / QUARTER_HOUR_MS);
  let offset = known.get(slot);
  if (offset === undefined) known.set(slot, (offset = computeOffset(slot * QUARTER_HOUR_MS, timeZone)));
  return offset;
}

function computeOffset(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatOf(timeZone).formatToParts(instant)) if (part.type !== 'literal') parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour % 24, minute, second);
  return wall.getTime() - instant;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const options = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone, ...options });
    } catch {
      format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
    }
    formats.set(timeZone, format);
  }
  return format;
}
