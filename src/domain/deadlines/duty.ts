// One thing owed once: an obligation at one date, by one unit.
import type { IsoDate } from '../calendar/iso-date';
import type { DistrictCode, ProvinceCode } from '../places/codes';

/** Who owes something: a district, or the province itself. */
export type UnitCode = DistrictCode | ProvinceCode;

/** Which districts owe something: all, only those with a target tambon, only those that maintain earlier ones. */
export type DutyModes = 'all' | 'target' | 'maintain';

/** How often the obligation comes: its reminders differ. */
export type Rhythm = 'once' | 'monthly';

/** An occurrence of an obligation for a unit. */
export interface Duty {
  /** `R21/4301/2025-01-20`: obligation, unit, nominal date. */
  readonly key: string;
  readonly obligationId: string;
  /** Clause of the letter or plan: `L¶4`. */
  readonly clause: string;
  /** What it is called in lists, and what is to be done. */
  readonly title: string;
  readonly task: string;
  readonly unit: UnitCode;
  readonly rhythm: Rhythm;
  /** First day on which it can be worked on; before it the duty is not due. */
  readonly opensOn: IsoDate;
  /** The date of the letter or plan; lateness counts from it. */
  readonly dueOn: IsoDate;
  /** The day to send by where `dueOn` is an off day, else `dueOn`. */
  readonly sendBy: IsoDate;
  /** Which facts prove it (see evidence.ts); empty where only a person can tell. */
  readonly proof: string;
  /** What proves it, in words. */
  readonly proofText: string;
  /** Whether every target tambon of the district must show its own proof (MOU, วาระ). */
  readonly perTambon: boolean;
  /** Which districts owe it by the way they take part (G§3.3); without meaning for the province. */
  readonly modes: DutyModes;
}

/** The key of a duty; the same obligation, unit and date always give the same key. */
export function dutyKey(obligationId: string, unit: UnitCode, dueOn: IsoDate): string {
  return `${obligationId}/${unit}/${dueOn}`;
}

/** Whether the unit is a district. */
export function isDistrictUnit(unit: UnitCode): unit is DistrictCode {
  return unit.length === 4;
}

/** The day after which the duty is late: the nominal date, or a later send-by date where the office's policy allows one. */
export function lastDayInTime(duty: Pick<Duty, 'dueOn' | 'sendBy'>): IsoDate {
  return duty.sendBy > duty.dueOn ? duty.sendBy : duty.dueOn;
}
