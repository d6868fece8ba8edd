// After each command: the workbook as XLSX, forms as readable files, mail as .eml, LINE requests as files; and before it, what people changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { FileHeldOpen, writeAtomically } from '../files/atomic-write';
import { freeName, legalName } from '../files/legal-name';
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import type { Collection } from '../kernel/store';
import { readableResponses } from '../services/form/readable-responses';
import { composeEml } from '../services/mail/eml';
import type { MailRecord } from '../services/mail/mail-record';
import type { SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { decodeXlsx } from '../xlsx/decode-xlsx';
import { encodeXlsx } from '../xlsx/encode-xlsx';
import type { Workspace } from './workspace';

interface ExportMark { hash: string; name?: string }
interface LineRecord { readonly id: string; readonly sequence: number; readonly method: string }

/** Reads back what people changed in exported files. Gives sentences for what could not be read; nothing is lost. */
export async function readBackChanges(workspace: Workspace): Promise<readonly string[]> {
  const { tree, store } = workspace;
  if (tree === undefined) return [];
  const sentences: string[] = [];
  const files = store.collection<FileRecord>('files');
  for (const id of store.collection('places').ids()) {
    const record = files.get(id);
    const state = tree.stateOf(id);
    if (record === undefined || record.trashed || state === 'same') continue;
    if (state === 'missing') sentences.push(missing(workspace, record));
    else sentences.push(...(await readBack(workspace, record)));
  }
  store.commitAll();
  return sentences;
}

/** Writes every file whose state has changed since it was last written. Gives sentences for files held open. */
export async function writeExports(workspace: Workspace): Promise<readonly string[]> {
  if (workspace.tree === undefined) return [];
  const held: string[] = workspace.tree.followRecords().map(({ path }) => heldSentence(path));
  held.push(...(await writeSpreadsheets(workspace)), ...writeForms(workspace));
  await writeMail(workspace);
  writeLine(workspace);
  workspace.store.commitAll();
  return held;
}

async function readBack(workspace: Workspace, record: FileRecord): Promise<readonly string[]> {
  const { tree, store } = workspace;
  const place = tree?.pathOf(record.id) ?? '';
  if (record.mimeType !== GOOGLE_MIME.spreadsheet) {
    tree?.acceptChange(record.id);
    return record.mimeType === GOOGLE_MIME.document ? [] : [`ไฟล์ ${place} ถูกแก้ไขนอกระบบ ระบบใช้ฉบับที่แก้แล้ว`];
  }
  const sheets = store.collection<SpreadsheetRecord>('spreadsheets', true);
  const current = sheets.require(record.id);
  try {
    const bytes = tree?.read(record.id) ?? new Uint8Array();
    const imported = await decodeXlsx(bytes, current);
    if (marks(workspace).get(record.id)?.hash !== hashOf(JSON.stringify(current))) {
      const aside = tree?.setAside(record.id, 'แก้ไขก่อนที่ระบบจะบันทึกได้') ?? '';
      marks(workspace).delete(record.id);
      return [`ไฟล์ ${place} ถูกแก้ไขขณะที่ระบบยังบันทึกของใหม่ไม่ได้ เก็บฉบับที่แก้ไว้ที่ ${aside} โปรดเทียบแล้วแก้ในไฟล์หลัก`];
    }
    sheets.set(record.id, imported);
    tree?.acceptChange(record.id);
    marks(workspace).set(record.id, { hash: hashOf(JSON.stringify(imported)) });
    return [];
  } catch (error) {
    const aside = tree?.setAside(record.id, 'เปิดอ่านไม่ได้') ?? '';
    marks(workspace).delete(record.id);
    return [`อ่านไฟล์ ${place} ไม่ได้ (${(error as Error).message}) ระบบเก็บไฟล์นั้นไว้ที่ ${aside} และสร้างไฟล์จากข้อมูลล่าสุดที่มีให้ใหม่ โปรดตรวจและแก้ในไฟล์ใหม่`];
  }
}

function missing(workspace: Workspace, record: FileRecord): string {
  const place = workspace.tree?.pathOf(record.id) ?? record.name;
  if (record.mimeType === GOOGLE_MIME.spreadsheet || record.mimeType === GOOGLE_MIME.form) {
    marks(workspace).delete(record.id);
    return `ไม่พบไฟล์ ${place} ระบบสร้างให้ใหม่จากข้อมูลล่าสุดที่มี`;
  }
  return `ไม่พบไฟล์ ${place} หากย้ายหรือเปลี่ยนชื่อไว้ให้นำกลับมาไว้ที่เดิม หากลบไปแล้วเอกสารนี้ต้องสร้างใหม่`;
}

async function writeSpreadsheets(workspace: Workspace): Promise<readonly string[]> {
  const { store, tree } = workspace;
  const held: string[] = [];
  for (const id of store.collection<SpreadsheetRecord>('spreadsheets', true).ids()) {
    const file = store.collection<FileRecord>('files').get(id);
    const record = store.collection<SpreadsheetRecord>('spreadsheets', true).require(id);
    const hash = hashOf(JSON.stringify(record));
    const isThere = tree?.pathOf(id) !== undefined && existsSync(join(workspace.directory ?? '', tree.pathOf(id) ?? ''));
    if (file === undefined || (isThere && marks(workspace).get(id)?.hash === hash)) continue;
    try {
      tree?.writeFile(file, await encodeXlsx(record));
      marks(workspace).set(id, { hash });
    } catch (error) {
      if (!(error instanceof FileHeldOpen)) throw error;
      held.push(heldSentence(tree?.pathOf(id) ?? file.name));
    }
  }
  return held;
}

function writeForms(workspace: Workspace): readonly string[] {
  const { store, tree } = workspace;
  const held: string[] = [];
  for (const id of store.collection('forms').ids()) {
    const file = store.collection<FileRecord>('files').get(id);
    const text = `${JSON.stringify(readableResponses(store, id), null, 2)}\n`;
    const hash = hashOf(text);
    if (file === undefined || marks(workspace).get(id)?.hash === hash) continue;
    try {
      tree?.writeFile(file, new TextEncoder().encode(text));
      marks(workspace).set(id, { hash });
    } catch (error) {
      if (!(error instanceof FileHeldOpen)) throw error;
      held.push(heldSentence(tree?.pathOf(id) ?? file.name));
    }
  }
  return held;
}

async function writeMail(workspace: Workspace): Promise<void> {
  for (const mail of workspace.store.collection<MailRecord>('mail').values()) {
    if (marks(workspace).get(`mail:${mail.id}`) !== undefined) continue;
    const name = freeName(`${String(mail.sequence).padStart(4, '0')} ${legalName(mail.subject).slice(0, 40)}`.trim(), '.eml', new Set());
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

function marks(workspace: Workspace): Collection<ExportMark> {
  return workspace.store.collection<ExportMark>('exported');
}

function heldSentence(path: string): string {
  return `ไฟล์ ${path} เปิดอยู่ในโปรแกรมอื่น ระบบยังไม่เขียนทับ ปิดไฟล์แล้วเรียกคำสั่งครั้งถัดไป ระบบจะบันทึกให้`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
