// Personal data over the built add-on: a person's data is gathered, exported and erased by one command each, and what is past its retention is purged; the change log still holds.
import { raiseEdit } from '../../src/workspace/host/events';
import { callFromPage } from '../../src/workspace/host/requests';
import { responsesOf } from '../../src/workspace/services/form/form-record';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { withLine } from '../faults/office-stages';
import { putRecord } from '../builders/put-record';
import type { BundleOffice, Report } from './bundle-office';

const OWNER = 'province@example.com';
const PERSON = 'officer4301@example.com';
const TABS = ['ผู้ติดต่อ', 'ข้อเสนอตำบล', 'คำตอบแบบรายงาน', 'ประวัติคำตอบ', 'อีเมลรอส่ง', 'สมุดส่งข้อความ', 'ตัวอย่างข้อความ', 'ประวัติการเปลี่ยนแปลง'];

function asked<T>({ workspace }: BundleOffice, functionName: string, ...args: readonly unknown[]): T {
  const { value } = callFromPage(workspace, { functionName, args, user: OWNER }) as unknown as { value: { ok: boolean; value: T; sentences?: readonly string[] } };
  if (!value.ok) throw new Error(value.sentences?.join(' '));
  return value.value;
}

const order = (office: BundleOffice, name: string, values: Readonly<Record<string, string>>): Report => asked<Report>(office, 'sendOrder', name, values);
const chain = (office: BundleOffice): string => asked<readonly { id: string; state: string }[]>(office, 'readInstallation').find(({ id }) => id === 'changes')?.state ?? '';
const faults = (office: BundleOffice): string => asked<readonly { id: string; state: string }[]>(office, 'readInstallation').find(({ id }) => id === 'cells')?.state ?? '';
const held = (office: BundleOffice, text: string): readonly string[] => TABS.filter((tab) => JSON.stringify(office.rows(tab)).includes(text));
const answersOf = ({ workspace }: BundleOffice): readonly { readonly email: string }[] => workspace.store.collection('forms').ids().flatMap((id) => responsesOf(workspace.store, id));

describe('a person\'s data', () => {
  it('is gathered from tabs and Forms and saved as one file; nothing changes', () => {
    const office = withLine().open();
    const before = TABS.map((tab) => office.rows(tab));
    const ended = order(office, 'personData', { person: PERSON.toUpperCase() });
    expect(ended.counts).toMatchObject({ responses: 1 });
    expect(ended.done.join('\n')).toMatch(/drive\.google\.com[\s\S]*ผู้ติดต่อ แถว/);
    expect(TABS.map((tab) => office.rows(tab))).toEqual(before);
    expect(order(office, 'personData', { person: 'x@' }).status).toBe('refused');
  });

  it('names the official documents that hold the person, and keeps them', () => {
    const office = withLine().open();
    office.run('makeTemplates');
    raiseEdit(office.workspace, { tab: 'ผู้ออกหนังสือ', a1: 'F4', value: 'นายตัวอย่าง ผู้ลงนามหนังสือ' });
    office.run('generateLetters', { topic: 'R03' });
    const ended = order(office, 'personData', { person: 'ตัวอย่าง ผู้ลงนามหนังสือ' });
    const letters = office.rows('ทะเบียนเอกสาร').filter((row) => row['สถานะ'] === 'เสร็จแล้ว');
    expect(ended.done.filter((line) => line.startsWith('เอกสาร '))).toEqual([expect.stringMatching(/^เอกสาร หนังสือ R03 4302 .*\(หลักฐานราชการ\)$/)]);
    expect(ended.counts).toMatchObject({ documents: 1 });
    expect(letters.length).toBeGreaterThan(1); // others do not hold the name
    expect(order(office, 'erasePerson', { person: 'ตัวอย่าง ผู้ลงนามหนังสือ', reason: 'คำขอ 2/2568', confirmed: 'yes' }).notDone.join('\n')).toContain('เอกสาร หนังสือ R03');
    expect(order(office, 'personData', { person: 'ไม่มีใครชื่อนี้" or trashed = true or title contains "' }).counts).toMatchObject({ documents: 0 });
  });

  it('is erased everywhere but in records of office, and the log tells why without telling who', () => {
    const office = withLine().open();
    expect(order(office, 'erasePerson', { person: PERSON, reason: 'คำขอ 1/2568' }).status).toBe('refused'); // not ticked
    expect(order(office, 'erasePerson', { person: PERSON, reason: `ตามคำขอของ ${PERSON}`, confirmed: 'yes' }).status).toBe('refused');
    expect(held(office, PERSON)).toContain('ผู้ติดต่อ');
    const wellBefore = faults(office);
    expect(order(office, 'erasePerson', { person: PERSON, reason: 'คำขอ 1/2568', confirmed: 'yes' }).counts).toMatchObject({ responses: 1, raw: 1 });
    expect(held(office, PERSON)).toEqual([]);
    expect(answersOf(office).some(({ email }) => email === PERSON)).toBe(false);
    expect(office.rows('ประวัติการเปลี่ยนแปลง').at(-1)).toMatchObject({ หลัง: 'คำขอ 1/2568' });
    expect([chain(office), faults(office)]).toEqual(['good', wellBefore]);
    office.run('takeInResponses'); // the sweep brings nothing back
    expect(held(office, PERSON)).toEqual([]);
  });
});

