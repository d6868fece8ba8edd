// The side panel over the built add-on, in a real browser.
import { writeFileSync } from 'node:fs';
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { wideOffice } from '../builders/wide-office';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('side panel', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  beforeAll(() => {
    for (const nomination of sampleNominations.slice(0, 7)) office.submit(FORM.nomination, nomination);
    office.run('takeInResponses');
    office.run('rebuildTracking');
  });
  afterAll(() => rig.close());

  it('shows the year of all districts with one server call', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.getByRole('heading', { name: 'ปีงบประมาณ พ.ศ. 2568' }).waitFor();
    expect(rig.calls).toEqual(['readPanel']);
    expect(await page.locator('table.grid tbody tr').count()).toBe(9);
    expect(await page.getByText('วันจันทร์ที่ 28 ตุลาคม 2567').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
  });

  it('shows a year of 32 districts in 300 pixels with one server call, with nothing serious for screen readers', async () => {
    const wide = wideOffice(32).open();
    wide.workspace.setNow(Date.parse('2025-03-03T09:00:00+07:00'));
    wide.run('rebuildTracking');
    rig.calls.length = 0;
    const page = await rig.open(wide.workspace, shownBy(wide.workspace, 'openPanel'));
    await page.locator('table.grid').waitFor();
    expect(rig.calls).toEqual(['readPanel']);
    expect(await page.locator('table.grid tbody tr').count()).toBe(32);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/panel-32.png`, fullPage: true });
  });

  it('tells in words what each cell of the grid means, and which districts still owe their nomination', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.locator('table.grid').waitFor();
    const labels = await page.locator('table.grid tbody button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => label.includes('ส่งแล้ว')).length).toBeGreaterThanOrEqual(7);
    expect(labels.filter((label) => label.includes('เหลือ 2 วัน')).length).toBeGreaterThanOrEqual(2);
  });

  it('leads from a duty to its row in the tracking tab', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.locator('table.grid tbody button').first().click();
    await page.waitForFunction('document.querySelector("main") !== null');
    expect(rig.calls.at(-1)).toBe('goToDuty');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is entered once by the keyboard, goes from cell to cell by arrows, and to the row by Enter', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.locator('table.grid').waitFor();
    expect(await page.locator('table.grid [data-cell][tabindex="0"]').count()).toBe(1);
    await page.locator('table.grid [data-cell][tabindex="0"]').focus();
    const at = (): Promise<string | null> => page.evaluate<string | null>('document.activeElement.getAttribute("data-cell")');
    const first = await at();
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(String(first).replace(/^\d+/, (row) => String(Number(row) + 1)));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(rig.calls.at(-1)).toBe('goToDuty');
  });

  it('shows how far each district is as bars of a chart, and prints whole on paper', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.locator('.progress .ct-bar').first().waitFor({ state: 'attached' });
    expect(await page.locator('.progress .bar-done .ct-bar').count()).toBe(9);
    expect(await page.locator('.progress').getAttribute('aria-label')).toContain('อำเภอท่าบ่อ ส่งแล้ว 2 ถึงเวลาทำ 2 เลยกำหนด 0');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('table.grid tbody button').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'อ่านใหม่' }).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    if (process.env['SCREENSHOTS'] !== undefined) writeFileSync(`${process.env['SCREENSHOTS']}/panel.pdf`, pdf);
  });

  it('has no serious finding of accessibility', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openPanel'));
    await page.locator('table.grid').waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/panel.png`, fullPage: true });
  });

  it('gives nothing to a visitor who is not the person that runs it', () => {
    const answer = office.workspace.run({ functionName: 'readPanel', mode: 'web-app', user: '' });
    expect(answer).toMatchObject({ ok: true, value: { ok: false } });
  });
});
