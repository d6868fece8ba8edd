// A new fiscal year as the office looks at it before it starts: every date and setting to correct, and what happens to what.
import type { FiscalYear } from '../calendar/fiscal-year';

/** A date or setting of the proposal. */
export interface YearLine {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly old: string;
  /** As typed: `30/10/2568`. */
  readonly value: string;
  readonly weekday: string;
  /** Off days, days to send by, every date of a series. */
  readonly note: string;
}

/** What happens to a part of the office's data when the year starts. */
export interface YearChange {
  readonly what: 'archived' | 'moved' | 'kept' | 'renewed' | 'purge';
  readonly text: string;
}

/** The page of the new year. */
export interface YearBoard {
  readonly present: FiscalYear;
  /** The proposed year; `null` while there is no proposal. */
  readonly proposed: FiscalYear | null;
  readonly lines: readonly YearLine[];
  readonly changes: readonly YearChange[];
  /** What stands in the way: dates that cannot be read or lie outside the year. */
  readonly faults: readonly string[];
  /** What the office should know, and may start all the same. */
  readonly warnings: readonly string[];
}

/** Heads of the changes, in the order people read them. */
export const CHANGE_HEADS: Readonly<Record<YearChange['what'], string>> = { archived: 'เก็บเข้าคลัง', moved: 'ย้ายเข้าทะเบียนปีก่อน', kept: 'คงอยู่', renewed: 'สร้างใหม่', purge: 'ข้อมูลส่วนบุคคล' };
