// Menu commands by which the province decides: on nominations, findings and reports.
import { overrideFinding as override, reviewNomination as review, type OverrideOrder, type ReviewOrder } from '../actions/review-nomination';
import { checkEligibility } from '../actions/check-eligibility';
import { readReviews as readReviewItems } from '../actions/read-reviews';
import { reviewReport as reviewAnswer } from '../actions/review-report';
import { writeCoverLetter } from '../actions/write-cover-letter';
import type { CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import { command } from './command';
import type { ReviewOpening, ReviewServer } from './pages/review';
import { sentTexts } from './sent-texts';
import { selectedCell } from './selected-row';
import { showDialog } from './show-page';
import type { App } from './wiring';

/** Opens the page of nominations, at the selected row where one is selected. */
export function openNominationReviews(): void {
  openReviews('nomination', 'พิจารณาข้อเสนอตำบลเป้าหมาย');
}

/** Opens the page of reports, at the selected row where one is selected. */
export function openReportReviews(): void {
  openReviews('report', 'พิจารณารายงานของอำเภอ');
}

/** What waits for a decision, with everything that deciding needs. */
export const readReviews: ReviewServer['readReviews'] = (kind) => answerRead((app) => readReviewItems(app.tables, kind === 'report' ? 'report' : 'nomination'));

/** Records the decision of a page. */
export const decideReview: ReviewServer['decideReview'] = (decision) => answerPage((app) => decided(app, decision));

/** Records the decision of a page on a finding, and checks everything anew so that the finding shows it. */
export const decideFinding: ReviewServer['decideFinding'] = (order) => answerPage((app) => {
  const ended = override(app, sentTexts(order, ['responseId', 'subject', 'ruleId', 'verdict', 'reason']));
  if (ended.status !== 'refused') checkEligibility(app);
  return ended.status === 'refused' ? ended : { ...ended, done: ['บันทึกคำวินิจฉัยและตรวจคุณสมบัติใหม่แล้ว'] };
});

/** Records the province's decision on a nomination. */
export function reviewNomination(order: ReviewOrder): CommandReport {
  return command('พิจารณาข้อเสนอ', (app) => decided(app, { ...sentTexts(order, ['responseId', 'decision', 'comment']), kind: 'nomination' }));
}

/** Records the province's decision on a report. */
export function reviewReport(order: ReviewOrder): CommandReport {
  return command('พิจารณารายงาน', (app) => decided(app, { ...sentTexts(order, ['responseId', 'decision', 'comment']), kind: 'report' }));
}

/** Records the province's decision on a finding. */
export function overrideFinding(order: OverrideOrder): CommandReport {
  return command('วินิจฉัยผลตรวจ', (app) => override(app, sentTexts(order, ['responseId', 'subject', 'ruleId', 'verdict', 'reason'])));
}

/** The decision, and the cover letter that follows from accepting. */
function decided(app: App, order: unknown): CommandReport {
  const given = sentTexts(order, ['kind', 'responseId', 'decision', 'comment']);
  return writeCoverLetter(app, given, given.kind === 'report' ? reviewAnswer(app, given) : review(app, given));
}

function openReviews(kind: ReviewOpening['kind'], title: string): void {
  const opening: ReviewOpening = { kind, responseId: selectedCell('รหัสคำตอบ') };
  showDialog('review', { title, width: 920, height: 660 }, opening);
}
