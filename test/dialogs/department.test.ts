// The page of the list for กรมฯ over the built add-on, in a real browser.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('list for กรมฯ', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets, settings: { 'department-form-link': 'https://forms.example/x?t={{tambon}}' } });
  beforeAll(() => {
    for (const nomination of sampleNominations.slice(0, 2)) office.submit(FORM.nomination, nomination);
    for (const command of ['takeInResponses', 'checkEligibility', 'allocateQuota', 'confirmTargets']) office.run(command);
  });
  afterAll(() => rig.close());

  it('has every target to copy and as CSV, a pre-filled link each, and records who sent it when', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openDepartmentList'));
    await page.getByRole('heading', { name: 'รายชื่อ 2 รายการ' }).waitFor();
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('กวนวัน'), expect.stringContaining('บ้านเดื่อ')]);
    const csv = decodeURIComponent(await page.getByRole('link', { name: 'บันทึกเป็น CSV' }).getAttribute('href') ?? '');
    expect(csv).toContain('\ufeffลำดับ,รหัสอำเภอ,อำเภอ,รหัสตำบล,ตำบล,รูปแบบ\r\n1,4301,เมืองหนองคาย,430104,กวนวัน,ตำบลเป้าหมาย');
    expect(await page.getByRole('link', { name: 'กรอกล่วงหน้า' }).first().getAttribute('href')).toBe(`https://forms.example/x?t=${encodeURIComponent('กวนวัน')}`);
    await page.getByLabel('วันที่ส่ง').fill('31/2/2567');
    await page.getByRole('button', { name: 'บันทึกว่าส่งแล้ว' }).click();
    await page.getByText('อ่านวันที่ส่ง “31/2/2567” ไม่ได้').waitFor();
    await page.getByLabel('วันที่ส่ง').fill('');
    await page.getByLabel('เลขอ้างอิงหรือหมายเหตุ').fill('เลขรับ 12');
    await page.getByRole('button', { name: 'บันทึกว่าส่งแล้ว' }).click();
    await page.getByText('ส่งเมื่อ 28 ตุลาคม 2567 บันทึกโดย province@example.com (เลขรับ 12)').waitFor();
    expect(office.rows('การส่งกรมฯ')).toHaveLength(1);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/department.png`, fullPage: true });
  });
});
