// Writes the document register in as few writes as may be: finished rows wait for the next write that cannot.
import { workCells, type RegisteredDocument, DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import type { Tables } from '../ports/tables';

/** Collects rows of the register and writes them together. */
export interface RegisterWriter {
  /** The row's new state, written with the next commit. */
  note(index: number, document: RegisteredDocument): void;
  /** Writes what was noted and makes it visible to others; what a failed write leaves is kept for the next. */
  commit(): void;
}

/** A writer over the office's tables. */
export function registerWriter(tables: Tables): RegisterWriter {
  const noted = new Map<number, RegisteredDocument>();
  return {
    note(index, document) {
      noted.set(index, document);
    },
    commit() {
      if (noted.size === 0) return;
      tables.update(DOCUMENT_REGISTER, [...noted].map(([index, document]) => ({ index, cells: workCells(document) })));
      tables.flush();
      noted.clear();
    },
  };
}
