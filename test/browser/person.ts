// What a person does on the front: chooses in the menu, fills forms, works in a dialog.
import type { FrameLocator, Page } from 'playwright-core';

const LONG = 60_000;

/** Chooses an item of a part of the menu; of the menu itself where no part is named. */
export async function chooseInMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.click('.menu-holder > button');
  if (menu !== '') await page.hover(`[role=menuitem]:has-text("${menu}")`);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The page of a script in its dialog, once it has been loaded. */
export async function dialogOf(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('dialog.script-dialog iframe');
  await frame.locator('main').waitFor({ timeout: LONG });
  return frame;
}

/** Presses a button in a script's dialog and gives the report that follows, as text. */
export async function press(frame: FrameLocator, button: string, within = 'main'): Promise<string> {
  await frame.locator(within).getByRole('button', { name: button, exact: true }).click();
  await frame.locator('button[aria-busy=true]').first().waitFor({ state: 'detached', timeout: LONG });
  const report = frame.locator(`${within} .report[role=status], ${within} .report[role=alert]`).last();
  await report.waitFor({ timeout: LONG });
  return report.innerText();
}

/** Fills a form page by page and sends it; `chosen` answers by the beginning of the question, the rest is filled with samples. `onPage` sees each filled page. */
export async function sendForm(page: Page, chosen: Readonly<Record<string, string>>, onPage: (step: number) => Promise<void> = () => Promise.resolve()): Promise<void> {
  for (let step = 0; step < 15 && await page.locator('.sent').count() === 0; step += 1) {
    await fillVisible(page, chosen);
    await onPage(step);
    await page.click('button.main');
    await page.waitForSelector('button.main:not([disabled]), .sent');
  }
}

/** Fills what is asked on the page that shows. */
export async function fillVisible(page: Page, chosen: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const question of await page.locator('.question[data-item]:visible').all()) {
    const [type, title] = [await question.getAttribute('data-type'), await question.innerText()];
    const answer = Object.entries(chosen).find(([part]) => title.startsWith(part))?.[1];
    if (type === 'LIST') { if (answer !== undefined || await question.locator('select').inputValue() === '') await question.locator('select').selectOption(answer ?? { index: 1 }); }
    else if (type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX' || type === 'SCALE') await (answer === undefined ? question.locator('input').first() : question.getByLabel(answer, { exact: true })).check();
    else if (type === 'DATE') await question.locator('input').fill(answer ?? '2024-10-20');
    else await question.locator('input, textarea').first().fill(answer ?? textFor(title));
  }
}

function textFor(title: string): string {
  if (/ลิงก์/.test(title)) return 'https://example.com/minutes';
  return /จำนวน|\(คน\)|\(บาท\)/.test(title) ? '20' : 'ตัวอย่าง';
}
