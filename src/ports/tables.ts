// Whole tables of the workbook in and out; the only way actions reach the sheet.
import type { TableRecord } from '../domain/table/record';

/** Cells to write into one existing record; columns not named keep their content. */
export interface RecordChange {
  /** 0-based index of the record as `read` gave it in this execution. */
  readonly index: number;
  readonly cells: TableRecord;
}

/**
 * The office's tables by id (see google/workbook-layout.ts). Each call is at most one read or write of the sheet.
 * A tab or column that is gone throws `BrokenWorkbook`, which the entry turns into a Thai sentence.
 */
export interface Tables {
  /** All records of a table, in sheet order; empty rows between records are kept as records of nulls. */
  read(table: string): readonly TableRecord[];
  /** Adds records below the last one. */
  append(table: string, records: readonly TableRecord[]): void;
  /** Writes cells of existing records, in as few writes as adjoining rows allow. */
  update(table: string, changes: readonly RecordChange[]): void;
  /** Changes existing records and adds others below the last one in a single write: a run that is killed leaves all of it or nothing. Records between them are written as they are. */
  amend(table: string, changes: readonly RecordChange[], added: readonly TableRecord[]): void;
  /** Replaces all records of a table that the system alone writes. */
  replace(table: string, records: readonly TableRecord[]): void;
  /** Makes writes visible to other executions. */
  flush(): void;
}

/** The workbook lacks a tab or a column that the system needs. */
export class BrokenWorkbook extends SyntaxError {
  constructor(readonly fault: { readonly kind: 'missing-tab' | 'missing-column' | 'doubled-column'; readonly tab: string; readonly column?: string }) {
    super(`Cannot read the workbook: ${fault.kind} ${fault.tab} ${fault.column ?? ''}`.trim());
    this.name = 'BrokenWorkbook';
  }
}
