// Items of the menu on the sample year, chosen by a person: each ends with Thai words. `npm run test:year` chooses every item, the usual run some.
import type { Page } from 'playwright-core';
import { FrontRig } from './front-rig';

const WIDE = { width: 1280, height: 900 };
const LONG = 90_000;
/** English that a person must never read: words of programs. Addresses and names of files are left out. */
const ENGLISH = /\b(undefined|null|NaN|Error|Exception|TypeError|Object|Cannot|failed)\b/;

const IS_WHOLE = process.env['WHOLE_YEAR'] !== undefined;

interface Item { readonly part: string; readonly label: string; readonly functionName: string }

describe('an item of the menu', () => {
  const rig = new FrontRig();
  beforeAll(() => rig.start(), 240_000);
  afterAll(() => rig.close(), 60_000);

  it('ends with words in Thai that say what was done, what was not and why, or with a page that can be left', async () => {
    await rig.use(WIDE, async (page) => {
      await page.goto(`${rig.origin}/tabs`);
      const items = await itemsOf(page);
      expect(items.length).toBeGreaterThan(45);
      const dull: string[] = [];
      for (const [index, item] of items.entries()) {
        if (!IS_WHOLE && index % 5 !== 3) continue;
        await page.goto(`${rig.origin}/tabs?tab=${encodeURIComponent('อ่านก่อน')}`);
        const said = await endOf(page, item);
        await rig.picture(page, `menu-${String(index).padStart(2, '0')}-${item.functionName}`);
        if (ENGLISH.test(said) || !/[ก-๙]/.test(said)) dull.push(`${item.functionName}: ${said.slice(0, 300)}`);
        if (process.env['SCREENSHOTS'] !== undefined) process.stdout.write(`${index} ${item.part} › ${item.label}: ${said.replace(/\s+/g, ' ').slice(0, 400)}\n`);
        await leave(page);
      }
      expect(dull).toEqual([]);
    });
  }, 400_000);
});

async function itemsOf(page: Page): Promise<readonly Item[]> {
  return page.evaluate(`[...document.querySelectorAll('.menu-bar [data-function]')].map((item) => ({
    label: item.textContent, functionName: item.dataset.function,
    part: item.closest('[role=menu]').parentElement.querySelector(':scope > [role=menuitem]').textContent,
  }))`);
}

/** Chooses the item and reads what it shows once it has come to its end. */
async function endOf(page: Page, { part, label }: Item): Promise<string> {
  await page.click('.menu-holder > button');
  const entry = page.locator('.menu-bar [data-function]').filter({ hasText: new RegExp(`^${escaped(label)}$`) });
  if (!(await entry.first().isVisible())) await page.hover(`[role=menuitem]:has-text("${part}")`);
  await entry.first().click();
  await page.waitForSelector('dialog.ask, dialog.script-dialog, #side-panel iframe, table[data-tab="ประวัติการเปลี่ยนแปลง"]', { timeout: LONG });
  if (await page.locator('dialog.script-dialog').count() > 0) {
    const main = page.frameLocator('dialog.script-dialog iframe').locator('main');
    await main.waitFor({ timeout: LONG });
    await main.getByText('กำลังอ่านข้อมูล').first().waitFor({ state: 'detached', timeout: LONG });
    await page.waitForSelector('.working', { state: 'detached', timeout: LONG });
    return main.innerText();
  }
  if (await page.locator('dialog.ask').count() > 0) return page.locator('dialog.ask').innerText();
  if (await page.locator('#side-panel iframe').count() === 0) return page.locator('#formula, #cell-note').first().innerText();
  const panel = page.frameLocator('#side-panel iframe').locator('main');
  await panel.getByText('กำลังอ่านข้อมูล').first().waitFor({ state: 'detached', timeout: LONG });
  return panel.innerText();
}

/** Closes whatever is open without deciding anything, and what opens after it. */
async function leave(page: Page): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    if (await page.locator('dialog.ask').count() > 0) await page.keyboard.press('Escape');
    else if (await page.locator('dialog.script-dialog .shut').count() > 0) await page.click('dialog.script-dialog .shut', { timeout: 1000 }).catch(() => undefined);
    else if (await page.locator('#side-panel .shut').count() > 0) await page.click('#side-panel .shut', { timeout: 1000 }).catch(() => undefined);
    else if (await page.locator('.working').count() > 0) await page.waitForSelector('.working', { state: 'detached', timeout: 500 }).catch(() => undefined);
    else return;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
