// Calendar fields of a moment in a time zone, and the texts that form answers are kept as.

/** The calendar fields of a moment. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The fields that a clock in `timeZone` shows at `ms` (milliseconds since 1970). */
export function civilTime(ms: number, timeZone: string): CivilTime {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return { year: field('year'), month: field('month'), day: field('day'), hour: field('hour'), minute: field('minute'), second: field('second') };
}

/** 'YYYY-MM-DD', or 'MM-DD' without the year. */
export function dateText(civil: CivilTime, includesYear: boolean): string {
  const day = `${two(civil.month)}-${two(civil.day)}`;
  return includesYear ? `${String(civil.year).padStart(4, '0')}-${day}` : day;
}

/** 'HH:mm'. */
export function timeText(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`;
}

/** 'HH:mm:ss'. */
export function durationText(hours: number, minutes: number, seconds: number): string {
  return `${two(hours)}:${two(minutes)}:${two(seconds)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
