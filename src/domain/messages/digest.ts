// What a digest says to one person on one day, before it takes the shape of a mail or a LINE text.
import type { IsoDate } from '../calendar/iso-date';
import type { LedgerItem } from './ledger';
import type { DutyLink } from './message-links';

/** Why the person gets an item: it is theirs, or it was escalated to them. */
export type DigestAudience = 'officer' | 'head' | 'province';

/** One thing that the person owes or is told about. */
export interface DigestItem {
  readonly record: LedgerItem;
  readonly clause: string;
  readonly title: string;
  readonly task: string;
  readonly unitName: string;
  readonly audience: DigestAudience;
  readonly dueOn: IsoDate;
  readonly sendBy: IsoDate;
  /** Days left to the send-by date, 0 today; negative: days late from the nominal date. */
  readonly daysLeft: number;
  readonly proofText: string;
  readonly links: readonly DutyLink[];
}

/** Who still owes one obligation, for the province. */
export interface OwingItem {
  readonly record: LedgerItem;
  readonly clause: string;
  readonly title: string;
  readonly dueOn: IsoDate;
  readonly sendBy: IsoDate;
  readonly daysLeft: number;
  /** Names of the districts that still owe it, in code order. */
  readonly owing: readonly string[];
  readonly done: number;
  readonly total: number;
}

/** The whole content of a digest. */
export interface Digest {
  readonly day: IsoDate;
  readonly recipientName: string;
  readonly items: readonly DigestItem[];
  readonly owing: readonly OwingItem[];
}

/** Items in order of urgency: the longest late first, then the fewest days left, then by clause and unit. */
export function byUrgency<T extends Pick<DigestItem, 'daysLeft' | 'clause' | 'record'>>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.daysLeft - b.daysLeft || compare(a.record.obligationId, b.record.obligationId) || compare(a.record.unit, b.record.unit));
}

/** The fewest days left in the digest; it decides which digest goes first. */
export function urgencyOf(digest: Pick<Digest, 'items' | 'owing'>): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...digest.items.map(({ daysLeft }) => daysLeft), ...digest.owing.map(({ daysLeft }) => daysLeft));
}

/** Whether the digest carries something that is due on its very day. */
export function isDueToday(digest: Pick<Digest, 'items' | 'owing'>): boolean {
  return [...digest.items, ...digest.owing].some(({ daysLeft }) => daysLeft === 0);
}

/** `เหลือ 3 วัน`, `ครบกำหนดวันนี้`, `เลยกำหนด 2 วัน`. */
export function daysLeftText(days: number): string {
  if (days === 0) return 'ครบกำหนดวันนี้';
  if (days === 1) return 'ครบกำหนดพรุ่งนี้';
  return days > 0 ? `เหลือ ${days} วัน` : `เลยกำหนด ${-days} วัน`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
