// Closes documents in the making that the tables call for no longer: the tambon is no target, the proposal was taken back.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { released } from '../domain/documents/document-claim';
import { isOpen, slotKey, type RegisteredDocument } from '../domain/documents/registered-document';
import { standingTargets } from '../domain/documents/standing-target';
import { isTambonCode } from '../domain/places/codes';
import { draftDocuments, officeSettings } from './draft-documents';
import { readRegister, type DocumentApp } from './produce-documents';
import { registerWriter } from './register-writer';

/** Closes them and says how many; rows that a living run holds are left alone. Finished documents stay. */
export function withdrawDocuments(app: DocumentApp): number {
  const closed = app.exclusive.run(() => {
    const now = app.clock.now();
    const open = readRegister(app.tables).filter(({ document }) => isOpen(document) && document.leaseUntil <= now);
    if (open.length === 0) return [];
    const isCalledFor = callsOf(app, open.map(({ document }) => document));
    const ended = open.filter(({ document }) => !isCalledFor(document));
    const writer = registerWriter(app.tables);
    for (const { index, document } of ended) {
      // Without its ids the register no longer knows the file, so that the repair command finds what cannot be cleared now.
      writer.note(index, released({ ...document, docId: '', docUrl: '', pdfId: '', pdfUrl: '' }, 'superseded', 'ข้อมูลในสมุดงานไม่ต้องใช้เอกสารนี้แล้ว: ตำบลไม่ใช่เป้าหมาย หรือข้อเสนอถูกถอน'));
    }
    writer.commit();
    return ended;
  });
  const begun = (closed?.value ?? []).filter(({ document }) => document.docId !== '');
  for (const { document } of begun) app.documents.trash(document.docId);
  return closed?.value.length ?? 0;
}

/** Whether the tables call for a document; where drafting meets a fault nothing is said against it. */
function callsOf(app: DocumentApp, open: readonly RegisteredDocument[]): (document: RegisteredDocument) => boolean {
  const standing = new Set<string>(standingTargets(app.tables.read(TARGETS_TABLE)).map(({ tambonCode }) => tambonCode));
  const settings = officeSettings(app.tables);
  const wanted = new Set<string>();
  const faulty = new Set<string>();
  const groupOf = ({ kind, topic, period }: RegisteredDocument): string => [kind, topic, period].join('|');
  const groups = new Map(open.filter(({ unit }) => !isTambonCode(unit)).map((document) => [groupOf(document), document]));
  for (const [group, { kind, topic, period }] of groups) {
    const { drafts, faults } = draftDocuments(app.tables, settings, { kind, topic, period });
    if (faults.length > 0) faulty.add(group);
    for (const draft of drafts) wanted.add(slotKey(draft));
  }
  return (document) => (isTambonCode(document.unit) ? standing.has(document.unit) : faulty.has(groupOf(document)) || wanted.has(slotKey(document)));
}
