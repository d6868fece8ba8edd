// The page of changes to the confirmed list over the built add-on, in a real browser.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('page of changes to the confirmed list', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const stands = (tambonCode: string): boolean => office.rows('ตำบลเป้าหมาย').some((row) => row['รหัสตำบล'] === tambonCode && row['เหตุที่เปลี่ยนหรือยกเลิก'] === '');
  beforeAll(() => {
    for (const nomination of sampleNominations.slice(0, 8)) office.submit(FORM.nomination, nomination);
    for (const step of ['takeInResponses', 'checkEligibility', 'allocateQuota', 'confirmTargets']) office.run(step);
  });
  afterAll(() => rig.close());

  it('replaces a target by a tambon that may be one, and offers no past target', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openTargetReplacement'));
    const old = page.getByLabel('ตำบลเดิม');
    const oldCode = await old.locator('option').nth(1).getAttribute('value') ?? '';
    await old.selectOption(oldCode);
    const offered = await page.getByLabel('ตำบลใหม่').locator('option').evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value));
    const past = office.rows('เป้าหมายปีก่อน').map((row) => row['รหัสตำบล']);
    expect(past.length).toBeGreaterThan(0);
    expect(offered.filter((code) => code !== '' && (past.includes(code) || stands(code)))).toEqual([]);
    const next = offered.find((code) => code.startsWith(oldCode.slice(0, 4))) ?? '';
    await page.getByLabel('ตำบลใหม่').selectOption(next);
    expect(await page.getByRole('button', { name: 'เปลี่ยนตำบล' }).isDisabled()).toBe(true);
    await page.getByLabel('เหตุผล').fill('ผู้นำขอถอนตัว');
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/target-change.png`, fullPage: true });
    await page.getByRole('button', { name: 'เปลี่ยนตำบล' }).click();
    await page.getByText('เรียบร้อย').waitFor();
    expect([stands(oldCode), stands(next)]).toEqual([false, true]);
  });

  it('moves on the place of the one district that has confirmed none', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPlaceRelease'));
    const districts = await page.getByLabel('อำเภอ').locator('option').allTextContents();
    expect(districts).toHaveLength(2); // the question and the one district
    await page.getByLabel('อำเภอ').selectOption({ index: 1 });
    await page.getByLabel('เหตุผล').fill('อำเภอแจ้งว่าไม่พร้อม');
    await page.getByRole('button', { name: 'ย้ายพื้นที่' }).click();
    await page.getByText('บันทึกการย้ายพื้นที่ของอำเภอ').waitFor();
    expect(office.rows('ข้อเสนอจัดสรร').some((row) => Object.values(row).some((cell) => String(cell).includes('อำเภอแจ้งว่าไม่พร้อม')))).toBe(true);
  });
});
