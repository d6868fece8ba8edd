// The waiting receipts: sent after the digests with what the day's quota leaves, each claimed before and settled after.
import { OUTBOX_TABLE, parseOutboxMail, type OutboxMail, type OutboxStatus } from '../domain/messages/outbox';
import { oneLine } from '../domain/messages/mail-text';
import type { CellFault } from '../domain/table/record';
import type { RecordChange } from '../ports/tables';
import type { DispatchContext, DispatcherApp } from './dispatch-context';
import type { MailRoom } from './mail-room';

/** What became of the waiting mails. */
export interface OutboxEnd {
  readonly sent: number;
  readonly waiting: number;
  readonly unsure: number;
  readonly failed: number;
}

/** The waiting mails with their rows as a run found them. */
export interface OpenOutbox {
  readonly mails: readonly { readonly mail: OutboxMail; readonly index: number }[];
  readonly faults: readonly CellFault[];
}

const STATUS_AFTER = { sent: 'sent', quota: 'waiting', busy: 'waiting', refused: 'failed', unsure: 'unsure' } as const satisfies Record<string, OutboxStatus>;

/**
 * Sends the mails of one status, oldest first: `waiting` before the digests, `queued` after them. What does not fit becomes `waiting`;
 * one that an earlier run left half-sent becomes unsure and is never sent again by itself.
 */
export function sendOutbox(app: DispatcherApp, context: DispatchContext, given: { readonly outbox: OpenOutbox; readonly room: MailRoom; readonly wanted: 'waiting' | 'queued' }): OutboxEnd {
  const { outbox: { mails }, wanted, room } = given;
  const halfSent = wanted === 'waiting' ? mails.filter(({ mail }) => mail.status === 'sending') : [];
  let settled: RecordChange[] = halfSent.map(({ index }) => ({ index, cells: { status: 'unsure' } }));
  const end = { sent: 0, waiting: 0, unsure: halfSent.length, failed: 0 };
  for (const { mail, index } of mails.filter(({ mail: { status } }) => status === wanted)) {
    if (!room.takesMore()) {
      end.waiting += 1;
      if (wanted === 'queued') settled.push({ index, cells: { status: 'waiting' } });
      continue;
    }
    app.tables.update(OUTBOX_TABLE, [...settled, { index, cells: { status: 'sending' } }]);
    app.tables.flush();
    const outcome = room.send({ to: mail.to, ...mailTextOf(mail), html: '', name: context.reminder.settings.senderName });
    const status = STATUS_AFTER[outcome.kind];
    settled = [{ index, cells: { status } }];
    end[status] += 1;
  }
  if (settled.length > 0) {
    app.tables.update(OUTBOX_TABLE, settled);
    app.tables.flush();
  }
  return end;
}

/** A waiting mail's subject and text as they go out. */
export function mailTextOf(mail: OutboxMail): { readonly subject: string; readonly text: string } {
  return { subject: oneLine(mail.subject), text: mail.bodyText };
}

/** Opens the outbox: one read. */
export function openOutbox(app: Pick<DispatcherApp, 'tables'>): OpenOutbox {
  const faults: CellFault[] = [];
  const mails = app.tables.read(OUTBOX_TABLE).flatMap((record, index) => {
    if (Object.values(record).every((cell) => cell === null || cell === '')) return [];
    const parsed = parseOutboxMail(record, index);
    if (parsed.ok) return [{ mail: parsed.value, index }];
    faults.push(...parsed.reason);
    return [];
  });
  return { mails, faults };
}
