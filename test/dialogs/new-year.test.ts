// The page of the new fiscal year over the built add-on, in a real browser: proposed, corrected date by date, started once its year is typed.
import { confirmedOffice } from '../builders/reporting-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('new year page', () => {
  const rig = new PageRig();
  const office = confirmedOffice();
  const setting = (key: string): string | undefined => office.rows('ตั้งค่า').find((row) => row['รหัส'] === key)?.['ค่า'];
  beforeAll(() => { office.advance('2025-10-06'); });
  afterAll(() => rig.close());

  it('shows every date with its weekday, takes corrections, says what becomes of what, and starts only the year that was typed', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openNewYear'));
    await page.getByRole('button', { name: 'เสนอปีใหม่' }).click();
    await page.getByRole('heading', { name: 'ปีงบประมาณ 2568 → 2569 (ยังไม่ได้เริ่ม)' }).waitFor();
    const due = page.getByLabel(/^ค่าใหม่ R03 .* ครบกำหนด$/);
    expect(await due.inputValue()).toBe('30/10/2568');
    expect(await page.getByRole('row', { name: /^R03 .* พ 30 ต.ค. 2567 .*พฤ 30 ต.ค. 2568/ }).count()).toBe(1);
    await due.fill('1/11/2568');
    await page.getByText('ส 1 พ.ย. 2568 ยังไม่บันทึก').waitFor();
    await page.getByLabel('พิมพ์ปีใหม่เพื่อยืนยัน').fill('2569');
    expect(await page.getByRole('button', { name: 'เริ่มปีงบประมาณ 2569' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'บันทึกการแก้ 1 รายการ' }).click();
    await page.getByText('(วันหยุด ส่งก่อน ศ 31 ต.ค. 2568)').waitFor();
    for (const text of ['ตำบลเป้าหมายปี 2568 จำนวน 9 ตำบล', `ผู้ติดต่อ ${office.rows('ผู้ติดต่อ').filter((row) => row['อีเมล'] !== '').length} คน`, 'ยังไม่กำหนดวันเก็บถึง', 'ยังไม่มีวันหยุดของปีงบประมาณ 2569']) expect([text, await page.getByText(text, { exact: false }).count()]).toEqual([text, 1]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/new-year.png`, fullPage: true });
    expect(await rig.accessibility(page)).toEqual([]);
    await page.getByLabel('พิมพ์ปีใหม่เพื่อยืนยัน').fill('2568');
    await page.getByRole('button', { name: 'เริ่มปีงบประมาณ 2569' }).click();
    await page.getByText('พิมพ์ 2569 ในช่องยืนยันก่อนเริ่มปี').waitFor();
    expect(setting('fiscal-year')).toBe('2568');
    await page.getByLabel('พิมพ์ปีใหม่เพื่อยืนยัน').fill('๒๕๖๙');
    await page.getByRole('button', { name: 'เริ่มปีงบประมาณ 2569' }).click();
    await page.getByRole('heading', { name: 'ปีงบประมาณ 2569', exact: true }).waitFor();
    expect(setting('fiscal-year')).toBe('2569');
    expect(office.rows('ภารกิจ').find((row) => row['รหัส'] === 'R03')?.['ครบกำหนด']).toBe('1 พ.ย. 2568');
  });

  it('refuses values that cannot be read, and changes nothing', () => {
    office.run('proposeNewYear', {});
    const before = office.rows('ปีงบประมาณใหม่');
    const corrected = (corrections: unknown): unknown => office.workspace.run({ functionName: 'correctYear', args: [corrections] });
    expect(corrected({ 'R03.dueOn': '31 ตุลา', 'R10.dueOn': '31/10/2569' })).toMatchObject({ value: { value: { status: 'refused', notDone: [expect.stringContaining('อ่านวันที่ “31 ตุลา” ไม่ได้')] } } });
    expect(corrected({ 'R99.dueOn': '31/10/2569' })).toMatchObject({ value: { value: { status: 'refused' } } });
    expect(corrected(null)).toMatchObject({ value: { value: { counts: { corrected: 0 } } } });
    expect(office.rows('ปีงบประมาณใหม่')).toEqual(before);
  });
});
