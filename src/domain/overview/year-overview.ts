// The year at a glance: where today stands, who owes what next, and the grid of districts and obligations. Plain data for pages.
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import { fiscalYearEnd, fiscalYearStart, toFiscalYear } from '../calendar/fiscal-year';
import { formatThaiDate } from '../calendar/thai-date';
import { isDistrictUnit } from '../deadlines/duty';
import { daysLeft } from '../deadlines/reminder-stage';
import { statusBoardOf, type BoardTone } from '../deadlines/status-board';
import { clauseText } from '../programme/clause-text';
import { isOpen, type TrackingRow } from '../deadlines/tracking';

/** A date of the year on the time line: everything that falls due on it. */
export interface TimelineDate {
  readonly date: IsoDate;
  /** Share of the fiscal year gone by at that date, 0 to 1. */
  readonly at: number;
  readonly label: string;
  readonly titles: readonly string[];
  /** Duties still open at this date, over all units. */
  readonly open: number;
}

/** One thing owed next; units that owe it are counted and named. */
export interface NextDuty {
  readonly obligationId: string;
  readonly clause: string;
  readonly title: string;
  readonly dueOn: IsoDate;
  readonly dueLabel: string;
  readonly daysLeft: number;
  readonly unitNames: readonly string[];
  /** Key of the first duty of the group, for going to its row. */
  readonly key: string;
}

/** A cell of the grid: its tone is the colour, its text says the same. */
export interface OverviewCell {
  readonly text: string;
  readonly tone: BoardTone;
  /** Key of the duty that the cell stands for; empty where nothing is owed. */
  readonly key: string;
}

/** The grid: a column an obligation, a row a district. */
export interface OverviewGrid {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly OverviewCell[] }[];
}

/** Everything a glance needs. */
export interface YearOverview {
  readonly today: IsoDate;
  readonly todayLabel: string;
  readonly fiscalYear: number;
  /** Share of the fiscal year gone by, 0 to 1. */
  readonly todayAt: number;
  readonly dates: readonly TimelineDate[];
  readonly next: readonly NextDuty[];
  readonly counts: Readonly<Record<'done' | 'due' | 'late' | 'notDue' | 'waived', number>>;
  readonly grid: OverviewGrid;
}

/** How many groups of next duties are shown. */
const NEXT_SHOWN = 8;

/** What an overview is made of; `now` is `YYYY-MM-DDTHH:mm:ss`, office time. */
export interface OverviewSources {
  readonly rows: readonly TrackingRow[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly fiscalYear: number;
  readonly now: string;
}

/** The overview of a year. */
export function overviewOf(sources: OverviewSources): YearOverview {
  const { rows, now, fiscalYear } = sources;
  const today = now.slice(0, 10) as IsoDate;
  return {
    today, todayLabel: formatThaiDate(today, 'weekday-long'), fiscalYear, todayAt: shareOfYear(today, fiscalYear),
    dates: datesOf(rows, fiscalYear), next: nextOf(rows, sources.unitNames, today), counts: countsOf(rows), grid: gridOf(sources),
  };
}

/** Share of the fiscal year that has gone by on a day, held between 0 and 1. */
export function shareOfYear(date: IsoDate, fiscalYear: number): number {
  const year = toFiscalYear(fiscalYear);
  const start = fiscalYearStart(year);
  return Math.min(1, Math.max(0, daysBetween(start, date) / daysBetween(start, fiscalYearEnd(year))));
}

function datesOf(rows: readonly TrackingRow[], fiscalYear: number): readonly TimelineDate[] {
  const byDate = new Map<IsoDate, TrackingRow[]>();
  for (const row of rows) byDate.set(row.duty.dueOn, [...(byDate.get(row.duty.dueOn) ?? []), row]);
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, due]) => ({
    date, at: shareOfYear(date, fiscalYear), label: formatThaiDate(date, 'short'), titles: [...new Set(due.map(({ duty }) => duty.title))], open: due.filter(isOpen).length,
  }));
}

function nextOf(rows: readonly TrackingRow[], unitNames: ReadonlyMap<string, string>, today: IsoDate): readonly NextDuty[] {
  const groups = new Map<string, TrackingRow[]>();
  for (const row of rows) {
    if (row.status.kind !== 'due' && row.status.kind !== 'late') continue;
    const key = `${row.duty.dueOn}/${row.duty.obligationId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, NEXT_SHOWN).flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { duty } = first;
    return [{
      obligationId: duty.obligationId, clause: clauseText(duty.clause), title: duty.title, dueOn: duty.dueOn, dueLabel: formatThaiDate(duty.dueOn, 'short-weekday'), daysLeft: daysLeft(duty, today),
      unitNames: group.map((row) => unitNames.get(row.duty.unit) ?? row.duty.unit), key: duty.key,
    }];
  });
}

function countsOf(rows: readonly TrackingRow[]): YearOverview['counts'] {
  const counts = { done: 0, due: 0, late: 0, notDue: 0, waived: 0 };
  for (const { status } of rows) counts[status.kind === 'not-due' ? 'notDue' : status.kind] += 1;
  return counts;
}

function gridOf({ rows, unitNames, now }: OverviewSources): OverviewGrid {
  const owed = rows.filter(({ duty }) => isDistrictUnit(duty.unit));
  const columns = [...new Map(owed.map(({ duty }) => [duty.obligationId, { id: duty.obligationId, title: duty.title }])).values()];
  const units = [...new Set(owed.map(({ duty }) => duty.unit))].sort();
  const board = statusBoardOf(rows, unitNames, now);
  return {
    columns,
    rows: units.map((unit, index) => ({
      name: unitNames.get(unit) ?? unit,
      cells: columns.map(({ id }, column) => {
        const cell = board.rows[index]?.cells[column] ?? { text: '', tone: 'none' as const };
        return { ...cell, key: keyFor(owed.filter(({ duty }) => duty.unit === unit && duty.obligationId === id)) };
      }),
    })),
  };
}

/** The duty that a cell is about: the first one late, else the first one due, else the last one. */
function keyFor(rows: readonly TrackingRow[]): string {
  const found = rows.find(({ status }) => status.kind === 'late') ?? rows.find(({ status }) => status.kind === 'due') ?? rows.at(-1);
  return found?.duty.key ?? '';
}
