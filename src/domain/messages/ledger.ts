// The message ledger as values: one entry a message, claimed before the send and settled after it.
import type { IsoDate } from '../calendar/iso-date';
import type { LastTold } from '../deadlines/reminder-stage';

/** How a message travels. */
export type Channel = 'mail' | 'line';

/**
 * Where a message stands. `queued`: planned, not tried; `sending`: claimed, a crash leaves it so; `sent`; `failed`: surely not sent;
 * `retry`: LINE may be tried again with the same key; `unsure`: nobody knows, a person decides; `carried`: its content went into a later message.
 */
export type LedgerStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'retry' | 'unsure' | 'carried';

/** What a person decided about an unsure message. */
export type LedgerDecision = '' | 'arrived' | 'again';

/** One reminder inside a message: rule, unit (`*` for a summary of units), nominal date, offset in days (negative: days late). */
export interface LedgerItem {
  readonly obligationId: string;
  readonly unit: string;
  readonly dueOn: IsoDate;
  readonly offset: number;
}

/** One message of the ledger. */
export interface LedgerEntry {
  /** `2024-10-28|mail|x@example.com|1`; LINE's retry key derives from it. */
  readonly id: string;
  readonly day: IsoDate;
  readonly channel: Channel;
  readonly recipient: string;
  readonly subject: string;
  readonly status: LedgerStatus;
  readonly decision: LedgerDecision;
  readonly items: readonly LedgerItem[];
  /** People reached: 1 for mail, the members for LINE. */
  readonly reached: number;
  /** Instants, office time; empty while not yet. */
  readonly claimedAt: string;
  readonly settledAt: string;
  /** The run that claimed it. */
  readonly run: string;
  /** LINE's exact text, for a second try with the same key; empty for mail. */
  readonly body: string;
  readonly note: string;
}

/** The id of the `attempt`-th message of a day to a recipient. */
export function ledgerId(day: IsoDate, to: { readonly channel: Channel; readonly recipient: string }, attempt: number): string {
  return `${day}|${to.channel}|${to.recipient}|${attempt}`;
}

/** The once-only key of an item: rule + unit + due date + recipient + channel + offset. */
export function onceOnlyKey(entry: Pick<LedgerEntry, 'recipient' | 'channel'>, item: LedgerItem): string {
  return [item.obligationId, item.unit, item.dueOn, entry.recipient, entry.channel, item.offset].join('|');
}

/** Whether the message counts as told: it went, or it may have gone and nobody asked to send it again. */
export function countsAsTold(entry: LedgerEntry): boolean {
  if (entry.status === 'sent' || entry.status === 'sending' || entry.status === 'retry') return true;
  return entry.status === 'unsure' && entry.decision !== 'again';
}

/** Whether LINE refused the message, so that no other of its day may be tried: the same would be refused again. A person may decide otherwise. */
export function isRefusedForDay(entry: LedgerEntry): boolean {
  return entry.channel === 'line' && entry.status === 'failed' && entry.decision !== 'again';
}

/** What each recipient was told last about each duty. */
export class ToldIndex {
  private readonly last = new Map<string, LastTold>();
  private readonly days = new Set<string>();

  /** `keyOf` makes an erased recipient and the same one written out the same. */
  constructor(entries: readonly LedgerEntry[], private readonly keyOf: (recipient: string) => string = (recipient) => recipient) {
    for (const entry of entries) {
      if (countsAsTold(entry)) this.add(entry);
      else if (isRefusedForDay(entry)) this.days.add(this.dayKey(entry.day, entry));
    }
  }

  /** What the recipient was told last about the duty; `null` where nothing. */
  about(to: { readonly channel: Channel; readonly recipient: string }, duty: Omit<LedgerItem, 'offset'>): LastTold | null {
    return this.last.get(this.toldKey(to, duty)) ?? null;
  }

  /** Whether the recipient already has a message of that day, or LINE refused one for good. */
  hasMessageOn(day: IsoDate, to: { readonly channel: Channel; readonly recipient: string }): boolean {
    return this.days.has(this.dayKey(day, to));
  }

  private add(entry: LedgerEntry): void {
    this.days.add(this.dayKey(entry.day, entry));
    for (const item of entry.items) {
      const key = this.toldKey(entry, item);
      const known = this.last.get(key);
      const offset = known === undefined ? item.offset : Math.min(known.offset, item.offset);
      this.last.set(key, { offset, on: known !== undefined && known.on > entry.day ? known.on : entry.day });
    }
  }

  private dayKey(day: IsoDate, to: { readonly channel: Channel; readonly recipient: string }): string {
    return `${day}|${to.channel}|${this.keyOf(to.recipient)}`;
  }

  private toldKey(to: { readonly channel: Channel; readonly recipient: string }, duty: Omit<LedgerItem, 'offset'>): string {
    return [to.channel, this.keyOf(to.recipient), duty.obligationId, duty.unit, duty.dueOn].join('|');
  }
}
