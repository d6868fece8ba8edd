// How an installable trigger is kept: a plain record in the collection 'triggers'.

/** The day of a weekly trigger, as ScriptApp.WeekDay names it. */
export type WeekDayName = 'SUNDAY' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY';

/** When a clock trigger fires. Hours 0-23; `nearMinute` 0-59 or null for a minute of the trigger's own. */
export type ClockSchedule =
  | { readonly kind: 'once'; readonly atMs: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number; readonly nearMinute: number | null }
  | { readonly kind: 'days'; readonly every: number; readonly time: TimeOfDay }
  | { readonly kind: 'weeks'; readonly every: number; readonly weekDay: WeekDayName | null; readonly time: TimeOfDay }
  | { readonly kind: 'month-day'; readonly day: number; readonly time: TimeOfDay };

/** A time of day in a zone; `atHour` null for an hour of the trigger's own. */
export interface TimeOfDay {
  readonly atHour: number | null;
  readonly nearMinute: number | null;
  readonly timeZone: string;
}

/** One installable trigger. */
export interface TriggerRecord {
  readonly id: string;
  readonly projectId: string;
  /** Name of the global function that is called. */
  readonly handler: string;
  readonly kind: 'clock' | 'spreadsheet' | 'form' | 'document';
  /** Key of ScriptApp.EventType: CLOCK, ON_OPEN, ON_EDIT, ON_FORM_SUBMIT, ON_CHANGE. */
  readonly event: string;
  /** Id of the spreadsheet, form or document; `null` for a clock trigger (semantics 114). */
  readonly sourceId: string | null;
  /** `null` for all but clock triggers. */
  readonly schedule: ClockSchedule | null;
  readonly ownerEmail: string;
  readonly createdMs: number;
}
