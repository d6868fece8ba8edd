// What the office's own tables prove about the year's duties.
import type { Evidence } from '../domain/deadlines/evidence';

/** Reads the tables of nominations, targets, documents and reports as facts; each table at most once. */
export interface EvidenceReader {
  read(): Evidence;
}
