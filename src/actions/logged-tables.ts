// Tables whose changes are written into the change log: gathered while an action works, appended once before its writes are flushed.
import { CHANGE_LOG_TABLE, chained, headOf, type Change } from '../domain/upkeep/change-log';
import type { Cell, TableRecord } from '../domain/table/record';
import type { Caller, Clock, Exclusive, Fingerprints } from '../ports/office';
import { BrokenWorkbook, type RecordChange, type Tables } from '../ports/tables';

/** Tables that an action reads anew after another execution wrote. */
export interface ForgetfulTables extends Tables {
  forget(): void;
}

/** What the log needs besides the tables. */
export interface ChangeLogTools {
  readonly clock: Pick<Clock, 'now'>;
  readonly caller: Caller;
  readonly fingerprints: Fingerprints;
  /** Titles as people read them. */
  titles(table: string, column: string): { readonly tab: string; readonly header: string };
  /** A cell as it shows in its tab. */
  shown(table: string, column: string, cell: Cell): string;
}

const EVERY_COLUMN = null;
/** Tables that the log keeps, and of tables that the system fills itself only the columns in which somebody decides. */
const LOGGED: ReadonlyMap<string, readonly string[] | null> = new Map<string, readonly string[] | null>([
  ...['settings', 'contacts', 'partners', 'places', 'obligations', 'holidays', 'past-targets', 'targets', 'mou-facts', 'mou-signers', 'document-issuers', 'working-group', 'evaluation-criteria', 'evaluation-scores', 'archives']
    .map((table): [string, null] => [table, EVERY_COLUMN]),
  ['nominations', ['standing', 'comment', 'overrides']],
  ['tracking', ['tickedOn', 'tickedEvidence', 'waivedReason']],
  ['document-register', ['letterNumber', 'letterDate', 'signedUrl', 'signedOn']],
]);

/** Columns that the system computes in tables that the log keeps. */
const COMPUTED = ['obligations/sendBy'];

/** Whether a change of this column is kept in the log. */
export function isLogged(table: string, column: string): boolean {
  const columns = LOGGED.get(table);
  if (COMPUTED.includes(`${table}/${column}`)) return false;
  return columns === EVERY_COLUMN || (columns?.includes(column) ?? false);
}

/** Tables with a log. Rows that are added or replaced together make one entry with their fingerprint: the log repeats nobody's data. */
export class LoggedTables implements Tables {
  private waiting: Change[] = [];
  private isQuiet = false;
  private isAlone = false;

  constructor(private readonly inner: ForgetfulTables, private readonly tools: ChangeLogTools) {}

  read(table: string): readonly TableRecord[] {
    return this.inner.read(table);
  }

  append(table: string, records: readonly TableRecord[]): void {
    this.noteAdded(table, records);
    this.inner.append(table, records);
  }

  amend(table: string, changes: readonly RecordChange[], added: readonly TableRecord[]): void {
    if (LOGGED.has(table)) this.noteCells(table, changes);
    this.noteAdded(table, added);
    this.inner.amend(table, changes, added);
  }

  update(table: string, changes: readonly RecordChange[]): void {
    if (LOGGED.has(table)) this.noteCells(table, changes);
    this.inner.update(table, changes);
  }

  replace(table: string, records: readonly TableRecord[]): void {
    const before = LOGGED.get(table) === EVERY_COLUMN ? this.inner.read(table) : [];
    if (LOGGED.get(table) === EVERY_COLUMN && before.length + records.length > 0) this.note(table, { place: 'ทั้งแท็บ', before: this.printed(before), after: this.printed(records) });
    this.inner.replace(table, records);
  }

  /** In a locked section the log goes out with what it tells about. */
  flush(): void {
    if (this.isAlone) this.writeLog();
    this.inner.flush();
  }

  /** A locked section begins: what was read before is forgotten. */
  begin(): void {
    this.inner.forget();
    this.isAlone = true;
  }

  /** The section ends: the log and the writes become visible. */
  end(): void {
    this.flush();
    this.isAlone = false;
  }

  /** Keeps a change that was made outside, by hand. */
  keep(change: Change): void {
    this.waiting.push(change);
  }

  /** Does `work` without keeping its changes: what erases data must not repeat it in the log. */
  quietly<T>(work: () => T): T {
    this.isQuiet = true;
    try {
      return work();
    } finally {
      this.isQuiet = false;
    }
  }

  /** Appends what waits, in one write, under the lock. A workbook without the tab keeps no log; any other fault leaves the changes waiting. */
  private writeLog(): void {
    if (this.waiting.length === 0) return;
    try {
      const { fingerprints } = this.tools;
      const entries = this.standing();
      if (entries !== null) this.inner.append(CHANGE_LOG_TABLE, chained(headOf(entries), this.waiting, { sha256: fingerprints.sha256, salt: fingerprints.uuid() }));
      this.waiting = [];
    } catch {
      // What waits is written when the action ends: the lock must be given back.
    }
  }

  /** Writes what changed outside a locked section, when the action has ended. */
  settle(exclusive: Exclusive): void {
    if (this.waiting.length > 0) exclusive.run(() => undefined);
  }

  /** The entries of the log; `null` where the workbook has none. */
  private standing(): readonly TableRecord[] | null {
    try {
      return this.inner.read(CHANGE_LOG_TABLE);
    } catch (fault) {
      if (fault instanceof BrokenWorkbook) return null;
      throw fault;
    }
  }

  private noteAdded(table: string, records: readonly TableRecord[]): void {
    if (records.length === 0 || LOGGED.get(table) !== EVERY_COLUMN) return;
    const first = this.inner.read(table).length + 2;
    this.note(table, { place: `แถว ${first}-${first + records.length - 1}`, before: '', after: `เพิ่ม ${this.printed(records)}` });
  }

  private noteCells(table: string, changes: readonly RecordChange[]): void {
    const records = this.inner.read(table);
    for (const { index, cells } of changes) {
      const record = records[index] ?? {};
      for (const column of Object.keys(cells)) {
        const [before, after] = [this.tools.shown(table, column, record[column] ?? null), this.tools.shown(table, column, cells[column] ?? null)];
        if (before !== after && isLogged(table, column)) this.note(table, { place: `แถว ${index + 2}`, column, before, after });
      }
    }
  }

  private note(table: string, { column = '', ...part }: { readonly place: string; readonly column?: string; readonly before: string; readonly after: string }): void {
    if (this.isQuiet) return;
    if (this.isAlone) this.standing(); // read before the change is written: a read afterwards would make the change visible without its entry
    const { clock, caller, titles } = this.tools;
    const { tab, header } = titles(table, column);
    this.waiting.push({ at: clock.now(), who: caller.email(), table: tab, column: header, ...part });
  }

  private printed(records: readonly TableRecord[]): string {
    return `${records.length} แถว (รอยพิมพ์ ${this.tools.fingerprints.sha256(JSON.stringify(records)).slice(0, 16)})`;
  }
}
