// Makes documents exactly once each: claims rows, copies, fills, prints, records; stops in time and can be resumed at any point.
import { inTurn, planClaims, released, type Claim, type ClaimPlan, type RegisterRow, type WantedDocument } from '../domain/documents/document-claim';
import type { FieldSpec, FieldValues } from '../domain/documents/field-catalogue';
import type { PrintStyle } from '../domain/documents/field-format';
import { isPassingFault } from '../domain/documents/service-fault';
import { LEASE_MINUTES, MOST_ATTEMPTS, SOFT_STOP_MS } from '../domain/documents/lease';
import { DOCUMENT_REGISTER, formatRegisteredDocument, parseRegisteredDocument, workCells, type RegisteredDocument } from '../domain/documents/registered-document';
import { DailyLimitReached, type Continuation, type DocumentStore } from '../ports/documents';
import type { Caller, Clock, Exclusive, Fingerprints } from '../ports/office';
import type { Tables } from '../ports/tables';
import { registerWriter, type RegisterWriter } from './register-writer';

/** The handler that goes on with documents left over. */
export const CONTINUE_DOCUMENTS = 'continueDocuments';

/** The ports that making documents needs. */
export interface DocumentApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly fingerprints: Fingerprints;
  readonly documents: DocumentStore;
  readonly continuation: Continuation;
}

/** One document to make: what it is, what fills it, where it goes. */
export interface BatchItem {
  readonly wanted: WantedDocument;
  readonly values: FieldValues;
  readonly folder: readonly string[];
}

/** Documents of one kind. */
export interface DocumentBatch {
  readonly specs: readonly FieldSpec[];
  readonly style: PrintStyle;
  readonly namePattern: string;
  readonly items: readonly BatchItem[];
}

/** When the rest is done: nothing is left, in a minute, when another run's lease ends, when a service may be back, or when the account's day is over. */
export type NextRun = 'none' | 'soon' | 'after-lease' | 'after-outage' | 'tomorrow';

/** How a batch ended. */
export interface Production {
  readonly made: readonly RegisteredDocument[];
  readonly unchanged: readonly RegisteredDocument[];
  readonly busy: readonly RegisteredDocument[];
  readonly setAside: readonly RegisteredDocument[];
  /** Claimed and given back, to be made by a later run. */
  readonly remaining: readonly RegisteredDocument[];
  readonly next: NextRun;
}

/**
 * Makes what is wanted and not yet there. A service error costs an attempt of that row alone; three set it aside. Where a service fails one row after
 * another it is out: the rest waits for a later run.
 * @returns `undefined` where another execution kept the register too long: nothing was changed
 */
export function produceDocuments(app: DocumentApp, batch: DocumentBatch): Production | undefined {
  const runId = app.fingerprints.uuid();
  const claimed = app.exclusive.run(() => claimRows(app, batch, runId));
  if (claimed === undefined) return undefined;
  const plan = claimed.value;
  if (plan.claims.length > 0) app.continuation.schedule(CONTINUE_DOCUMENTS, (LEASE_MINUTES + 1) * 60_000);
  prepareFolders(app, batch, plan.claims);
  const work: Work = { app, batch, writer: registerWriter(app.tables), folders: new Map(), made: [], setAside: [...plan.setAside] };
  for (const { index, document } of plan.closings) closeRow(work, { index, document });
  const rest = workThrough(work, plan.claims);
  work.writer.commit();
  return {
    made: work.made, unchanged: plan.unchanged, busy: plan.busy, setAside: work.setAside, remaining: rest.claims.map(({ document }) => document),
    next: rest.why === 'limit' ? 'tomorrow' : rest.why === 'outage' ? 'after-outage' : rest.claims.length > 0 ? 'soon' : plan.busy.length > 0 ? 'after-lease' : 'none',
  };
}

/** The register's rows in order. Throws SyntaxError where a row has no id or no known status. */
export function readRegister(tables: Tables): readonly RegisterRow[] {
  return tables.read(DOCUMENT_REGISTER).flatMap((record, index) => {
    if (Object.values(record).every((cell) => cell === null || cell === '' || cell === false)) return [];
    const parsed = parseRegisteredDocument(record, index);
    if (!parsed.ok) throw new SyntaxError(`Cannot read the document register: row ${index + 2}, ${parsed.reason.map(({ message }) => message).join('; ')}`);
    return [{ index, document: parsed.value }];
  });
}

interface Work {
  readonly app: DocumentApp;
  readonly batch: DocumentBatch;
  readonly writer: RegisterWriter;
  readonly folders: Map<string, string>;
  readonly made: RegisteredDocument[];
  readonly setAside: RegisteredDocument[];
}

interface Rest {
  readonly claims: readonly Claim[];
  readonly why: 'finished' | 'time' | 'limit' | 'outage';
}

/** A service that has failed so many rows in a row, and let none be made between them, is out. */
const OUT_AFTER_ROWS = 3;

function claimRows(app: DocumentApp, batch: DocumentBatch, runId: string): ClaimPlan {
  const rows = readRegister(app.tables);
  const nextIndex = Math.max(-1, ...rows.map(({ index }) => index)) + 1;
  const run = { runId, by: app.caller.email(), now: app.clock.now(), namePattern: batch.namePattern, nextIndex };
  const plan = planClaims(batch.items.map(({ wanted }) => wanted), rows, run);
  const known = [...plan.claims.filter(({ isNew }) => !isNew), ...plan.stale];
  if (known.length > 0) app.tables.update(DOCUMENT_REGISTER, known.map(({ index, document }) => ({ index, cells: workCells(document) })));
  const fresh = plan.claims.filter(({ isNew }) => isNew);
  if (fresh.length > 0) app.tables.append(DOCUMENT_REGISTER, fresh.map(({ document }) => formatRegisteredDocument(document)));
  return plan; // made visible to others before the lock is given back
}

