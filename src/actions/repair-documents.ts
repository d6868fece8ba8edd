// Repairing the documents: files that no row knows go to the bin, rows set aside or cut off are queued again, the rest is made.
import { documentFolder, registerIdIn } from '../domain/documents/document-name';
import { documentSetting } from '../domain/documents/document-settings';
import { DOCUMENT_REGISTER, isOpen, workCells, type RegisteredDocument } from '../domain/documents/registered-document';
import { released, type RegisterRow } from '../domain/documents/document-claim';
import { placeNames, type PlaceNameTable } from '../domain/documents/place-names';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { FoundFile } from '../ports/documents';
import { continueDocuments } from './continue-documents';
import { officeSettings } from './draft-documents';
import { readRegister, type DocumentApp } from './produce-documents';

const TITLE = 'ซ่อมเอกสาร';

/** Finds what interrupted runs left and finishes what they began. Rows that a living run holds, and their files, are left alone. */
export function repairDocuments(app: DocumentApp): CommandReport {
  const claimed = app.exclusive.run(() => requeue(app));
  if (claimed === undefined) return refusal(TITLE, ['ผู้อื่นกำลังบันทึกทะเบียนเอกสารอยู่ โปรดรอสักครู่แล้วสั่งใหม่']);
  const { rows, requeued } = claimed.value;
  const files = filesOf(app, rows);
  const orphans = files.filter((file) => isOrphan(file, rows, app.clock.now()));
  for (const { id } of orphans) app.documents.trash(id);
  const present = new Set(files.map(({ id }) => id));
  const lost = rows.map(({ document }) => document).filter((document) => document.status === 'done' && !present.has(document.docId));
  const continued = continueDocuments(app);
  return report(TITLE, {
    done: [`ไฟล์ค้างที่นำออก ${orphans.length} ไฟล์`, `นำกลับเข้าคิว ${requeued} ฉบับ`, ...continued.done],
    notDone: [...lost.map(({ id, unitName }) => `${id} ${unitName}: ไม่พบไฟล์ในโฟลเดอร์ของอำเภอ อาจถูกย้ายหรือลบ`), ...continued.notDone],
    counts: { ...continued.counts, orphans: orphans.length, requeued, lost: lost.length },
  });
}

/** Files in the documents' folders that carry a register number and that no row knows; files of a living run are none of them. */
export function strayFiles(app: FolderApp): readonly FoundFile[] {
  const rows = readRegister(app.tables);
  return filesOf(app, rows).filter((file) => isOrphan(file, rows, app.clock.now()));
}

type FolderApp = Pick<DocumentApp, 'tables' | 'documents' | 'clock'>;

/** Every file in the folders of these rows. */
function filesOf(app: FolderApp, rows: readonly RegisterRow[]): readonly FoundFile[] {
  const fiscalYear = documentSetting(officeSettings(app.tables), 'fiscal-year');
  const places = placeNames(app.tables.read('places'));
  const folders = new Set(rows.map(({ document }) => documentFolder(fiscalYear, folderUnitOf(document, places)).join('/')));
  return [...folders].flatMap((path) => app.documents.filesIn(app.documents.ensureFolder(path.split('/'))));
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
function isOrphan(file: FoundFile, rows: readonly RegisterRow[], now: string): boolean {
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
