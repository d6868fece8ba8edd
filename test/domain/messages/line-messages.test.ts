// LINE requests and answers: limits, cutting at whole items, keys, what each status means.
import type { messagingApi } from '@line/bot-sdk';
import { createHash } from 'node:crypto';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import type { Digest, OwingItem } from '../../../src/domain/messages/digest';
import { lineOutcomeOf, readLineQuota } from '../../../src/domain/messages/line-answer';
import { lineBudgetRefusal } from '../../../src/domain/messages/line-budget';
import { lineDigestText } from '../../../src/domain/messages/line-digest';
import { LONGEST_LINE_TEXT, lineRequest, retryKeyFrom } from '../../../src/domain/messages/line-request';

const GROUP = { kind: 'group', id: `C${'a'.repeat(32)}` } as const;
const KEY = retryKeyFrom(createHash('sha256').update('2024-10-28|line|group|1').digest('hex'));
const day = toIsoDate('2024-10-28');

function owing(count: number, name = 'ท่าบ่อ', title = 'แจ้งรายชื่อตำบลเป้าหมาย'): OwingItem {
  return { record: { obligationId: 'R03', unit: '*', dueOn: day, offset: 0 }, clause: 'L¶2', title, dueOn: day, sendBy: day, daysLeft: 0, owing: Array.from({ length: count }, () => name), done: 1, total: count + 1 };
}

function digestOf(items: readonly OwingItem[]): Digest {
  return { day, recipientName: 'นายตัวอย่าง หนึ่ง', items: [], owing: items };
}

