// Pages of commands that ask a few things first, over the built add-on in a real browser.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { mouOffice } from '../builders/mou-office';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('page of one command', () => {
  const rig = new PageRig();
  const office = mouOffice();
  beforeAll(() => { office.run('generateMous', { units: ['430104'] }); });
  afterAll(() => rig.close());
  const registered = (): Readonly<Record<string, unknown>> | undefined => office.rows('ทะเบียนเอกสาร')[0];

  it('records the signed copy, keeps what was filled where a day cannot be read, and is done once', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openSignedCopy'));
    const save = page.getByRole('button', { name: 'บันทึก' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('เอกสาร', { exact: false }).first().selectOption('D0001');
    await page.getByLabel('ลิงก์สำเนาที่ลงนาม').fill('https://example.com/signed');
    await page.getByLabel('วันลงนาม').fill('เมื่อวาน');
    await save.click();
    await page.getByText('อ่านเป็นวันที่ไม่ได้').waitFor();
    expect(registered()).toMatchObject({ 'วันลงนาม': '', 'ลิงก์สำเนาที่ลงนาม': '' });
    await page.getByLabel('วันลงนาม').fill('28/10/2567');
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/order-signed.png`, fullPage: true });
    await save.click();
    await page.getByText('เรียบร้อย').waitFor();
    expect(registered()).toMatchObject({ 'ลิงก์สำเนาที่ลงนาม': 'https://example.com/signed' });
    expect(await save.isDisabled()).toBe(true);
  });

  it('shows who would read which folder before it shares', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openFolderSharing'));
    await page.getByText('อำเภอเมืองหนองคาย: 1 ฉบับ ให้').waitFor();
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/order-share.png`, fullPage: true });
    expect(registered()).toMatchObject({ 'แจ้งหรือมอบให้': '' });
    await page.getByRole('button', { name: 'แชร์' }).click();
    await page.getByText('เรียบร้อย').waitFor();
    expect(registered()).toMatchObject({ 'แจ้งหรือมอบให้': expect.stringContaining('@example.com') as string });
  });

  it('makes a fresh template beside the one in use', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openFreshTemplate'));
    await page.getByLabel('ชนิดเอกสาร').selectOption('agenda');
    await page.getByRole('button', { name: 'สร้าง' }).click();
    await page.getByText('เรียบร้อย').waitFor();
  });

  it('names what would be confirmed before it locks it, and says so where nothing is', async () => {
    expect(office.workspace.run({ functionName: 'readOrder', args: ['confirmTargets', ''], mode: 'menu' })).toMatchObject({ value: { ok: false, sentences: [expect.stringContaining('ไม่มีตำบลที่พร้อมยืนยัน')] } });
    const fresh = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
    for (const nomination of sampleNominations) fresh.submit(FORM.nomination, nomination);
    for (const step of ['takeInResponses', 'checkEligibility', 'allocateQuota']) fresh.run(step);
    const page = await rig.open(fresh.workspace, shownBy(fresh.workspace, 'openConfirmation'));
    await page.getByText('อำเภอเมืองหนองคาย: ตำบลกวนวัน').waitFor();
    expect(fresh.rows('ตำบลเป้าหมาย')).toHaveLength(0);
    await page.getByRole('button', { name: 'ยืนยัน', exact: true }).click();
    await page.getByText('เรียบร้อย').waitFor();
    expect(fresh.rows('ตำบลเป้าหมาย')).toHaveLength(9);
  });

  it('refuses a command that is none', () => {
    for (const order of ['toString', '__proto__', 7, null]) expect(office.workspace.run({ functionName: 'sendOrder', args: [order, {}], mode: 'menu' })).toMatchObject({ value: { value: { status: 'refused' } } });
  });
});
