// The page for pasted data in a real browser over the built add-on: another province from the clipboard, contacts from a CSV file.
import { BundleOffice } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

const PLACES = ['รหัสตำบล\tตำบล\tอำเภอ\tจังหวัด', '980101\tหนึ่ง\tอำเภอต้น\tจังหวัดสมมุติ', '980201\tสอง\tอำเภอปลาย\tจังหวัดสมมุติ'].join('\n');
/** `อำเภอ,อีเมล` and a row, in the code page that older programs write. */
const OLD_CSV = Buffer.from([0xcd, 0xd3, 0xe0, 0xc0, 0xcd, 0x2c, 0xcd, 0xd5, 0xe0, 0xc1, 0xc5, 0x0a, 0xb5, 0xe9, 0xb9, ...Buffer.from(',x@example.com\n')]);

describe('page for pasted data', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-26', pastTargets: '', isBare: true });
  afterAll(() => rig.close());

  it('takes in places that are pasted and contacts of a file, and names rows that cannot be used', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openImport'));
    const text = page.getByLabel('วางตารางจาก Excel');
    const press = async (expected: RegExp): Promise<string> => {
      await page.getByRole('button', { name: 'นำเข้า', exact: true }).click();
      const report = page.locator('.report').filter({ hasText: expected });
      await report.waitFor({ timeout: 60_000 });
      return report.innerText();
    };
    expect(await page.getByRole('button', { name: 'นำเข้า', exact: true }).isDisabled()).toBe(true);
    await text.fill(PLACES.replace('980201', '43020'));
    expect(await press(/แถวที่ 3/)).toContain('แถวที่ 3 ช่องรหัสตำบล “43020” ไม่ใช่รหัสของกรมการปกครอง');
    await text.fill(PLACES);
    expect(await press(/2 อำเภอ/)).toContain('จังหวัดสมมุติ 2 อำเภอ 2 ตำบล');
    expect(office.rows('พื้นที่').map((row) => row['รหัสตำบล'])).toEqual(['980101', '980201']);
    await page.getByLabel('ข้อมูลที่จะนำเข้า').selectOption('contacts');
    await page.getByLabel('หรือเลือกไฟล์ CSV').setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: OLD_CSV });
    await page.waitForFunction("document.querySelector('textarea').value.includes('x@example.com')");
    expect(await press(/เพิ่มผู้ติดต่อ/)).toContain('เพิ่มผู้ติดต่อ 1 คน');
    expect(office.rows('ผู้ติดต่อ')).toEqual([expect.objectContaining({ รหัสหน่วยงาน: '9801', อีเมล: 'x@example.com' })]);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/import.png`, fullPage: true });
  });

  it('refuses a table that it does not know and an empty text', () => {
    expect(office.workspace.run({ functionName: 'importPasted', args: ['constructor', 'x'] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
    expect(office.workspace.run({ functionName: 'importPasted', args: ['places', ' '] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused', notDone: ['ยังไม่ได้วางข้อมูลหรือเลือกไฟล์'] } } });
  });
});
