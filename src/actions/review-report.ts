// The province's decision on one report of forms (b) to (f): รับไว้, ส่งกลับแก้ไข, อนุมัติ, ถอน.
import { returnedMail } from '../domain/forms/intake-mails';
import { ANSWERS_TABLE, parseFormAnswer, type FormAnswer } from '../domain/forms/form-answer';
import { decide, DECISION_LABELS, isReviewDecision } from '../domain/nomination/review';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import { BUSY } from './alone';
import type { ReviewApp, ReviewOrder } from './review-nomination';
import { readSettings } from './selection-office';

const TITLE = 'พิจารณารายงาน';

/** Records a decision with name and time; ส่งกลับแก้ไข queues a mail with the comment and the edit link. */
export function reviewReport(app: ReviewApp, order: ReviewOrder): CommandReport {
  const ended = app.exclusive.run(() => reviewAlone(app, order));
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

function reviewAlone(app: ReviewApp, order: ReviewOrder): CommandReport {
  const records = app.tables.read(ANSWERS_TABLE);
  const index = records.findIndex((record) => textOf(record, 'responseId') === order.responseId);
  const answer = parseFormAnswer(records[index] ?? {});
  if (answer === null) return refusal(TITLE, [`ไม่พบรายงานรหัสคำตอบ “${order.responseId}” ในแท็บคำตอบแบบรายงาน`]);
  if (!isReviewDecision(order.decision) || order.decision === 'reopened') return refusal(TITLE, [`ไม่รู้จักการพิจารณา “${order.decision}”`]);
  const decided = decide({ standing: answer.standing, isLocked: false }, order.decision, order.comment);
  if (!decided.ok) return refusal(TITLE, [decided.reason]);
  if (order.decision === 'returned') mailReturn(app, answer, order.comment);
  app.tables.update(ANSWERS_TABLE, [{ index, cells: { standing: decided.value, comment: order.comment, heldReason: '', reviewedBy: app.caller.email(), reviewedAt: app.clock.now() } }]);
  app.tables.flush();
  return report(TITLE, { done: [`บันทึก “${DECISION_LABELS[order.decision]}” แล้ว`], counts: { changed: 1 } });
}

function mailReturn(app: ReviewApp, answer: FormAnswer, comment: string): void {
  if (answer.email === '') return;
  const settings = readSettings(app.tables);
  const news = {
    formTitle: 'รายงานที่ส่งไว้', responseId: answer.responseId, print: '', to: answer.email, editUrl: answer.editUrl, lines: [],
    officeName: `${selectionSetting(settings, 'office-name')}${selectionSetting(settings, 'province-name')}`,
  };
  app.mail.enqueue([returnedMail(news, comment, app.clock.now())]);
}
