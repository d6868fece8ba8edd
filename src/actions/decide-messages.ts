// Messages of which nobody knows whether they arrived, and LINE digests refused today: a person asks, and decides.
import { isRefusedForDay } from '../domain/messages/ledger';
import { LEDGER_TABLE, parseLedgerEntry } from '../domain/messages/ledger-row';
import { OUTBOX_TABLE } from '../domain/messages/outbox';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Caller, Clock, Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';

const TITLE = 'ตัดสินข้อความ';

/** A message that waits for a decision. */
export interface UndecidedMessage {
  /** The table it stands in and its id there. */
  readonly table: typeof LEDGER_TABLE | typeof OUTBOX_TABLE;
  readonly id: string;
  readonly channel: 'mail' | 'line';
  readonly recipient: string;
  readonly subject: string;
  /** ISO day; empty for single mails, which carry none. */
  readonly day: string;
  readonly note: string;
  /** Whether LINE surely did not take it: then only sending again is left to decide. */
  readonly isRefused: boolean;
}

/** What was decided: it arrived, or it is to be sent again. */
export type MessageDecision = 'arrived' | 'again';

/** What deciding needs. */
export interface DecisionApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
}

/** Every message that waits for a decision, oldest first; one read of each table. */
export function readUndecided(app: Pick<DecisionApp, 'tables' | 'clock'>): readonly UndecidedMessage[] {
  return undecidedRows(app).map(({ message }) => message);
}

/** Records the decision with who and when. Sending again is left to the next run, which keeps the day's quota and tells nobody twice a day. */
export function decideMessage(app: DecisionApp, given: { readonly table: string; readonly id: string; readonly decision: MessageDecision }): CommandReport {
  const decided = app.exclusive.run(() => {
    const row = undecidedRows(app).find(({ message }) => message.table === given.table && message.id === given.id);
    if (row === undefined || (row.message.isRefused && given.decision === 'arrived')) return undefined;
    app.tables.update(row.message.table, [{ index: row.index, cells: cellsOf(app, row.message, given.decision) } satisfies RecordChange]);
    return row.message;
  });
  if (decided === undefined) return refusal(TITLE, ['ผู้อื่นกำลังบันทึกอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง']);
  if (decided.value === undefined) return refusal(TITLE, ['ไม่พบข้อความนี้ในรายการที่รอตัดสิน อาจมีผู้อื่นตัดสินแล้ว']);
  const what = given.decision === 'arrived' ? 'บันทึกว่าถึงผู้รับแล้ว ไม่ส่งซ้ำ' : 'จะส่งใหม่ในรอบถัดไป หรือเมื่อเรียกเมนู แจ้งเตือน > ส่งตอนนี้';
  return report(TITLE, { done: [`${decided.value.recipient}: ${what}`], counts: { decided: 1 } });
}

function cellsOf(app: DecisionApp, { table, note }: UndecidedMessage, decision: MessageDecision): TableRecord {
  if (table === OUTBOX_TABLE) return { status: decision === 'arrived' ? 'sent' : 'waiting' };
  return { decision, note: [note, `ตัดสินโดย ${app.caller.email()} เมื่อ ${app.clock.now().replace('T', ' ')}`].filter((part) => part !== '').join(' · ') };
}

interface UndecidedRow { readonly index: number; readonly message: UndecidedMessage }

function undecidedRows(app: Pick<DecisionApp, 'tables' | 'clock'>): readonly UndecidedRow[] {
  const ledger = app.tables.read(LEDGER_TABLE).flatMap((record, index): readonly UndecidedRow[] => {
    const parsed = parseLedgerEntry(record, index);
    if (!parsed.ok || parsed.value.decision !== '') return [];
    const { id, channel, recipient, subject, day, note, status } = parsed.value;
    const isRefused = isRefusedForDay(parsed.value) && day === app.clock.today();
    return status === 'unsure' || isRefused ? [{ index, message: { table: LEDGER_TABLE, id, channel, recipient, subject, day, note, isRefused } }] : [];
  });
  const single = app.tables.read(OUTBOX_TABLE).flatMap((record, index): readonly UndecidedRow[] => (textOf(record, 'status') !== 'unsure' ? [] : [{
    index, message: { table: OUTBOX_TABLE, id: textOf(record, 'key'), channel: 'mail', recipient: textOf(record, 'to'), subject: textOf(record, 'subject'), day: '', note: '', isRefused: false },
  }]));
  return [...ledger, ...single];
}
