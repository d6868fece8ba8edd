// The daily run: tracking rebuilt, what is due and not yet told sent once, receipts after it, the heartbeat kept.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { recoveriesOf } from '../domain/messages/recovery';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { openDispatch, type DispatchContext, type DispatcherApp } from './dispatch-context';
import { MailRoom, type MailStop } from './mail-room';
import { withLease } from './notebook-lease';
import { cellSentences } from './reminder-context';
import { sendLineDigest, type LineEnd } from './send-line-digest';
import { sendMailDigests, type MailEnd } from './send-mail-digests';
import { openOutbox, sendOutbox, type OutboxEnd } from './send-outbox';
import { testLine } from './send-test-message';
import { writeTracking } from './track-obligations';

const TITLE = 'ส่งข้อความประจำวัน';
/** The global function that sends once, as its trigger calls it. */
export const SEND_SOON = 'sendSoon';
const LEASE = { key: DISPATCHER_NOTES.lease, minutes: 10 } as const;

/**
 * Sends what is due today. Someone other than the owner of the daily trigger only queues the wish, because mail quota and
 * the LINE token are the owner's. Run twice, late, or after days of silence it neither loses nor repeats anything.
 */
export function runDispatcher(app: DispatcherApp): CommandReport {
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const caller = app.caller.email();
  if (owner !== '' && caller !== '' && owner !== caller) return queueForOwner(app, { owner, caller });
  const ended = withLease(app, LEASE, () => runWithLease(app, app.fingerprints.uuid().slice(0, 8)));
  return ended?.value ?? refusal(TITLE, ['มีการส่งข้อความกำลังทำงานอยู่ โปรดรอสักครู่แล้วดูผลในแท็บสมุดส่งข้อความ']);
}

function runWithLease(app: DispatcherApp, run: string): CommandReport {
  const context = openDispatch(app);
  writeTracking(app, context.reminder);
  const { heldBack, unsure } = recover(app, context);
  if (app.notebook.get(DISPATCHER_NOTES.testRequested) !== null) {
    app.notebook.remove(DISPATCHER_NOTES.testRequested);
    testLine(app);
  }
  const line = sendLineDigest(app, context, run);
  const waiting = openOutbox(app);
  const room = new MailRoom(app);
  const first = sendOutbox(app, context, { outbox: waiting, wanted: 'waiting', room });
  const mail = sendMailDigests(app, context, { run, heldBack, line, room });
  const outbox = together(first, sendOutbox(app, context, { outbox: waiting, wanted: 'queued', room }));
  keepHeartbeat(app, { mail, outbox });
  const rest = mail.waiting + outbox.waiting > 0 ? room.stop : null;
  if (rest !== null) planRest(app, rest);
  return ended({ context, line, mail, outbox, unsure, rest, faults: cellSentences(waiting.faults) });
}

/** A later run of the same day sends what this one had no time for, or what a service that was out did not take. */
function planRest(app: DispatcherApp, rest: MailStop): void {
  if (rest !== 'quota') app.continuation.schedule(SEND_SOON, AN_HOUR_MS);
}

/** Seldom enough that a day of it leaves the account most of its run time. */
const AN_HOUR_MS = 60 * 60_000;
/** What is told of mails that wait. */
const REST: Readonly<Record<MailStop, (mails: number) => string>> = {
  quota: (mails) => `อีเมล ${mails} ฉบับเกินโควตาของวันนี้ จะส่งเป็นลำดับแรกในวันถัดไป`,
  time: (mails) => `อีเมล ${mails} ฉบับส่งไม่ทันในรอบนี้ ระบบจะส่งต่อเองในอีกประมาณ 1 ชั่วโมง`,
  outage: (mails) => `บริการอีเมลของ Google ไม่พร้อมอยู่ชั่วคราว อีเมล ${mails} ฉบับจะส่งต่อเองในอีกประมาณ 1 ชั่วโมง`,
};

function together(first: OutboxEnd, then: OutboxEnd): OutboxEnd {
  return { sent: first.sent + then.sent, waiting: first.waiting + then.waiting, unsure: first.unsure + then.unsure, failed: first.failed + then.failed };
}

