// What a run takes up: which documents are as they should be, which are another run's, which it makes.
import { documentName } from './document-name';
import { isHeldByOther, LEASE_MINUTES, minutesLater, MOST_ATTEMPTS } from './lease';
import { isOpen, slotKey, type DocumentSlot, type DocumentStatus, type RegisteredDocument } from './registered-document';

/** A document that should exist, with the fingerprint of its input. */
export interface WantedDocument extends DocumentSlot {
  readonly unitName: string;
  readonly templateId: string;
  readonly inputHash: string;
  /** Words of the name pattern, without the version. */
  readonly nameWords: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/** The register as it was read, each document at its row. */
export interface RegisterRow {
  readonly index: number;
  readonly document: RegisteredDocument;
}

/** A document to be made by this run. */
export interface Claim {
  readonly index: number;
  readonly document: RegisteredDocument;
  readonly wanted: WantedDocument;
  /** Whether the row is new in the register. */
  readonly isNew: boolean;
  /** Whether an earlier attempt may have left files under its name. */
  readonly mayHaveFiles: boolean;
  /** The finished version that this one replaces when it is done. */
  readonly replaces: RegisterRow | null;
}

/** A row to be closed without a document; its files go. */
export interface Closing {
  readonly index: number;
  readonly document: RegisteredDocument;
}

/** What a run does with the documents that are wanted. */
export interface ClaimPlan {
  readonly claims: readonly Claim[];
  readonly closings: readonly Closing[];
  readonly unchanged: readonly RegisteredDocument[];
  /** In another run's hands. */
  readonly busy: readonly RegisteredDocument[];
  readonly setAside: readonly RegisteredDocument[];
  /** Finished versions that a newer finished one has replaced without the register saying so. */
  readonly stale: readonly Closing[];
}

/** The run that claims. */
export interface ClaimingRun {
  readonly runId: string;
  readonly by: string;
  readonly now: string;
  readonly namePattern: string;
  /** Row at which the first new record will stand. */
  readonly nextIndex: number;
}

/** Compares what is wanted with the register. Rows that others hold are left alone; new rows get the next ids. */
export function planClaims(wanted: readonly WantedDocument[], rows: readonly RegisterRow[], run: ClaimingRun): ClaimPlan {
  const plan: PlanInMaking = { claims: [], closings: [], unchanged: [], busy: [], setAside: [], stale: [] };
  const bySlot = groupBySlot(rows);
  const interrupted = interruptedRows(rows, run);
  let nextNumber = 1 + Math.max(0, ...rows.map(({ document }) => Number(/^D(\d+)$/.exec(document.id)?.[1] ?? 0)));
  for (const item of wanted) {
    const own = bySlot.get(slotKey(item)) ?? [];
    const done = own.filter(({ document }) => document.status === 'done');
    const finished = done.at(-1) ?? null;
    for (const { index, document } of done.slice(0, -1)) plan.stale.push({ index, document: { ...document, status: 'superseded' } });
    const open = own.filter(({ document }) => isOpen(document) || document.status === 'failed').at(-1) ?? null;
    if (open !== null) {
      takeUp(plan, { item, open, finished, run, wasInterrupted: interrupted.has(open.index) });
    } else if (finished !== null && finished.document.inputHash === item.inputHash) {
      plan.unchanged.push(finished.document);
    } else {
      const version = 1 + Math.max(0, ...own.map(({ document }) => document.version));
      const fresh = newDocument(item, run, { id: `D${String(nextNumber).padStart(4, '0')}`, version });
      nextNumber += 1;
      const index = run.nextIndex + plan.claims.filter(({ isNew }) => isNew).length;
      plan.claims.push({ index, document: fresh, wanted: item, isNew: true, mayHaveFiles: false, replaces: finished });
    }
  }
  return plan;
}

interface PlanInMaking {
  readonly claims: Claim[];
  readonly closings: Closing[];
  readonly unchanged: RegisteredDocument[];
  readonly busy: RegisteredDocument[];
  readonly setAside: RegisteredDocument[];
  readonly stale: Closing[];
}

interface TakingUp {
  readonly item: WantedDocument;
  readonly open: RegisterRow;
  readonly finished: RegisterRow | null;
  readonly run: ClaimingRun;
  readonly wasInterrupted: boolean;
}

function takeUp(plan: PlanInMaking, taking: TakingUp): void {
  const { item, open, finished, run } = taking;
  const { document, index } = open;
  if (isHeldByOther(document, run.now, run.runId)) {
    plan.busy.push(document);
  } else if (finished !== null && finished.document.inputHash === item.inputHash) {
    plan.closings.push({ index, document: released(document, 'superseded', 'ข้อมูลกลับเป็นเช่นเดิมก่อนจัดทำเสร็จ') });
    plan.unchanged.push(finished.document);
  } else if (document.status === 'failed' && document.inputHash === item.inputHash) {
    plan.setAside.push(document);
  } else {
    const attempts = document.inputHash === item.inputHash ? document.attempts + (taking.wasInterrupted ? 1 : 0) : 0;
    if (attempts >= MOST_ATTEMPTS) {
      const closed = released({ ...document, attempts }, 'failed', document.error === '' ? 'การทำงานหยุดกลางคันครบสามครั้ง' : document.error);
      plan.closings.push({ index, document: closed });
      plan.setAside.push(closed);
      return;
    }
    const claimed = leased({ ...document, attempts, inputHash: item.inputHash, templateId: item.templateId, missing: item.missing.join(', ') }, run);
    const mayHaveFiles = document.status !== 'queued' || document.attempts > 0;
    plan.claims.push({ index, document: claimed, wanted: item, isNew: false, mayHaveFiles, replaces: finished });
  }
}

/** The document as this run holds it. */
function leased(document: RegisteredDocument, run: ClaimingRun): RegisteredDocument {
  return { ...document, status: 'working', leaseUntil: minutesLater(run.now, LEASE_MINUTES), leaseBy: run.runId };
}

/** The document out of every run's hands. */
export function released(document: RegisteredDocument, status: DocumentStatus, error: string): RegisteredDocument {
  return { ...document, status, error, leaseUntil: '', leaseBy: '' };
}

function newDocument(item: WantedDocument, run: ClaimingRun, numbered: { readonly id: string; readonly version: number }): RegisteredDocument {
  const { kind, topic, unit, period, unitName, templateId, inputHash } = item;
  const fileName = documentName(run.namePattern, { words: { ...item.nameWords, รุ่น: String(numbered.version) }, registerId: numbered.id });
  return leased({
    id: numbered.id, kind, topic, unit, period, unitName, version: numbered.version, templateId, inputHash, fileName, status: 'queued', attempts: 0,
    leaseUntil: '', leaseBy: '', docId: '', docUrl: '', pdfId: '', pdfUrl: '', missing: item.missing.join(', '), error: '', createdAt: run.now, by: run.by,
    letterNumber: '', letterDate: null, signedUrl: '', signedOn: null, givenTo: '',
  }, run);
}

/** The order in which a run takes rows up: those that failed before come last, so that one that breaks runs keeps none of the others waiting. */
export function inTurn(a: RegisterRow, b: RegisterRow): number {
  return a.document.attempts - b.document.attempts || a.index - b.index;
}

/**
 * In each run that was cut off, the row it was at, which counts an attempt: the first in turn that it had claimed and not begun. A run that had
 * registered a copy was at that one, whose attempt is counted already.
 */
function interruptedRows(rows: readonly RegisterRow[], run: ClaimingRun): ReadonlySet<number> {
  const cut = rows.filter(({ document }) => document.leaseBy !== '' && document.leaseBy !== run.runId && document.leaseUntil <= run.now);
  const atCopy = new Set(cut.filter(({ document }) => document.status === 'copied' && document.error === '').map(({ document }) => document.leaseBy));
  const first = new Map<string, number>();
  for (const { index, document } of cut.filter(({ document: { status } }) => status === 'working').sort(inTurn)) {
    if (!first.has(document.leaseBy) && !atCopy.has(document.leaseBy)) first.set(document.leaseBy, index);
  }
  return new Set(first.values());
}

function groupBySlot(rows: readonly RegisterRow[]): ReadonlyMap<string, readonly RegisterRow[]> {
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const key = slotKey(row.document);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
