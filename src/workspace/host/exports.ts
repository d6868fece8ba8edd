// After each command: the workbook as XLSX, forms as readable files, mail as .eml, LINE requests as files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileHeldOpen, writeAtomically } from '../files/atomic-write';
import { freeName, legalName } from '../files/legal-name';
import type { FileRecord } from '../kernel/files';
import { readableResponses } from '../services/form/readable-responses';
import { composeEml } from '../services/mail/eml';
import type { MailRecord } from '../services/mail/mail-record';
import { encodeXlsx } from '../xlsx/encode-xlsx';
import { hashOf, marks, markWriting } from './export-marks';
import type { Workspace } from './workspace';
import { spreadsheetsOf } from '../services/spreadsheet/spreadsheets-of';

export { readBackChanges } from './read-back';

/** Thai letters have three bytes; with a number before and an ending behind it is short enough for every system. */
const LONGEST_SUBJECT_BYTES = 210;

interface LineRecord { readonly id: string; readonly sequence: number; readonly method: string }

/** Writes every file whose state has changed since it was last written. Gives sentences for files held open. */
export async function writeExports(workspace: Workspace): Promise<readonly string[]> {
  if (workspace.tree === undefined) return [];
  const held: string[] = workspace.tree.followRecords().map(({ path }) => heldSentence(path));
  workspace.store.commitAll(); // where files stand now is known before anything else is done
  held.push(...(await writeSpreadsheets(workspace)), ...writeForms(workspace));
  await writeMail(workspace);
  writeLine(workspace);
  workspace.store.commitAll();
  return held;
}

async function writeSpreadsheets(workspace: Workspace): Promise<readonly string[]> {
  const { store, tree } = workspace;
  const held: string[] = [];
  for (const id of spreadsheetsOf(store).ids()) {
    const file = store.collection<FileRecord>('files').get(id);
    const record = spreadsheetsOf(store).require(id);
    const hash = hashOf(JSON.stringify(record));
    const isThere = tree?.pathOf(id) !== undefined && existsSync(join(workspace.directory ?? '', tree.pathOf(id) ?? ''));
    if (file === undefined || (isThere && marks(workspace).get(id)?.hash === hash)) continue;
    held.push(...writeExport(workspace, file, { hash, bytes: await encodeXlsx(record) }));
  }
  return held;
}

/** Writes one file, noted before and after so that a killed process is understood. Gives a sentence where somebody holds the file open. */
function writeExport(workspace: Workspace, file: FileRecord, content: { readonly hash: string; readonly bytes: Uint8Array }): readonly string[] {
  const { store, tree } = workspace;
  try {
    markWriting(workspace, file.id, content);
    tree?.writeFile(file, content.bytes);
    marks(workspace).set(file.id, { hash: content.hash });
    store.commitAll();
    return [];
  } catch (error) {
    if (!(error instanceof FileHeldOpen)) throw error;
    return [heldSentence(tree?.pathOf(file.id) ?? file.name)];
  }
}

function writeForms(workspace: Workspace): readonly string[] {
  const { store } = workspace;
  const held: string[] = [];
  for (const id of store.collection('forms').ids()) {
    const file = store.collection<FileRecord>('files').get(id);
    const text = `${JSON.stringify(readableResponses(store, id), null, 2)}\n`;
    const hash = hashOf(text);
    if (file === undefined || marks(workspace).get(id)?.hash === hash) continue;
    held.push(...writeExport(workspace, file, { hash, bytes: new TextEncoder().encode(text) }));
  }
  return held;
}

async function writeMail(workspace: Workspace): Promise<void> {
  for (const mail of workspace.store.collection<MailRecord>('mail').values()) {
    if (marks(workspace).get(`mail:${mail.id}`) !== undefined) continue;
    const name = freeName(`${String(mail.sequence).padStart(4, '0')} ${legalName(mail.subject, LONGEST_SUBJECT_BYTES)}`.trim(), '.eml', new Set());
    writeAtomically(join(workspace.directory ?? '', 'mail', name), await composeEml(mail, workspace.store.contents));
    marks(workspace).set(`mail:${mail.id}`, { hash: '', name: `mail/${name}` });
  }
}

function writeLine(workspace: Workspace): void {
  for (const request of workspace.store.collection<LineRecord>('line').values()) {
    if (request.method === 'GET' || marks(workspace).get(`line:${request.id}`) !== undefined) continue; // questions about quota send nothing
    const name = `${String(request.sequence).padStart(4, '0')}.json`;
    writeAtomically(join(workspace.directory ?? '', 'line', name), `${JSON.stringify(request, null, 2)}\n`);
    marks(workspace).set(`line:${request.id}`, { hash: '', name: `line/${name}` });
  }
}

/** The files written for mails and LINE requests, relative to the workspace. */
export function exportedNames(workspace: Workspace, kind: 'mail' | 'line'): readonly string[] {
  return marks(workspace).ids().filter((id) => id.startsWith(`${kind}:`)).map((id) => marks(workspace).get(id)?.name ?? '');
}

function heldSentence(path: string): string {
  return `ไฟล์ ${path} เปิดอยู่ในโปรแกรมอื่น ระบบยังไม่เขียนทับ ปิดไฟล์แล้วเรียกคำสั่งครั้งถัดไป ระบบจะบันทึกให้`;
}
