// A front over the sample year, a browser on it, and requests that no page of it would send.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFront, type Front } from '../../src/workspace/front/server';
import { createContainer } from '../../src/workspace/host/containers';
import { morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { SAMPLE_DAY } from '../../src/workspace/start/sample-job';
import { browserPath, openBrowser } from './chromium';

const ROOT = join(__dirname, '../..');

/** An answer to a raw request. */
export interface Raw {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends a request as another program would. */
export function raw(address: string, options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => { resolve({ status: response.statusCode ?? 0, text, headers: response.headers }); });
    });
    sent.on('error', reject).end(options.body);
  });
}

/** The front of one suite and its browser. */
export class FrontRig {
  readonly folder = mkdtempSync(join(tmpdir(), 'tambon-front-'));
  private front: Front | undefined;
  private path: string | undefined;
  private readonly open = new Map<string, BrowserContext>();

  /** Serves what the main job made, or an empty workbook. */
  async start(from: 'sample' | 'empty' = 'sample'): Promise<void> {
    if (from === 'sample') this.playSample();
    else this.makeEmpty();
    this.front = await serveFront({ build: buildPaths(ROOT), directory: this.folder, sample: { day: SAMPLE_DAY, routes: {}, online: false }, port: 0, say: () => undefined });
    this.path = await browserPath();
    if (this.path === undefined) process.stdout.write('browser front: skipped, no Chromium, Chrome or Edge was found on this machine\n');
  }

  get address(): string {
    return this.front?.address ?? '';
  }

  get origin(): string {
    return new URL(this.address).origin;
  }

  /** The cookie of a browser that was let in. */
  get cookie(): string {
    return `tambon-key=${new URL(this.address).searchParams.get('key') ?? ''}`;
  }

  /** Uses a page of that size; fails where the page reported an error. */
  async use(viewport: { readonly width: number; readonly height: number }, act: (page: Page) => Promise<void>): Promise<void> {
    if (this.path === undefined) return;
    const key = `${viewport.width}x${viewport.height}`;
    const context = this.open.get(key) ?? await openBrowser(this.path, viewport);
    this.open.set(key, context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
    page.on('pageerror', (error) => { problems.push(error.message); });
    try {
      await page.goto(this.address);
      await act(page);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    } catch (fault) {
      await this.picture(page, 'failed');
      throw problems.length === 0 ? fault : new Error([String(fault), ...problems].join('\n'));
    } finally {
      await page.close();
    }
  }

  private playSample(): void {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/host/start.cjs'), '--no-serve', '--workspace', this.folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  private makeEmpty(): void {
    const workspace = new Workspace({ build: buildPaths(ROOT), directory: this.folder });
    workspace.setNow(morningOf(SAMPLE_DAY));
    workspace.bind('add-on', createContainer(workspace, 'spreadsheet', 'สมุดงานใหม่'));
    workspace.close();
  }

  /** Serious findings of the accessibility checker, as readable lines. */
  async accessibility(page: Page): Promise<readonly string[]> {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate<{ violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }>('axe.run(document, { iframes: false })');
    return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }

  /** Keeps a picture where the environment names a folder for them. */
  async picture(page: Page, name: string): Promise<void> {
    const folder = process.env['SCREENSHOTS'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async close(): Promise<void> {
    for (const context of this.open.values()) await context.close();
    await this.front?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
