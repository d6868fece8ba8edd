// How far each unit is with the year's duties, as figures.
import type { IsoDate } from '../calendar/iso-date';
import type { UnitCode } from '../deadlines/duty';
import type { TrackingRow } from '../deadlines/tracking';
import type { TableRecord } from '../table/record';

/** Table id of the summary. */
export const UNIT_SUMMARY_TABLE = 'unit-summary';

/** A unit's figures: duties by state, and what comes next. */
export interface UnitSummary {
  readonly unit: UnitCode;
  readonly done: number;
  readonly due: number;
  readonly late: number;
  readonly notDue: number;
  readonly waived: number;
  /** Whole percent of what was sent or has come due; `null` where nothing has. */
  readonly percent: number | null;
  readonly next: { readonly dueOn: IsoDate; readonly title: string } | null;
}

/** One summary a unit: districts in code order, the province last. */
export function unitSummaries(rows: readonly TrackingRow[]): readonly UnitSummary[] {
  const byUnit = new Map<UnitCode, TrackingRow[]>();
  for (const row of rows) byUnit.set(row.duty.unit, [...(byUnit.get(row.duty.unit) ?? []), row]);
  return [...byUnit].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)).map(([unit, own]) => summaryOf(unit, own));
}

/** The record of a summary. */
export function formatUnitSummary(summary: UnitSummary, unitName: string): TableRecord {
  const { done, due, late, notDue, waived, percent, next } = summary;
  return { unitName, done, due, late, notDue, waived, percent, nextDue: next?.dueOn ?? null, nextTitle: next?.title ?? '' };
}

function summaryOf(unit: UnitCode, rows: readonly TrackingRow[]): UnitSummary {
  const count = (kind: TrackingRow['status']['kind']): number => rows.filter(({ status }) => status.kind === kind).length;
  const [done, due, late] = [count('done'), count('due'), count('late')];
  const open = rows.filter(({ status }) => status.kind === 'due' || status.kind === 'late' || status.kind === 'not-due').map(({ duty }) => duty).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))[0];
  const counted = done + due + late;
  return {
    unit, done, due, late, notDue: count('not-due'), waived: count('waived'), percent: counted === 0 ? null : Math.round((done * 100) / counted),
    next: open === undefined ? null : { dueOn: open.dueOn, title: open.title },
  };
}
