// The LINE part of a run: earlier tries finished with their own key, then the group's digest and pushes to people, within the quota.
import { isDueToday, urgencyOf, type Digest } from '../domain/messages/digest';
import { isRefusedForDay, type LedgerEntry } from '../domain/messages/ledger';
import { lineBudgetRefusal } from '../domain/messages/line-budget';
import { lineDigestText } from '../domain/messages/line-digest';
import { lineRequest, retryKeyFrom, type LineTarget } from '../domain/messages/line-request';
import { headsText } from '../domain/messages/digest-words';
import { LINE_GROUP, planLineDigest, planPersonalLine, type PersonalDigest } from '../domain/messages/reminder-plan';
import type { LineQuota } from '../domain/messages/line-answer';
import type { DispatchContext, DispatcherApp } from './dispatch-context';

/** What became of LINE in a run. */
export interface LineEnd {
  readonly sent: number;
  readonly reached: number;
  readonly failed: number;
  /** Why the group's digest did not go although one was due; empty where it went or none was due. */
  readonly note: string;
  /** Whether the reason is only that LINE is not set up, which an office may want. */
  readonly isOptional: boolean;
}

const TRIES = 3;
/** After so long in a run LINE is not tried again: the mails need the rest of the time. */
const NO_MORE_TRIES_MS = 90_000;

/** Sends what is due; nothing is sent that LINE would refuse for its limits. */
export function sendLineDigest(app: DispatcherApp, context: DispatchContext, run: string): LineEnd {
  const pending = context.book.entries().filter(({ channel, status }) => channel === 'line' && status === 'retry');
  const again = pending.map((entry) => deliver(app, context, { entry, target: targetOf(app, entry.recipient) }));
  const group = sendToGroup(app, context, run);
  const people = sendToPeople(app, context, run);
  const all = [...again, ...group.ends, ...people];
  const sent = all.filter(({ status }) => status === 'sent');
  const notSent = [...again, ...group.ends].find(({ recipient, status }) => recipient === LINE_GROUP && status !== 'sent');
  return {
    sent: sent.length, reached: sent.reduce((sum, { reached }) => sum + reached, 0), failed: all.length - sent.length,
    note: notSent === undefined ? group.note : notSentText(notSent), isOptional: app.line.target() === null,
  };
}

function notSentText({ note }: LedgerEntry): string {
  return `วันนี้ส่งสรุปทาง LINE ไม่ได้: ${note}`;
}

/** The group's push as it would go now: nothing due, due but impossible (with the Thai reason), or ready. */
export type GroupPush =
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible'; readonly note: string }
  | { readonly kind: 'ready'; readonly digest: Digest; readonly target: LineTarget; readonly reach: number };

/** Plans the group's push within LINE's quota; sends nothing. */
export function planGroupPush(app: Pick<DispatcherApp, 'line'>, context: DispatchContext): GroupPush {
  const refused = context.book.entries().find((entry) => isRefusedForDay(entry) && entry.recipient === LINE_GROUP && entry.day === context.reminder.today);
  if (refused !== undefined) return { kind: 'impossible', note: notSentText(refused) };
  const digest = planLineDigest(context.sources());
  if (digest === null) return { kind: 'none' };
  const impossible = (why: string): GroupPush => ({ kind: 'impossible', note: `วันนี้ไม่มีสรุปใน LINE: ${why}` });
  const target = app.line.target();
  if (target === null) return impossible('บัญชีที่ส่งข้อความยังไม่ได้ตั้งค่า LINE');
  const quota = app.line.quota();
  if (typeof quota === 'string') return impossible(quota);
  const reach = app.line.reach() ?? context.reminder.settings.lineRecipients;
  if (reach === null) return impossible('ยังไม่ทราบจำนวนผู้รับ โปรดกรอกจำนวนคนในแท็บตั้งค่า');
  const refusal = budgetRefusal(context, digest, { quota, reach });
  return refusal === '' ? { kind: 'ready', digest, target, reach } : impossible(refusal);
}

