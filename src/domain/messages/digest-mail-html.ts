// A digest as HTML mail: one column of at most 600 px, inline styles only, readable on a phone.
import { formatThaiDate } from '../calendar/thai-date';
import { clauseText } from '../programme/clause-text';
import { daysLeftText, type Digest, type DigestItem, type OwingItem } from './digest';
import { LONGEST_LIST, type DigestFrame } from './digest-frame';
import { audienceText, dueText, headsText, owingText, PRODUCT } from './digest-words';
import { escapeHtml, hrefOf, proseHtml } from './mail-text';

const FONT = "font-family:'Sarabun','Noto Sans Thai','Leelawadee UI',Thonburi,Tahoma,sans-serif";
const INK = '#202124';
const QUIET = '#5f6368';
const GREEN = '#0b6e4f';

/** The HTML document of a digest; every text in it is escaped. */
export function digestHtml(digest: Digest, frame: DigestFrame): string {
  const heads = proseHtml(headsText(digest));
  const body = [
    paragraph(`เรียน ${escapeHtml(digest.recipientName || 'ผู้รับผิดชอบงานตำบลเข้มแข็ง')}`),
    paragraph(`<strong>${heads}</strong>`),
    ...digest.items.slice(0, LONGEST_LIST).map(card),
    rest(digest.items.length),
    digest.owing.length === 0 ? '' : `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.5;color:${INK}">อำเภอที่ยังค้าง</h2>`,
    ...digest.owing.slice(0, LONGEST_LIST).map(owingCard),
    rest(digest.owing.length),
    frame.lineNote === '' ? '' : paragraph(proseHtml(frame.lineNote), QUIET),
    button(frame.statusBoardUrl, 'ดูกระดานสถานะ'),
    button(frame.workbookUrl, 'เปิดสมุดงานของจังหวัด'),
    frame.changeNote === '' ? '' : fingerprint(frame.changeNote),
  ];
  return page({ digest, heads, body: body.join('\n'), footer: `${escapeHtml(frame.officeName)}<br>ระบบส่งอัตโนมัติ วันละไม่เกินหนึ่งฉบับต่อคน` });
}

function page(parts: { readonly digest: Digest; readonly heads: string; readonly body: string; readonly footer: string }): string {
  return `<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${PRODUCT}</title></head>
<body style="margin:0;padding:0;background:#f1f3f4">
<div style="display:none;max-height:0;overflow:hidden">${parts.heads}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f4"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-radius:8px;${FONT};font-size:16px;line-height:1.6;color:${INK}">
<tr><td style="padding:16px 20px;background:${GREEN};border-radius:8px 8px 0 0;color:#ffffff"><div style="font-size:20px;font-weight:bold;line-height:1.4">${PRODUCT}</div><div style="font-size:16px">${escapeHtml(formatThaiDate(parts.digest.day, 'weekday-long'))}</div></td></tr>
<tr><td style="padding:16px 20px">
${parts.body}
</td></tr>
<tr><td style="padding:12px 20px 20px;border-top:1px solid #e0e0e0;font-size:14px;color:${QUIET}">${parts.footer}</td></tr>
</table></td></tr></table>
</body></html>`;
}

function card(item: DigestItem): string {
  const note = audienceText(item);
  const lines = [
    `${escapeHtml(item.unitName)} · ${escapeHtml(clauseText(item.clause))}`,
    proseHtml(dueText(item)),
    note === '' ? '' : proseHtml(note),
    item.proofText === '' ? '' : `หลักฐาน: ${proseHtml(item.proofText)}`,
  ].filter((line) => line !== '');
  const task = item.task === '' ? '' : `<div style="margin:0 0 4px;font-size:16px">${proseHtml(item.task)}</div>`;
  return framed(item, `${task}${lines.map(quietLine).join('')}${item.links.map((link) => button(link.url, link.label)).join('')}`);
}

function owingCard(item: OwingItem): string {
  return framed(item, quietLine(proseHtml(dueText(item))) + `<div style="font-size:16px">${proseHtml(owingText(item))}</div>`);
}

function framed(item: { readonly daysLeft: number; readonly title: string }, inner: string): string {
  const { line, back, ink } = coloursOf(item.daysLeft);
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px"><tr><td style="padding:10px 14px;border:1px solid #e0e0e0;border-left:5px solid ${line};border-radius:4px">`
    + `<span style="display:inline-block;padding:1px 10px;border-radius:12px;background:${back};color:${ink};font-size:14px;font-weight:bold">${proseHtml(daysLeftText(item.daysLeft))}</span>`
    + `<div style="margin:4px 0;font-size:17px;font-weight:bold;line-height:1.5">${proseHtml(item.title)}</div>${inner}</td></tr></table>`;
}

/** Red while late, amber on the last two days, blue before; the words say the same, so nothing hangs on colour alone. */
function coloursOf(daysLeft: number): { readonly line: string; readonly back: string; readonly ink: string } {
  if (daysLeft < 0) return { line: '#b3261e', back: '#fce8e6', ink: '#8c1d18' };
  return daysLeft <= 1 ? { line: '#b06000', back: '#fef3e0', ink: '#7a4300' } : { line: '#1a56b0', back: '#e8f0fe', ink: '#174a94' };
}

function quietLine(html: string): string {
  return `<div style="font-size:15px;color:${QUIET}">${html}</div>`;
}

function paragraph(html: string, colour = INK): string {
  return `<p style="margin:0 0 12px;font-size:16px;color:${colour}">${html}</p>`;
}

/** A line with a fingerprint: 64 letters in a row, which a phone must break. */
function fingerprint(text: string): string {
  return `<p style="margin:0 0 12px;font-size:14px;color:${QUIET};overflow-wrap:anywhere;word-break:break-word">${escapeHtml(text)}</p>`;
}

function button(url: string, label: string): string {
  const href = hrefOf(url);
  if (href === '') return '';
  return `<div style="margin:10px 0 2px"><a href="${href}" style="display:inline-block;padding:10px 20px;border-radius:6px;background:${GREEN};color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none">${escapeHtml(label)}</a></div>`;
}

function rest(count: number): string {
  return count > LONGEST_LIST ? paragraph(`และอีก ${count - LONGEST_LIST} รายการ ดูทั้งหมดที่กระดานสถานะ`, QUIET) : '';
}
