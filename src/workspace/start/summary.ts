// The end of the main job in Thai: what there is now, and where it stands.
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import { exportedNames } from '../host/exports';
import type { Workspace } from '../host/workspace';
import type { StepEnd } from './main-job';

/** Lines of the summary: counts and paths. `before` tells how many mails and LINE requests there were. */
export function summarize(workspace: Workspace, ends: readonly StepEnd[], before: { readonly mail: number; readonly line: number }): readonly string[] {
  const counts = new Map(ends.flatMap(({ report }) => Object.entries(report.counts)));
  const mails = [...exportedNames(workspace, 'mail')].sort();
  const lines = [...exportedNames(workspace, 'line')].sort();
  const documents = pathsOf(workspace, (file) => file.mimeType === GOOGLE_MIME.document);
  const pdfs = pathsOf(workspace, (file) => file.mimeType === 'application/pdf');
  const books = pathsOf(workspace, (file) => file.mimeType === GOOGLE_MIME.spreadsheet);
  return [
    '', 'สรุปผล',
    `  ตำบลเป้าหมายที่ยืนยันแล้ว  ${counts.get('targets') ?? 0} ตำบล`,
    `  เอกสาร (DOCX)          ${documents.length} ไฟล์  สร้างครั้งนี้ ${counts.get('made') ?? 0}`,
    `  เอกสาร (PDF)           ${pdfs.length} ไฟล์`,
    `  อีเมล                  ${mails.length} ฉบับ  ส่งครั้งนี้ ${mails.length - before.mail}`,
    `  LINE                   ${lines.length} ข้อความ  ส่งครั้งนี้ ${lines.length - before.line}`,
    '', 'ไฟล์ที่ได้ (เปิดดูได้ทันที)',
    ...listed(workspace, 'สมุดงาน', books), ...listed(workspace, 'เอกสาร (DOCX)', documents), ...listed(workspace, 'เอกสาร (PDF)', pdfs),
    ...listed(workspace, 'อีเมล', mails), ...listed(workspace, 'LINE', lines),
  ];
}

function pathsOf(workspace: Workspace, isWanted: (file: FileRecord) => boolean): readonly string[] {
  return workspace.store.collection<FileRecord>('files').values()
    .filter((file) => !file.trashed && isWanted(file)).map((file) => workspace.tree?.pathOf(file.id) ?? file.name).sort();
}

function listed(workspace: Workspace, label: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => `  ${label}: ${workspace.directory ?? ''}/${path}`);
}
