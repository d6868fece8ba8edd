// Menu commands by which the province decides: on nominations, findings, reports, confirmed targets and places.
import { releasePlace as release, replaceTarget as replace, type ReleaseOrder, type ReplaceOrder } from '../actions/replace-target';
import { overrideFinding as override, reviewNomination as review, type OverrideOrder, type ReviewOrder } from '../actions/review-nomination';
import { reviewReport as reviewAnswer } from '../actions/review-report';
import { writeCoverLetter } from '../actions/write-cover-letter';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { askAll } from './ask';
import { command } from './command';
import { selectedCell } from './selected-row';

const DECISIONS = 'พิมพ์หมายเลข: 1 รับไว้  2 ส่งกลับแก้ไข  3 อนุมัติ  4 ถอน  5 ปลดล็อก';
const DECISION_CODES: Readonly<Record<string, string>> = { 1: 'accepted', 2: 'returned', 3: 'approved', 4: 'withdrawn', 5: 'reopened' };
const COMMENT = 'ความเห็นหรือเหตุผล (ต้องมีเมื่อส่งกลับ ถอน หรือปลดล็อก)';
const RESPONSE = 'รหัสคำตอบ';

/** Records the province's decision on a nomination; from the menu it is about the selected row. */
export function reviewNomination(order?: ReviewOrder): CommandReport {
  const title = 'พิจารณาข้อเสนอ';
  const given = order === undefined ? askReview(title) : texts(order, ['responseId', 'decision', 'comment']);
  return given === null ? cancelled(title) : command(title, (app) => writeCoverLetter(app, given, review(app, given)));
}

/** Records the province's decision on a report; from the menu it is about the selected row. */
export function reviewReport(order?: ReviewOrder): CommandReport {
  const title = 'พิจารณารายงาน';
  const given = order === undefined ? askReview(title) : texts(order, ['responseId', 'decision', 'comment']);
  return given === null ? cancelled(title) : command(title, (app) => writeCoverLetter(app, given, reviewAnswer(app, given)));
}

/** Records the province's decision on a finding; from the menu it is about the selected row of the findings. */
export function overrideFinding(order?: OverrideOrder): CommandReport {
  const title = 'วินิจฉัยผลตรวจ';
  const given = order === undefined ? askOverride(title) : texts(order, ['responseId', 'subject', 'ruleId', 'verdict', 'reason']);
  return given === null ? cancelled(title) : command(title, (app) => override(app, given));
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

function askReview(title: string): ReviewOrder | null {
  const responseId = selectedCell(RESPONSE);
  const questions: Readonly<Record<string, string>> = { ...(responseId === '' ? { responseId: RESPONSE } : {}), decision: DECISIONS, comment: COMMENT };
  const answers = askAll(title, questions);
  if (answers === null) return null;
  const given = texts(answers, ['responseId', 'decision', 'comment']);
  return { responseId: responseId === '' ? given.responseId : responseId, decision: DECISION_CODES[given.decision] ?? given.decision, comment: given.comment };
}

function askOverride(title: string): OverrideOrder | null {
  const responseId = selectedCell(RESPONSE);
  const ruleId = selectedCell('รหัสเกณฑ์');
  if (responseId === '' || ruleId === '') return { responseId, subject: '', ruleId, verdict: '', reason: '' };
  const answers = askAll(title, { verdict: `เกณฑ์ ${ruleId}: พิมพ์หมายเลข 1 ผ่าน  2 ไม่ผ่าน`, reason: 'เหตุผลของจังหวัด' });
  if (answers === null) return null;
  return { responseId, ruleId, reason: answers.reason, subject: selectedCell('ตำบลที่ตรวจ') === 'สำรอง' ? 'next' : 'main', verdict: { 1: 'pass', 2: 'fail' }[answers.verdict] ?? '' };
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีอะไรเปลี่ยนแปลง']);
}

/** What a page sent, as texts by these names; anything else becomes empty. */
function texts<Name extends string>(sent: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Partial<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])) as Record<Name, string>;
}
