// A proposal for a later fiscal year: the earlier definition's dates shifted, shown weekday by weekday for correction.
import { toFiscalYear, type FiscalYear } from '../calendar/fiscal-year';
import { daysInMonth, fromParts, toParts, weekdayOf, type IsoDate, type Weekday } from '../calendar/iso-date';
import { addMonths, isLastOfMonth } from '../calendar/iso-month';
import { isOffDay, type HolidayDates } from '../calendar/working-days';
import { occurrencesOf, type Obligation, type ObligationId, type Schedule } from './obligation';
import type { ProgrammeDefinition } from './programme-definition';

/** What the proposal depends on besides the earlier definition. */
export interface NextYearChoices {
  /** The excluded years as the office confirmed them: a list, proposed from the years on record. */
  readonly excludedFiscalYears: readonly FiscalYear[];
  /** Years to shift by; default 1. */
  readonly years?: number;
  /** Holidays of the new year; left out, only Saturdays and Sundays are known as off days. */
  readonly holidays?: HolidayDates;
}

/** A date before and after the shift. */
export interface ShiftedDate {
  readonly obligation: ObligationId;
  readonly old: IsoDate;
  readonly oldWeekday: Weekday;
  readonly new: IsoDate;
  readonly weekday: Weekday;
  readonly offDay: boolean;
}

/** A definition to correct and confirm, with every nominal date that it shifts. National target, letter date and clauses are the earlier year's. */
export interface DefinitionProposal {
  readonly definition: ProgrammeDefinition;
  readonly dates: readonly ShiftedDate[];
}

/** The proposal; throws RangeError where `years` is no whole number from 1. */
export function proposeDefinition(previous: ProgrammeDefinition, choices: NextYearChoices): DefinitionProposal {
  const years = choices.years ?? 1;
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`Cannot propose a definition: ${years} is not a number of years`);
  const definition: ProgrammeDefinition = {
    ...previous,
    fiscalYear: toFiscalYear(previous.fiscalYear + years),
    issueDate: shiftDate(previous.issueDate, years),
    excludedFiscalYears: choices.excludedFiscalYears,
    obligations: previous.obligations.map((obligation) => shiftObligation(obligation, years)),
  };
  const dates = previous.obligations.flatMap((obligation, index) => shiftedDates(obligation, definition.obligations[index] ?? obligation, choices.holidays ?? new Set()));
  return { definition, dates };
}

/** The excluded years to propose: every year on record before the new one, earliest first, without repeats; the office confirms them. */
export function proposeExcludedYears(onRecord: readonly FiscalYear[], next: FiscalYear): readonly FiscalYear[] {
  return [...new Set(onRecord)].filter((year) => year < next).sort((a, b) => a - b);
}

/** The same day `years` later; the last of February stays the last of February. */
export function shiftDate(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = toParts(date);
  const length = daysInMonth(year + years, month);
  return fromParts({ year: year + years, month, day: isLastOfMonth(date) ? length : Math.min(day, length) });
}

function shiftObligation(obligation: Obligation, years: number): Obligation {
  const shifted = { ...obligation, schedule: shiftSchedule(obligation.schedule, years) };
  return obligation.suggestedOn === undefined ? shifted : { ...shifted, suggestedOn: shiftDate(obligation.suggestedOn, years) };
}

function shiftSchedule(schedule: Schedule, years: number): Schedule {
  switch (schedule.kind) {
    case 'none': return schedule;
    case 'date': return { kind: 'date', date: shiftDate(schedule.date, years) };
    case 'period': return { kind: 'period', from: shiftDate(schedule.from, years), until: shiftDate(schedule.until, years) };
    case 'monthly': return { ...schedule, fromMonth: addMonths(schedule.fromMonth, 12 * years), untilMonth: addMonths(schedule.untilMonth, 12 * years) };
  }
}

function shiftedDates(before: Obligation, after: Obligation, holidays: HolidayDates): readonly ShiftedDate[] {
  const shifted = occurrencesOf(after.schedule);
  return occurrencesOf(before.schedule).flatMap(({ nominal: old }, index) => {
    const next = shifted[index]?.nominal;
    return next === undefined ? [] : [{ obligation: before.id, old, oldWeekday: weekdayOf(old), new: next, weekday: weekdayOf(next), offDay: isOffDay(next, holidays) }];
  });
}
