// What the office's own tables prove: facts by kind of proof, handed over as plain data.
import type { ParticipationMode } from '../allocation/confirmed-target';
import type { IsoDate } from '../calendar/iso-date';
import type { DistrictCode, TambonCode } from '../places/codes';
import type { Duty, UnitCode } from './duty';

/** Something that happened and stands in a table: a nomination received, an MOU signed, a monthly report. */
export interface ProofFact {
  /** Kind of proof, as `Duty.proof` names it: `nomination`, `mou`, `monthly-report` … */
  readonly proof: string;
  readonly unit: UnitCode;
  /** The one obligation it proves (`R10`); `null` where it proves every one that asks for this kind. */
  readonly obligationId: string | null;
  /** The tambon it concerns; `null` where it concerns the whole unit. */
  readonly tambonCode: TambonCode | null;
  /** Month a monthly proof is for, `YYYY-MM`; `null` for proofs given once. */
  readonly month: string | null;
  readonly on: IsoDate;
  readonly by: string;
  /** Where to find it: number, file or response. */
  readonly reference: string;
}

/** How a district takes part this year, with its tambon in target mode. */
export interface StandingTarget {
  readonly districtCode: DistrictCode;
  readonly tambonCode: TambonCode | null;
  readonly mode: ParticipationMode;
}

/** A document ready for a unit's next step. */
export interface PreparedDocument {
  readonly proof: string;
  readonly unit: UnitCode;
  readonly label: string;
  readonly url: string;
}

/** Everything that the tracking derives "done" from. */
export interface Evidence {
  readonly targets: readonly StandingTarget[];
  readonly facts: readonly ProofFact[];
  /** Documents that are made but not signed or sent yet: people who owe the proof get their links. */
  readonly documents?: readonly PreparedDocument[];
}

/** Evidence of an office that has none yet. */
export const NO_EVIDENCE: Evidence = { targets: [], facts: [] };

/** The proof that fulfils a duty. */
export interface Proof {
  readonly on: IsoDate;
  readonly by: string;
  readonly reference: string;
}

/** Evidence arranged for look-up, made once a rebuild. */
export class EvidenceIndex {
  private readonly facts = new Map<string, ProofFact[]>();
  private readonly targets = new Map<UnitCode, StandingTarget[]>();

  constructor(evidence: Evidence) {
    for (const fact of evidence.facts) pushTo(this.facts, `${fact.proof}|${fact.unit}`, fact);
    for (const target of evidence.targets) pushTo(this.targets, target.districtCode as UnitCode, target);
  }

  /** What proves the duty: the first fact, or the last of its tambons' where each needs its own; `null` where it is not proven. */
  proofOf(duty: Duty): Proof | null {
    if (duty.proof === '') return null;
    const facts = (this.facts.get(`${duty.proof}|${duty.unit}`) ?? []).filter((fact) => isAbout(fact, duty));
    return duty.perTambon ? proofOfEveryTambon(facts, this.targetTambons(duty.unit)) : earliest(facts);
  }

  /** Whether the district only maintains earlier targets this year (G§3.3). */
  isMaintaining(unit: UnitCode): boolean {
    const own = this.targets.get(unit) ?? [];
    return own.length > 0 && own.every(({ mode }) => mode === 'maintain');
  }

  private targetTambons(unit: UnitCode): readonly TambonCode[] {
    return (this.targets.get(unit) ?? []).flatMap(({ mode, tambonCode }) => (mode === 'target' && tambonCode !== null ? [tambonCode] : []));
  }
}

function isAbout(fact: ProofFact, duty: Duty): boolean {
  if (fact.obligationId !== null && fact.obligationId !== duty.obligationId) return false;
  return duty.rhythm === 'once' || fact.month === duty.dueOn.slice(0, 7);
}

function proofOfEveryTambon(facts: readonly ProofFact[], tambons: readonly TambonCode[]): Proof | null {
  if (tambons.length === 0) return earliest(facts);
  const proofs = tambons.map((tambon) => earliest(facts.filter(({ tambonCode }) => tambonCode === tambon || tambonCode === null)));
  const found = proofs.filter((proof) => proof !== null);
  if (found.length < proofs.length) return null;
  const last = found.reduce((a, b) => (b.on > a.on ? b : a));
  return { ...last, reference: [...new Set(found.map(({ reference }) => reference))].join(', ') };
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function earliest(facts: readonly ProofFact[]): Proof | null {
  const first = [...facts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
  return first === undefined ? null : { on: first.on, by: first.by, reference: first.reference };
}
