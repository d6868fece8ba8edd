// The mail part of a run: one digest a person, claimed before the send and settled after it, within the day's quota.
import { digestMail, type MailContent } from '../domain/messages/digest-mail';
import { isDueToday, urgencyOf } from '../domain/messages/digest';
import type { LedgerEntry } from '../domain/messages/ledger';
import { formatHead, MAILED_HEAD } from '../domain/upkeep/change-log';
import { isOfProvince } from '../domain/messages/recipients';
import { planMailDigests, type PersonalDigest } from '../domain/messages/reminder-plan';
import type { MailOutcome } from '../domain/messages/mail-answer';
import type { DispatchContext, DispatcherApp } from './dispatch-context';
import type { LedgerChange } from './ledger-book';
import type { MailRoom } from './mail-room';

/** What became of the digests. `waiting` go first tomorrow. */
export interface MailEnd {
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly unsure: number;
}

/** What a run knows besides its context. */
export interface MailRun {
  readonly run: string;
  /** Addresses whose digest of an earlier day did not go: they are served first. */
  readonly heldBack: ReadonlySet<string>;
  readonly line: LineNews;
  readonly room: MailRoom;
}

/** Why LINE did not carry the day's digest (empty where it did), and whether only because the office does not use LINE. */
export interface LineNews {
  readonly note: string;
  readonly isOptional: boolean;
}

/** Digests in the order in which they take the quota: held back earlier, due today, then the most urgent. */
export function inSendingOrder(planned: readonly PersonalDigest[], heldBack: ReadonlySet<string>): readonly PersonalDigest[] {
  const rank = ({ recipient, digest }: PersonalDigest): number => (heldBack.has(recipient.email) ? 0 : isDueToday(digest) ? 1 : 2);
  return [...planned].sort((a, b) => rank(a) - rank(b) || urgencyOf(a.digest) - urgencyOf(b.digest) || (a.recipient.email < b.recipient.email ? -1 : 1));
}

/** Sends the digests that the mail room takes; the others stay queued. */
export function sendMailDigests(app: DispatcherApp, context: DispatchContext, run: MailRun): MailEnd {
  const planned = inSendingOrder(planMailDigests(context.sources()), run.heldBack);
  if (planned.length === 0) return { sent: 0, waiting: 0, failed: 0, unsure: 0 };
  const letters = planned.map((personal) => ({ personal, mail: contentOf(personal, context, run.line) }));
  const entries = letters.map(({ personal, mail }) => queuedEntry(personal, { mail, context, run: run.run }));
  context.book.add(entries);
  const end = sendInTurn(app, context, { room: run.room, letters: letters.map(({ mail }, index) => ({ entry: entries[index] as LedgerEntry, mail })) });
  if (context.changes.count > 0 && end.sent > 0 && planned.some(({ recipient }) => isOfProvince(recipient))) app.notebook.set(MAILED_HEAD, formatHead(context.changes));
  return end;
}

/** The mail of a person's digest. That an office does not use LINE is told to its own officers alone. */
export function contentOf(personal: PersonalDigest, context: DispatchContext, line: LineNews): MailContent {
  const isProvince = isOfProvince(personal.recipient);
  return digestMail(personal.digest, context.frame(line.isOptional && !isProvince ? '' : line.note, isProvince));
}

function queuedEntry(personal: PersonalDigest, given: { readonly mail: MailContent; readonly context: DispatchContext; readonly run: string }): LedgerEntry {
  const { digest, to } = personal;
  return {
    id: given.context.book.nextId(digest.day, to), day: digest.day, channel: 'mail', recipient: to.recipient, subject: given.mail.subject, status: 'queued', decision: '',
    items: [...digest.items, ...digest.owing].map(({ record }) => record), reached: 1, claimedAt: '', settledAt: '', run: given.run, body: '', note: '',
  };
}

/** Each write settles the mail before and claims the next, so a crash leaves at most one unsure. */
function sendInTurn(app: DispatcherApp, context: DispatchContext, { room, letters }: { readonly room: MailRoom; readonly letters: readonly { readonly entry: LedgerEntry; readonly mail: MailContent }[] }): MailEnd {
  const end = { sent: 0, waiting: 0, failed: 0, unsure: 0 };
  let settled = new Map<string, LedgerChange>();
  for (const { entry, mail } of letters) {
    if (!room.takesMore()) {
      end.waiting += 1;
      continue;
    }
    context.book.change(new Map([...settled, [entry.id, { status: 'sending', claimedAt: app.clock.now() }]]));
    const outcome = room.send({ to: entry.recipient, ...mail, name: context.reminder.settings.senderName });
    settled = new Map([[entry.id, settlementOf(outcome, app.clock.now())]]);
    end[COUNTED[outcome.kind]] += 1;
  }
  context.book.change(settled);
  return end;
}

const COUNTED = { sent: 'sent', quota: 'waiting', busy: 'waiting', refused: 'failed', unsure: 'unsure' } as const;

function settlementOf(outcome: MailOutcome, now: string): LedgerChange {
  switch (outcome.kind) {
    case 'sent': return { status: 'sent', settledAt: now };
    case 'quota': return { status: 'queued', claimedAt: '', note: 'โควตาอีเมลของวันนี้หมด' };
    case 'busy': return { status: 'queued', claimedAt: '', note: outcome.message };
    case 'refused': return { status: 'failed', settledAt: now, note: outcome.message };
    case 'unsure': return { status: 'unsure', settledAt: now, note: outcome.message };
  }
}