/** Notes the wish of somebody who is not the owner of the daily run; the owner's next run is the answer. */
export function queueForOwner(app: Pick<DispatcherApp, 'notebook' | 'clock'>, who: { readonly owner: string; readonly caller: string }): CommandReport {
  app.notebook.set(DISPATCHER_NOTES.requested, `${who.caller} ${app.clock.now()}`);
  return report(TITLE, { done: [`จัดคิวไว้แล้ว ระบบส่งในนามของ ${who.owner} เมื่อถึงรอบประจำวันถัดไป (ประมาณ 07.00 น.) หรือเมื่อผู้นั้นสั่งส่งตอนนี้`], counts: { queued: 1 } });
}

function recover(app: DispatcherApp, context: DispatchContext): { readonly heldBack: ReadonlySet<string>; readonly unsure: number } {
  const recoveries = recoveriesOf(context.book.entries(), app.clock.now());
  context.book.change(new Map(recoveries.map(({ entry, status, note }) => [entry.id, { status, note }])));
  return {
    heldBack: new Set(recoveries.filter(({ entry, status }) => entry.channel === 'mail' && status === 'carried').map(({ entry }) => entry.recipient)),
    unsure: recoveries.filter(({ status }) => status === 'unsure').length,
  };
}

function keepHeartbeat(app: DispatcherApp, ends: { readonly mail: MailEnd; readonly outbox: OutboxEnd }): void {
  app.notebook.set(DISPATCHER_NOTES.lastGoodRun, `${app.clock.now()} ${app.caller.email()}`.trim());
  app.notebook.set(DISPATCHER_NOTES.lastCounts, JSON.stringify({ sent: ends.mail.sent + ends.outbox.sent, waiting: ends.mail.waiting + ends.outbox.waiting, unsure: ends.mail.unsure + ends.outbox.unsure }));
  app.notebook.remove(DISPATCHER_NOTES.requested);
}

function ended(ends: { readonly context: DispatchContext; readonly line: LineEnd; readonly mail: MailEnd; readonly outbox: OutboxEnd; readonly unsure: number; readonly rest: MailStop | null; readonly faults: readonly string[] }): CommandReport {
  const { line, mail, outbox } = ends;
  const unsure = ends.unsure + mail.unsure + outbox.unsure;
  const failed = mail.failed + outbox.failed + line.failed;
  const waiting = mail.waiting + outbox.waiting;
  const when = (count: number, sentence: string): readonly string[] => (count > 0 ? [sentence] : []);
  return report(TITLE, {
    done: [
      mail.sent === 0 ? 'วันนี้ไม่มีอีเมลเตือนที่ต้องส่งเพิ่ม' : `ส่งอีเมลเตือน ${mail.sent} ฉบับ`,
      ...when(outbox.sent, `ส่งใบรับ ${outbox.sent} ฉบับ`), ...when(line.sent, `ส่ง LINE ${line.sent} ข้อความ ถึง ${line.reached} คน`),
      ...(line.note === '' || !line.isOptional ? [] : [line.note]),
    ],
    notDone: [
      ...when(waiting, REST[ends.rest ?? 'quota'](waiting)),
      ...when(unsure, `มี ${unsure} ข้อความที่ไม่แน่ใจว่าส่งถึงหรือไม่ โปรดใช้เมนู แจ้งเตือน > ข้อความที่รอตัดสิน`),
      ...when(failed, `มี ${failed} ข้อความที่ส่งไม่ได้ ดูเหตุผลในแท็บสมุดส่งข้อความ`),
      ...(line.note === '' || line.isOptional ? [] : [line.note]), ...ends.context.faults, ...ends.faults,
    ],
    counts: {
      mailsSent: mail.sent, mailsWaiting: mail.waiting, receiptsSent: outbox.sent, receiptsWaiting: outbox.waiting,
      linePushes: line.sent, lineReached: line.reached, failed, unsure,
    },
  });
}
