// Digest mails: escaping, one-line subjects, Thai words, links, length.
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { byUrgency, daysLeftText, type Digest, type DigestItem } from '../../../src/domain/messages/digest';
import { digestMail } from '../../../src/domain/messages/digest-mail';
import { clauseText } from '../../../src/domain/programme/clause-text';
import { oneLine } from '../../../src/domain/messages/mail-text';
import { mailOutcomeOf } from '../../../src/domain/messages/mail-answer';
import { linksOf, NO_LINKS, readMessageLinks } from '../../../src/domain/messages/message-links';
import type { DistrictCode } from '../../../src/domain/places/codes';

const due = toIsoDate('2025-04-20');
const frame = { officeName: 'สำนักงานพัฒนาชุมชนจังหวัดหนองคาย', statusBoardUrl: 'https://example.com/board?a=1&b=2', workbookUrl: '', lineNote: '', changeNote: '' };

function item(parts: Partial<DigestItem> = {}): DigestItem {
  return {
    record: { obligationId: 'R21', unit: '4302', dueOn: due, offset: 3 }, clause: 'L¶4', title: 'รายงานแผน-ผลประจำเดือน', task: '', unitName: 'อำเภอท่าบ่อ', audience: 'officer',
    dueOn: due, sendBy: toIsoDate('2025-04-18'), daysLeft: 3, proofText: 'แบบรายงาน', links: [{ label: 'เปิดแบบฟอร์ม', url: 'https://example.com/f?x=1&y=2' }], ...parts,
  };
}

function digestOf(items: readonly DigestItem[]): Digest {
  return { day: toIsoDate('2025-04-15'), recipientName: 'นายตัวอย่าง หนึ่ง', items, owing: [] };
}

describe('digestMail', () => {
  it('tells in Thai what, by when, with the send-by day, and where to act', () => {
    const { subject, text, html } = digestMail(digestOf([item()]), frame);
    expect(subject).toBe('[ตำบลเข้มแข็ง] ใกล้ครบกำหนด 1 เรื่อง (15 เม.ย. 2568)');
    expect(text).toContain('กำหนดส่ง อา 20 เม.ย. 2568 (ตรงกับวันหยุด ส่งก่อน ศ 18 เม.ย. 2568) · หนังสือจังหวัด ข้อ 4');
    expect(text).toContain('เปิดแบบฟอร์ม: https://example.com/f?x=1&y=2');
    expect(html).toContain('href="https://example.com/f?x=1&amp;y=2"');
    expect(html).toContain('max-width:600px');
  });

  it('escapes what people typed and drops links that are none', () => {
    const { html, subject } = digestMail({ ...digestOf([item({ title: '<img src=x onerror=alert(1)>&"', links: [{ label: 'ก', url: 'javascript:alert(1)' }] })]), recipientName: '<b>ก</b>\r\nBcc: x@example.com' }, frame);
    expect(html).not.toMatch(/<img|<b>|javascript:/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('counts what a long list leaves out and stays under 200 KB', () => {
    const { html, text } = digestMail(digestOf(Array.from({ length: 400 }, () => item({ title: 'ก'.repeat(200), task: 'ข'.repeat(200) }))), frame);
    expect(text).toContain('และอีก 340 รายการ');
    expect(Buffer.byteLength(html, 'utf8')).toBeLessThan(200 * 1024);
  });
});

describe('words of a digest', () => {
  it.each([[3, 'เหลือ 3 วัน'], [1, 'ครบกำหนดพรุ่งนี้'], [0, 'ครบกำหนดวันนี้'], [-2, 'เลยกำหนด 2 วัน']])('says %d days as %s', (days, words) => {
    expect(daysLeftText(days)).toBe(words);
  });

  it('names clauses in words and leaves others as typed', () => {
    expect([clauseText('P1.4, L¶5'), clauseText('G§3.3'), clauseText('หนังสือกรมฯ ที่ 1')]).toEqual(['แผนปฏิบัติการ ข้อ 1.4, หนังสือจังหวัด ข้อ 5', 'แนวทางกรมฯ ข้อ 3.3', 'หนังสือกรมฯ ที่ 1']);
  });

  it('orders the longest late first', () => {
    expect(byUrgency([item({ daysLeft: 3 }), item({ daysLeft: -9 }), item({ daysLeft: 0 })]).map(({ daysLeft }) => daysLeft)).toEqual([-9, 0, 3]);
  });

  it('keeps subjects on one line and whole characters', () => {
    expect(oneLine('ก\r\nBcc: x\u2028y\t')).toBe('ก Bcc: x y');
    expect(oneLine('𠮷'.repeat(150)).length).toBeLessThanOrEqual(200);
    expect(() => encodeURIComponent(oneLine('𠮷'.repeat(150)))).not.toThrow();
  });
});

describe('linksOf', () => {
  const duty = { proof: 'nomination', unit: '4301' as DistrictCode, dueOn: due };

  it('fills unit, name and month into the form’s address and links the row for the province alone', () => {
    const links = { ...NO_LINKS, tracking: 'https://example.com/s#gid=7', forms: { nomination: 'https://example.com/f?u={unit}&n=%7Bdistrict%7D&m={month}' } };
    expect(linksOf({ duty, unitName: 'อำเภอเมือง', row: null, documents: [] }, links).map(({ url }) => url)).toEqual([`https://example.com/f?u=4301&n=${encodeURIComponent('เมือง')}&m=2025-04`]);
    expect(linksOf({ duty, unitName: 'เมือง', row: 5, documents: [] }, links)[1]?.url).toBe('https://example.com/s#gid=7&range=A5');
  });

  it('has no links where the notebook’s text is damaged', () => {
    expect([readMessageLinks('{'), readMessageLinks('null'), readMessageLinks('{"statusBoard":"javascript:1","forms":5}')]).toEqual([NO_LINKS, NO_LINKS, NO_LINKS]);
  });
});

describe('mailOutcomeOf', () => {
  it.each([
    ['Service invoked too many times for one day: email.', 'quota'], ['Service invoked too many times in a short time: email', 'busy'], ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
    ['Invalid email: x', 'refused'], ['Service Gmail timed out', 'unsure'],
  ])('takes “%s” as %s', (text, kind) => {
    expect(mailOutcomeOf(text).kind).toBe(kind);
  });
});
