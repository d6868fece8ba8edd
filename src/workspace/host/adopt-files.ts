// Files that a person laid into the workspace's Drive become files of the Drive: Word documents as Docs, Excel files as Sheets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DocxDocument } from '../docx/docx-document';
import type { FilePlace } from '../files/drive-tree';
import { legalName } from '../files/legal-name';
import { Files, GOOGLE_MIME, ROOT_FOLDER_ID } from '../kernel/files';
import type { SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { decodeXlsx } from '../xlsx/decode-xlsx';
import { hashOf, marks } from './export-marks';
import { nextId } from './new-id';
import type { Workspace } from './workspace';
import { spreadsheetsOf } from '../services/spreadsheet/spreadsheets-of';

/** A file that is left alone: what a killed process left, what was set aside, what cannot be read; by a fingerprint of its path. */
interface LeftAlone {
  readonly path: string;
  /** Of the bytes; other bytes under the same path are a person's new file. Absent where the path is left alone whatever stands there. */
  readonly hash?: string;
}

const KINDS: Readonly<Record<string, string>> = {
  '.docx': GOOGLE_MIME.document, '.xlsx': GOOGLE_MIME.spreadsheet, '.pdf': 'application/pdf', '.csv': 'text/csv', '.txt': 'text/plain', '.html': 'text/html',
  '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.zip': 'application/zip',
};
const NOT_FOR_DRIVE = /^[.~]|\.tmp$|\.form\.json$/;

/** Takes in every new file; gives a sentence for each. After a process that was killed nothing is taken in: what stands there may be half of its work. */
export async function adoptNewFiles(workspace: Workspace): Promise<readonly string[]> {
  const { directory, store } = workspace;
  if (directory === undefined) return [];
  const leftAlone = store.collection<LeftAlone>('left-alone');
  const known = new Set(store.collection<FilePlace>('places').values().map(({ path }) => path));
  const sentences: string[] = [];
  for (const path of pathsUnder(directory, 'drive').filter((candidate) => !known.has(candidate))) {
    const note = leftAlone.get(hashOf(path));
    if (note !== undefined && note.hash === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(directory, path)));
    const hash = hashOf(bytes);
    if (note?.hash === hash) continue;
    const taken = workspace.hasLeftovers ? '' : await adopt(workspace, path, bytes);
    if (taken !== undefined) leftAlone.set(hashOf(path), { path, hash });
    else leftAlone.delete(hashOf(path));
    if (taken !== '') sentences.push(taken ?? `รับไฟล์ ${path} เข้า Google Drive ของพื้นที่ทำงานแล้ว`);
  }
  workspace.hasLeftovers = false;
  return sentences;
}

/** Says that what stands in the path is no new file of the Drive, whatever it holds. */
export function leaveAlone(workspace: Workspace, path: string): void {
  workspace.store.collection<LeftAlone>('left-alone').set(hashOf(path), { path });
}

/** Why it was not taken in; `undefined` where it was. */
async function adopt(workspace: Workspace, path: string, bytes: Uint8Array): Promise<string | undefined> {
  const ending = extname(path).toLowerCase();
  const mimeType = KINDS[ending] ?? 'application/octet-stream';
  let sheets: SpreadsheetRecord | undefined;
  try {
    if (mimeType === GOOGLE_MIME.document) DocxDocument.openWhole(bytes);
    if (mimeType === GOOGLE_MIME.spreadsheet) sheets = await decodeXlsx(bytes);
  } catch (error) {
    return `ไม่ได้รับไฟล์ ${path} เพราะเปิดอ่านไม่ได้ (${(error as Error).message}) โปรดบันทึกใหม่จาก Word หรือ Excel แล้ววางทับ`;
  }
  const settings = workspace.records.settings();
  const files = new Files(workspace.store, () => workspace.now(), settings.owner, (kind) => nextId(workspace.records, kind));
  const segments = path.split('/').slice(1);
  const fileName = segments.pop() ?? '';
  const name = mimeType === GOOGLE_MIME.document || sheets !== undefined ? fileName.slice(0, -ending.length) : fileName;
  const record = files.create({ name, mimeType, parentId: segments.reduce((parent, segment) => folderOf(files, parent, segment), ROOT_FOLDER_ID) });
  if (sheets !== undefined) {
    const imported = { ...sheets, id: record.id, locale: settings.locale, timeZone: settings.timeZone };
    spreadsheetsOf(workspace.store).set(record.id, imported);
    marks(workspace).set(record.id, { hash: hashOf(JSON.stringify(imported)) });
  }
  workspace.tree?.keepAt(record.id, path);
  return undefined;
}

function folderOf(files: Files, parentId: string, segment: string): string {
  const found = files.children(parentId).find(({ mimeType, trashed, name }) => mimeType === GOOGLE_MIME.folder && !trashed && legalName(name) === segment);
  return (found ?? files.create({ name: segment, mimeType: GOOGLE_MIME.folder, parentId })).id;
}

/** Every file below a folder that can be one of the Drive, in the order of their paths. */
export function pathsUnder(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !NOT_FOR_DRIVE.test(name))
    .flatMap((entry) => (entry.isDirectory() ? pathsUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`])).sort();
}
