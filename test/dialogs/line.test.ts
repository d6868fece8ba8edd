// The page about LINE over the built add-on, in a real browser: token, the capture of a group, quota, and a web app that is deaf otherwise.
import { answerWebApp } from '../../src/workspace/host/requests';
import { BundleOffice, pasted } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

const WEB_APP = 'https://script.google.com/macros/s/AKfycbTest_1/exec';
const GROUP = `C${'a1'.repeat(16)}`;
const BOT = `U${'0'.repeat(32)}`;

describe('page about LINE', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: pasted(), isBare: true });
  const { workspace } = office;
  const endpoints = (): readonly string[] => office.lines().filter(({ method }) => method === 'PUT').map(({ body }) => (body as { endpoint: string }).endpoint);
  const secret = (): string => new URL(endpoints().at(-1) ?? 'https://example.com').searchParams.get('capture') ?? '';
  const join = (destination = BOT, source: object = { type: 'group', groupId: GROUP }): string => JSON.stringify({ destination, events: [{ type: 'join', source, webhookEventId: 'x' }] });
  const post = (capture: string, body: string): unknown => answerWebApp(workspace, { method: 'POST', queryString: `capture=${capture}`, body, contentType: 'application/json' });
  const properties = (): string => JSON.stringify(workspace.store.collection('properties').values());
  const EMPTY = { status: 200, contentType: 'text/plain', body: '' };
  afterAll(() => rig.close());

  it('connects with a token, captures a group that a person confirms by its name, and is deaf before and after', async () => {
    const page = await rig.open(workspace, shownBy(workspace, 'openLine'));
    await page.getByText('ผู้แก้ไขชีตคนอื่นอ่านค่าไม่ได้').waitFor();
    const untouched = properties();
    expect(post('x', join())).toEqual(EMPTY);
    expect(properties()).toBe(untouched);
    await page.getByLabel('Channel access token').fill('sample-token');
    await page.getByRole('button', { name: 'เชื่อมต่อ' }).click();
    await page.getByText('บัญชี “บอตตัวอย่าง”', { exact: true }).waitFor();
    expect(await page.getByText('ยังไม่ได้เลือก', { exact: true }).count()).toBe(1);
    await page.getByText('กลุ่ม: จับรหัสกลุ่มครั้งเดียว').click();
    await page.getByLabel('ที่อยู่เว็บแอป').fill('https://example.com/exec');
    await page.getByRole('button', { name: 'เริ่มจับรหัสกลุ่ม' }).click();
    await page.getByText('ต้องเป็นของ script.google.com').waitFor();
    await page.getByLabel('ที่อยู่เว็บแอป').fill(WEB_APP);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/line-choose.png`, fullPage: true });
    await page.getByRole('button', { name: 'เริ่มจับรหัสกลุ่ม' }).click();
    await page.getByText('ยังไม่พบกลุ่ม').waitFor();
    expect(secret()).toMatch(/^[0-9a-f]{64}$/);
    expect(properties()).not.toContain(secret());
    const open = properties();
    for (const [capture, body] of [['0'.repeat(64), join()], [secret(), join(`U${'1'.repeat(32)}`)], [secret(), 'not json'], [secret(), join(BOT, { type: 'group', groupId: 'C1' })], [secret(), join(BOT, { type: 'user', userId: BOT })], [secret(), 'x'.repeat(200_000)]] as const) expect(post(capture, body)).toEqual(EMPTY);
    expect(properties()).toBe(open);
    expect(answerWebApp(workspace, { method: 'GET', queryString: `capture=${secret()}` })).toEqual(EMPTY);
    expect(post(secret(), join())).toEqual(EMPTY);
    await page.getByRole('button', { name: 'อ่านอีกครั้ง' }).click();
    await page.getByRole('button', { name: 'ใช่ ส่งถึงกลุ่ม “กลุ่มตัวอย่าง”' }).waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/line-capture.png`, fullPage: true });
    await page.getByRole('button', { name: 'ใช่ ส่งถึงกลุ่ม' }).click();
    await page.getByText('รหัสลับของการจับใช้ไม่ได้แล้ว').waitFor();
    const used = endpoints().find((url) => url.startsWith(WEB_APP)) ?? '';
    expect(endpoints().at(-1)).toBe('https://example.com/webhook');
    const closed = properties();
    expect(post(new URL(used).searchParams.get('capture') ?? '', join(BOT, { type: 'group', groupId: `C${'b2'.repeat(16)}` }))).toEqual(EMPTY);
    expect(properties()).toBe(closed);
  });

  it('tells quota and reach in plain words, and sends one test message to the captured group', async () => {
    const page = await rig.open(workspace, shownBy(workspace, 'openLine'));
    await page.getByText('เดือนนี้ใช้แล้ว 0 จาก 300 คน เหลือ 300 คน ส่งหนึ่งครั้งถึง 12 คน จึงส่งได้อีก 25 ครั้งในเดือนนี้').waitFor();
    await page.getByRole('button', { name: 'ส่งข้อความทดสอบ' }).click();
    await page.getByText('LINE: ส่งข้อความทดสอบแล้ว').waitFor();
    expect(office.lines().filter(({ method }) => method === 'POST').map(({ body, status }) => [(body as { to: string }).to, status])).toEqual([[GROUP, 200]]);
    await page.getByText('แก้จังหวะการส่งและส่วนที่กันไว้').click();
    await page.getByLabel('กันโควตา LINE ไว้กี่ครั้ง').fill('สาม');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('ต้องเป็นตัวเลข').waitFor();
    await page.getByLabel('กันโควตา LINE ไว้กี่ครั้ง').fill('3');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('เรียบร้อย').waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/line-quota.png`, fullPage: true });
    expect(office.rows('ตั้งค่า').find((row) => Object.values(row).includes('กันโควตา LINE ไว้กี่ครั้ง'))).toMatchObject({ 'ค่า': '3' });
  });

  it('closes a capture by itself after half an hour', () => {
    const step = (name: string, fields: object): unknown => workspace.run({ functionName: 'doLineStep', args: [name, fields], mode: 'menu' });
    expect(step('begin', { webApp: WEB_APP })).toMatchObject({ value: { value: { status: 'done' } } });
    const [used, open] = [secret(), properties()];
    workspace.setNow(workspace.now() + 30 * 60_000);
    post(used, join());
    expect(properties()).toBe(open);
    expect(step('confirm', { groupId: GROUP })).toMatchObject({ value: { value: { status: 'refused' } } });
  });
});
