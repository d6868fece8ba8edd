// Ledger entries as rows of the message ledger.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { err, ok, type Result } from '../result';
import { numberOf, textOf, type CellFault, type TableRecord } from '../table/record';
import type { LedgerDecision, LedgerEntry, LedgerItem, LedgerStatus } from './ledger';

/** Table id of the message ledger. */
export const LEDGER_TABLE = 'message-ledger';

const STATUSES: readonly LedgerStatus[] = ['queued', 'sending', 'sent', 'failed', 'retry', 'unsure', 'carried'];
const DECISIONS: readonly LedgerDecision[] = ['', 'arrived', 'again'];

/** The entry of a record. @returns err where the row was damaged by hand: its day, channel or status cannot be read. */
export function parseLedgerEntry(record: TableRecord, index: number): Result<LedgerEntry, readonly CellFault[]> {
  const day = textOf(record, 'day');
  const channel = textOf(record, 'channel');
  const status = STATUSES.find((code) => code === textOf(record, 'status'));
  const decision = DECISIONS.find((code) => code === textOf(record, 'decision')) ?? '';
  if (!isIsoDate(day)) return err([fault(index, 'day', 'อ่านวันที่ของรายการนี้ไม่ได้ โปรดกู้คืนแถวจากประวัติเวอร์ชัน')]);
  if (channel !== 'mail' && channel !== 'line') return err([fault(index, 'channel', 'ช่องทางต้องเป็นอีเมลหรือ LINE โปรดกู้คืนแถวจากประวัติเวอร์ชัน')]);
  if (status === undefined) return err([fault(index, 'status', 'สถานะของรายการนี้อ่านไม่ได้ โปรดกู้คืนแถวจากประวัติเวอร์ชัน')]);
  return ok({
    id: textOf(record, 'id'), day, channel, status, decision, recipient: textOf(record, 'recipient'), subject: textOf(record, 'subject'),
    items: parseItems(textOf(record, 'items')), reached: numberOf(record, 'reached') ?? 1, claimedAt: textOf(record, 'claimedAt'),
    settledAt: textOf(record, 'settledAt'), run: textOf(record, 'run'), body: textOf(record, 'body'), note: textOf(record, 'note'),
  });
}

/** The record of an entry. */
export function formatLedgerEntry(entry: LedgerEntry): TableRecord {
  return { ...entry, items: formatItems(entry.items) };
}

/** Items as the cell holds them: `R21/4301/2025-01-20/3`, parted by spaces. */
export function formatItems(items: readonly LedgerItem[]): string {
  return items.map((item) => `${item.obligationId}/${item.unit}/${item.dueOn}/${item.offset}`).join(' ');
}

/** An item as `formatItems` writes it; anything else in the cell is passed over. */
const ITEM = /([A-Za-z0-9.-]+)\/([0-9*]+)\/(\d{4}-\d{2}-\d{2})\/(-?\d+)/g;

function parseItems(text: string): readonly LedgerItem[] {
  return [...text.matchAll(ITEM)].map(([, obligationId = '', unit = '', dueOn = '', offset = '']) => ({ obligationId, unit, dueOn: dueOn as IsoDate, offset: Number(offset) }));
}

function fault(index: number, column: string, message: string): CellFault {
  return { table: LEDGER_TABLE, index, column, message };
}
