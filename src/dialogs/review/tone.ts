// Which badge stands for a state.
import type { Verdict } from '../../domain/eligibility/finding';
import type { NominationStanding } from '../../domain/nomination/nomination';

const STANDINGS: Readonly<Record<NominationStanding, string>> = { new: 'info', held: 'warn', accepted: 'good', returned: 'warn', approved: 'good', withdrawn: '' };
const VERDICTS: Readonly<Record<Verdict, string>> = { pass: 'good', fail: 'bad', check: 'warn', note: 'info' };

/** The badge of a standing. */
export function toneOf(standing: NominationStanding): string {
  return STANDINGS[standing];
}

/** The badge of a verdict. */
export function toneOfVerdict(verdict: Verdict): string {
  return VERDICTS[verdict];
}
