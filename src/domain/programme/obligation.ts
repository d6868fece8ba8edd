// What an obligation of the programme is: clause, owner, schedule, and what proves it done.
import type { IsoDate } from '../calendar/iso-date';
import { dayInMonth, monthsBetween, type IsoMonth } from '../calendar/iso-month';

/** `R01`-`R30` of the letter and guideline, `X01`-`X99` added by the office. */
export type ObligationId = `R${string}` | `X${string}`;

/**
 * Who owes it. `each-target-tambon`: a district, once for each of its target tambons; `both`: every district and the province;
 * `department`: กรมการพัฒนาชุมชน, so nothing is owed here.
 */
export type Owner = 'each-district' | 'each-target-tambon' | 'province' | 'both' | 'department';

/** Where the product goes. `executives`: ผู้บริหารระดับจังหวัด/อำเภอ. */
export type Recipient = 'province' | 'department' | 'executives' | 'public' | 'none';

/** How a district takes part: a new target, or พัฒนาต่อยอดและรักษาสถานะ (G§3.3). */
export type DistrictMode = 'target' | 'maintain';

/** Documents whose issue proves an obligation: คำสั่งแต่งตั้งคณะทำงาน (P2.3), ประกาศรายชื่อตำบลที่ผ่านเกณฑ์ (P3.2). */
export type IssuedDocument = 'working-group-order' | 'pass-announcement';

/** What proves an obligation done; `tick`: only a person can tell; `none`: a standing rule, nothing to prove. */
export type DoneRule =
  | { readonly kind: 'nomination' }
  | { readonly kind: 'action-plan' }
  | { readonly kind: 'drive-plan' }
  | { readonly kind: 'mou-signed' }
  | { readonly kind: 'agenda-declared' }
  | { readonly kind: 'forum-report' }
  | { readonly kind: 'monthly-report' }
  | { readonly kind: 'other-report' }
  | { readonly kind: 'sent-to-department' }
  | { readonly kind: 'compilation-sent' }
  | { readonly kind: 'document-issued'; readonly document: IssuedDocument }
  | { readonly kind: 'evaluation-complete' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'none' };

/**
 * When it is owed. `monthly`: on `day` (31: the last day) of every month from `fromMonth` to `untilMonth`; `none`: a rule or channel without a date.
 */
export type Schedule =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'period'; readonly from: IsoDate; readonly until: IsoDate }
  | { readonly kind: 'monthly'; readonly day: number; readonly fromMonth: IsoMonth; readonly untilMonth: IsoMonth }
  | { readonly kind: 'none' };

/** One obligation of a fiscal year's programme. */
export interface Obligation {
  readonly id: ObligationId;
  /** Clause: `L¶n` letter, `G§n` guideline, `Pn.n` row of the action plan. */
  readonly clause: string;
  /** Short Thai title for lists. */
  readonly title: string;
  /** Thai sentence saying what is to be done. */
  readonly task: string;
  readonly owedBy: Owner;
  readonly recipient: Recipient;
  readonly schedule: Schedule;
  readonly doneBy: DoneRule;
  /** What is shown as evidence, in words. */
  readonly product: string;
  /** District modes that owe it; without meaning for the province. */
  readonly modes: readonly DistrictMode[];
  /** A day the plan suggests inside the period (P1.6: 5 ธ.ค.). */
  readonly suggestedOn?: IsoDate;
}

/** One time at which an obligation is owed. */
export interface Occurrence {
  /** `YYYY-MM-DD` of the nominal date, or `YYYY-MM` in a monthly series. */
  readonly key: string;
  /** First day on which it can be done: start of the period, first of the month; absent for a single date. */
  readonly from?: IsoDate;
  /** The date of the letter or plan; lateness counts from it. */
  readonly nominal: IsoDate;
}

/** Whether `text` has the shape of an obligation's id. */
export function isObligationId(text: string): text is ObligationId {
  return /^[RX]\d{2}$/.test(text);
}

/** Every time the schedule falls due, earliest first; none for a rule without a date. */
export function occurrencesOf(schedule: Schedule): readonly Occurrence[] {
  switch (schedule.kind) {
    case 'none': return [];
    case 'date': return [{ key: schedule.date, nominal: schedule.date }];
    case 'period': return [{ key: schedule.until, from: schedule.from, nominal: schedule.until }];
    case 'monthly': return monthsBetween(schedule.fromMonth, schedule.untilMonth).map((month) => ({
      key: month, from: dayInMonth(month, 1), nominal: dayInMonth(month, schedule.day),
    }));
  }
}

/** Whether a unit here owes it at a date: not the department's, and not a rule without a date. */
export function isTracked(obligation: Obligation): boolean {
  return obligation.owedBy !== 'department' && obligation.schedule.kind !== 'none';
}
