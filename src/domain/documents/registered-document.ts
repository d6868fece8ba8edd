// A row of the document register: one version of one document, from the queue to the signed copy.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { err, ok, type Result } from '../result';
import { numberOf, textOf, type CellFault, type TableRecord } from '../table/record';

/** Table id of the register. */
export const DOCUMENT_REGISTER = 'document-register';

/**
 * Where a document stands: `queued` waits; `working` is claimed, perhaps copied; `copied` has its file's id, not yet filled and printed;
 * `done`; `failed` was set aside after three attempts; `superseded` was replaced by a newer version;
 * `withdrawn` is called for no longer, its reason stands beside it.
 */
export type DocumentStatus = 'queued' | 'working' | 'copied' | 'done' | 'failed' | 'superseded' | 'withdrawn';

/** What a document is about; two documents of one slot are versions of each other. */
export interface DocumentSlot {
  /** Kind of document: `mou`, `letter` … */
  readonly kind: string;
  /** Obligation it answers (`R03`); empty where the kind has only one. */
  readonly topic: string;
  /** Code of the tambon, district or province. */
  readonly unit: string;
  /** Month it reports, `YYYY-MM`; empty for documents made once. */
  readonly period: string;
}

/** One version of a document in the register. Empty text stands for what is not known yet. */
export interface RegisteredDocument extends DocumentSlot {
  /** Register id, also at the end of the file's name: `D0007`. */
  readonly id: string;
  readonly unitName: string;
  readonly version: number;
  readonly templateId: string;
  /** SHA-256 of fields, template and its text. */
  readonly inputHash: string;
  readonly fileName: string;
  readonly status: DocumentStatus;
  readonly attempts: number;
  /** Office instant until which one execution alone may work on it; empty where none does. */
  readonly leaseUntil: string;
  readonly leaseBy: string;
  readonly docId: string;
  readonly docUrl: string;
  readonly pdfId: string;
  readonly pdfUrl: string;
  /** Fields printed as dotted lines, by name. */
  readonly missing: string;
  readonly error: string;
  readonly createdAt: string;
  readonly by: string;
  readonly letterNumber: string;
  readonly letterDate: IsoDate | null;
  readonly signedUrl: string;
  readonly signedOn: IsoDate | null;
  readonly givenTo: string;
}

const STATUSES: readonly string[] = ['queued', 'working', 'copied', 'done', 'failed', 'superseded', 'withdrawn'];

/** The slot as one text, for comparing. */
export function slotKey(slot: DocumentSlot): string {
  return [slot.kind, slot.topic, slot.unit, slot.period].join('|');
}

/** Whether work on the document remains. */
export function isOpen(document: RegisteredDocument): boolean {
  return document.status === 'queued' || document.status === 'working' || document.status === 'copied';
}

/** Whether nothing is done with the document any more: a newer version stands for it, or nobody calls for it. */
export function isPast({ status }: Pick<RegisteredDocument, 'status'>): boolean {
  return status === 'superseded' || status === 'withdrawn';
}

/**
 * The register's row as a document.
 * @returns err with every cell at fault: no id, unknown status; a day typed by people that cannot be read counts as none
 */
export function parseRegisteredDocument(record: TableRecord, index: number): Result<RegisteredDocument, readonly CellFault[]> {
  const faults: CellFault[] = [];
  const fault = (column: string, message: string): void => { faults.push({ table: DOCUMENT_REGISTER, index, column, message }); };
  const text = (column: string): string => textOf(record, column);
  if (text('id') === '') fault('id', 'ไม่มีเลขทะเบียน');
  if (!STATUSES.includes(text('status'))) fault('status', `สถานะ “${text('status')}” ไม่มีในระบบ`);
  const document: RegisteredDocument = {
    id: text('id'), kind: text('kind'), topic: text('topic'), unit: text('unit'), period: text('period'), unitName: text('unitName'),
    version: numberOf(record, 'version') ?? 1, templateId: text('templateId'), inputHash: text('inputHash'), fileName: text('fileName'),
    status: text('status') as DocumentStatus, attempts: numberOf(record, 'attempts') ?? 0, leaseUntil: text('leaseUntil'), leaseBy: text('leaseBy'),
    docId: text('docId'), docUrl: text('docUrl'), pdfId: text('pdfId'), pdfUrl: text('pdfUrl'), missing: text('missing'), error: text('error'),
    createdAt: text('createdAt'), by: text('by'), letterNumber: text('letterNumber'), letterDate: dayIn(record, 'letterDate'),
    signedUrl: text('signedUrl'), signedOn: dayIn(record, 'signedOn'), givenTo: text('givenTo'),
  };
  return faults.length > 0 ? err(faults) : ok(document);
}

/** The document as the register's row. */
export function formatRegisteredDocument(document: RegisteredDocument): TableRecord {
  return { ...document };
}

/** Only the cells that the system writes while it works, always the same ones so that adjoining rows are one write. */
export function workCells(document: RegisteredDocument): TableRecord {
  const { version, templateId, inputHash, fileName, status, attempts, leaseUntil, leaseBy, docId, docUrl, pdfId, pdfUrl, missing, error } = document;
  return { version, templateId, inputHash, fileName, status, attempts, leaseUntil, leaseBy, docId, docUrl, pdfId, pdfUrl, missing, error };
}

function dayIn(record: TableRecord, column: string): IsoDate | null {
  const value = textOf(record, column);
  return isIsoDate(value) ? value : null;
}
