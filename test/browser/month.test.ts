// A month of reports in a real browser over the sample year: days are played forward, a district reports on a phone, the province reviews, compiles and reads.
import type { Page } from 'playwright-core';
import { shownPeriod } from '../../src/domain/documents/period';
import { FrontRig } from './front-rig';
import { chooseInMenu, dialogOf, press, sendForm } from './person';

const WIDE = { width: 1280, height: 900 };
/** A week in the gate; `npm run test:year` plays the whole fiscal year. */
const UNTIL = process.env['WHOLE_YEAR'] === undefined ? '2024-11-04' : '2025-09-30';
const LONGEST_MS = 1_200_000;

describe('month of reports', () => {
  const rig = new FrontRig();
  beforeAll(() => rig.start(), 120_000);
  afterAll(() => rig.close(), 60_000);

  const play = async (page: Page, until: string): Promise<string> => {
    await page.click('.time button:has-text("ไปถึงวันที่")');
    await page.fill('#day-to-play', until);
    await page.click('dialog.ask button:has-text("เริ่มเล่น")');
    await page.locator('dialog.ask .fired').waitFor({ timeout: LONGEST_MS });
    const told = await page.locator('dialog.ask').innerText();
    await page.click('dialog.ask button.main');
    await page.waitForSelector('dialog.ask', { state: 'detached' });
    return told;
  };

  it('plays days forward by the date control; nothing fails on the way', async () => {
    await rig.use(WIDE, async (page) => {
      const told = await play(page, UNTIL);
      expect(told).toMatch(/อีเมลใหม่ \d+ ฉบับ/);
      expect(told).not.toContain('ไม่สำเร็จ');
      await rig.picture(page, 'month-1-played');
    });
  }, LONGEST_MS);

  it('takes a district through its monthly report on a phone', async () => {
    await rig.use({ width: 360, height: 740 }, async (page) => {
      await page.goto(`${rig.origin}/forms`);
      await page.click('.form-cards a:has-text("รายงานแผน-ผลประจำเดือน")');
      await page.fill('[name=email]', 'officer4302@example.com');
      await sendForm(page, { 'อำเภอที่รายงานประจำเดือน': 'ท่าบ่อ', 'เดือนที่รายงาน': 'ธันวาคม 2567', 'กิจกรรมที่ 1: มีกิจกรรม': 'ไม่มี' }, (step) => rig.picture(page, `month-2-form-${step}`));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await page.locator('.sent').innerText()).toContain('จังหวัดได้รับรายงานแล้ว');
      expect(await rig.accessibility(page)).toEqual([]);
    });
  }, 90_000);

  it('lets the province review the report, compile the month and read the document', async () => {
    await rig.use(WIDE, async (page) => {
      await page.goto(`${rig.origin}/tabs`);
      await chooseInMenu(page, 'แผน-ผลรายเดือน', 'พิจารณารายงานของอำเภอ');
      const frame = await dialogOf(page);
      await frame.getByRole('navigation').getByText(/ท่าบ่อ/).first().waitFor();
      expect(await frame.getByText('เดือนที่รายงาน', { exact: true }).count()).toBe(1);
      await rig.picture(page, 'month-3-review');
      expect(await press(frame, 'รับไว้')).not.toContain('ยังไม่ได้ดำเนินการ');
      await frame.getByRole('button', { name: 'ปิด', exact: true }).click();
      await chooseInMenu(page, 'แผน-ผลรายเดือน', 'รวมผลประจำเดือน');
      const month = await dialogOf(page);
      await month.getByLabel('เดือนที่รายงาน').selectOption('2024-12');
      expect(await press(month, `รวมผลเดือน ${shownPeriod('2024-12')}`)).toContain('ธ.ค. 2567');
      await rig.picture(page, 'month-4-compiled');
      await month.getByRole('button', { name: 'ปิด', exact: true }).click();
      await page.waitForSelector('.working', { state: 'detached' });
      await page.goto(`${rig.origin}/files`);
      await rig.picture(page, 'month-5-files');
      await page.locator('main a', { hasText: 'รายงานรวมผล' }).first().click();
      await page.waitForSelector('h1:has-text("รายงานรวมผล")');
    });
  }, 120_000);
});
