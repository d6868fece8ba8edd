// The training room in a real browser over the sample year: pages, the sheet, the menu, forms, days, and who is kept out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { FrontRig, raw, type Raw } from './front-rig';
import { chooseInMenu, fillVisible } from './person';

const PAGES = ['/', '/tabs', '/forms', '/files', '/mail', '/line', '/card'];
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('training room', () => {
  const rig = new FrontRig();
  beforeAll(() => rig.start(), 240_000);
  afterAll(() => rig.close(), 60_000);

  const go = async (page: Page, address: string): Promise<void> => { await page.goto(`${rig.origin}${address}`); };
  const openTab = (page: Page, tab: string): Promise<void> => go(page, `/tabs?tab=${encodeURIComponent(tab)}`);

  it.each([WIDE, PHONE])('shows every page at $width px without overflow, missing letters or serious accessibility findings', async (size) => {
    await rig.use(size, async (page) => {
      for (const address of PAGES) {
        await go(page, address);
        await page.evaluate('document.fonts.ready.then(() => true)');
        const seen = await page.evaluate('({ overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, font: document.fonts.check("16px Sarabun", "ที่"), headings: document.querySelectorAll("h1").length, lang: document.documentElement.lang })');
        expect([address, seen]).toEqual([address, { overflow: 0, font: true, headings: 1, lang: 'th' }]);
        expect([address, await rig.accessibility(page)]).toEqual([address, []]);
        await rig.picture(page, `${size.width}${address.replace('/', '-')}`);
      }
    });
  }, 180_000);

  it('lets an officer type into a cell, and refuses a value that is not on the list with a Thai sentence', async () => {
    await rig.use(WIDE, async (page) => {
      await openTab(page, 'ผู้ติดต่อ');
      await page.dblclick('td[data-a1="D3"]');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('นายตัวอย่าง ใหม่');
      await page.keyboard.press('Enter');
      await page.waitForSelector('td[data-a1="D3"]:has-text("นายตัวอย่าง ใหม่")');
      expect(await page.locator('#cell-name').innerText()).toBe('D4');
      await page.click('td[data-a1="C3"]');
      await page.fill('#cell-text', 'ไม่มีในรายการ');
      await page.press('#cell-text', 'Enter');
      expect(await page.locator('dialog.ask').innerText()).toContain('โปรดเลือกจากรายการ');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog.ask', { state: 'detached' });
      expect(await page.locator('td[data-a1="C3"]').innerText()).toBe('เจ้าหน้าที่อำเภอ');
    });
  }, 120_000);

  it('filters a column, keeps header and colours, and shows the notes of headers', async () => {
    await rig.use(WIDE, async (page) => {
      await openTab(page, 'ผู้ติดต่อ');
      await page.click('td[data-a1="C1"]');
      expect(await page.locator('#cell-note').innerText()).not.toBe('');
      await page.click('[data-filter="2"]');
      await page.click('.filter-list label:has-text("พัฒนาการอำเภอ")');
      await page.click('dialog.ask button.main');
      await page.waitForSelector('.filtered');
      expect(await page.locator('td:has-text("head4301@example.com")').count()).toBe(0);
      expect(await page.locator('td:has-text("officer4301@example.com")').count()).toBe(1);
      await page.click('[data-filter="2"]');
      await page.click('button:has-text("เลือกทั้งหมด")');
      await page.click('dialog.ask button.main');
      await page.waitForSelector('.filtered', { state: 'detached' });
      await openTab(page, 'ติดตาม');
      expect(await page.locator('td[data-a1="I2"]').evaluate((cell: Element) => getComputedStyle(cell).backgroundColor)).not.toBe('rgb(255, 255, 255)');
    });
  }, 120_000);

  it('runs a command of the menu by keyboard; its questions wait for the person, also on other pages', async () => {
    await rig.use(WIDE, async (page) => {
      await go(page, '/tabs');
      await page.focus('.menu-holder > button');
      await page.keyboard.press('ArrowDown');
      while ((await page.evaluate<string>('document.activeElement.textContent')).includes('แจ้งเตือน') === false) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      while (await page.evaluate<string>('document.activeElement.textContent') !== 'สร้างตารางติดตามใหม่') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog.ask');
      expect(await page.locator('dialog.ask h2').innerText()).not.toBe('');
      expect(await rig.accessibility(page)).toEqual([]);
      await go(page, '/mail');
      expect(await page.locator('h1').innerText()).toBe('รอคำตอบ');
      await page.keyboard.press('Escape');
      await page.waitForSelector('h1:has-text("อีเมล")');
      await go(page, '/tabs');
      await chooseInMenu(page, 'แจ้งเตือน', 'สร้างตารางติดตามใหม่');
      await page.click('dialog.ask button.main');
      await page.waitForSelector('.working', { state: 'detached' });
    });
  }, 120_000);

  it('shows the side panel in a frame without an origin; its calls reach the script and lead to the row', async () => {
    await rig.use(WIDE, async (page) => {
      await go(page, '/tabs');
      await page.click('.menu-holder > button');
      await page.click('[role=menuitem]:has-text("เปิดแผงสรุป")');
      const frame = page.frameLocator('#side-panel iframe');
      await frame.locator('button.link').first().click();
      await page.waitForSelector('table[data-tab="ติดตาม"]');
      expect(await page.locator('#side-panel iframe').getAttribute('sandbox')).not.toContain('allow-same-origin');
      await rig.picture(page, 'panel');
      await page.click('#side-panel .shut');
      expect(await page.locator('#side-panel').isHidden()).toBe(true);
    });
  }, 120_000);

  it('takes a district officer on a phone through a form: missing answers, the way of the district, sent, changed', async () => {
    await rig.use(PHONE, async (page) => {
      await go(page, '/forms');
      await page.click('.form-cards a:has-text("เสนอพื้นที่ตำบลเป้าหมาย")');
      await page.click('button.main');
      await page.waitForSelector('.is-wrong');
      expect(await page.locator('.is-wrong').count()).toBe(2);
      expect(await rig.accessibility(page)).toEqual([]);
      await page.fill('[name=email]', 'officer4302@example.com');
      await page.locator('[data-page="0"] select').selectOption('ท่าบ่อ');
      await page.click('button.main');
      await page.waitForSelector('h2:has-text("อำเภอท่าบ่อ"):visible');
      await page.click('[data-back]');
      expect(await page.locator('[data-page="0"] select').inputValue()).toBe('ท่าบ่อ');
      await page.click('button.main');
      await page.waitForSelector('h2:has-text("อำเภอท่าบ่อ"):visible');
      await fillVisible(page);
      for (let step = 0; step < 12 && await page.locator('.sent').count() === 0; step += 1) {
        await page.click('button.main');
        await page.waitForSelector('button.main:not([disabled]), .sent');
        await fillVisible(page);
      }
      expect(await page.locator('.sent').innerText()).toContain('แก้ไขคำตอบ');
      await rig.picture(page, 'form-sent');
      await page.click('.sent a:has-text("แก้ไขคำตอบ")');
      expect(await page.locator('[name=email]').inputValue()).toBe('officer4302@example.com');
      expect(await page.locator('[data-page="0"] select').inputValue()).toBe('ท่าบ่อ');
    });
  }, 180_000);

  it('plays days forward and tells what was sent; brings the sample year back after asking', async () => {
    await rig.use(WIDE, async (page) => {
      await go(page, '/');
      await page.click('button:has-text("วันถัดไป")');
      expect(await page.locator('dialog.ask').innerText()).toMatch(/29 ตุลาคม 2567[\s\S]*ส่งข้อความประจำวัน/);
      await page.click('dialog.ask button');
      await page.waitForSelector('.day:has-text("29 ตุลาคม 2567")');
      await page.click('[data-reset]');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('ยกเลิก');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog.ask', { state: 'detached' });
      await page.click('[data-reset]');
      await page.click('dialog.ask button:has-text("เริ่มใหม่")');
      await page.waitForSelector('.day:has-text("28 ตุลาคม 2567")', { timeout: 90_000 });
      await openTab(page, 'ผู้ติดต่อ');
      expect(await page.locator('td[data-a1="D3"]').innerText()).toBe('นายตัวอย่าง หนึ่ง');
      expect(existsSync(join(rig.folder, 'before-reset/drive'))).toBe(true);
    });
  }, 180_000);

  it('reads a mail, a document as pages, and the card', async () => {
    await rig.use(WIDE, async (page) => {
      await go(page, '/mail');
      await page.locator('main a', { hasText: 'ใกล้ครบกำหนด' }).first().click();
      expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('เรียน');
      await go(page, '/files');
      const href = await page.locator('main a', { hasText: 'MOU 430104' }).first().getAttribute('href');
      const pdf = await page.request.get(`${rig.origin}${(href ?? '').replace('/read', '/file')}&as=pdf`);
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
      await go(page, '/card');
      expect(await page.locator('.card').innerText()).toContain('เร่งด่วนที่สุด');
    });
  }, 120_000);

  const deed = (headers: Record<string, string>): Promise<number> => raw(`${rig.origin}/deed/filter`, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', ...headers } }).then(({ status }) => status);

  it('lets nobody in without the key or under another host name', async () => {
    expect((await raw(`${rig.origin}/`)).status).toBe(403);
    expect((await raw(rig.address, { headers: { Host: 'evil.example' } })).status).toBe(403);
    expect((await raw(`${rig.origin}/`, { headers: { Cookie: rig.cookie, Host: 'evil.example' } })).status).toBe(403);
    expect((await raw(`${rig.origin}/`, { headers: { Cookie: rig.cookie } })).status).toBe(200);
    expect((await raw(`${rig.origin}/none`, { headers: { Cookie: rig.cookie } })).status).toBe(404);
    expect(new URL(rig.origin).hostname).toBe('127.0.0.1');
  });

  it('shows no secret on any page or in any file that can be reached, and opens nothing by a made-up address', async () => {
    const own = { Cookie: rig.cookie };
    const [key = '', token] = [rig.cookie.split('=')[1], JSON.parse((await raw(`${rig.origin}/token`, { headers: own })).text) as string];
    const texts = new Map<string, string>();
    const open = [...PAGES];
    for (let address = open.shift(); address !== undefined; address = open.shift()) {
      if (texts.has(address)) continue;
      const { text } = await raw(`${rig.origin}${address}`, { headers: own });
      texts.set(address, text);
      open.push(...[...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, found = '']) => found.replaceAll('&amp;', '&')));
    }
    expect(texts.size).toBeGreaterThan(60);
    expect([...texts].filter(([, text]) => [SAMPLE_LINE.token, key, token].some((secret) => text.includes(secret))).map(([address]) => address)).toEqual([]);
    for (const odd of ['/file?id=../../../etc/passwd', '/file?id=%2Fetc%2Fpasswd&as=pdf', '/read?id=..%2F.state', '/../../etc/passwd', '/frame/..%2F..%2Ftoken', '/tabs?tab=%00', '/form?id=<script>alert(1)</script>']) {
      const { status, text } = await raw(`${rig.origin}${odd}`, { headers: own });
      expect([odd, status >= 400 || !text.includes('root:'), text.includes('<script>alert(1)')]).toEqual([odd, true, false]);
    }
  }, 120_000);

  it('refuses a command that is no JSON or too long with a Thai sentence', async () => {
    const token = JSON.parse((await raw(`${rig.origin}/token`, { headers: { Cookie: rig.cookie } })).text) as string;
    const deed = (body: string): Promise<Raw> => raw(`${rig.origin}/deed/filter`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', Cookie: rig.cookie, Origin: rig.origin, 'X-Tambon-Token': token } });
    expect(await deed('{"tab":')).toMatchObject({ status: 400, text: expect.stringMatching(/^ข้อมูลที่ส่งมาอ่านไม่ได้/) as string });
    expect(await deed(JSON.stringify('x'.repeat(4_000_001)))).toMatchObject({ status: 413, text: expect.stringMatching(/^ข้อมูลที่ส่งมายาวเกินไป/) as string });
  });

  it('gives the key to a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await raw(rig.address);
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect(headers.location).toBe('/');
  });

  it('does nothing for a page elsewhere, without the token, or by looking', async () => {
    const token = JSON.parse((await raw(`${rig.origin}/token`, { headers: { Cookie: rig.cookie } })).text) as string;
    const own = { Cookie: rig.cookie, Origin: rig.origin, 'X-Tambon-Token': token };
    expect(await deed({ ...own, Origin: 'https://evil.example' })).toBe(403);
    expect(await deed({ ...own, Origin: 'null' })).toBe(403);
    expect(await deed({ Cookie: rig.cookie, 'X-Tambon-Token': token })).toBe(403);
    expect(await deed({ ...own, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await deed({ ...own, 'X-Tambon-Token': 'wrong' })).toBe(403);
    expect(await deed({ ...own, 'Content-Type': 'text/plain' })).toBe(403);
    expect((await raw(`${rig.origin}/deed/filter`, { headers: own })).status).toBe(404);
    expect((await raw(`${rig.origin}/`, { method: 'PUT', headers: own })).status).toBe(405);
    expect(await deed(own)).toBe(200);
  });

  it('sends a policy with every page: scripts of its own alone, no other address, in no foreign frame', async () => {
    const { headers } = await raw(`${rig.origin}/tabs`, { headers: { Cookie: rig.cookie } });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'self'/);
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('runs only functions of the menu as commands, and keeps what scripts show in a sandbox that reaches nothing', async () => {
    const token = JSON.parse((await raw(`${rig.origin}/token`, { headers: { Cookie: rig.cookie } })).text) as string;
    const run = (functionName: string): Promise<string> => raw(`${rig.origin}/deed/run`, { method: 'POST', body: JSON.stringify({ functionName }), headers: { 'Content-Type': 'application/json', Cookie: rig.cookie, Origin: rig.origin, 'X-Tambon-Token': token } }).then(({ text }) => text);
    expect(await run('importOfficeData')).toContain('ไม่มีคำสั่งนี้ในเมนู');
    const frame = /"frame":"([\w-]+)"/.exec(await run('openPanel'))?.[1] ?? '';
    const { headers, text } = await raw(`${rig.origin}/frame/${frame}`, { headers: { Cookie: rig.cookie } });
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts [^;]*; default-src 'none'/);
    expect(String(headers['content-security-policy'])).not.toMatch(/allow-same-origin|connect-src|https?:/);
    expect(text).toContain('google');
    expect((await raw(`${rig.origin}/frame/${frame}`)).status).toBe(403);
  });
});
