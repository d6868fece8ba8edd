// The confirmed targets that stand, as documents need them.
import { parseConfirmedTargets } from '../allocation/confirmed-target-row';
import type { DistrictCode, TambonCode } from '../places/codes';
import type { TableRecord } from '../table/record';

/** A tambon in target mode that was neither replaced nor withdrawn. */
export interface StandingTambon {
  readonly districtCode: DistrictCode;
  readonly tambonCode: TambonCode;
}

/** The standing target tambons in order of their codes, each once; rows at fault are left out. */
export function standingTargets(records: readonly TableRecord[]): readonly StandingTambon[] {
  const found = new Map<string, StandingTambon>();
  for (const { target } of parseConfirmedTargets(records).targets) {
    const { mode, districtCode, tambonCode, endedReason } = target;
    if (mode === 'target' && tambonCode !== null && endedReason === '') found.set(tambonCode, { districtCode, tambonCode });
  }
  return [...found.values()].sort((a, b) => (a.tambonCode < b.tambonCode ? -1 : 1));
}
