// Digest mails of the built add-on at the widths of a phone and a desk, in a real browser: nothing runs over the edge, everything can be read and tapped.
import type { BrowserContext, Page } from 'playwright-core';
import { samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice } from '../journeys/bundle-office';
import { browserPath, openBrowser } from './chromium';
import { sarabunFace } from './sarabun-face';

jest.setTimeout(90_000);

/** What a reader meets: widths in CSS pixels, the smallest letters, the flattest link, words that are cut off. */
interface Measured { readonly overflow: number; readonly smallestFontPx: number; readonly flattestLinkPx: number; readonly outside: readonly string[] }

const MEASURE = `(() => {
  const shown = [...document.querySelectorAll('body *')].filter((element) => getComputedStyle(element).display !== 'none' && element.getClientRects().length > 0);
  const withText = shown.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && element.closest('[style*="display:none"]') === null);
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    smallestFontPx: Math.min(...withText.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    flattestLinkPx: Math.min(...shown.filter((element) => element.tagName === 'A').map((element) => element.getBoundingClientRect().height)),
    outside: withText.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5).map((element) => element.textContent),
  };
})()`;

describe('a digest mail in a reader’s window', () => {
  let browser: BrowserContext | undefined;
  const office = new BundleOffice({
    day: '2024-10-25', pastTargets: samplePastTargets,
    contacts: [{ unit: '4301', unitName: 'อำเภอเมืองหนองคาย', role: 'officer', name: `นายตัวอย่าง ${'ก'.repeat(120)}`, position: 'ตัวอย่าง', email: 'long@example.com', phone: '', lineUserId: '', active: true }],
    settings: { 'office-name': `สำนักงาน${'พัฒนาชุมชน'.repeat(12)}` },
  });
  office.run('installTriggers');
  office.advance('2024-11-06');
  const latest = (to: string): string => office.mails().filter((mail) => mail.to === to).at(-1)?.htmlBody ?? '';

  const open = async (html: string, width: number): Promise<Page> => {
    const path = await browserPath();
    if (path === undefined) throw new Error('no browser on this machine');
    browser ??= await openBrowser(path, { width: 800, height: 900 });
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(html.replace('<head>', `<head>${sarabunFace}`));
    await page.evaluate('document.fonts.ready.then(() => true)');
    return page;
  };
  afterAll(async () => { await browser?.close(); });

  it.each([['officer4301@example.com', 360], ['officer4301@example.com', 800], ['province@example.com', 360], ['province@example.com', 800], ['head4301@example.com', 360], ['long@example.com', 360]] as const)('%s at %d px', async (to, width) => {
    expect(latest(to)).toContain('<html');
    const page = await open(latest(to), width);
    const measured = await page.evaluate<Measured>(MEASURE);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/mail-${to.split('@')[0] ?? ''}-${width}.png`, fullPage: true });
    await page.close();
    expect({ overflow: measured.overflow, outside: measured.outside }).toEqual({ overflow: 0, outside: [] });
    expect(measured.smallestFontPx).toBeGreaterThanOrEqual(14);
    expect(measured.flattestLinkPx).toBeGreaterThanOrEqual(40);
  });
});
