// The page of documents over the built add-on, in a real browser.
import { sampleNominations } from '../../src/workspace/start/sample-year';
import { mouOffice } from '../builders/mou-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('page of documents', () => {
  const rig = new PageRig();
  const office = mouOffice();
  afterAll(() => rig.close());

  it('lists every target with what would be made and what stays blank, makes the ticked ones, and shows them as they then are', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openDocuments'));
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(sampleNominations.length);
    expect(await page.getByText('จะทำใหม่').count()).toBe(9);
    await page.getByLabel('ทั้งหมด 9').uncheck();
    await page.getByLabel(/430104/).check();
    await page.getByLabel(/430205/).check();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/documents.png` });
    await page.getByRole('button', { name: 'จัดทำ 2 หน่วยที่เลือก' }).click();
    await page.getByText('จัดทำแล้ว 2 ฉบับ').waitFor();
    await page.getByText('มีแล้ว ข้อมูลเดิม').first().waitFor();
    expect(await page.getByText('มีแล้ว ข้อมูลเดิม').count()).toBe(2);
    expect(office.rows('ทะเบียนเอกสาร')).toHaveLength(2);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/documents-made.png` });
  });

  it('refuses what no page would send', () => {
    expect(office.workspace.run({ functionName: 'makeChosenDocuments', args: [{ kind: 'other' }, ['x']], mode: 'menu' })).toMatchObject({ value: { value: { status: 'refused' } } });
  });
});
