// Menu commands by which the province decides: on nominations, findings, reports, confirmed targets and places.
import { releasePlace as release, replaceTarget as replace, type ReleaseOrder, type ReplaceOrder } from '../actions/replace-target';
import { overrideFinding as override, reviewNomination as review, type OverrideOrder, type ReviewOrder } from '../actions/review-nomination';
import { checkEligibility } from '../actions/check-eligibility';
import { readReviews as readReviewItems } from '../actions/read-reviews';
import { reviewReport as reviewAnswer } from '../actions/review-report';
import { writeCoverLetter } from '../actions/write-cover-letter';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import { askAll } from './ask';
import { command } from './command';
import type { ReviewOpening, ReviewServer } from './pages/review';
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
  const ended = override(app, texts(order, ['responseId', 'subject', 'ruleId', 'verdict', 'reason']));
  if (ended.status !== 'refused') checkEligibility(app);
  return ended.status === 'refused' ? ended : { ...ended, done: ['บันทึกคำวินิจฉัยและตรวจคุณสมบัติใหม่แล้ว'] };
});

/** Records the province's decision on a nomination. */
export function reviewNomination(order: ReviewOrder): CommandReport {
  return command('พิจารณาข้อเสนอ', (app) => decided(app, { ...texts(order, ['responseId', 'decision', 'comment']), kind: 'nomination' }));
}

/** Records the province's decision on a report. */
export function reviewReport(order: ReviewOrder): CommandReport {
  return command('พิจารณารายงาน', (app) => decided(app, { ...texts(order, ['responseId', 'decision', 'comment']), kind: 'report' }));
}

/** Records the province's decision on a finding. */
export function overrideFinding(order: OverrideOrder): CommandReport {
  return command('วินิจฉัยผลตรวจ', (app) => override(app, texts(order, ['responseId', 'subject', 'ruleId', 'verdict', 'reason'])));
}

/** The decision, and the cover letter that follows from accepting. */
function decided(app: App, order: unknown): CommandReport {
  const given = texts(order, ['kind', 'responseId', 'decision', 'comment']);
  return writeCoverLetter(app, given, given.kind === 'report' ? reviewAnswer(app, given) : review(app, given));
}

function openReviews(kind: ReviewOpening['kind'], title: string): void {
  const opening: ReviewOpening = { kind, responseId: selectedCell('รหัสคำตอบ') };
  showDialog('review', { title, width: 920, height: 660 }, opening);
}

/** Replaces a confirmed target; from the menu it is about the selected row of the targets. */
export function replaceTarget(order?: ReplaceOrder): CommandReport {
  const title = 'เปลี่ยนตำบลเป้าหมาย';
  const asked = (): ReplaceOrder | null => {
    const tambonCode = selectedCell('รหัสตำบล');
    const questions: Readonly<Record<string, string>> = { ...(tambonCode === '' ? { tambonCode: 'รหัสตำบลเดิม 6 หลัก' } : {}), newTambonCode: 'รหัสตำบลใหม่ 6 หลัก', reason: 'เหตุผลที่เปลี่ยน' };
    const answers = askAll(title, questions);
    return answers === null ? null : { ...texts(answers, ['tambonCode', 'newTambonCode', 'reason']), ...(tambonCode === '' ? {} : { tambonCode }) };
  };
  const given = order === undefined ? asked() : texts(order, ['tambonCode', 'newTambonCode', 'reason']);
  return given === null ? cancelled(title) : command(title, (app) => replace(app, given));
}

/** Moves on the place of a district that is not exhausted; from the menu it is about the selected row. */
export function releasePlace(order?: ReleaseOrder): CommandReport {
  const title = 'ย้ายพื้นที่ของอำเภอ';
  const given = order === undefined ? askAll(title, { districtCode: 'รหัสอำเภอ 4 หลัก', reason: 'เหตุผลที่ย้ายพื้นที่' }) : texts(order, ['districtCode', 'reason']);
  return given === null ? cancelled(title) : command(title, (app) => release(app, given));
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีอะไรเปลี่ยนแปลง']);
}

/** What a page sent, as texts by these names; anything else becomes empty. */
function texts<Name extends string>(sent: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Partial<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])) as Record<Name, string>;
}
