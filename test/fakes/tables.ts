// The tables port in memory, counting its reads and writes.
import type { TableRecord } from '../../src/domain/table/record';
import type { RecordChange, Tables } from '../../src/ports/tables';

/** Tables that start with the given records; any other table is empty. */
export class FakeTables implements Tables {
  readonly counts = { read: 0, write: 0, flush: 0 };
  private readonly tables = new Map<string, TableRecord[]>();

  constructor(initial: Readonly<Record<string, readonly TableRecord[]>> = {}) {
    for (const [table, records] of Object.entries(initial)) this.tables.set(table, [...records]);
  }

  read(table: string): readonly TableRecord[] {
    this.counts.read += 1;
    return [...(this.tables.get(table) ?? [])];
  }

  append(table: string, records: readonly TableRecord[]): void {
    this.counts.write += 1;
    this.tables.set(table, [...(this.tables.get(table) ?? []), ...records]);
  }

  update(table: string, changes: readonly RecordChange[]): void {
    this.counts.write += 1;
    const records = [...(this.tables.get(table) ?? [])];
    for (const { index, cells } of changes) {
      if (records[index] === undefined) throw new RangeError(`Cannot update ${table}: no record ${index}`);
      records[index] = { ...records[index], ...cells };
    }
    this.tables.set(table, records);
  }

  amend(table: string, changes: readonly RecordChange[], added: readonly TableRecord[]): void {
    this.update(table, changes);
    this.tables.set(table, [...(this.tables.get(table) ?? []), ...added]);
  }

  replace(table: string, records: readonly TableRecord[]): void {
    this.counts.write += 1;
    this.tables.set(table, [...records]);
  }

  flush(): void {
    this.counts.flush += 1;
  }
}
