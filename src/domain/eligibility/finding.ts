// What a check says: a verdict with its reason, its clause and the evidence looked at.
import type { DistrictCode, TambonCode } from '../places/codes';
import type { FindingOverride, NominationSubject } from '../nomination/nomination';

/** ผ่าน, ไม่ผ่าน, ต้องตรวจเพิ่ม; `note` is worth knowing and changes nothing. */
export type Verdict = 'pass' | 'fail' | 'check' | 'note';

/** The verdicts with the words people see. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = { pass: 'ผ่าน', fail: 'ไม่ผ่าน', check: 'ต้องตรวจเพิ่ม', note: 'ข้อสังเกต' };

/** What one rule says. */
export interface RuleOutcome {
  readonly verdict: Verdict;
  /** A Thai sentence. */
  readonly reason: string;
  /** What was looked at. */
  readonly evidence: string;
}

/** The outcome of one rule on one tambon of one nomination, after the province's decision where there is one. */
export interface Finding extends RuleOutcome {
  readonly ruleId: string;
  readonly label: string;
  readonly clause: string;
  readonly override: FindingOverride | null;
}

/** All findings on one tambon of one nomination. */
export interface EligibilityResult {
  readonly responseId: string;
  readonly subject: NominationSubject;
  readonly districtCode: DistrictCode | null;
  readonly tambonCode: TambonCode | null;
  /** The worst of the findings; notes do not count. */
  readonly verdict: Exclude<Verdict, 'note'>;
  readonly findings: readonly Finding[];
}

/** The worst verdict: one `fail` fails, else one `check` asks for more, else it passes. */
export function worstVerdict(findings: readonly RuleOutcome[]): Exclude<Verdict, 'note'> {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return findings.some(({ verdict }) => verdict === 'check') ? 'check' : 'pass';
}