function sendToGroup(app: DispatcherApp, context: DispatchContext, run: string): { readonly ends: readonly LedgerEntry[]; readonly note: string } {
  const push = planGroupPush(app, context);
  if (push.kind !== 'ready') return { ends: [], note: push.kind === 'none' ? '' : push.note };
  const entry = claim(app, context, { recipient: LINE_GROUP, digest: push.digest, reached: push.reach, run });
  const end = deliver(app, context, { entry, target: push.target });
  return { ends: [end], note: '' };
}

/** Pushes to people that the quota holds beyond the group's reserve; sends nothing. */
export function planPeoplePushes(app: Pick<DispatcherApp, 'line'>, context: DispatchContext): readonly PersonalDigest[] {
  const planned = planPersonalLine(context.sources());
  if (planned.length === 0 || app.line.target() === null) return [];
  const quota = app.line.quota();
  if (typeof quota === 'string') return [];
  const groupReach = app.line.reach() ?? context.reminder.settings.lineRecipients ?? 0;
  const kept = context.reminder.settings.lineReservePushes * groupReach;
  return planned.slice(0, quota.limit === null ? planned.length : Math.max(0, quota.limit - quota.used - kept));
}

function sendToPeople(app: DispatcherApp, context: DispatchContext, run: string): readonly LedgerEntry[] {
  return planPeoplePushes(app, context).map(({ to, digest }) => {
    const entry = claim(app, context, { recipient: to.recipient, digest, reached: 1, run });
    return deliver(app, context, { entry, target: { kind: 'user', id: to.recipient } });
  });
}

function budgetRefusal(context: DispatchContext, digest: Digest, given: { readonly quota: LineQuota; readonly reach: number }): string {
  const { limit, used } = given.quota;
  const left = urgencyOf({ items: [], owing: digest.owing.filter(({ daysLeft }) => daysLeft >= 0) });
  return lineBudgetRefusal({ limit, used, reach: given.reach, reservePushes: context.reminder.settings.lineReservePushes, lastDay: isDueToday(digest) || left <= 1 });
}

function claim(app: DispatcherApp, context: DispatchContext, given: { readonly recipient: string; readonly digest: Digest; readonly reached: number; readonly run: string }): LedgerEntry {
  const { recipient, digest } = given;
  const to = { channel: 'line', recipient } as const;
  const entry: LedgerEntry = {
    id: context.book.nextId(digest.day, to), day: digest.day, ...to, subject: headsText(digest), status: 'sending', decision: '',
    items: [...digest.items, ...digest.owing].map(({ record }) => record), reached: given.reached, claimedAt: app.clock.now(), settledAt: '',
    run: given.run, body: lineDigestText(digest, context.frame('', false).statusBoardUrl), note: '',
  };
  context.book.add([entry]);
  app.tables.flush();
  return entry;
}

function deliver(app: DispatcherApp, context: DispatchContext, given: { readonly entry: LedgerEntry; readonly target: LineTarget | null }): LedgerEntry {
  const { status, note } = attempt(app, given);
  const ended = { ...given.entry, status, note, settledAt: app.clock.now() };
  context.book.change(new Map([[ended.id, { status, note, settledAt: ended.settledAt }]]));
  return ended;
}

function attempt(app: DispatcherApp, { entry, target }: { readonly entry: LedgerEntry; readonly target: LineTarget | null }): Pick<LedgerEntry, 'status' | 'note'> {
  if (target === null) return { status: 'retry', note: 'ยังไม่ได้ตั้งค่า LINE' };
  const request = lineRequest(target, [entry.body], retryKeyFrom(app.fingerprints.sha256(entry.id)));
  if (!request.ok) return { status: 'failed', note: request.reason.join(' ') };
  for (let tries = 1; ; tries += 1) {
    const outcome = app.line.send(request.value);
    if (outcome.kind === 'sent') return { status: 'sent', note: '' };
    if (outcome.kind !== 'retry') return { status: 'failed', note: outcome.message };
    if (tries === TRIES || app.clock.elapsedMs() > NO_MORE_TRIES_MS) return { status: 'retry', note: outcome.message };
    app.line.waitBeforeTry(tries);
  }
}

function targetOf(app: DispatcherApp, recipient: string): LineTarget | null {
  const target = app.line.target();
  return recipient === LINE_GROUP || target === null ? target : { kind: 'user', id: recipient };
}
