// Receipts and other single mails that wait for the dispatcher; they share the day's quota and go after the digests.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { err, ok, type Result } from '../result';
import { textOf, type CellFault, type TableRecord } from '../table/record';
import { isEmail } from '../people/contact-row';

/** Table id of the waiting mails. */
export const OUTBOX_TABLE = 'outbox';

/** Where a waiting mail stands; the same meanings as in the ledger; `waiting` did not fit into an earlier day's quota and goes first; `cancelled` lost its subject before it went. */
export type OutboxStatus = 'queued' | 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure' | 'cancelled';

/** A mail that waits. `key` is given by who queues it: the same key is never queued twice. */
export interface OutboxMail {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly bodyText: string;
  /** What sort of mail: `receipt` … */
  readonly kind: string;
  readonly status: OutboxStatus;
  /** The day on which it was queued; `null` in rows of a program that did not note it. */
  readonly queuedOn: IsoDate | null;
}

const STATUSES: readonly OutboxStatus[] = ['queued', 'waiting', 'sending', 'sent', 'failed', 'unsure', 'cancelled'];

/** The mail of a record; an empty status is `queued`. @returns err where the address or the status cannot be used. */
export function parseOutboxMail(record: TableRecord, index: number): Result<OutboxMail, readonly CellFault[]> {
  const to = textOf(record, 'to');
  const status = STATUSES.find((code) => code === (textOf(record, 'status') || 'queued'));
  if (!isEmail(to)) return err([{ table: OUTBOX_TABLE, index, column: 'to', message: `“${to}” ไม่ใช่ที่อยู่อีเมล` }]);
  if (status === undefined) return err([{ table: OUTBOX_TABLE, index, column: 'status', message: 'สถานะของรายการนี้อ่านไม่ได้' }]);
  const queuedOn = textOf(record, 'queuedOn');
  return ok({ key: textOf(record, 'key'), to, status, subject: textOf(record, 'subject'), bodyText: textOf(record, 'bodyText'), kind: textOf(record, 'kind'), queuedOn: isIsoDate(queuedOn) ? queuedOn : null });
}

/** The record of a mail. */
export function formatOutboxMail(mail: OutboxMail): TableRecord {
  return { ...mail };
}
