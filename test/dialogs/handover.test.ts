// The page of handing over, in a real browser over the built add-on.
import { withLine } from '../faults/office-stages';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

describe('page of handing over', () => {
  const rig = new PageRig();
  afterAll(() => rig.close());

  it('leads the former officer from the address to the shared files', async () => {
    const office = withLine().open();
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openHandover'));
    await page.getByLabel('อีเมลของผู้รับช่วง').fill('next@example.com');
    await page.getByRole('button', { name: 'เริ่มส่งมอบ' }).click();
    await page.getByRole('button', { name: 'ให้สิทธิ์แก้ไขทั้งหมด' }).click();
    await page.getByText('next@example.com แก้ไขได้ครบ').waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/handover.png`, fullPage: true });
  });
});
