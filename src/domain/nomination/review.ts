// The province's review of an answer: what each decision needs and leads to.
import { STANDING_LABELS, type NominationStanding } from './nomination';
import { err, ok, type Result } from '../result';

/** What the province can decide. `reopened` unlocks what was confirmed. */
export type ReviewDecision = 'accepted' | 'returned' | 'approved' | 'withdrawn' | 'reopened';

/** The decisions with the words people see. */
export const DECISION_LABELS: Readonly<Record<ReviewDecision, string>> = {
  accepted: STANDING_LABELS.accepted, returned: STANDING_LABELS.returned, approved: STANDING_LABELS.approved, withdrawn: 'ถอนข้อเสนอ', reopened: 'ปลดล็อก',
};

/** Whether `text` names a decision. */
export function isReviewDecision(text: string): text is ReviewDecision {
  return text in DECISION_LABELS;
}

/** Where an answer stands before a decision. */
export interface ReviewedAnswer {
  readonly standing: NominationStanding;
  readonly isLocked: boolean;
}

/** The standing after a decision. @returns err with a Thai sentence where the decision cannot be taken */
export function decide(answer: ReviewedAnswer, decision: ReviewDecision, comment: string): Result<NominationStanding, string> {
  const needsReason = decision === 'returned' || decision === 'withdrawn' || decision === 'reopened';
  if (needsReason && comment.trim() === '') return err(`“${DECISION_LABELS[decision]}” ต้องระบุเหตุผลหรือความเห็น`);
  if (decision === 'reopened') return answer.isLocked ? ok('accepted') : err('รายการนี้ไม่ได้ล็อก จึงไม่ต้องปลดล็อก');
  if (answer.isLocked) return err('รายการนี้ยืนยันแล้วและล็อกอยู่ ให้ปลดล็อกพร้อมเหตุผลก่อน');
  return ok(decision);
}
