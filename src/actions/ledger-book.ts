// The message ledger while a run works with it: entries with their rows, claimed and settled in as few writes as can be.
import { LEDGER_TABLE, formatLedgerEntry, parseLedgerEntry } from '../domain/messages/ledger-row';
import { ledgerId, ToldIndex, type Channel, type LedgerEntry } from '../domain/messages/ledger';
import type { RecipientKey } from '../domain/messages/erased-recipient';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { CellFault } from '../domain/table/record';
import type { Tables } from '../ports/tables';

/** Cells of an entry that change while it is sent. */
export type LedgerChange = Partial<Pick<LedgerEntry, 'status' | 'claimedAt' | 'settledAt' | 'note' | 'run' | 'reached' | 'body'>>;

/** An open ledger: one read when opened; every change is one write. */
export class LedgerBook {
  private readonly rows = new Map<string, number>();
  private readonly byId = new Map<string, LedgerEntry>();
  private index: ToldIndex | null = null;
  private length: number;
  readonly faults: readonly CellFault[];

  /** `keyOf` knows erased recipients; left out where nobody was erased. */
  constructor(private readonly tables: Tables, private readonly keyOf: RecipientKey = (recipient) => recipient) {
    const records = tables.read(LEDGER_TABLE);
    const faults: CellFault[] = [];
    records.forEach((record, index) => {
      if (Object.values(record).every((cell) => cell === null || cell === '')) return;
      const parsed = parseLedgerEntry(record, index);
      if (!parsed.ok) {
        faults.push(...parsed.reason);
        return;
      }
      this.rows.set(parsed.value.id, index);
      this.byId.set(parsed.value.id, parsed.value);
    });
    this.length = records.length;
    this.faults = faults;
  }

  /** All entries, oldest first. */
  entries(): readonly LedgerEntry[] {
    return [...this.byId.values()];
  }

  /** What each recipient was told last, as the ledger stands now. */
  told(): ToldIndex {
    this.index ??= new ToldIndex(this.entries(), this.keyOf);
    return this.index;
  }

  /** An id that no entry of that day and recipient has yet. */
  nextId(day: IsoDate, to: { readonly channel: Channel; readonly recipient: string }): string {
    const erased = { ...to, recipient: this.keyOf(to.recipient) };
    let attempt = 1;
    while (this.byId.has(ledgerId(day, to, attempt)) || this.byId.has(ledgerId(day, erased, attempt))) attempt += 1;
    return ledgerId(day, to, attempt);
  }

  /** Adds entries in one write. */
  add(entries: readonly LedgerEntry[]): void {
    if (entries.length === 0) return;
    this.tables.append(LEDGER_TABLE, entries.map(formatLedgerEntry));
    entries.forEach((entry, offset) => {
      this.rows.set(entry.id, this.length + offset);
      this.byId.set(entry.id, entry);
    });
    this.length += entries.length;
    this.index = null;
  }

  /** Changes entries in one write and makes it visible to others. */
  change(changes: ReadonlyMap<string, LedgerChange>): void {
    if (changes.size === 0) return;
    this.tables.update(LEDGER_TABLE, [...changes].map(([id, cells]) => ({ index: this.rows.get(id) ?? -1, cells: { ...cells } })));
    for (const [id, cells] of changes) {
      const entry = this.byId.get(id);
      if (entry !== undefined) this.byId.set(id, { ...entry, ...cells });
    }
    this.index = null;
    this.tables.flush();
  }
}
