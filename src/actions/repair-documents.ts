// Repairing the documents: files that no row knows go to the bin, rows set aside or cut off are queued again, the rest is made.
import { documentFolder, registerIdIn } from '../domain/documents/document-name';
import { documentSetting } from '../domain/documents/document-settings';
import { DOCUMENT_REGISTER, isOpen, workCells, type RegisteredDocument } from '../domain/documents/registered-document';
import { released, type RegisterRow } from '../domain/documents/document-claim';
import { placeNames, type PlaceNameTable } from '../domain/documents/place-names';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { continueDocuments } from './continue-documents';
import { officeSettings } from './draft-documents';
import { readRegister, type DocumentApp } from './produce-documents';

const TITLE = 'ซ่อมเอกสาร';

/** Finds what interrupted runs left and finishes what they began. Rows that a living run holds, and their files, are left alone. */
export function repairDocuments(app: DocumentApp): CommandReport {
  const settings = officeSettings(app.tables);
  const fiscalYear = documentSetting(settings, 'fiscal-year');
  const places = placeNames(app.tables.read('places'));
  const claimed = app.exclusive.run(() => requeue(app));
  if (claimed === undefined) return refusal(TITLE, ['ผู้อื่นกำลังบันทึกทะเบียนเอกสารอยู่ โปรดรอสักครู่แล้วสั่งใหม่']);
  const { rows, requeued } = claimed.value;
  const folders = new Set(rows.map(({ document }) => documentFolder(fiscalYear, folderUnitOf(document, places)).join('/')));
  const files = [...folders].map((path) => app.documents.filesIn(app.documents.ensureFolder(path.split('/'))));
  const orphans = files.flat().filter((file) => isOrphan(file, rows, app.clock.now()));
  for (const { id } of orphans) app.documents.trash(id);
  const present = new Set(files.flat().map(({ id }) => id));
  const lost = rows.map(({ document }) => document).filter((document) => document.status === 'done' && !present.has(document.docId));
  const continued = continueDocuments(app);
  return report(TITLE, {
    done: [`ไฟล์ค้างที่นำออก ${orphans.length} ไฟล์`, `นำกลับเข้าคิว ${requeued} ฉบับ`, ...continued.done],
    notDone: [...lost.map(({ id, unitName }) => `${id} ${unitName}: ไม่พบไฟล์ในโฟลเดอร์ของอำเภอ อาจถูกย้ายหรือลบ`), ...continued.notDone],
    counts: { ...continued.counts, orphans: orphans.length, requeued, lost: lost.length },
  });
}

function requeue(app: DocumentApp): { readonly rows: readonly RegisterRow[]; readonly requeued: number } {
  const rows = readRegister(app.tables);
  const failed = rows.filter(({ document }) => document.status === 'failed');
  // `copied` makes the next run look for files that earlier attempts left.
  const again = failed.map(({ index, document }) => ({ index, document: { ...released(document, 'copied', document.error), attempts: 0 } }));
  if (again.length > 0) {
    app.tables.update(DOCUMENT_REGISTER, again.map(({ index, document }) => ({ index, cells: workCells(document) })));
    app.tables.flush();
  }
  const changed = new Map(again.map(({ index, document }) => [index, document]));
  return { rows: rows.map((row) => ({ ...row, document: changed.get(row.index) ?? row.document })), requeued: again.length };
}

/** A file with a register id in its name that its row does not know; a row in a living run's hands may just have made it. */
function isOrphan(file: { readonly id: string; readonly name: string }, rows: readonly RegisterRow[], now: string): boolean {
  const registerId = registerIdIn(file.name);
  if (registerId === null) return false;
  const row = rows.find(({ document }) => document.id === registerId);
  if (row === undefined) return true;
  const { document } = row;
  if (isOpen(document) && document.leaseUntil > now) return false;
  return file.id !== document.docId && file.id !== document.pdfId;
}

function folderUnitOf(document: RegisteredDocument, places: PlaceNameTable): { readonly code: string; readonly name: string } {
  const place = places.get(document.unit);
  if (place === undefined) return { code: document.unit, name: document.unitName };
  return place.districtCode === '' ? { code: document.unit, name: place.province } : { code: place.districtCode, name: place.district };
}