describe('lineDigestText', () => {
  it('tells heads, who owes and the link, and no name of a person', () => {
    const text = lineDigestText(digestOf([owing(2)]), 'https://example.com/board');
    expect(text).toContain('ครบกำหนดวันนี้ 1 เรื่อง');
    expect(text).toContain('ค้าง 2 จาก 3 อำเภอ: ท่าบ่อ, ท่าบ่อ');
    expect(text.endsWith('ดูรายละเอียด: https://example.com/board')).toBe(true);
    expect(text).not.toContain('ตัวอย่าง หนึ่ง');
  });

  it.each([[1, 100], [40, 100], [12, 5], [13, 1]])('stays valid with %d items of %d districts with names of 200 characters', (items, districts) => {
    const text = lineDigestText(digestOf(Array.from({ length: items }, () => owing(districts, '𠮷'.repeat(100), 'ก'.repeat(200)))), 'https://example.com/board');
    const request = lineRequest(GROUP, [text], KEY);
    expect(request.ok).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LONGEST_LINE_TEXT);
    const shown = text.split('• ').length - 1;
    if (shown < items) expect(text).toContain(`และอีก ${items - shown} รายการ`);
    else expect(text).not.toMatch(/และอีก \d+ รายการ/);
    expect(text.endsWith('https://example.com/board')).toBe(true);
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  it('never exceeds the limit by the line that counts the rest, whatever the lengths', () => {
    for (let length = 300; length <= 640; length += 1) {
      const text = lineDigestText(digestOf(Array.from({ length: 12 }, () => owing(1, 'ก', 'ข'.repeat(length)))), '');
      expect(text.length).toBeLessThanOrEqual(LONGEST_LINE_TEXT);
    }
  });

  it('puts what can still be done in time before what is late', () => {
    const late = { ...owing(2, 'ก', 'เรื่องค้าง'), daysLeft: -20 };
    const text = lineDigestText(digestOf([late, owing(2, 'ข', 'เรื่องวันนี้')]), '');
    expect(text.indexOf('เรื่องวันนี้')).toBeLessThan(text.indexOf('เรื่องค้าง'));
  });
});

describe('lineRequest', () => {
  it('is what LINE’s own types ask for', () => {
    const made = lineRequest(GROUP, ['ก'], KEY);
    if (!made.ok) throw new Error(made.reason.join());
    const push: messagingApi.PushMessageRequest = { to: made.value.body.to ?? '', messages: [...made.value.body.messages] };
    const broadcast: messagingApi.BroadcastRequest = { messages: [...made.value.body.messages] };
    expect([made.value.path, push.to, broadcast.messages.length]).toEqual(['/v2/bot/message/push', GROUP.id, 1]);
    expect(lineRequest({ kind: 'friends' }, ['ก'], KEY)).toMatchObject({ value: { path: '/v2/bot/message/broadcast', body: { messages: [{ type: 'text', text: 'ก' }] } } });
  });

  it.each([
    [{ kind: 'group', id: 'กลุ่ม' } as const, ['ก'], KEY], [GROUP, [], KEY], [GROUP, ['ก', 'ก', 'ก', 'ก', 'ก', 'ก'], KEY],
    [GROUP, ['ก'.repeat(5_001)], KEY], [GROUP, [' '], KEY], [GROUP, ['ก'], 'no-uuid'], [{ kind: 'user', id: GROUP.id } as const, ['ก'], KEY],
  ])('refuses what breaks a limit: %#', (target, texts, key) => {
    expect(lineRequest(target, texts, key).ok).toBe(false);
  });

  it('takes a text of exactly 5,000 units', () => {
    expect(lineRequest(GROUP, ['ก'.repeat(5_000)], KEY).ok).toBe(true);
  });

  it('derives the same UUID from the same ledger key', () => {
    expect(KEY).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(retryKeyFrom(createHash('sha256').update('2024-10-28|line|group|1').digest('hex'))).toBe(KEY);
    expect(retryKeyFrom(createHash('sha256').update('2024-10-28|line|group|2').digest('hex'))).not.toBe(KEY);
  });
});

describe('lineOutcomeOf', () => {
  it.each([
    [200, {}, '{}', 'sent'],
    [409, { 'x-line-accepted-request-id': 'abc' }, '{}', 'sent'],
    [409, { 'X-Line-Accepted-Request-Id': ['abc'] }, '{}', 'sent'],
    [409, {}, '{}', 'refused'],
    [429, {}, '{"message":"You have reached your monthly limit."}', 'quota'],
    [429, {}, '{"message":"The API rate limit has been exceeded. Try again later."}', 'retry'],
    [0, {}, '{"message":"Timeout: https://api.line.me/v2/bot/message/push"}', 'retry'], [408, {}, '', 'retry'], [500, {}, '', 'retry'], [503, {}, 'not json', 'retry'],
    [400, {}, '{"message":"The property, \'to\', in the request body is invalid"}', 'refused'],
    [401, {}, '', 'refused'], [403, {}, '', 'refused'], [404, {}, '', 'refused'],
  ])('takes %d %j %s as %s', (status, headers, body, kind) => {
    expect(lineOutcomeOf({ status, headers, body }).kind).toBe(kind);
  });

  it('reads limited and unlimited quotas and nothing else', () => {
    expect(readLineQuota('{"type":"limited","value":300}', '{"totalUsage":120}')).toEqual({ limit: 300, used: 120 });
    expect(readLineQuota('{"type":"none"}', '{"totalUsage":5}')).toEqual({ limit: null, used: 5 });
    expect(readLineQuota('{"type":"limited"}', '{"totalUsage":5}')).toBeUndefined();
    expect(readLineQuota('<html>', '{}')).toBeUndefined();
  });
});

describe('lineBudgetRefusal', () => {
  const budget = { limit: 300, used: 240, reach: 30, reservePushes: 2, lastDay: false };
  it.each([
    [{ ...budget, used: 210 }, true], [{ ...budget, used: 211 }, false], [{ ...budget, used: 270, lastDay: true }, true], [{ ...budget, used: 271, lastDay: true }, false],
    [{ ...budget, limit: null, used: 9_999 }, true],
  ])('%j may go: %s', (given, mayGo) => {
    expect(lineBudgetRefusal(given) === '').toBe(mayGo);
  });
});
