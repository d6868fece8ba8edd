// What becomes of the day's LINE digest when LINE answers otherwise than with 200, on the built add-on: one digest a day, one key, never again what was refused.
import type { LineSizes } from '../../src/workspace/services/url-fetch/line-platform';
import type { ErrorKind } from '../../src/workspace/platform/error-texts';
import type { LineFault } from '../../src/workspace/platform/fault-plan';
import { SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { BundleOffice, pasted, type Row } from './bundle-office';

jest.setTimeout(60_000);

/** The morning before R03 and R11 are due: the group is told of what is due tomorrow. */
const EVE = '2024-10-29';
const made = ((): OfficeSnapshot => {
  const office = new BundleOffice({ day: EVE, pastTargets: pasted(), settings: { 'line-reserve-pushes': '2' } });
  office.run('installTriggers');
  office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
  return OfficeSnapshot.of(office);
})();

interface Push { readonly key: string; readonly status: number; readonly text: string }

/** An office whose LINE answers as planned, in turn. */
function officeWith(...answers: readonly Omit<LineFault, 'nth'>[]): BundleOffice {
  return made.open({ platform: { faults: { calls: [], triggers: [], line: answers.map((answer, index) => ({ ...answer, nth: index + 1 })) } } });
}

function pushes(office: BundleOffice): readonly Push[] {
  return office.lines().filter(({ method }) => method === 'POST').map(({ headers, status, body }) => ({
    key: Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-line-retry-key')?.[1] ?? '', status, text: (body as { messages: { text: string }[] }).messages[0]?.text ?? '' }));
}

function ledger(office: BundleOffice): readonly Row[] {
  return office.rows('สมุดส่งข้อความ').filter((row) => row['ช่องทาง'] === 'LINE');
}

const run = (office: BundleOffice): string => JSON.stringify(office.run('runDailyDispatcher'));
const failing = (answers: LineFault['answers'], delivered = false): Omit<LineFault, 'nth'> => ({ answers, delivered });
const mailsOf = (office: BundleOffice): string => office.mails().map(({ body }) => body).join('\n');

it.each([[429, false], [500, false], ['never', false], ['slow', true], ['never', true], [500, true]] as const)('%s (taken: %s) is tried again with the same key and reaches the group once', (answers, delivered) => {
  const office = officeWith(failing(answers, delivered));
  run(office);
  const sent = pushes(office);
  expect(sent.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['ส่งแล้ว']);
  expect(mailsOf(office)).not.toContain('LINE');
});

it('counts a 409 that names the accepted request as sent', () => {
  const office = officeWith(failing(409, true));
  run(office);
  expect(pushes(office).map(({ status }) => status)).toEqual([200, 409]);
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['ส่งแล้ว']);
});

it('goes on with the same key in a second run of the day when LINE was out three times, and says so in the mail', () => {
  const office = officeWith(failing(500), failing('never'), failing(429));
  run(office);
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['รอลองใหม่']);
  expect(mailsOf(office)).toContain('วันนี้ส่งสรุปทาง LINE ไม่ได้: LINE ไม่พร้อมชั่วคราว');
  run(office);
  expect(pushes(office)).toHaveLength(1);
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['ส่งแล้ว']);
});

it('does not send yesterday’s digest beside today’s when LINE never confirmed it: a person decides', () => {
  const office = officeWith(failing(500), failing(500), failing(500));
  run(office);
  office.advance('2024-10-30');
  expect(pushes(office)).toHaveLength(1);
  expect(pushes(office)[0]?.text).toContain('30 ต.ค. 2567');
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['ไม่แน่ใจ', 'ส่งแล้ว']);
});

it.each([[400, 'LINE ไม่รับข้อความ'], [401, 'โทเค็น LINE ใช้ไม่ได้'], [403, 'ไม่มีสิทธิ์'], [404, 'ไม่พบกลุ่ม'], ['monthly', 'โควตา LINE ของเดือนนี้หมดแล้ว']] as const)('%s is never tried again on its day, the mail and the doctor say why, and the next day has its own digest', (answers, why) => {
  const office = officeWith(failing(answers));
  expect(run(office)).toContain(why);
  expect(run(office)).toContain(why);
  expect(run(office)).toContain(why);
  expect(pushes(office)).toHaveLength(0);
  expect(ledger(office).map((row) => [row['สถานะ'], row['หมายเหตุ']?.includes(why)])).toEqual([['ส่งไม่ได้', true]]);
  const toProvince = office.mails().find(({ to }) => to === 'province@example.com')?.body ?? '';
  expect(toProvince).toContain(`วันนี้ส่งสรุปทาง LINE ไม่ได้: `);
  expect(toProvince).toContain(why);
  expect(JSON.stringify(office.workspace.run({ functionName: 'readInstallation', mode: 'menu' }))).toContain(why);
  office.advance('2024-10-30');
  expect(pushes(office)).toHaveLength(1);
  expect(ledger(office).map((row) => row['สถานะ'])).toEqual(['ส่งไม่ได้', 'ส่งแล้ว']);
  expect(new Set(ledger(office).map((row) => row['รหัสข้อความ'])).size).toBe(2);
});

describe('questions about the month that get no answer', () => {
  const unanswered = (does: ErrorKind, times: number): BundleOffice =>
    made.open({ platform: { faults: { calls: Array.from({ length: times }, (_call, index) => ({ nth: index + 1, name: 'UrlFetchApp.fetch', does, afterwards: false })), triggers: [], line: [] } } });

  it.each(['timeout', 'internal'] as const)('are asked once more (%s), and the digest goes', (does) => {
    const office = unanswered(does, 1);
    run(office);
    expect(pushes(office)).toHaveLength(1);
    expect(mailsOf(office)).not.toContain('LINE');
  });

  it.each([['timeout', 'วันนี้ไม่มีสรุปใน LINE: ติดต่อ LINE ไม่ได้ชั่วคราว'], ['quota', 'วันนี้ไม่มีสรุปใน LINE: วันนี้บัญชีที่ส่งเรียกบริการภายนอกครบโควตาของ Google แล้ว']] as const)('twice (%s) leave the digest out, and the mail says why', (does, why) => {
    const office = unanswered(does, 2);
    run(office);
    expect(pushes(office)).toHaveLength(0);
    expect(mailsOf(office)).toContain(why);
  });
});

describe('the month’s quota', () => {
  const limited = (monthlyLimit: number): BundleOffice => {
    const office = officeWith();
    office.workspace.store.collection<LineSizes>('line-sizes').set('sizes', { groupMembers: 12, friends: 12, monthlyLimit });
    return office;
  };

  it('is kept for the last day before a date: late work alone may not use the reserve, the eve may', () => {
    const office = limited(12 + 24 - 1); // one digest more would cut into two kept ones
    run(office);
    office.advance('2024-11-07'); // a new month with all of its quota; nothing is due today or tomorrow
    expect(pushes(office).length).toBeGreaterThan(0);
    expect(pushes(office).map(({ text }) => text.split('\n')[0] ?? '').filter((head) => head.includes('พ.ย.'))).toEqual([]);
    expect(mailsOf(office)).toContain('กันไว้ใช้วันสุดท้ายก่อนครบกำหนด');
  });

  it('that does not hold the group sends nothing, and the mail says so', () => {
    const office = limited(11);
    run(office);
    expect(pushes(office)).toHaveLength(0);
    expect(mailsOf(office)).toContain('โควตา LINE เดือนนี้เหลือ 11 คน ไม่พอสำหรับกลุ่ม 12 คน');
  });
});
