// Closes documents in the making whose tambon is a target no longer; what was begun goes to the bin.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { released } from '../domain/documents/document-claim';
import { isOpen } from '../domain/documents/registered-document';
import { standingTargets } from '../domain/documents/standing-target';
import { isTambonCode } from '../domain/places/codes';
import { readRegister, type DocumentApp } from './produce-documents';
import { registerWriter } from './register-writer';

/** Closes them and says how many; rows that a living run holds are left alone. Finished documents stay. */
export function withdrawDocuments(app: DocumentApp): number {
  const closed = app.exclusive.run(() => {
    const now = app.clock.now();
    const open = readRegister(app.tables).filter(({ document }) => isOpen(document) && document.leaseUntil <= now && isTambonCode(document.unit));
    if (open.length === 0) return [];
    const standing = new Set<string>(standingTargets(app.tables.read(TARGETS_TABLE)).map(({ tambonCode }) => tambonCode));
    const ended = open.filter(({ document }) => !standing.has(document.unit));
    const writer = registerWriter(app.tables);
    for (const { index, document } of ended) {
      // Without its ids the register no longer knows the file, so that the repair command finds what cannot be cleared now.
      writer.note(index, released({ ...document, docId: '', docUrl: '', pdfId: '', pdfUrl: '' }, 'superseded', 'ตำบลนี้ไม่ใช่ตำบลเป้าหมายแล้ว'));
    }
    writer.commit();
    return ended;
  });
  const begun = (closed?.value ?? []).filter(({ document }) => document.docId !== '');
  for (const { document } of begun) app.documents.trash(document.docId);
  return closed?.value.length ?? 0;
}
