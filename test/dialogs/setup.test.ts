// The set-up wizard from an empty workbook to the green list, in a real browser over the built add-on.
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { call } from '../../src/workspace/start/main-job';
import { sampleContacts } from '../../src/workspace/start/sample-year';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

describe('set-up wizard', () => {
  const rig = new PageRig();
  const workspace = new Workspace({ build: buildPaths(join(__dirname, '../..')) });
  workspace.setNow(morningOf('2024-10-28'));
  workspace.bind('add-on', createContainer(workspace, 'spreadsheet', 'สมุดงานใหม่'));
  afterAll(() => rig.close());

  it('leads from an empty workbook to a green list, each step once', async () => {
    const page = await rig.open(workspace, shownBy(workspace, 'openSetup'));
    const badge = (title: string): Promise<string> => page.getByRole('region', { name: title, exact: true }).locator('.badge').innerText();
    const press = async (title: string, button: string): Promise<void> => {
      await page.getByRole('region', { name: title, exact: true }).getByRole('button', { name: button }).click();
      await page.getByRole('region', { name: title, exact: true }).locator('.report').waitFor({ timeout: 60_000 });
    };
    await page.getByRole('region', { name: 'สมุดงาน', exact: true }).waitFor();
    expect(await badge('สมุดงาน')).toBe('ยังไม่ทำ');
    expect(await badge('แบบฟอร์มของอำเภอ')).toBe('ยังไม่ทำ');
    await press('สมุดงาน', 'สร้างแท็บที่ขาด');
    expect(await badge('สมุดงาน')).toBe('เรียบร้อย');
    expect(await badge('วันหยุดราชการ')).toBe('เรียบร้อย');
    await page.getByText('แก้ค่าของสำนักงาน').click();
    expect(await page.getByLabel('ชื่อจังหวัด').inputValue()).toBe('หนองคาย');
    await page.getByLabel('ชื่อส่วนราชการ').fill('สำนักงานพัฒนาชุมชนตัวอย่าง');
    await press('จังหวัด ปีงบประมาณ และโควตา', 'บันทึก');
    expect(await page.getByLabel('ชื่อส่วนราชการ').inputValue()).toBe('สำนักงานพัฒนาชุมชนตัวอย่าง');
    call(workspace, 'importOfficeData', [{ contacts: sampleContacts }]);
    for (const [title, button] of [['แม่แบบเอกสาร', 'สร้างแม่แบบที่ขาด'], ['แบบฟอร์มของอำเภอ', 'สร้างหรือปรับปรุงแบบฟอร์ม'], ['การทำงานอัตโนมัติ', 'ติดตั้งหรือซ่อม'], ['อีเมล', 'ส่งอีเมลทดสอบถึงฉัน']] as const) await press(title, button);
    await page.getByText('พร้อมใช้งานแล้ว').waitFor();
    expect(await page.locator('.badge').allInnerTexts()).toEqual([...Array.from({ length: 8 }, () => 'เรียบร้อย'), 'ยังไม่ทำ']);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/setup.png`, fullPage: true });
  });

  it('refuses a step that does not exist, and names that are none of its settings', () => {
    expect(workspace.run({ functionName: 'doSetupStep', args: ['constructor', {}] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
    expect(workspace.run({ functionName: 'doSetupStep', args: ['office', { 'remind-from': '1/1/2500', quota: 5 }] })).toMatchObject({ ok: true, value: { ok: true, value: { counts: { settingsChanged: 0 } } } });
  });
});
