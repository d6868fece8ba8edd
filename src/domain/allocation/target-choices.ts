// What can be chosen where a confirmed target is replaced, or the place of a district is moved on (G§3.3).
import { isExhausted, type SelectionFacts } from '../eligibility/selection-facts';
import { isActive, type Nomination } from '../nomination/nomination';
import { districtOf, type DistrictCode, type TambonCode } from '../places/codes';
import type { ConfirmedTarget } from './confirmed-target';

/** A place with the words it is chosen by. */
export interface PlaceChoice {
  readonly code: string;
  readonly label: string;
}

/** Everything the page of changes offers. */
export interface TargetChoices {
  /** Confirmed targets that stand, in code order. */
  readonly standing: readonly PlaceChoice[];
  /** Tambons that may take a place: not confirmed and no past target, what was nominated first. */
  readonly candidates: readonly (PlaceChoice & { readonly district: string })[];
  /** Districts whose place can be moved on: not exhausted, their own place not confirmed, not yet moved. */
  readonly holders: readonly PlaceChoice[];
}

/** What the choices are made of. */
export interface ChoiceSources {
  readonly facts: SelectionFacts;
  readonly nominations: readonly Nomination[];
  /** Targets that stand. */
  readonly targets: readonly ConfirmedTarget[];
  /** Districts whose place was moved on already. */
  readonly released: ReadonlySet<DistrictCode>;
}

/** The choices, each list without what the command would refuse. */
export function targetChoices(sources: ChoiceSources): TargetChoices {
  const { facts, targets } = sources;
  const named = (code: TambonCode): string => `ตำบล${facts.tambonNames.get(code) ?? code} อำเภอ${facts.districtNames.get(districtOf(code)) ?? ''}`;
  return {
    standing: targets.flatMap(({ tambonCode }) => (tambonCode === null ? [] : [tambonCode])).sort().map((code) => ({ code, label: named(code) })),
    candidates: candidates(sources),
    holders: holders(sources),
  };
}

/** Whether the tambon was a target in the excluded years (G§3.1) and the province has not decided otherwise. */
export function isPastTarget({ facts, nominations }: Pick<ChoiceSources, 'facts' | 'nominations'>, code: TambonCode): boolean {
  return facts.pastYears.has(code)
    && !nominations.some(({ tambon, overrides }) => tambon.code === code && overrides.some(({ ruleId, verdict, subject }) => subject === 'main' && ruleId === 'R04' && verdict === 'pass'));
}

function candidates({ facts, nominations, targets }: ChoiceSources): TargetChoices['candidates'] {
  const taken = new Set(targets.map(({ tambonCode }) => tambonCode));
  const active = nominations.filter(isActive);
  const proposed = new Set(active.map(({ tambon }) => tambon.code));
  const reserve = new Set(active.map(({ next }) => next.code));
  const rank = (code: TambonCode): number => (proposed.has(code) ? 0 : reserve.has(code) ? 1 : 2);
  const note = ['อำเภอเสนอไว้', 'อำเภอเสนอเป็นลำดับถัดไป', 'ยังไม่มีข้อเสนอ'];
  return [...facts.tambonNames]
    .filter(([code]) => !taken.has(code) && !isPastTarget({ facts, nominations }, code))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, district: facts.districtNames.get(districtOf(code)) ?? '', label: `ตำบล${name} (${note[rank(code)] ?? ''})` }));
}

function holders({ facts, targets, released }: ChoiceSources): readonly PlaceChoice[] {
  const confirmed = new Set(targets.filter(({ reallocatedFrom }) => reallocatedFrom === null).map(({ districtCode }) => districtCode));
  return [...facts.districtNames]
    .filter(([code]) => !confirmed.has(code) && !released.has(code) && !isExhausted(facts, code))
    .sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => ({ code, label: `อำเภอ${name}` }));
}