/** Makes the folders that are missing before the first document; one that cannot be made now is tried again with its document. */
function prepareFolders(app: DocumentApp, batch: DocumentBatch, claims: readonly Claim[]): void {
  const paths = new Map(claims.map((claim) => itemOf(batch, claim).folder).map((folder) => [folder.join('/'), folder]));
  try {
    if (paths.size > 0) app.documents.ensureFolders([...paths.values()]);
  } catch (fault) {
    if (app.clock.elapsedMs() > SOFT_STOP_MS) throw fault;
  }
}

function workThrough(work: Work, claims: readonly Claim[]): Rest {
  const queue = [...claims].sort(inTurn);
  const failing = new Set<string>();
  let why: Rest['why'] = 'finished';
  while (queue.length > 0 && why === 'finished') {
    if (work.app.clock.elapsedMs() > SOFT_STOP_MS) {
      why = 'time';
      break;
    }
    const claim = queue.shift();
    if (claim === undefined) break;
    const outcome = attempt(work, claim);
    if (outcome !== 'done' && isPassingFault(outcome.claim.document.error)) failing.add(claim.document.id);
    else failing.clear();
    if (outcome === 'done') continue;
    if (failing.size >= OUT_AFTER_ROWS) why = 'outage';
    if (outcome.kind === 'limit') {
      queue.unshift(outcome.claim);
      why = 'limit';
    } else if (outcome.claim.document.attempts < MOST_ATTEMPTS) {
      queue.push(outcome.claim);
    } else {
      setAside(work, outcome.claim);
    }
  }
  for (const claim of queue) work.writer.note(claim.index, released(claim.document, claim.document.status === 'copied' ? 'copied' : 'queued', claim.document.error));
  return { claims: queue, why };
}

type Outcome = 'done' | { readonly kind: 'limit' | 'failed'; readonly claim: Claim };

function attempt(work: Work, claim: Claim): Outcome {
  const tried: RegisteredDocument = { ...claim.document, attempts: claim.document.attempts + 1, error: '' };
  let current = tried;
  try {
    makeOne(work, { ...claim, document: tried }, (document) => { current = document; });
    return 'done';
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (fault instanceof DailyLimitReached) {
      return { kind: 'limit', claim: { ...claim, document: { ...current, attempts: claim.document.attempts, error: message } } };
    }
    const document: RegisteredDocument = { ...current, status: current.docId === '' ? 'queued' : 'copied', error: message };
    work.writer.note(claim.index, document);
    return { kind: 'failed', claim: { ...claim, document, mayHaveFiles: true } };
  }
}

function makeOne(work: Work, claim: Claim, progress: (document: RegisteredDocument) => void): void {
  const { app, batch, writer } = work;
  const item = itemOf(batch, claim);
  const folderId = folderOf(work, item);
  if (claim.mayHaveFiles) clearFiles(app, claim.document, folderId);
  const name = claim.document.fileName;
  const doc = app.documents.copyTemplate(claim.document.templateId, name, folderId);
  const copied: RegisteredDocument = { ...claim.document, status: 'copied', docId: doc.id, docUrl: doc.url, pdfId: '', pdfUrl: '' };
  progress(copied);
  writer.note(claim.index, copied);
  writer.commit();
  app.documents.fill(doc.id, { specs: batch.specs, values: item.values, style: batch.style });
  const pdf = app.documents.exportPdf(doc.id, name, folderId);
  const done = released({ ...copied, pdfId: pdf.id, pdfUrl: pdf.url }, 'done', '');
  writer.note(claim.index, done);
  if (claim.replaces !== null) writer.note(claim.replaces.index, { ...claim.replaces.document, status: 'superseded' });
  work.made.push(done);
}

/** Puts every file that earlier attempts left under the document's name into the bin. */
function clearFiles(app: DocumentApp, document: RegisteredDocument, folderId: string): void {
  const found = app.documents.filesNamed(folderId, [document.fileName, `${document.fileName}.pdf`]).map(({ id }) => id);
  const known = [document.docId, document.pdfId].filter((id) => id !== '');
  for (const id of new Set([...found, ...known])) app.documents.trash(id);
}

function setAside(work: Work, claim: Claim): void {
  closeRow(work, { index: claim.index, document: released(claim.document, 'failed', claim.document.error) });
  work.setAside.push(claim.document);
}

/** Closes a row without a document and clears what it left; what cannot be cleared now is found by the repair command. */
function closeRow(work: Work, row: { readonly index: number; readonly document: RegisteredDocument }): void {
  let closed = row.document;
  try {
    const item = work.batch.items.find(({ wanted }) => wanted.unit === closed.unit && wanted.topic === closed.topic && wanted.period === closed.period);
    if (item !== undefined) clearFiles(work.app, closed, folderOf(work, item));
    closed = { ...closed, docId: '', docUrl: '', pdfId: '', pdfUrl: '' };
  } catch (fault) {
    closed = { ...closed, error: `${closed.error} (ยังมีไฟล์ค้าง: ${fault instanceof Error ? fault.message : String(fault)})`.trim() };
  }
  work.writer.note(row.index, closed);
}

function folderOf(work: Work, item: BatchItem): string {
  const key = item.folder.join('/');
  const known = work.folders.get(key);
  if (known !== undefined) return known;
  const id = work.app.documents.ensureFolder(item.folder);
  work.folders.set(key, id);
  return id;
}

function itemOf(batch: DocumentBatch, claim: Claim): BatchItem {
  const item = batch.items.find(({ wanted }) => wanted === claim.wanted);
  if (item === undefined) throw new RangeError(`Cannot make ${claim.document.id}: it is not in the batch`);
  return item;
}
