// The quota at a glance (R09): where each of the province's places stands, and whether the total holds.
import type { EligibilityResult, Verdict } from '../eligibility/finding';
import { isActive, type Nomination } from '../nomination/nomination';
import type { DistrictCode, TambonCode } from '../places/codes';
import { KIND_LABELS, STATE_LABELS, type AllocationPlan, type AllocationState, type AllocationTotals } from './allocation-plan';

/** One district of the board. */
export interface QuotaRow {
  readonly district: string;
  /** Nominations that take part, with what the rules say of each. */
  readonly nominated: readonly { readonly tambon: string; readonly verdict: Exclude<Verdict, 'note'> | null }[];
  /** Its places in the proposal; empty where it has none. */
  readonly places: readonly { readonly tambon: string; readonly kind: string; readonly state: AllocationState; readonly stateLabel: string; readonly reason: string }[];
  /** Whether it would take a further place. */
  readonly willing: boolean;
}

/** The whole board. */
export interface QuotaBoard {
  readonly totals: AllocationTotals;
  readonly nominated: number;
  readonly rows: readonly QuotaRow[];
  /** Places that nobody takes, with the reason. */
  readonly shortfalls: readonly string[];
}

/** What the board is made of. */
export interface QuotaSources {
  readonly plan: AllocationPlan;
  readonly nominations: readonly Nomination[];
  readonly results: readonly EligibilityResult[];
  readonly districts: ReadonlyMap<DistrictCode, string>;
  readonly tambons: ReadonlyMap<TambonCode, string>;
}

/** The board of the proposal as it stands now, a row a district in code order. */
export function quotaBoard({ plan, nominations, results, districts, tambons }: QuotaSources): QuotaBoard {
  const active = nominations.filter(isActive);
  const verdicts = new Map(results.filter(({ subject }) => subject === 'main').map((result) => [result.responseId, result.verdict]));
  const rows = [...districts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]): QuotaRow => {
    const own = active.filter(({ district }) => district.code === code);
    return {
      district: name, willing: own.some(({ willing }) => willing),
      nominated: own.map(({ tambon, responseId }) => ({ tambon: tambon.typed, verdict: verdicts.get(responseId) ?? null })),
      places: plan.rows.filter(({ districtCode }) => districtCode === code).map(({ tambonCode, kind, state, reason }) => ({
        tambon: tambonCode === null ? '' : tambons.get(tambonCode) ?? tambonCode, kind: KIND_LABELS[kind], state, stateLabel: STATE_LABELS[state], reason,
      })),
    };
  });
  return { totals: plan.totals, nominated: active.length, rows, shortfalls: plan.rows.filter(({ districtCode }) => districtCode === null).map(({ reason }) => reason) };
}
