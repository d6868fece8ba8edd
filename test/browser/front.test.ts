// The browser front after the main job, in a real browser: every page, wide and on a phone, by mouse and by keyboard.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFront, type Front } from '../../src/workspace/front/server';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { browserPath, openBrowser } from './chromium';

const ROOT = join(__dirname, '../..');
const PAGES = ['/', '/tabs', '/files', '/mail', '/line'];

function status(address: string, options: { readonly method?: string; readonly headers?: Record<string, string> } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, options, (response) => { response.resume(); resolve(response.statusCode ?? 0); }).on('error', reject).end();
  });
}

describe('browser front', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-front-'));
  let workspace: Workspace;
  let front: Front;
  let path: string | undefined;
  beforeAll(async () => {
    const { status: ended, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/host/start.cjs'), '--no-serve', '--workspace', folder], { encoding: 'utf8' });
    expect([ended, stderr]).toEqual([0, expect.any(String)]);
    workspace = new Workspace({ build: buildPaths(ROOT), directory: folder });
    front = await serveFront(workspace, { port: 0, say: () => undefined });
    path = await browserPath();
    if (path === undefined) process.stdout.write('browser front: skipped, no Chromium, Chrome or Edge was found on this machine\n');
  }, 180_000);
  afterAll(async () => {
    await front.close();
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function inBrowser(viewport: { width: number; height: number }, use: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
    if (path === undefined) return;
    let context: BrowserContext | undefined;
    try {
      context = await openBrowser(path, viewport);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
      page.on('pageerror', (error) => { problems.push(error.message); });
      await page.goto(front.address);
      await use(page, problems);
    } finally {
      await context?.close();
    }
  }

  it.each([[1280, 900], [360, 740]])('shows every page at %i px without overflow, errors or missing Thai letters', async (width, height) => {
    await inBrowser({ width, height }, async (page, problems) => {
      for (const address of PAGES) {
        await page.goto(new URL(address, front.address).href);
        await page.evaluate('document.fonts.ready');
        const seen = await page.evaluate('({ overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, font: document.fonts.check("16px Sarabun", "ที่"), headings: document.querySelectorAll("h1").length, lang: document.documentElement.lang })');
        expect([address, seen]).toEqual([address, { overflow: 0, font: true, headings: 1, lang: 'th' }]);
      }
      expect(problems).toEqual([]);
    });
  }, 120_000);

  it('leads from the overview to a tab, a mail and a document', async () => {
    await inBrowser({ width: 1280, height: 900 }, async (page) => {
      await page.click('nav >> text=สมุดงาน');
      await page.click('.tabs >> text=ตำบลเป้าหมาย');
      expect(await page.locator('.sheet').innerText()).toContain('กวนวัน');
      await page.click('nav >> text=อีเมล');
      await page.locator('main a', { hasText: 'ใกล้ครบกำหนด' }).first().click();
      expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('เรียน');
      await page.click('nav >> text=เอกสาร');
      expect(await page.locator('main a', { hasText: 'MOU 430104' }).count()).toBe(2);
    });
  }, 120_000);

  it('can be walked by keyboard, the skip link first', async () => {
    await inBrowser({ width: 1280, height: 900 }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("nav") !== null')).toBe(true);
    });
  }, 120_000);

  it('lets nobody in without the key, from another host name, or to change anything', async () => {
    const { origin } = new URL(front.address);
    expect(await status(`${origin}/`)).toBe(403);
    expect(await status(front.address, { headers: { Host: 'evil.example' } })).toBe(403);
    const key = new URL(front.address).searchParams.get('key') ?? '';
    const headers = { Cookie: `tambon-key=${key}` };
    expect(await status(`${origin}/`, { headers })).toBe(200);
    expect(await status(`${origin}/`, { headers, method: 'POST' })).toBe(405);
    expect(await status(`${origin}/none`, { headers })).toBe(404);
  });
});
