// The page of a month over the built add-on, in a real browser: who reported, the compilation, the record of sending.
import { confirmedOffice, MUEANG, reporting, THA_BO } from '../builders/reporting-office';
import { FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('month page', () => {
  const rig = new PageRig();
  const office = confirmedOffice();
  beforeAll(() => {
    office.run('makeTemplates');
    office.advance('2025-01-18');
    office.submit(FORM.monthly, reporting(MUEANG, 'มกราคม 2568', [{ title: 'อบรม', people: '25', spent: '1,500.50' }]));
    office.advance('2025-01-23');
    office.submit(FORM.monthly, reporting(THA_BO, 'มกราคม 2568', [{ title: 'สำรวจ', people: '7' }]));
    office.run('takeInResponses');
  });
  afterAll(() => rig.close());

  it('shows the month that is due, who reported in time, late or not, and leads to the compilation and its sending', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openMonth'));
    await page.getByText('ต้องรายงาน 9', { exact: true }).waitFor();
    expect(await page.getByLabel('เดือนที่รายงาน').inputValue()).toBe('2025-01');
    expect(await page.getByText('อำเภอส่งภายใน จ 20 ม.ค. 2568 · จังหวัดส่งกรมฯ ภายใน ส 25 ม.ค. 2568 (วันหยุด ส่งก่อน ศ 24 ม.ค. 2568)').count()).toBe(1);
    expect(await page.getByRole('row', { name: 'เมืองหนองคาย กวนวัน ส่งแล้ว 18 ม.ค. 2568 1 25 1,500.50' }).count()).toBe(1);
    expect(await page.getByRole('row', { name: 'ท่าบ่อ บ้านเดื่อ ช้า 3 วัน 23 ม.ค. 2568 1 7 0.00' }).count()).toBe(1);
    await page.getByRole('button', { name: 'รวมผลเดือน ม.ค. 2568' }).click();
    await page.getByRole('link', { name: 'รายงานรวมผลประจำเดือน หนองคาย' }).waitFor();
    await page.getByRole('button', { name: 'บันทึกว่าส่งเดือน ม.ค. 2568 แล้ว' }).click();
    await page.getByText('ส่งเมื่อ 23 ม.ค. 2568').waitFor();
    expect(office.rows('การส่งกรมฯ')).toEqual([expect.objectContaining({ รหัสภารกิจ: 'R22', เดือน: '2025-01' })]);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/month.png`, fullPage: true });
  });

  it('says of a month without reports that there is nothing yet, and offers no executives’ summary where none is owed', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openMonth'));
    await page.getByLabel('เดือนที่รายงาน').selectOption('2024-11');
    await page.getByText('เดือนนี้ยังไม่มีข้อมูล', { exact: false }).waitFor();
    expect(await page.getByText('เดือนนี้ไม่ต้องรายงานกรมฯ', { exact: false }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'สรุปรายงานผู้บริหาร' }).count()).toBe(0);
    expect(await page.getByText('ยังไม่ส่ง', { exact: true }).count()).toBe(9);
  });

  it('refuses a deed that is none and a month that is none', () => {
    expect(office.workspace.run({ functionName: 'doMonthDeed', args: ['toString', '2025-01'] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
    expect(office.workspace.run({ functionName: 'doMonthDeed', args: ['compile', 'x'] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
  });
});
