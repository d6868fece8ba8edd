// The page about one duty over the built add-on, in a real browser.
import { samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

describe('page about one duty', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  beforeAll(() => { office.run('rebuildTracking'); });
  afterAll(() => rig.close());

  it('records a duty as done with its evidence, and refuses one without', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openDutyDone'));
    await page.getByLabel('รหัสรายการ').fill('R01/4301/2024-10-31');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('โปรดระบุหลักฐาน').waitFor();
    await page.getByLabel('หลักฐาน').fill('https://example.com/minutes');
    expect(await rig.accessibility(page)).toEqual([]);
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('เรียบร้อย').waitFor();
    expect(office.rows('ติดตาม').find((row) => row['รหัสรายการ'] === 'R01/4301/2024-10-31')).toMatchObject({ 'บันทึกว่าทำแล้วเมื่อ': expect.stringContaining('2567') as string });
  });

  it('adds an obligation dated in พ.ศ.', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openNewObligation'));
    await page.getByLabel('ต้องทำอะไร').fill('ส่งภาพกิจกรรม');
    await page.getByLabel('ครบกำหนด').fill('30/11/2567');
    await page.getByRole('button', { name: 'เพิ่ม' }).click();
    await page.getByText('เพิ่มภารกิจ X01').waitFor();
    expect(office.rows('ภารกิจ').some((row) => row['ต้องทำอะไร'] === 'ส่งภาพกิจกรรม')).toBe(true);
  });
});
