// What an earlier run left unfinished in the ledger, and what becomes of it.
import { hoursBetween } from '../deadlines/heartbeat';
import type { LedgerEntry, LedgerStatus } from './ledger';

/** LINE's retry key holds for so many hours. */
export const RETRY_KEY_HOURS = 24;

/** What to do with an unfinished entry. */
export interface Recovery {
  readonly entry: LedgerEntry;
  /** The status it gets now; `retry` entries are sent again with their own key. */
  readonly status: LedgerStatus;
  readonly note: string;
}

/**
 * Recoveries at `now`, when no other run is at work: a claimed mail is unsure and never sent again by itself;
 * a claimed LINE message is tried again while its key holds; what was only queued goes into the next digest.
 */
export function recoveriesOf(entries: readonly LedgerEntry[], now: string): readonly Recovery[] {
  return entries.flatMap((entry): readonly Recovery[] => {
    if (entry.status === 'queued') return [{ entry, status: 'carried', note: 'ยังไม่ได้ส่ง รวมเนื้อหาในฉบับถัดไป' }];
    if (entry.status !== 'sending' && entry.status !== 'retry') return [];
    if (entry.channel === 'mail') return [{ entry, status: 'unsure', note: 'การทำงานหยุดระหว่างส่ง โปรดถามผู้รับแล้วเลือกคำตัดสิน' }];
    return hoursBetween(entry.claimedAt, now) < RETRY_KEY_HOURS && entry.body !== ''
      ? [{ entry, status: 'retry', note: 'ลองส่งอีกครั้งด้วยรหัสเดิม' }]
      : [{ entry, status: 'unsure', note: 'LINE ไม่ยืนยันภายใน 24 ชั่วโมง โปรดดูในกลุ่มแล้วเลือกคำตัดสิน' }];
  });
}
