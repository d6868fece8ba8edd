// A district's proposal of a tambon, as received and as reviewed.
import type { DistrictCode, TambonCode } from '../places/codes';

/**
 * Where a nomination stands. `new` received; `held` kept aside until the province accepts it (unknown address, wrong
 * district); `accepted` รับไว้; `returned` ส่งกลับแก้ไข; `approved` อนุมัติ; `withdrawn` ถอน.
 */
export type NominationStanding = 'new' | 'held' | 'accepted' | 'returned' | 'approved' | 'withdrawn';

/** The standings with the words people see. */
export const STANDING_LABELS: Readonly<Record<NominationStanding, string>> = {
  new: 'รอพิจารณา', held: 'พักไว้รอจังหวัดรับ', accepted: 'รับไว้', returned: 'ส่งกลับแก้ไข', approved: 'อนุมัติ', withdrawn: 'ถอนแล้ว',
};

/** The evidence of G§3.2 as it was typed; empty where nothing was given. */
export interface SelectionEvidence {
  readonly meetingDate: string;
  readonly leaders: string;
  readonly agreeing: string;
  readonly minutesLink: string;
  readonly planTitle: string;
  readonly planLink: string;
}

/** A place as answered: the code where the name matched exactly one, and the name as typed. */
export interface AnsweredPlace<Code> {
  readonly code: Code | null;
  readonly typed: string;
}

/** The province's decision on one finding, with reason, name and time. */
export interface FindingOverride {
  readonly ruleId: string;
  /** `main`: the nominated tambon; `next`: the reserve. */
  readonly subject: NominationSubject;
  readonly verdict: 'pass' | 'fail';
  readonly reason: string;
  readonly by: string;
  /** Office time. */
  readonly at: string;
}

/** Which tambon of a nomination is meant: the nominated one, or the reserve for a freed place. */
export type NominationSubject = 'main' | 'next';

/** What the officer answered. */
export interface NominationAnswers {
  readonly district: AnsweredPlace<DistrictCode>;
  readonly tambon: AnsweredPlace<TambonCode>;
  readonly evidence: SelectionEvidence;
  /** Whether the district would take a further tambon (G§3.3). */
  readonly willing: boolean;
  readonly next: AnsweredPlace<TambonCode>;
  readonly nextEvidence: SelectionEvidence;
  readonly respondent: { readonly name: string; readonly position: string; readonly phone: string };
  readonly note: string;
  /** Answers to questions that the office added by hand. */
  readonly extra: string;
}

/** One nomination: one response of form (a). */
export interface Nomination extends NominationAnswers {
  readonly responseId: string;
  /** Office time; of the last edit. */
  readonly submittedAt: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly editUrl: string;
  /** Fingerprint of the answers taken in. */
  readonly print: string;
  /** Fingerprint of newer answers that wait because the row is locked; empty where none wait. */
  readonly waitingPrint: string;
  readonly standing: NominationStanding;
  readonly heldReason: string;
  readonly comment: string;
  readonly reviewedBy: string;
  readonly reviewedAt: string;
  /** When it was confirmed and locked; empty while open. */
  readonly lockedAt: string;
  readonly overrides: readonly FindingOverride[];
}

/** No evidence at all. */
export const NO_EVIDENCE: SelectionEvidence = { meetingDate: '', leaders: '', agreeing: '', minutesLink: '', planTitle: '', planLink: '' };

/** Whether the nomination takes part in selection: neither held, nor returned, nor withdrawn. */
export function isActive({ standing }: Nomination): boolean {
  return standing === 'new' || standing === 'accepted' || standing === 'approved';
}

/** What of the evidence is missing, in the officer's words; empty where all of it was given. */
export function missingEvidence(evidence: SelectionEvidence): readonly string[] {
  return [...missingAgreement(evidence), ...missingPlan(evidence)];
}

/** What is missing of the leaders' agreement, G§3.2 (a). */
export function missingAgreement(evidence: SelectionEvidence): readonly string[] {
  return named(evidence, { meetingDate: 'วันที่ประชุม', leaders: 'จำนวนผู้นำที่เข้าประชุม', agreeing: 'จำนวนผู้นำที่เห็นชอบ', minutesLink: 'ลิงก์รายงานการประชุม' });
}

/** What is missing of the drive plan, G§3.2 (b). */
export function missingPlan(evidence: SelectionEvidence): readonly string[] {
  return named(evidence, { planTitle: 'ชื่อแผน', planLink: 'ลิงก์แผน' });
}

function named(evidence: SelectionEvidence, labels: Partial<Record<keyof SelectionEvidence, string>>): readonly string[] {
  return Object.entries(labels).flatMap(([key, label]) => (evidence[key as keyof SelectionEvidence].trim() === '' ? [label] : []));
}
