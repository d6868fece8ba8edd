// The documents of the workspace: the list, one file to read, the file itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../host/workspace';
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import type { Answer } from './desk/desk-messages';
import { html, type Html } from './html';

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.json': 'text/plain', '.csv': 'text/csv', '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.png': 'image/png', '.jpg': 'image/jpeg',
};
const KINDS: readonly (readonly [string, string])[] = [['.pdf', 'PDF'], ['.docx', 'เอกสาร'], ['.xlsx', 'สมุดงาน'], ['.json', 'แบบฟอร์ม'], ['.csv', 'ตาราง']];
const PDF = 'application/pdf';

interface Place { readonly id: string; readonly name: string; readonly path: string; readonly mimeType: string }

/** Files that stand in folders, by path. */
export function filesOf(workspace: Workspace): readonly Place[] {
  return workspace.store.collection<FileRecord>('files').values()
    .filter((record) => !record.trashed && record.mimeType !== GOOGLE_MIME.folder)
    .flatMap(({ id, name, mimeType }) => { const path = workspace.tree?.pathOf(id); return path === undefined ? [] : [{ id, name, path, mimeType }]; })
    .sort((a, b) => a.path.localeCompare(b.path, 'th'));
}

/** The list, by folder. */
export function fileList(workspace: Workspace): Html {
  const all = filesOf(workspace);
  if (all.length === 0) return html`<p class="empty">ยังไม่มีไฟล์</p>`;
  const folders = [...new Set(all.map(({ path }) => folderOf(path)))];
  return html`<p class="soft">ไฟล์จริงอยู่ที่ ${workspace.directory ?? ''} เปิดและแก้ด้วยโปรแกรมปกติได้ ระบบอ่านกลับให้เอง</p>${folders.map((folder) => html`<section class="folder"><h2>${folder === '' ? 'ไดรฟ์' : folder}</h2><ul class="files">${all.filter(({ path }) => folderOf(path) === folder).map((file) => html`<li><span class="kind">${kindOf(file.path)}</span> <a href="${isForm(file) ? `/form?id=${encodeURIComponent(file.id)}` : `/read?id=${encodeURIComponent(file.id)}`}">${file.name}</a></li>`)}</ul></section>`)}`;
}

/** One file to read in the page; documents show as the PDF that they print to. */
export function readFilePage(workspace: Workspace, id: string): { readonly title: string; readonly content: Html } | undefined {
  const path = workspace.tree?.pathOf(id);
  const record = workspace.store.collection<FileRecord>('files').get(id);
  if (path === undefined || record === undefined) return undefined;
  const address = `/file?id=${encodeURIComponent(id)}`;
  const shown = canPrint(workspace, record) ? `${address}&as=pdf` : address;
  const isShown = shown.endsWith('as=pdf') || /\.(pdf|png|jpg|txt|json)$/.test(path);
  return { title: record.name, content: html`<p><a href="/files">‹ กลับไปที่เอกสาร</a> · <a href="${address}" download>ดาวน์โหลด</a></p>${isShown ? html`<iframe class="reader" title="${record.name}" src="${shown}"></iframe>` : html`<p class="empty">ไฟล์ชนิดนี้เปิดอ่านในหน้านี้ไม่ได้ โปรดดาวน์โหลดแล้วเปิดด้วยโปรแกรมในเครื่อง</p>`}` };
}

/** The bytes of a file, or what it prints to. */
export function fileAnswer(workspace: Workspace, id: string, as: string | null): Answer | undefined {
  const path = workspace.tree?.pathOf(id);
  const record = workspace.store.collection<FileRecord>('files').get(id);
  if (path === undefined || record === undefined) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (as === 'pdf') return inline(PDF, `${record.name}.pdf`, printed(workspace, record));
  const type = TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
  const answer = inline(type, name, new Uint8Array(readFileSync(join(workspace.directory ?? '', path))));
  return type === PDF || type.startsWith('image/') || type === 'text/plain' ? answer : { ...answer, headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` } };
}

function inline(type: string, name: string, body: Uint8Array): Answer {
  return { status: 200, type, body, headers: { 'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}` } };
}

function canPrint(workspace: Workspace, record: FileRecord): boolean {
  return record.mimeType === GOOGLE_MIME.document && workspace.host.converters.some(({ from, to }) => from === record.mimeType && to === PDF);
}

function printed(workspace: Workspace, record: FileRecord): Uint8Array {
  const converter = workspace.host.converters.find(({ from, to }) => from === record.mimeType && to === PDF);
  if (converter === undefined) throw new RangeError(`Cannot print ${record.name}: its kind has no printed form`);
  const execution = workspace.execution({ mode: 'direct' });
  try {
    return converter.convert(execution, record.id);
  } finally {
    workspace.end(execution);
  }
}

function folderOf(path: string): string {
  return path.replace(/^drive\/?/, '').split('/').slice(0, -1).join(' › ');
}

function kindOf(path: string): string {
  return KINDS.find(([ending]) => path.endsWith(ending))?.[1] ?? 'ไฟล์';
}

function isForm({ mimeType }: Place): boolean {
  return mimeType === GOOGLE_MIME.form;
}
