// The province's compilation of a month (P2.5, R22): figures by district, of the month and of the year so far, and what districts ask for.
import type { IsoMonth } from '../calendar/iso-month';
import type { DistrictCode } from '../places/codes';
import { baht, figuresOf, type Figures } from './figures';
import type { PlanActivity } from './plan-activity';
import type { ReportSlot } from './report-slot';

/** What the plans of a place come to, and how much of them has begun. */
export interface PlanProgress {
  readonly planned: number;
  /** Planned activities with at least one report up to the month. */
  readonly begun: number;
  /** Baht of all planned activities. */
  readonly budget: number;
}

/** A part of the compilation: a district, or the province as a whole. */
export interface CompiledPart {
  readonly month: Figures;
  readonly toDate: Figures;
  readonly plans: PlanProgress;
  readonly problems: readonly string[];
  readonly helpWanted: readonly string[];
}

/** The compilation of one month. */
export interface Compilation {
  readonly month: IsoMonth;
  readonly districts: readonly (CompiledPart & { readonly districtCode: DistrictCode })[];
  readonly total: CompiledPart;
}

/** What compiling takes: the slots of the whole year and the planned activities. */
export interface CompilationSources {
  readonly slots: readonly ReportSlot[];
  readonly plans: readonly PlanActivity[];
  /** In the order of the table. */
  readonly districts: readonly DistrictCode[];
}

/** Compiles the month: each district from its own slots, the total from all of them. */
export function compileMonth(month: IsoMonth, sources: CompilationSources): Compilation {
  const slots = sources.slots.filter((slot) => slot.month.month <= month);
  const districts = sources.districts.map((districtCode) => ({
    districtCode,
    ...part(month, slots.filter(({ unit }) => unit.districtCode === districtCode), sources.plans.filter(({ tambonCode }) => tambonCode.startsWith(districtCode))),
  }));
  return { month, districts, total: part(month, slots, sources.plans.filter(({ tambonCode }) => sources.districts.some((code) => tambonCode.startsWith(code)))) };
}

function part(month: IsoMonth, slots: readonly ReportSlot[], plans: readonly PlanActivity[]): CompiledPart {
  const own = slots.filter((slot) => slot.month.month === month);
  const begun = new Set(slots.flatMap(({ report }) => (report?.activities ?? []).map(({ planCode }) => planCode)));
  const said = (text: (slot: ReportSlot) => string | undefined): readonly string[] => own.map((slot) => text(slot) ?? '').filter((line) => line !== '');
  return {
    month: figuresOf(own), toDate: figuresOf(slots),
    plans: { planned: plans.length, begun: plans.filter(({ code }) => begun.has(code)).length, budget: baht(plans.map(({ budget }) => budget)) },
    problems: said(({ report }) => report?.problems), helpWanted: said(({ report }) => report?.helpWanted),
  };
}
