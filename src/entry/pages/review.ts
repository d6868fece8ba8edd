// What the review pages ask of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { ReviewItem } from '../../domain/review/review-item';
import type { PageAnswer } from './page-answer';

/** What a review page was opened with. */
export interface ReviewOpening {
  readonly kind: ReviewItem['kind'];
  /** The answer of the selected row; empty where none was selected. */
  readonly responseId: string;
}

/** A decision on one answer. */
export interface PageDecision {
  readonly kind: ReviewItem['kind'];
  readonly responseId: string;
  readonly decision: string;
  readonly comment: string;
}

/** The province's own decision on one finding. */
export interface PageOverride {
  readonly responseId: string;
  readonly subject: string;
  readonly ruleId: string;
  readonly verdict: string;
  readonly reason: string;
}

/** Server functions of the review pages. */
export interface ReviewServer {
  readReviews(kind: ReviewItem['kind']): PageAnswer<readonly ReviewItem[]>;
  /** Records the decision; the report tells of the mail and the cover letter that follow from it. */
  decideReview(decision: PageDecision): PageAnswer<CommandReport>;
  /** Records the decision on a finding and checks everything anew. */
  decideFinding(override: PageOverride): PageAnswer<CommandReport>;
}
