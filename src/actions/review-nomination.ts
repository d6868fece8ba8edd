// The province's decision on one nomination: รับไว้, ส่งกลับแก้ไข, อนุมัติ, ถอน, ปลดล็อก; and its decision on one finding.
import { returnedMail } from '../domain/forms/intake-mails';
import type { FindingOverride, Nomination } from '../domain/nomination/nomination';
import { NOMINATIONS_TABLE, parseNominations } from '../domain/nomination/nomination-row';
import { decide, DECISION_LABELS, isReviewDecision } from '../domain/nomination/review';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { TableRecord } from '../domain/table/record';
import type { MailQueue } from '../ports/intake-mail';
import type { Caller, Clock, Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { BUSY } from './alone';
import { readSettings } from './selection-office';

const REVIEW = 'พิจารณาข้อเสนอ';
const OVERRIDE = 'วินิจฉัยผลตรวจ';
const RULE_IDS = new Set(['R02', 'R03', 'R04', 'R05a', 'R05b', 'R06']);

/** What reviewing needs. */
export interface ReviewApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly mail: MailQueue;
}

/** A decision as a dialog sends it, unchecked. */
export interface ReviewOrder {
  readonly responseId: string;
  readonly decision: string;
  readonly comment: string;
}

/** A decision on a finding as a dialog sends it, unchecked. */
export interface OverrideOrder {
  readonly responseId: string;
  /** `main` or `next`. */
  readonly subject: string;
  readonly ruleId: string;
  /** `pass` or `fail`. */
  readonly verdict: string;
  readonly reason: string;
}

/** Records a decision with name and time; ส่งกลับแก้ไข queues a mail with the comment and the edit link. */
export function reviewNomination(app: ReviewApp, order: ReviewOrder): CommandReport {
  return onNomination(app, { title: REVIEW, responseId: order.responseId }, ({ nomination }) => {
    if (!isReviewDecision(order.decision)) return refusal(REVIEW, [`ไม่รู้จักการพิจารณา “${order.decision}”`]);
    const decided = decide({ standing: nomination.standing, isLocked: nomination.lockedAt !== '' }, order.decision, order.comment);
    if (!decided.ok) return refusal(REVIEW, [decided.reason]);
    if (order.decision === 'returned') app.mail.enqueue(returnMails(app, nomination, order.comment));
    return {
      cells: {
        standing: decided.value, comment: order.comment.trim() === '' ? nomination.comment : order.comment, heldReason: decided.value === 'held' ? nomination.heldReason : '',
        reviewedBy: app.caller.email(), reviewedAt: app.clock.now(), ...(order.decision === 'reopened' ? { lockedAt: '', waitingPrint: '' } : {}),
      },
      done: `บันทึก “${DECISION_LABELS[order.decision]}” ข้อเสนอตำบล${nomination.tambon.typed} อำเภอ${nomination.district.typed} แล้ว`,
    };
  });
}

/** Records the province's decision on a finding; the finding shows it with reason, name and time at the next check. */
export function overrideFinding(app: Omit<ReviewApp, 'mail'>, order: OverrideOrder): CommandReport {
  return onNomination(app, { title: OVERRIDE, responseId: order.responseId }, ({ nomination }) => {
    const override = overrideOf(app, order);
    if (override === null) return refusal(OVERRIDE, ['ต้องระบุเกณฑ์ ตำบลที่ตรวจ (ที่เสนอหรือสำรอง) ผล (ผ่านหรือไม่ผ่าน) และเหตุผลให้ครบ']);
    if (nomination.lockedAt !== '') return refusal(OVERRIDE, ['รายการนี้ยืนยันแล้วและล็อกอยู่ ให้ปลดล็อกพร้อมเหตุผลก่อน']);
    return { cells: { overrides: JSON.stringify([...nomination.overrides, override]) }, done: `บันทึกคำวินิจฉัยเกณฑ์ ${override.ruleId} แล้ว ให้เรียกคำสั่ง ตรวจคุณสมบัติ เพื่อปรับผล` };
  });
}

type Row = { readonly index: number; readonly nomination: Nomination };
type Change = { readonly cells: TableRecord; readonly done: string };

function onNomination(app: Omit<ReviewApp, 'mail'>, about: { readonly title: string; readonly responseId: string }, change: (row: Row) => Change | CommandReport): CommandReport {
  const ended = app.exclusive.run(() => {
    const row = parseNominations(app.tables.read(NOMINATIONS_TABLE)).find(({ nomination }) => nomination.responseId === about.responseId);
    if (row === undefined) return refusal(about.title, [`ไม่พบข้อเสนอรหัสคำตอบ “${about.responseId}” ในแท็บข้อเสนอตำบล`]);
    const changed = change(row);
    if ('status' in changed) return changed;
    app.tables.update(NOMINATIONS_TABLE, [{ index: row.index, cells: changed.cells }]);
    app.tables.flush();
    return report(about.title, { done: [changed.done], counts: { changed: 1 } });
  });
  return ended?.value ?? refusal(about.title, [BUSY]);
}

function overrideOf(app: Omit<ReviewApp, 'mail'>, { subject, ruleId, verdict, reason }: OverrideOrder): FindingOverride | null {
  if ((subject !== 'main' && subject !== 'next') || (verdict !== 'pass' && verdict !== 'fail') || !RULE_IDS.has(ruleId) || reason.trim() === '') return null;
  return { ruleId, subject, verdict, reason: reason.trim(), by: app.caller.email(), at: app.clock.now() };
}

function returnMails(app: ReviewApp, nomination: Nomination, comment: string): Parameters<MailQueue['enqueue']>[0] {
  if (nomination.email === '') return [];
  const settings = readSettings(app.tables);
  const news = {
    formTitle: 'เสนอพื้นที่ตำบลเป้าหมาย', responseId: nomination.responseId, print: nomination.print, to: nomination.email, editUrl: nomination.editUrl, lines: [],
    officeName: `${selectionSetting(settings, 'office-name')}${selectionSetting(settings, 'province-name')}`,
  };
  return [returnedMail(news, comment, app.clock.now())];
}
