// The page of the office's own template over the built add-on, in a real browser.
import { mouOffice } from '../builders/mou-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('page of the own template', () => {
  const rig = new PageRig();
  const office = mouOffice();
  afterAll(() => rig.close());

  it('refuses a template of another kind with what is wrong, and takes a sound one', async () => {
    const [mou = '', agenda = ''] = office.rows('แม่แบบ').map((row) => row['ลิงก์แม่แบบ'] ?? '');
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openOwnTemplate'));
    await page.getByLabel(/ลิงก์ของ Google Docs/).fill(agenda);
    await page.getByRole('button', { name: 'ตรวจและใช้แม่แบบนี้' }).click();
    await page.getByText('แม่แบบMOU').or(page.getByText('แม่แบบ MOU')).first().waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    await page.getByLabel(/ลิงก์ของ Google Docs/).fill(mou);
    await page.getByRole('button', { name: 'ตรวจและใช้แม่แบบนี้' }).click();
    await page.getByText('ใช้แม่แบบบันทึกข้อตกลงความร่วมมือ').waitFor();
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/own-template.png` });
  });
});
