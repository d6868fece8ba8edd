// A digest as a mail: subject, plain text, and the HTML beside it.
import { formatThaiDate } from '../calendar/thai-date';
import { clauseText } from '../programme/clause-text';
import { daysLeftText, type Digest, type DigestItem, type OwingItem } from './digest';
import { LONGEST_LIST, type DigestFrame } from './digest-frame';
import { digestHtml } from './digest-mail-html';
import { audienceText, dueText, headsText, owingText, PRODUCT } from './digest-words';
import { oneLine } from './mail-text';

/** A mail ready to send. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail of a digest. */
export function digestMail(digest: Digest, frame: DigestFrame): MailContent {
  return { subject: digestSubject(digest), text: digestText(digest, frame), html: digestHtml(digest, frame) };
}

function digestSubject(digest: Digest): string {
  return oneLine(`[${PRODUCT}] ${headsText(digest)} (${formatThaiDate(digest.day, 'short')})`);
}

function digestText(digest: Digest, frame: DigestFrame): string {
  const lines = [`เรียน ${digest.recipientName || 'ผู้รับผิดชอบงานตำบลเข้มแข็ง'}`, '', `${formatThaiDate(digest.day, 'weekday-long')}: ${headsText(digest)}`, ''];
  digest.items.slice(0, LONGEST_LIST).forEach((item, index) => lines.push(...itemLines(item, index + 1), ''));
  lines.push(...restLine(digest.items.length));
  if (digest.owing.length > 0) lines.push('อำเภอที่ยังค้าง', '');
  digest.owing.slice(0, LONGEST_LIST).forEach((item) => lines.push(...owingLines(item), ''));
  lines.push(...restLine(digest.owing.length));
  if (frame.lineNote !== '') lines.push(frame.lineNote, '');
  if (frame.statusBoardUrl !== '') lines.push(`กระดานสถานะ: ${frame.statusBoardUrl}`);
  if (frame.workbookUrl !== '') lines.push(`สมุดงานของจังหวัด: ${frame.workbookUrl}`);
  if (frame.changeNote !== '') lines.push('', frame.changeNote);
  lines.push('', `${frame.officeName} (ระบบส่งอัตโนมัติ วันละไม่เกินหนึ่งฉบับ)`);
  return lines.join('\n');
}

function itemLines(item: DigestItem, number: number): readonly string[] {
  return [
    `${number}. [${daysLeftText(item.daysLeft)}] ${item.title}`,
    `   ${item.unitName} · ${dueText(item)} · ${clauseText(item.clause)}`,
    ...(item.task === '' ? [] : [`   ${item.task}`]),
    ...(audienceText(item) === '' ? [] : [`   ${audienceText(item)}`]),
    ...(item.proofText === '' ? [] : [`   หลักฐาน: ${item.proofText}`]),
    ...item.links.map((link) => `   ${link.label}: ${link.url}`),
  ];
}

function owingLines(item: OwingItem): readonly string[] {
  return [`- [${daysLeftText(item.daysLeft)}] ${item.title}`, `   ${dueText(item)} · ${owingText(item)}`];
}

function restLine(count: number): readonly string[] {
  return count > LONGEST_LIST ? [`และอีก ${count - LONGEST_LIST} รายการ ดูทั้งหมดที่กระดานสถานะ`, ''] : [];
}
