// Goes on with documents that an earlier run left: queued rows and rows whose run was cut off.
import { isOpen, slotKey, type RegisteredDocument } from '../domain/documents/registered-document';
import { report, type CommandReport } from '../domain/report/command-report';
import { generateKind, type Generation } from './generate-documents';
import { earliestRun, planNextRun } from './next-document-run';
import { readRegister, type DocumentApp } from './produce-documents';
import { withdrawDocuments } from './withdraw-documents';

/** Makes what is open in the register, kind by kind; the input is read anew, so changed facts are in the document. */
export function continueDocuments(app: DocumentApp): CommandReport {
  const title = 'จัดทำเอกสารที่ค้าง';
  const withdrawn = withdrawDocuments(app);
  const open = openDocuments(app);
  const generations = groups(open).map((group) => generateGroup(app, group));
  const next = earliestRun(generations.map((generation) => generation.next));
  planNextRun(app.continuation, next);
  const reports = generations.map((generation) => generation.report);
  const sum = (key: string): number => reports.reduce((total, ended) => total + (ended.counts[key] ?? 0), 0);
  const counts = Object.fromEntries(['made', 'unchanged', 'busy', 'setAside', 'remaining', 'missing'].map((key) => [key, sum(key)]));
  return report(title, {
    done: [...(withdrawn > 0 ? [`ยกเลิก ${withdrawn} ฉบับที่ไม่ต้องใช้แล้ว`] : []), ...(reports.length === 0 ? ['ไม่มีเอกสารค้าง'] : reports.flatMap(({ done }) => done))], notDone: reports.flatMap(({ notDone }) => notDone), counts,
  });
}

/**
 * The daily run's part: goes on with documents whose run has ended, also where the trigger that should have done it is gone.
 * Rows in a living run's hands are left to it. @returns Thai sentences of what still remains
 */
export function resumeDocuments(app: DocumentApp): readonly string[] {
  const now = app.clock.now();
  const isLeft = readRegister(app.tables).some(({ document }) => isOpen(document) && document.leaseUntil <= now);
  return isLeft ? continueDocuments(app).notDone : [];
}

/** Documents whose making remains, or was left by a run that ended; read without the lock, claimed again under it. */
function openDocuments(app: DocumentApp): readonly RegisteredDocument[] {
  const read = app.exclusive.run(() => readRegister(app.tables));
  return (read?.value ?? []).map(({ document }) => document).filter(isOpen);
}

function groups(documents: readonly RegisteredDocument[]): readonly (readonly RegisteredDocument[])[] {
  const byKind = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    const key = [document.kind, document.topic, document.period].join('|');
    byKind.set(key, [...(byKind.get(key) ?? []), document]);
  }
  return [...byKind.values()];
}

function generateGroup(app: DocumentApp, group: readonly RegisteredDocument[]): Generation {
  const first = group[0];
  if (first === undefined) throw new RangeError('Cannot go on with documents: the group is empty');
  const { kind, topic, period } = first;
  return generateKind(app, { kind, topic, period, units: 'all', only: new Set(group.map(slotKey)) });
}
