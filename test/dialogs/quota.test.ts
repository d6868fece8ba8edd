// The quota page over the built add-on, in a real browser: from nominations to confirmed targets.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('quota page', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  beforeAll(() => {
    for (const nomination of sampleNominations.slice(0, 8)) office.submit(FORM.nomination, nomination);
  });
  afterAll(() => rig.close());

  it('leads from answers to confirmed targets, asks before it locks, and shows the place that nobody nominated for', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openQuota'));
    await page.getByRole('heading', { name: 'โควตา 9 ตำบล' }).waitFor();
    for (const step of ['รับคำตอบใหม่', 'ตรวจคุณสมบัติ', 'จัดสรร']) {
      await page.getByRole('button', { name: step }).click();
      await page.getByRole('button', { name: step }).waitFor();
    }
    await page.getByText('พร้อมยืนยัน 8', { exact: true }).waitFor();
    expect(await page.getByText('ยังไม่เสนอ', { exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'ยืนยัน 8 ตำบล' }).click();
    expect(office.rows('ตำบลเป้าหมาย')).toHaveLength(0);
    await page.getByRole('alertdialog').getByRole('button', { name: 'ยืนยัน', exact: true }).click();
    await page.getByText('ยืนยันแล้ว 8', { exact: true }).waitFor();
    expect(office.rows('ตำบลเป้าหมาย')).toHaveLength(8);
    expect(await page.getByRole('button', { name: 'ยืนยัน 0 ตำบล' }).isDisabled()).toBe(true);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/quota.png`, fullPage: true });
  });

  it('lets forms follow the confirmed targets by themselves', () => {
    office.advance('2024-10-29');
    expect(office.rows('แบบฟอร์ม').map((row) => row['สถานะ'])).toEqual(Array.from({ length: 6 }, () => 'เปิดรับคำตอบ'));
    const forms = office.workspace.store.collection<{ readonly items?: readonly { readonly choices?: unknown }[] }>('forms').values();
    expect(JSON.stringify(forms)).toContain('กวนวัน');
  });

  it('refuses a step that is none', () => {
    expect(office.workspace.run({ functionName: 'doSelectionStep', args: ['toString'] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
  });
});
