// A fiscal year's programme as data: its letter, quota, excluded past years, obligations and reminder rhythm.
import type { FiscalYear } from '../calendar/fiscal-year';
import type { IsoDate } from '../calendar/iso-date';
import type { OffDayPolicy } from '../calendar/working-days';
import type { Obligation, ObligationId } from './obligation';

/** Rhythm of reminders, in days. */
export interface ReminderOffsets {
  /** Days before a single date or the end of a period; 0 is the day itself. */
  readonly before: readonly number[];
  /** Days before each date of a monthly series. */
  readonly monthlyBefore: readonly number[];
  /** Days between two reminders while something is late. */
  readonly afterEvery: number;
}

/** The definition of one fiscal year. */
export interface ProgrammeDefinition {
  readonly fiscalYear: FiscalYear;
  /** Date of the letter; nothing is reminded before it. */
  readonly issueDate: IsoDate;
  /** Target tambons nationwide (L, G§3). */
  readonly nationalTarget: number;
  /** Fiscal years whose targets may not be targets again (G§3.1): a list, never a rolling window. */
  readonly excludedFiscalYears: readonly FiscalYear[];
  readonly obligations: readonly Obligation[];
  readonly reminders: ReminderOffsets;
  readonly offDayPolicy: OffDayPolicy;
}

/** The obligation with this id, or `undefined`. */
export function obligationById(definition: ProgrammeDefinition, id: ObligationId): Obligation | undefined {
  return definition.obligations.find((obligation) => obligation.id === id);
}
