// Who would take a further place, in the stated order. ลำดับเสนอของระบบ มิใช่หลักเกณฑ์ของกรมฯ
import type { EligibilityResult } from '../eligibility/finding';
import { compareText } from '../eligibility/selection-facts';
import { isActive, missingEvidence, type Nomination } from '../nomination/nomination';
import type { DistrictCode, TambonCode } from '../places/codes';

/** A ready district with its reserve tambon. */
export interface Volunteer {
  readonly districtCode: DistrictCode;
  readonly tambonCode: TambonCode;
  readonly responseId: string;
  readonly submittedAt: string;
  /** Whether nothing of the reserve's evidence is missing. */
  readonly isComplete: boolean;
  /** Whether the reserve passes every rule. */
  readonly passes: boolean;
}

/** How the order is labelled wherever it is shown. */
export const ORDER_LABEL = 'ลำดับเสนอของระบบ (หลักฐานครบก่อน ส่งก่อน รหัสตำบล) มิใช่หลักเกณฑ์ของกรมฯ';

/** Evidence complete first, then the earlier response, then the tambon code, then the response id. */
export function compareVolunteers(a: Volunteer, b: Volunteer): number {
  return Number(b.isComplete) - Number(a.isComplete) || compareText(a.submittedAt, b.submittedAt) || compareText(a.tambonCode, b.tambonCode) || compareText(a.responseId, b.responseId);
}

/** The volunteers in order, one a tambon: willing, active, with neither the nominated nor the reserve tambon failing. */
export function volunteersInOrder(nominations: readonly Nomination[], results: ReadonlyMap<string, EligibilityResult>): readonly Volunteer[] {
  const seen = new Set<TambonCode>();
  return nominations
    .flatMap((nomination) => asVolunteer(nomination, results))
    .sort(compareVolunteers)
    .filter(({ tambonCode }) => !seen.has(tambonCode) && seen.add(tambonCode));
}

/** The key of a result by response and subject. */
export function resultKey(responseId: string, subject: 'main' | 'next'): string {
  return `${subject}/${responseId}`;
}

function asVolunteer(nomination: Nomination, results: ReadonlyMap<string, EligibilityResult>): readonly Volunteer[] {
  const main = results.get(resultKey(nomination.responseId, 'main'));
  const next = results.get(resultKey(nomination.responseId, 'next'));
  const { district, next: reserve } = nomination;
  if (!nomination.willing || !isActive(nomination) || district.code === null || reserve.code === null) return [];
  if (main === undefined || main.verdict === 'fail' || next === undefined || next.verdict === 'fail') return [];
  return [{
    districtCode: district.code, tambonCode: reserve.code, responseId: nomination.responseId, submittedAt: nomination.submittedAt,
    isComplete: missingEvidence(nomination.nextEvidence).length === 0, passes: next.verdict === 'pass',
  }];
}
