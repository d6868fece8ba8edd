// When clock triggers fire: the same instants in every run, from the trigger's record alone.
import { calendarFields, dayNumber } from '../utilities/calendar-fields';
import { instantOf, zoneOf, type Zone } from '../utilities/time-zone';
import type { ClockSchedule, TimeOfDay, TriggerRecord, WeekDayName } from './trigger-record';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;
const WEEK_DAYS: readonly WeekDayName[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/** The longest a monthly trigger on the 31st, or a rare weekly one, is looked for. */
const DAYS_AHEAD = 800;

/**
 * The first instant after `afterMs` at which the trigger fires; `null` for other than clock triggers, and where a
 * one-time trigger is over. The minute within the hour is the trigger's own unless `nearMinute` gives one.
 */
export function nextFireTime(record: TriggerRecord, afterMs: number): number | null {
  const { schedule } = record;
  if (record.kind !== 'clock' || schedule === null) return null;
  switch (schedule.kind) {
    case 'once': {
      const atMs = Math.max(schedule.atMs, record.createdMs + 1);
      return atMs > afterMs ? atMs : null;
    }
    case 'minutes': return stepAfter(record.createdMs, schedule.every * MS_PER_MINUTE, afterMs);
    case 'hours': return stepAfter(hourStart(record, schedule.nearMinute), schedule.every * MS_PER_HOUR, Math.max(afterMs, record.createdMs));
    default: return nextDaily(record, schedule, Math.max(afterMs, record.createdMs));
  }
}

function stepAfter(startMs: number, stepMs: number, afterMs: number): number {
  const steps = Math.max(1, Math.floor((afterMs - startMs) / stepMs) + 1);
  return startMs + steps * stepMs;
}

/** A step before the first possible firing, at the trigger's minute of the hour. */
function hourStart(record: TriggerRecord, nearMinute: number | null): number {
  const hour = Math.floor(record.createdMs / MS_PER_HOUR) * MS_PER_HOUR;
  return hour - MS_PER_HOUR + (nearMinute ?? ownNumber(record.id, 60)) * MS_PER_MINUTE;
}

type DailySchedule = Extract<ClockSchedule, { time: TimeOfDay }>;

function nextDaily(record: TriggerRecord, schedule: DailySchedule, afterMs: number): number | null {
  const zone = zoneOf(schedule.time.timeZone);
  const first = firstDay(record, schedule, zone);
  const start = Math.max(first, dayOf(zone, afterMs));
  for (let day = start; day < start + DAYS_AHEAD; day += 1) {
    if (!isDue(schedule, day, { first, createdDay: dayOf(zone, record.createdMs) })) continue;
    const atMs = slot(record, schedule.time, { zone, day });
    if (atMs > afterMs) return atMs;
  }
  return null;
}

/** The first day whose slot comes after the trigger was made. */
function firstDay(record: TriggerRecord, schedule: DailySchedule, zone: Zone): number {
  const createdDay = dayOf(zone, record.createdMs);
  for (let day = createdDay; day < createdDay + DAYS_AHEAD; day += 1) {
    if (matchesDay(schedule, day, createdDay) && slot(record, schedule.time, { zone, day }) > record.createdMs) return day;
  }
  return createdDay;
}

function isDue(schedule: DailySchedule, day: number, days: { readonly first: number; readonly createdDay: number }): boolean {
  if (!matchesDay(schedule, day, days.createdDay)) return false;
  if (schedule.kind === 'days') return (day - days.first) % schedule.every === 0;
  if (schedule.kind === 'weeks') return ((day - days.first) / 7) % schedule.every === 0;
  return true;
}

function matchesDay(schedule: DailySchedule, day: number, createdDay: number): boolean {
  if (schedule.kind === 'weeks') return weekdayOf(day) === (schedule.weekDay === null ? weekdayOf(createdDay) : WEEK_DAYS.indexOf(schedule.weekDay));
  if (schedule.kind === 'month-day') return new Date(day * MS_PER_DAY).getUTCDate() === schedule.day;
  return true;
}

function slot(record: TriggerRecord, time: TimeOfDay, at: { readonly zone: Zone; readonly day: number }): number {
  const date = new Date(at.day * MS_PER_DAY);
  return instantOf(at.zone, {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: time.atHour ?? ownNumber(`${record.id}:hour`, 24), minute: time.nearMinute ?? ownNumber(record.id, 60), second: 0,
  });
}

function dayOf(zone: Zone, ms: number): number {
  const { year, month, day } = calendarFields(zone, ms);
  return dayNumber(year, month, day);
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** A number below `limit` that belongs to a text. */
function ownNumber(text: string, limit: number): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % limit;
}
