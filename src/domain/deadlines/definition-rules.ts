// The obligations of a programme definition as rules that the office may edit.
import { dayInMonth } from '../calendar/iso-month';
import type { DoneRule, Obligation, Owner, Schedule as ProgrammeSchedule } from '../programme/obligation';
import type { DutyModes } from './duty';
import type { ObligationRule, Owes, Schedule } from './obligation-rule';

/** The rules that a definition starts with, in its order. */
export function rulesOf(obligations: readonly Obligation[]): readonly ObligationRule[] {
  return obligations.map((obligation) => ({
    id: obligation.id, clause: obligation.clause, title: obligation.title, task: obligation.task,
    owes: obligation.schedule.kind === 'none' ? 'none' : OWES[obligation.owedBy], schedule: scheduleOf(obligation.schedule),
    proof: proofCode(obligation.doneBy), proofText: obligation.product, perTambon: obligation.owedBy === 'each-target-tambon',
    modes: modesOf(obligation), active: true,
  }));
}

/** The kind of proof as facts and rules name it; empty where a person ticks it. `document-issued:pass-announcement` names the document. */
export function proofCode(doneBy: DoneRule): string {
  if (doneBy.kind === 'tick' || doneBy.kind === 'none') return '';
  return doneBy.kind === 'document-issued' ? `document-issued:${doneBy.document}` : doneBy.kind;
}

const OWES: Readonly<Record<Owner, Owes>> = { 'each-district': 'district', 'each-target-tambon': 'district', province: 'province', both: 'both', department: 'none' };

function scheduleOf(schedule: ProgrammeSchedule): Schedule {
  switch (schedule.kind) {
    case 'none': return { kind: 'undated' };
    case 'date': return { kind: 'once', opensOn: null, dueOn: schedule.date };
    case 'period': return { kind: 'once', opensOn: schedule.from, dueOn: schedule.until };
    case 'monthly': return { kind: 'monthly', first: dayInMonth(schedule.fromMonth, schedule.day), last: dayInMonth(schedule.untilMonth, schedule.day) };
  }
}

function modesOf({ modes }: Obligation): DutyModes {
  if (modes.includes('target') === modes.includes('maintain')) return 'all';
  return modes.includes('target') ? 'target' : 'maintain';
}
