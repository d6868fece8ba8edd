// Before each command: what people changed in exported files is read back and new files are taken in; what cannot be read is set aside, nothing is lost.
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FilePlace } from '../files/drive-tree';
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import type { SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { decodeXlsx } from '../xlsx/decode-xlsx';
import { adoptNewFiles, leaveAlone, pathsUnder } from './adopt-files';
import { hashOf, marks, settleWriting } from './export-marks';
import type { Workspace } from './workspace';
import { spreadsheetsOf } from '../services/spreadsheet/spreadsheets-of';

/** Reads back what people changed in exported files, and takes in what they laid beside them. Gives sentences; nothing is lost. */
export async function readBackChanges(workspace: Workspace): Promise<readonly string[]> {
  const { tree, store } = workspace;
  if (tree === undefined) return [];
  const sentences: string[] = [];
  const files = store.collection<FileRecord>('files');
  for (const id of store.collection('places').ids()) {
    const record = files.get(id);
    const state = tree.stateOf(id);
    if (record === undefined || record.trashed || state === 'same') continue;
    if (state === 'missing') sentences.push(...missing(workspace, record));
    else sentences.push(...(await changed(workspace, record)));
  }
  sentences.push(...(await adoptNewFiles(workspace)));
  store.commitAll();
  return sentences;
}

async function changed(workspace: Workspace, record: FileRecord): Promise<readonly string[]> {
  const { tree } = workspace;
  const place = tree?.pathOf(record.id) ?? '';
  if (settleWriting(workspace, record.id, tree?.read(record.id) ?? new Uint8Array())) {
    tree?.acceptChange(record.id);
    return [];
  }
  if (record.mimeType === GOOGLE_MIME.spreadsheet) return readSpreadsheet(workspace, record, place);
  if (record.mimeType === GOOGLE_MIME.form) {
    const aside = setAside(workspace, record.id, 'แก้ไขด้วยมือ');
    return [`ไฟล์ ${place} มีไว้ให้อ่านคำตอบเท่านั้น ระบบเก็บฉบับที่แก้ไว้ที่ ${aside} และสร้างไฟล์ใหม่จากคำตอบที่มี`];
  }
  tree?.acceptChange(record.id);
  return record.mimeType === GOOGLE_MIME.document ? [] : [`ไฟล์ ${place} ถูกแก้ไขนอกระบบ ระบบใช้ฉบับที่แก้แล้ว`];
}

async function readSpreadsheet(workspace: Workspace, record: FileRecord, place: string): Promise<readonly string[]> {
  const { tree, store } = workspace;
  const sheets = spreadsheetsOf(store);
  const current = sheets.require(record.id);
  let imported: SpreadsheetRecord;
  try {
    imported = await decodeXlsx(tree?.read(record.id) ?? new Uint8Array(), current);
  } catch (error) {
    const aside = setAside(workspace, record.id, 'เปิดอ่านไม่ได้');
    return [`อ่านไฟล์ ${place} ไม่ได้ (${(error as Error).message}) ระบบเก็บไฟล์นั้นไว้ที่ ${aside} และสร้างไฟล์จากข้อมูลล่าสุดที่มีให้ใหม่ โปรดตรวจและแก้ในไฟล์ใหม่`];
  }
  if (marks(workspace).get(record.id)?.hash !== hashOf(JSON.stringify(current))) {
    const aside = setAside(workspace, record.id, 'แก้ไขก่อนที่ระบบจะบันทึกได้');
    return [`ไฟล์ ${place} ถูกแก้ไขขณะที่ระบบยังบันทึกของใหม่ไม่ได้ เก็บฉบับที่แก้ไว้ที่ ${aside} โปรดเทียบแล้วแก้ในไฟล์หลัก`];
  }
  sheets.set(record.id, imported);
  tree?.acceptChange(record.id);
  marks(workspace).set(record.id, { hash: hashOf(JSON.stringify(imported)) });
  return [];
}

function setAside(workspace: Workspace, id: string, why: string): string {
  const aside = workspace.tree?.setAside(id, why) ?? '';
  leaveAlone(workspace, aside);
  marks(workspace).delete(id);
  return aside;
}

function missing(workspace: Workspace, record: FileRecord): readonly string[] {
  const place = workspace.tree?.pathOf(record.id) ?? record.name;
  if (findMoved(workspace, record.id)) return [];
  if (record.mimeType === GOOGLE_MIME.spreadsheet || record.mimeType === GOOGLE_MIME.form) {
    marks(workspace).delete(record.id);
    return [`ไม่พบไฟล์ ${place} ระบบสร้างให้ใหม่จากข้อมูลล่าสุดที่มี`];
  }
  return [`ไม่พบไฟล์ ${place} หากย้ายออกไปนอกโฟลเดอร์ drive ให้นำกลับมาไว้ที่เดิม หากลบไปแล้วเอกสารนี้ต้องสร้างใหม่`];
}

/** A file of the same bytes that belongs to nobody: moved by a person, or by a process that was killed before it noted where. */
function findMoved(workspace: Workspace, id: string): boolean {
  const places = workspace.store.collection<FilePlace>('places');
  const place = places.require(id);
  const root = workspace.directory ?? '';
  const taken = new Set(places.values().map(({ path }) => path));
  const found = pathsUnder(root, 'drive').find((path) => extname(path) === extname(place.path) && !taken.has(path) && statSync(join(root, path)).size === place.size
    && hashOf(readFileSync(join(root, path))) === place.hash);
  if (found === undefined) return false;
  places.set(id, { ...place, path: found, modifiedMs: statSync(join(root, found)).mtimeMs });
  return true;
}