describe('data past its retention', () => {
  it('is kept for as long as the office has set no limit', () => {
    const office = withLine().open();
    expect(callFromPage(office.workspace, { functionName: 'readOrder', args: ['purge', ''], user: OWNER })).toMatchObject({ value: { ok: false } });
    expect(order(office, 'purge', { confirmed: 'yes' }).counts).toMatchObject({ rows: 0, raw: 0 });
  });

  it('is listed, purged after a tick, and the chain of the log holds without the contents', () => {
    const office = withLine().open();
    office.advance('2024-11-20');
    office.run('importOfficeData', { settings: { 'keep-answers-days': '7', 'keep-changes-days': '7', 'keep-mails-days': '7' } });
    putRecord(office, { tab: 'อีเมลรอส่ง', number: office.rows('อีเมลรอส่ง').length + 1 }, { รหัสรายการ: 'new', ถึง: 'new@example.com', เรื่อง: 's', ข้อความ: 'b', สถานะ: 'ส่งแล้ว', เข้าคิวเมื่อ: '20 พ.ย. 2567' });
    const waiting = (): readonly (readonly (string | undefined)[])[] => office.rows('อีเมลรอส่ง').map((row) => [row['เข้าคิวเมื่อ'], row['ถึง']]);
    expect(new Set(waiting().map(([day]) => day))).toEqual(new Set(['28 ต.ค. 2567', '20 พ.ย. 2567']));
    const { lines } = asked<{ lines: readonly string[] }>(office, 'readOrder', 'purge', '');
    expect(lines.join('\n')).toMatch(/ข้อมูลผู้ตอบแบบฟอร์ม: พ้นกำหนด \d+ แถว/);
    expect(order(office, 'purge', {}).status).toBe('refused');
    expect(answersOf(office).length).toBeGreaterThan(0);
    expect(order(office, 'purge', { confirmed: 'yes' }).status).toBe('done');
    expect(answersOf(office)).toEqual([]);
    expect(JSON.stringify(office.rows('ข้อเสนอตำบล'))).not.toContain('officer43');
    expect(waiting().filter(([day]) => day === '28 ต.ค. 2567').map(([, to]) => to)).toEqual(expect.arrayContaining(['deleted@example.invalid']));
    for (const [day, to] of waiting()) expect([day, to === 'deleted@example.invalid']).toEqual([day, day === '28 ต.ค. 2567']);
    expect(office.rows('ประวัติการเปลี่ยนแปลง')[0]).toMatchObject({ หลัง: '(ลบเนื้อหาตามกำหนดเก็บ)' });
    expect(chain(office)).toBe('good');
    expect(order(office, 'purge', { confirmed: 'yes' }).done).toEqual(['ไม่มีข้อมูลที่พ้นกำหนด']);
  });
});

describe('the message ledger without its recipients', () => {
  const SENT = 'สมุดส่งข้อความ';
  const told = (office: BundleOffice): readonly string[] => office.mails().map(({ to, subject }) => `${to} ${subject}`).sort();
  const named = (office: BundleOffice): readonly string[] => office.rows(SENT).filter((row) => /@/.test(JSON.stringify(row))).map((row) => row['วันที่'] ?? '');

  it('still tells nobody twice, and still tells what is due', () => {
    const office = withLine().open();
    office.run('importOfficeData', { settings: { 'keep-mails-days': '0' } });
    office.advance('2024-11-04');
    const here = OfficeSnapshot.of(office);
    const [whole, purged] = [here.open(), here.open()];
    const before = told(purged);
    expect(order(purged, 'purge', { confirmed: 'yes' }).done.join()).toContain(SENT);
    expect(new Set(named(whole)).size).toBeGreaterThan(new Set(named(purged)).size);
    expect(purged.rows(SENT).length).toBe(whole.rows(SENT).length);
    purged.run('runDailyDispatcher'); // at once: a purge is no reason to tell anybody anything
    expect(told(purged)).toEqual(before);
    for (const one of [whole, purged]) one.advance('2024-11-12');
    expect(told(purged)).toEqual(told(whole));
    expect(told(purged).length).toBeGreaterThan(before.length);
    expect([faults(purged), chain(purged)]).toEqual([faults(whole), 'good']);
  });

  it('names the message that is still to be decided, and lets it be erased after', () => {
    const office = withLine().open();
    office.run('runDailyDispatcher');
    const number = office.rows(SENT).findIndex((row) => row['ถึง'] === PERSON) + 1;
    putRecord(office, { tab: SENT, number }, { ...office.rows(SENT)[number - 1], สถานะ: 'ไม่แน่ใจ' });
    const first = order(office, 'erasePerson', { person: PERSON, reason: 'คำขอ 3/2568', confirmed: 'yes' });
    expect(first.notDone.join('\n')).toMatch(/สมุดส่งข้อความ แถว \d+: .*ยังไม่จบ/);
    expect(JSON.stringify(office.rows(SENT)[number - 1])).toContain(PERSON);
    asked(office, 'decideUnsure', 'message-ledger', office.rows(SENT)[number - 1]?.['รหัสข้อความ'], 'arrived');
    expect(order(office, 'erasePerson', { person: PERSON, reason: 'คำขอ 3/2568', confirmed: 'yes' }).notDone.join()).not.toContain(SENT);
    expect(held(office, PERSON)).toEqual([]);
  });
});
