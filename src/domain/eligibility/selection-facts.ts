// Whole tables made ready for the rules: one pass over each, so that a country's worth of rows is checked at once.
import type { IsoDate } from '../calendar/iso-date';
import { isActive, missingEvidence, type Nomination } from '../nomination/nomination';
import type { PastTarget } from '../nomination/past-target';
import { districtOf, type DistrictCode, type TambonCode } from '../places/codes';

/** The year's terms of selection, from the programme's definition. */
export interface SelectionTerms {
  /** Fiscal years (พ.ศ.) whose targets are excluded, as the definition lists them (G§3.1). */
  readonly excludedYears: readonly number[];
  /** The day by which districts propose (L¶2). */
  readonly nominationDue: IsoDate;
  /** The day whose rules hold: the definition's issue date. */
  readonly rulesOn: IsoDate;
}

/** The places selection is about. */
export interface SelectionPlaces {
  readonly districts: readonly { readonly code: DistrictCode; readonly name: string }[];
  readonly tambons: readonly { readonly code: TambonCode; readonly name: string }[];
}

/** What the rules look at. */
export interface SelectionInput {
  readonly terms: SelectionTerms;
  readonly places: SelectionPlaces;
  readonly pastTargets: readonly PastTarget[];
  readonly nominations: readonly Nomination[];
}

/** The same, indexed. */
export interface SelectionFacts {
  readonly terms: SelectionTerms;
  readonly districtNames: ReadonlyMap<DistrictCode, string>;
  readonly tambonNames: ReadonlyMap<TambonCode, string>;
  readonly tambonsByDistrict: ReadonlyMap<DistrictCode, readonly TambonCode[]>;
  /** Excluded years in which each tambon was a target, ascending. */
  readonly pastYears: ReadonlyMap<TambonCode, readonly number[]>;
  /** How many past targets are on record for each excluded year; 0 where nothing was imported. */
  readonly recordedByYear: ReadonlyMap<number, number>;
  /** Active nominations of each district: the one that stands for each tambon, by tambon code. */
  readonly standingFor: ReadonlyMap<DistrictCode, readonly Nomination[]>;
}

/** Indexes the tables; the order of their rows does not matter. */
export function selectionFacts(input: SelectionInput): SelectionFacts {
  const past = indexPast(input);
  return {
    terms: input.terms,
    districtNames: new Map(input.places.districts.map(({ code, name }) => [code, name])),
    tambonNames: new Map(input.places.tambons.map(({ code, name }) => [code, name])),
    tambonsByDistrict: groupTambons(input.places),
    ...past,
    standingFor: standingNominations(input.nominations),
  };
}

/** Whether every tambon of the district was a target in the excluded years (G§3.3), and it has any. */
export function isExhausted(facts: SelectionFacts, district: DistrictCode): boolean {
  const tambons = facts.tambonsByDistrict.get(district) ?? [];
  return tambons.length > 0 && tambons.every((code) => facts.pastYears.has(code));
}

/** Which nomination stands first among several for one tambon: approved, evidence complete, earlier, response id. */
export function compareStanding(a: Nomination, b: Nomination): number {
  const rank = (one: Nomination): number => (one.standing === 'approved' ? 0 : 2) + (missingEvidence(one.evidence).length === 0 ? 0 : 1);
  return rank(a) - rank(b) || compareText(a.submittedAt, b.submittedAt) || compareText(a.responseId, b.responseId);
}

/** Plain order of code units, the same in every place and language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function indexPast(input: SelectionInput): Pick<SelectionFacts, 'pastYears' | 'recordedByYear'> {
  const excluded = new Set(input.terms.excludedYears);
  const years = new Map<TambonCode, Set<number>>();
  const recorded = new Map<number, number>([...excluded].map((year) => [year, 0]));
  for (const { fiscalYear, tambonCode } of input.pastTargets) {
    if (!excluded.has(fiscalYear)) continue;
    const known = years.get(tambonCode) ?? new Set<number>();
    if (!known.has(fiscalYear)) recorded.set(fiscalYear, (recorded.get(fiscalYear) ?? 0) + 1);
    years.set(tambonCode, known.add(fiscalYear));
  }
  return { pastYears: new Map([...years].map(([code, set]) => [code, [...set].sort((a, b) => a - b)])), recordedByYear: recorded };
}

function groupTambons(places: SelectionPlaces): ReadonlyMap<DistrictCode, readonly TambonCode[]> {
  const groups = new Map<DistrictCode, TambonCode[]>();
  for (const { code } of places.tambons) {
    const group = groups.get(districtOf(code));
    if (group === undefined) groups.set(districtOf(code), [code]);
    else group.push(code);
  }
  return groups;
}

function standingNominations(nominations: readonly Nomination[]): ReadonlyMap<DistrictCode, readonly Nomination[]> {
  const byPlace = new Map<string, Nomination>();
  for (const nomination of nominations) {
    const { district, tambon } = nomination;
    if (!isActive(nomination) || district.code === null || tambon.code === null) continue;
    const key = `${district.code}/${tambon.code}`;
    const other = byPlace.get(key);
    if (other === undefined || compareStanding(nomination, other) < 0) byPlace.set(key, nomination);
  }
  const groups = new Map<DistrictCode, Nomination[]>();
  for (const key of [...byPlace.keys()].sort(compareText)) {
    const nomination = byPlace.get(key);
    const code = nomination?.district.code ?? null;
    if (nomination === undefined || code === null) continue;
    groups.set(code, [...(groups.get(code) ?? []), nomination]);
  }
  return groups;
}
