// The pages of the browser front: overview, workbook tabs, files, mail, LINE requests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportedNames } from '../host/exports';
import { bangkokDay } from '../host/records';
import type { Workspace } from '../host/workspace';
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import type { MailRecord } from '../services/mail/mail-record';
import { sheetGrid } from '../services/spreadsheet/host-hooks';
import type { SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { thaiDay } from '../start/thai-day';
import { html, Html, page } from './html';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

interface LineRecord { readonly id: string; readonly sequence: number; readonly method: string; readonly url: string; readonly body: unknown }

/** The page for an address; 404 in Thai where there is none. */
export function answerPage(workspace: Workspace, url: URL): Answer {
  const show = (title: string, current: string, content: Html): Answer => ({ status: 200, type: 'text/html', body: page({ title, current, day: thaiDay(bangkokDay(workspace.now())), content }) });
  switch (url.pathname) {
    case '/': return show('ภาพรวม', '/', overview(workspace));
    case '/tabs': return show('สมุดงาน', '/tabs', tabs(workspace, url.searchParams.get('tab')));
    case '/files': return show('เอกสาร', '/files', files(workspace));
    case '/file': return file(workspace, url.searchParams.get('id') ?? '') ?? notFound(show);
    case '/mail': return show('อีเมลที่ส่งแล้ว', '/mail', mailbox(workspace));
    case '/message': {
      const mail = workspace.store.collection<MailRecord>('mail').get(url.searchParams.get('id') ?? '');
      return mail === undefined ? notFound(show) : show(mail.subject, '/mail', message(mail));
    }
    case '/message-body': return messageBody(workspace, url.searchParams.get('id') ?? '') ?? notFound(show);
    case '/line': return show('ข้อความ LINE', '/line', lineRequests(workspace));
    default: return notFound(show);
  }
}

function notFound(show: (title: string, current: string, content: Html) => Answer): Answer {
  return { ...show('ไม่พบหน้านี้', '', html`<p>กลับไปที่ <a href="/">หน้าแรก</a></p>`), status: 404 };
}

function overview(workspace: Workspace): Html {
  const all = filesOf(workspace);
  const cards: readonly (readonly [string, string, number])[] = [
    ['/tabs', 'แท็บในสมุดงาน', workbook(workspace)?.sheets.length ?? 0],
    ['/files', 'เอกสารและไฟล์', all.length],
    ['/mail', 'อีเมล', exportedNames(workspace, 'mail').length],
    ['/line', 'ข้อความ LINE', exportedNames(workspace, 'line').length],
  ];
  return html`<ul class="cards">${cards.map(([href, label, count]) => html`<li><a href="${href}"><b>${count}</b>${label}</a></li>`)}</ul>
<h2>ไฟล์อยู่ที่</h2><p>${workspace.directory ?? 'หน่วยความจำ'}</p>
<p>เปิดไฟล์ XLSX และ DOCX แก้ไขแล้วบันทึกได้ ระบบจะอ่านกลับในคำสั่งครั้งถัดไป</p>`;
}

function tabs(workspace: Workspace, wanted: string | null): Html {
  const book = workbook(workspace);
  if (book === undefined) return html`<p class="empty">ยังไม่มีสมุดงาน รัน npm start เพื่อสร้าง</p>`;
  const visible = book.sheets.filter((sheet) => !sheet.hidden);
  const current = visible.find(({ name }) => name === wanted) ?? visible[0];
  if (current === undefined) return html`<p class="empty">สมุดงานนี้ยังไม่มีแท็บ</p>`;
  const links = visible.map(({ name }) => html`<li><a href="/tabs?tab=${encodeURIComponent(name)}"${name === current.name ? new Html(' aria-current="page"') : ''}>${name}</a></li>`);
  const [head = [], ...rows] = sheetGrid(book, current.name).values;
  const body = rows.length === 0 ? html`<p class="empty">แท็บนี้ยังไม่มีข้อมูล</p>`
    : html`<div class="sheet" tabindex="0" role="region" aria-label="ข้อมูลในแท็บ ${current.name}"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
  return html`<ul class="tabs">${links}</ul>${body}`;
}

function files(workspace: Workspace): Html {
  const all = filesOf(workspace);
  if (all.length === 0) return html`<p class="empty">ยังไม่มีไฟล์</p>`;
  return html`<table class="list"><thead><tr><th scope="col">ไฟล์</th><th scope="col">ที่อยู่ในพื้นที่ทำงาน</th></tr></thead><tbody>${all.map(({ id, name, path }) => html`<tr><td><a href="/file?id=${encodeURIComponent(id)}">${name}</a></td><td>${path}</td></tr>`)}</tbody></table>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.json': 'text/plain', '.csv': 'text/csv', '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.png': 'image/png', '.jpg': 'image/jpeg',
};

function file(workspace: Workspace, id: string): Answer | undefined {
  const path = workspace.tree?.pathOf(id);
  if (path === undefined) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
  const inline = type === 'application/pdf' || type.startsWith('image/') || type === 'text/plain';
  return {
    status: 200, type, body: new Uint8Array(readFileSync(join(workspace.directory ?? '', path))),
    headers: { 'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}` },
  };
}

function mailbox(workspace: Workspace): Html {
  const mails = [...workspace.store.collection<MailRecord>('mail').values()].sort((a, b) => b.sequence - a.sequence);
  if (mails.length === 0) return html`<p class="empty">ยังไม่มีอีเมล</p>`;
  return html`<table class="list"><thead><tr><th scope="col">ถึง</th><th scope="col">เรื่อง</th><th scope="col">วันที่</th></tr></thead><tbody>${mails.map((mail) => html`<tr><td>${mail.to}</td><td><a href="/message?id=${encodeURIComponent(mail.id)}">${mail.subject}</a></td><td>${thaiDay(bangkokDay(mail.dateMs))}</td></tr>`)}</tbody></table>`;
}

function message(mail: MailRecord): Html {
  return html`<dl><dt>ถึง</dt><dd>${mail.to}</dd><dt>จาก</dt><dd>${mail.name} ${mail.from}</dd><dt>วันที่</dt><dd>${thaiDay(bangkokDay(mail.dateMs))}</dd></dl>
${mail.htmlBody === '' ? '' : html`<h2>แบบ HTML</h2><iframe title="เนื้ออีเมล" sandbox="" src="/message-body?id=${encodeURIComponent(mail.id)}"></iframe>`}
<h2>แบบข้อความ</h2><pre>${mail.body}</pre>`;
}

function messageBody(workspace: Workspace, id: string): Answer | undefined {
  const mail = workspace.store.collection<MailRecord>('mail').get(id);
  return mail === undefined ? undefined : { status: 200, type: 'text/html', body: mail.htmlBody };
}

function lineRequests(workspace: Workspace): Html {
  const requests = [...workspace.store.collection<LineRecord>('line').values()].sort((a, b) => b.sequence - a.sequence);
  if (requests.length === 0) return html`<p class="empty">ยังไม่มีข้อความ LINE</p>`;
  return html`${requests.map(({ method, url, body }) => html`<h2>${method} ${url}</h2><pre>${readableBody(body)}</pre>`)}`;
}

function readableBody(body: unknown): string {
  const parsed: unknown = typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : body;
  const texts = ((parsed as { messages?: readonly { text?: string; altText?: string }[] } | null)?.messages ?? []).map(({ text, altText }) => text ?? altText ?? '');
  return texts.length > 0 ? texts.join('\n\n') : JSON.stringify(parsed, null, 2);
}

function workbook(workspace: Workspace): SpreadsheetRecord | undefined {
  const id = workspace.records.project().containers['add-on']?.id;
  return id === undefined ? undefined : workspace.store.collection<SpreadsheetRecord>('spreadsheets', true).get(id);
}

function filesOf(workspace: Workspace): readonly { readonly id: string; readonly name: string; readonly path: string }[] {
  return workspace.store.collection<FileRecord>('files').values()
    .filter((record) => !record.trashed && record.mimeType !== GOOGLE_MIME.folder)
    .flatMap(({ id, name }) => { const path = workspace.tree?.pathOf(id); return path === undefined ? [] : [{ id, name, path }]; })
    .sort((a, b) => a.path.localeCompare(b.path, 'th'));
}
