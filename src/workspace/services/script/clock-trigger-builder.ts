// ClockTriggerBuilder: when a time-driven trigger fires.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { instantOf, zoneOf } from '../utilities/time-zone';
import type { ClockSchedule, TimeOfDay, WeekDayName } from './trigger-record';
import { addTrigger, type TriggerStandIn } from './triggers';

type Recurrence =
  | { readonly kind: 'minutes' | 'hours' | 'days' | 'weeks'; readonly every: number }
  | { readonly kind: 'month-day'; readonly day: number }
  | { readonly kind: 'once'; readonly atMs: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number };

const MINUTE_STEPS = [1, 5, 10, 15, 30];

/** Builder of a clock trigger (semantics 114). */
export class ClockTriggerBuilderStandIn extends StandIn {
  readonly typeName = 'Script.ClockTriggerBuilder';
  private recurrence: Recurrence | undefined;
  private weekDay: WeekDayName | null = null;
  private hour: number | null = null;
  private minute: number | null = null;
  private timeZone: string;

  constructor(private readonly execution: Execution, private readonly handler: string) {
    super();
    this.timeZone = execution.project.manifest.timeZone;
  }

  everyMinutes(n: number): this {
    if (!MINUTE_STEPS.includes(n)) throw new PlatformError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.recur({ kind: 'minutes', every: n });
  }
  everyHours(n: number): this { return this.recur({ kind: 'hours', every: atLeastOne(n, 'everyHours') }); }
  everyDays(n: number): this { return this.recur({ kind: 'days', every: atLeastOne(n, 'everyDays') }); }
  everyWeeks(n: number): this { return this.recur({ kind: 'weeks', every: atLeastOne(n, 'everyWeeks') }); }
  onWeekDay(day: EnumValue): this {
    this.weekDay = day.key as WeekDayName;
    if (this.recurrence === undefined) this.recurrence = { kind: 'weeks', every: 1 };
    return this;
  }
  onMonthDay(day: number): this { return this.recur({ kind: 'month-day', day: within(day, [1, 31], 'onMonthDay') }); }
  atHour(hour: number): this { this.hour = within(hour, [0, 23], 'atHour'); return this; }
  nearMinute(minute: number): this { this.minute = within(minute, [0, 59], 'nearMinute'); return this; }
  at(date: Date): this { return this.recur({ kind: 'once', atMs: date.getTime() }); }
  after(durationMilliseconds: number): this { return this.recur({ kind: 'once', atMs: this.execution.now() + durationMilliseconds }); }
  atDate(year: number, month: number, day: number): this { return this.recur({ kind: 'date', year, month, day }); }
  inTimezone(timezone: string | null): this {
    const isKnown = timezone !== null && (zoneOf(timezone).kind === 'named' || /^(?:(?:Etc\/)?(?:GMT|UTC|Z)|[+-]\d)/.test(timezone));
    if (!isKnown) throw new PlatformError('Invalid argument: timezone');
    this.timeZone = timezone;
    return this;
  }

  create(): TriggerStandIn {
    return addTrigger(this.execution, { handler: this.handler, kind: 'clock', event: 'CLOCK', sourceId: null, schedule: this.schedule() });
  }

  private recur(recurrence: Recurrence): this {
    this.recurrence = recurrence;
    return this;
  }

  private schedule(): ClockSchedule {
    const { recurrence } = this;
    if (recurrence === undefined) throw new PlatformError(`You must specify how often the trigger runs before creating it${this.hour === null ? '' : ': atHour needs everyDays, everyWeeks or onMonthDay'}.`);
    const time: TimeOfDay = { atHour: this.hour, nearMinute: this.minute, timeZone: this.timeZone };
    switch (recurrence.kind) {
      case 'once': return recurrence;
      case 'date': return { kind: 'once', atMs: instantOf(zoneOf(this.timeZone), { ...recurrence, hour: this.hour ?? 0, minute: this.minute ?? 0, second: 0 }) };
      case 'month-day': return { ...recurrence, time };
      case 'weeks': return { kind: 'weeks', every: recurrence.every, weekDay: this.weekDay, time };
      case 'days': return { kind: 'days', every: recurrence.every, time };
      default: return this.shortSchedule(recurrence.kind === 'minutes' ? 'minutes' : 'hours', 'every' in recurrence ? recurrence.every : 1);
    }
  }

  private shortSchedule(kind: 'minutes' | 'hours', every: number): ClockSchedule {
    if (this.hour !== null) throw new PlatformError('The atHour method requires a daily, weekly or monthly recurrence.');
    return kind === 'minutes' ? { kind, every } : { kind, every, nearMinute: this.minute };
  }
}

function atLeastOne(n: number, method: string): number {
  if (!Number.isInteger(n) || n < 1) throw new PlatformError(`The value you passed to ${method} was invalid. It must be at least 1.`);
  return n;
}

function within(value: number, [low, high]: readonly [number, number], method: string): number {
  if (!Number.isInteger(value) || value < low || value > high) throw new PlatformError(`The value you passed to ${method} was invalid. It must be between ${low} and ${high}.`);
  return value;
}
