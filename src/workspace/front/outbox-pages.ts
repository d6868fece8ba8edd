// What the office has sent: the mailbox and the LINE outbox.
import { bangkokDay } from '../host/records';
import type { Workspace } from '../host/workspace';
import type { MailRecord } from '../services/mail/mail-record';
import { formIdOf } from '../services/form/form-addresses';
import type { LineRecord } from '../services/url-fetch/line-record';
import { thaiDay } from '../start/thai-day';
import type { Answer } from './desk/desk-messages';
import { html, type Html } from './html';

const CLOSED_FRAME = { 'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'" };
const MOST_LINKS = 12;

/** The mailbox, newest first. */
export function mailbox(workspace: Workspace): Html {
  const mails = [...workspace.store.collection<MailRecord>('mail').values()].sort((a, b) => b.sequence - a.sequence);
  if (mails.length === 0) return html`<p class="empty">ยังไม่มีอีเมล</p>`;
  return html`<p class="soft">ทุกฉบับอยู่ในเครื่องนี้เท่านั้น ไม่มีฉบับใดส่งออกไปจริง</p><table class="list"><thead><tr><th scope="col">ถึง</th><th scope="col">เรื่อง</th><th scope="col">เวลา</th></tr></thead><tbody>${mails.map((mail) => html`<tr><td>${mail.to}</td><td><a href="/message?id=${encodeURIComponent(mail.id)}">${mail.subject}</a></td><td>${when(mail.dateMs)}</td></tr>`)}</tbody></table>`;
}

/** One mail; `undefined` where there is none. */
export function message(workspace: Workspace, id: string): { readonly title: string; readonly content: Html } | undefined {
  const mail = workspace.store.collection<MailRecord>('mail').get(id);
  if (mail === undefined) return undefined;
  const links = [...new Set([...`${mail.body} ${mail.htmlBody}`.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([url]) => url.replace(/&amp;/g, '&')))].slice(0, MOST_LINKS);
  const content = html`<p><a href="/mail">‹ กลับไปที่อีเมล</a></p><dl><dt>ถึง</dt><dd>${mail.to}</dd>${mail.cc === '' ? '' : html`<dt>สำเนา</dt><dd>${mail.cc}</dd>`}<dt>จาก</dt><dd>${mail.name} ${mail.from}</dd><dt>เวลา</dt><dd>${when(mail.dateMs)}</dd></dl>
${mail.htmlBody === '' ? html`<pre>${mail.body}</pre>` : html`<iframe title="เนื้ออีเมล" sandbox="" src="/message-body?id=${encodeURIComponent(mail.id)}"></iframe><details><summary>แบบข้อความ</summary><pre>${mail.body}</pre></details>`}
${links.length === 0 ? '' : html`<h2>ลิงก์ในอีเมลฉบับนี้</h2><ul>${links.map((url) => html`<li>${localLink(url)}</li>`)}</ul>`}`;
  return { title: mail.subject, content };
}

/** The mail's own HTML, for a frame that can do nothing. */
export function messageBody(workspace: Workspace, id: string): Answer | undefined {
  const mail = workspace.store.collection<MailRecord>('mail').get(id);
  return mail === undefined ? undefined : { status: 200, type: 'text/html', body: mail.htmlBody, headers: CLOSED_FRAME };
}

/** The LINE messages as the group sees them, newest first; questions about quota are left out. */
export function lineMessages(workspace: Workspace): Html {
  const sent = [...workspace.store.collection<LineRecord>('line').values()].filter((record) => textsOf(record.body).length > 0).sort((a, b) => b.sequence - a.sequence);
  if (sent.length === 0) return html`<p class="empty">ยังไม่มีข้อความ LINE</p>`;
  return html`<p class="soft">ทุกข้อความอยู่ในเครื่องนี้เท่านั้น ไม่มีข้อความใดส่งออกไปจริง</p><ol class="chat">${sent.map((record) => html`<li><p class="meta">${when(record.dateMs)} · ถึง ${receiver(record)}${record.status < 400 ? ` · ${record.recipients} คน` : html` · <strong class="wrong">LINE ไม่รับ (${record.status})</strong>`}</p>${textsOf(record.body).map((text) => html`<p class="bubble">${text}</p>`)}</li>`)}</ol>`;
}

/** How many LINE messages were sent. */
export function lineCount(workspace: Workspace): number {
  return workspace.store.collection<LineRecord>('line').values().filter((record) => textsOf(record.body).length > 0).length;
}

function receiver({ url, body }: LineRecord): string {
  const { to } = (typeof body === 'object' && body !== null ? body : {}) as { readonly to?: unknown };
  if (url.endsWith('/broadcast')) return 'ทุกคนที่เป็นเพื่อน';
  if (Array.isArray(to)) return `${to.length} คน`;
  return typeof to === 'string' && to.startsWith('C') ? 'กลุ่ม LINE' : 'รายบุคคล';
}

function textsOf(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('messages' in body) || !Array.isArray(body.messages)) return [];
  return (body.messages as readonly { readonly text?: string; readonly altText?: string }[]).map(({ text, altText }) => text ?? altText ?? '').filter((text) => text !== '');
}

/** A link that opens here where the address is one of this workspace's forms. */
export function localLink(url: string, label = url): Html {
  const formId = formIdOf(url);
  if (formId === undefined) return html`${label}`;
  const query = url.includes('?') ? `&${url.slice(url.indexOf('?') + 1)}` : '';
  return html`<a href="/form?id=${encodeURIComponent(formId)}${query}">${label}</a>`;
}

function when(ms: number): string {
  return `${thaiDay(bangkokDay(ms))} ${new Date(ms + 7 * 3_600_000).toISOString().slice(11, 16)} น.`;
}
