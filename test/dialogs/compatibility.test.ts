// The page of the compatibility check over the built add-on, in a real browser.
import { BundleOffice } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

describe('page of the compatibility check', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: '', isBare: true });
  afterAll(() => rig.close());

  it('runs the check to its end and says where the result went', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openCompatibility'));
    await page.getByRole('button', { name: 'เริ่มตรวจ' }).click();
    await page.getByText('ส่งผลทางอีเมลถึง province@example.com แล้ว').waitFor();
    expect(await page.getByText('ตรงกับที่ระบบคาดไว้ทุกข้อ').count()).toBe(1);
    expect(await rig.accessibility(page)).toEqual([]);
  });

  it('shows what differs as a table', async () => {
    const stores = office.workspace.store.collection<{ values: Record<string, string> }>('properties');
    const id = stores.ids().find((one) => stores.get(one)?.values['compatibility.run'] !== undefined) ?? '';
    stores.set(id, { values: { ...stores.require(id).values, 'compatibility.part.0': JSON.stringify([{ topic: 'Range', name: 'a start row of 0 is too small', expected: 'error: <b>one</b>', got: '"another"' }]) } });
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openCompatibility'));
    await page.getByText('ต่างจากที่ระบบคาดไว้ 1 ข้อ').waitFor();
    expect(await page.getByRole('cell').allTextContents()).toEqual(['Range', 'a start row of 0 is too small', 'error: <b>one</b>', '"another"']);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/compatibility.png`, fullPage: true });
  });
});
