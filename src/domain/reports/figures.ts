// The figures of a month: reports, activities, people, money, and ticks by dimension, aim and partner. They add up: figures of parts give those of the whole.
import type { ReportSlot } from './report-slot';

/** Counts by code: of a dimension, an aim or a partner. */
export type Ticks = Readonly<Record<string, number>>;

/** What a month's reports come to. Money in baht. */
export interface Figures {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly duplicates: number;
  readonly activities: number;
  readonly people: number;
  readonly budget: number;
  readonly spent: number;
  /** Activities by dimension, aim and partner. */
  readonly dimensions: Ticks;
  readonly aims: Ticks;
  readonly partners: Ticks;
}

/** Figures of nothing. */
export const NO_FIGURES: Figures = { expected: 0, onTime: 0, late: 0, missing: 0, duplicates: 0, activities: 0, people: 0, budget: 0, spent: 0, dimensions: {}, aims: {}, partners: {} };

/** The figures of these slots; only reports that count are added. */
export function figuresOf(slots: readonly ReportSlot[]): Figures {
  const activities = slots.flatMap(({ report }) => report?.activities ?? []);
  const count = (standing: ReportSlot['standing']): number => slots.filter((slot) => slot.standing === standing).length;
  return {
    expected: slots.filter(({ unit, report }) => unit.isStanding || report !== null).length, onTime: count('on-time'), late: count('late'),
    missing: slots.length - count('on-time') - count('late') - count('not-due'), duplicates: slots.reduce((sum, { duplicates }) => sum + duplicates.length, 0),
    activities: activities.length, people: activities.reduce((sum, { people }) => sum + (people ?? 0), 0),
    budget: baht(activities.map(({ budget }) => budget)), spent: baht(activities.map(({ spent }) => spent)),
    dimensions: ticks(activities.map(({ dimensions }) => dimensions)), aims: ticks(activities.map(({ aims }) => aims)), partners: ticks(activities.map(({ partners }) => partners)),
  };
}

/** The figures of two parts together. */
export function addFigures(a: Figures, b: Figures): Figures {
  return {
    expected: a.expected + b.expected, onTime: a.onTime + b.onTime, late: a.late + b.late, missing: a.missing + b.missing, duplicates: a.duplicates + b.duplicates,
    activities: a.activities + b.activities, people: a.people + b.people, budget: baht([a.budget, b.budget]), spent: baht([a.spent, b.spent]),
    dimensions: addTicks(a.dimensions, b.dimensions), aims: addTicks(a.aims, b.aims), partners: addTicks(a.partners, b.partners),
  };
}

/** A sum of baht, added in satang so that no fraction is lost; empty amounts add nothing. */
export function baht(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
}

function ticks(lists: readonly (readonly string[])[]): Ticks {
  const counts: Record<string, number> = {};
  for (const code of lists.flatMap((list) => [...new Set(list)])) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function addTicks(a: Ticks, b: Ticks): Ticks {
  const sum: Record<string, number> = { ...a };
  for (const [code, count] of Object.entries(b)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}
