// Checks that a definition holds together before it is used: every fault at once, each with its obligation and field.
import { fiscalYearEnd, fiscalYearStart } from '../calendar/fiscal-year';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { isObligationId, occurrencesOf, type Obligation, type ObligationId, type Schedule } from './obligation';
import type { ProgrammeDefinition } from './programme-definition';

/** What is wrong in a definition. */
export type DefinitionFaultCode =
  | 'bad-id' | 'duplicate-id' | 'empty-text' | 'outside-fiscal-year' | 'period-reversed' | 'bad-day-of-month' | 'before-issue-date' | 'no-mode'
  | 'issue-date-far' | 'excluded-year' | 'bad-target' | 'bad-offsets';

/** A fault of one field; `obligation` is `null` where the definition itself is meant. */
export interface DefinitionFault {
  readonly code: DefinitionFaultCode;
  readonly obligation: ObligationId | null;
  readonly field: string;
  /** What stands there. */
  readonly value: string;
}

/** Days before the fiscal year in which its letter may already be issued. */
const LETTER_LEAD_DAYS = 366;

/** Every fault of the definition; none where it can be used. */
export function checkDefinition(definition: ProgrammeDefinition): readonly DefinitionFault[] {
  const { obligations } = definition;
  return [...headFaults(definition), ...reminderFaults(definition), ...obligations.flatMap((obligation, index) => [
    ...identityFaults(obligation, obligations.slice(0, index)), ...scheduleFaults(obligation, definition),
  ])];
}

function headFaults(definition: ProgrammeDefinition): readonly DefinitionFault[] {
  const { fiscalYear, issueDate, nationalTarget, excludedFiscalYears } = definition;
  const faults: DefinitionFault[] = [];
  const isNear = issueDate >= addDays(fiscalYearStart(fiscalYear), -LETTER_LEAD_DAYS) && issueDate <= fiscalYearEnd(fiscalYear);
  if (!isNear) faults.push({ code: 'issue-date-far', obligation: null, field: 'issueDate', value: issueDate });
  if (!Number.isInteger(nationalTarget) || nationalTarget < 1) faults.push({ code: 'bad-target', obligation: null, field: 'nationalTarget', value: String(nationalTarget) });
  const bad = excludedFiscalYears.filter((year, index) => year >= fiscalYear || excludedFiscalYears.indexOf(year) !== index);
  return [...faults, ...bad.map((year): DefinitionFault => ({ code: 'excluded-year', obligation: null, field: 'excludedFiscalYears', value: String(year) }))];
}

function reminderFaults({ reminders }: ProgrammeDefinition): readonly DefinitionFault[] {
  const lists = [['before', reminders.before], ['monthlyBefore', reminders.monthlyBefore]] as const;
  const bad = lists.filter(([, offsets]) => !areOffsets(offsets)).map(([field, offsets]): DefinitionFault => ({ code: 'bad-offsets', obligation: null, field: `reminders.${field}`, value: offsets.join(', ') }));
  if (Number.isInteger(reminders.afterEvery) && reminders.afterEvery >= 1) return bad;
  return [...bad, { code: 'bad-offsets', obligation: null, field: 'reminders.afterEvery', value: String(reminders.afterEvery) }];
}

/** Whole days, none negative, from far to near without repeats. */
function areOffsets(offsets: readonly number[]): boolean {
  return offsets.every((offset, index) => Number.isInteger(offset) && offset >= 0 && (index === 0 || offset < (offsets[index - 1] ?? 0)));
}

function identityFaults(obligation: Obligation, earlier: readonly Obligation[]): readonly DefinitionFault[] {
  const fault = (code: DefinitionFaultCode, field: string, value: string): DefinitionFault => ({ code, obligation: obligation.id, field, value });
  const faults = (['clause', 'title', 'task'] as const).filter((field) => obligation[field].trim() === '').map((field) => fault('empty-text', field, ''));
  if (!isObligationId(obligation.id)) faults.push(fault('bad-id', 'id', obligation.id));
  if (earlier.some(({ id }) => id === obligation.id)) faults.push(fault('duplicate-id', 'id', obligation.id));
  const isDistricts = obligation.owedBy !== 'province' && obligation.owedBy !== 'department';
  return isDistricts && obligation.modes.length === 0 ? [...faults, fault('no-mode', 'modes', '')] : faults;
}

function scheduleFaults({ id, schedule }: Obligation, definition: ProgrammeDefinition): readonly DefinitionFault[] {
  const shape = shapeFault(schedule);
  if (shape !== null) return [{ ...shape, obligation: id, field: 'schedule' }];
  const [start, end] = [fiscalYearStart(definition.fiscalYear), fiscalYearEnd(definition.fiscalYear)];
  return daysNamed(schedule).flatMap(({ date, isDue }): readonly DefinitionFault[] => {
    if (date < start || date > end) return [{ code: 'outside-fiscal-year', obligation: id, field: 'schedule', value: date }];
    return isDue && date < definition.issueDate ? [{ code: 'before-issue-date', obligation: id, field: 'schedule', value: date }] : [];
  });
}

function shapeFault(schedule: Schedule): Pick<DefinitionFault, 'code' | 'value'> | null {
  if (schedule.kind === 'period') return schedule.from > schedule.until ? { code: 'period-reversed', value: `${schedule.from} - ${schedule.until}` } : null;
  if (schedule.kind !== 'monthly') return null;
  if (schedule.fromMonth > schedule.untilMonth) return { code: 'period-reversed', value: `${schedule.fromMonth} - ${schedule.untilMonth}` };
  const isDay = Number.isInteger(schedule.day) && schedule.day >= 1 && schedule.day <= 31;
  return isDay ? null : { code: 'bad-day-of-month', value: String(schedule.day) };
}

function daysNamed(schedule: Schedule): readonly { readonly date: IsoDate; readonly isDue: boolean }[] {
  const due = occurrencesOf(schedule).map(({ nominal }) => ({ date: nominal, isDue: true }));
  return schedule.kind === 'period' ? [{ date: schedule.from, isDue: false }, ...due] : due;
}
