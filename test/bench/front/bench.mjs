// Measures the browser front over the sample year: first paint of its pages, what they load, and how soon the server answers after its start.
import { spawn, spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { judge } from '../judge.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = { workbook: '/tabs', forms: '/forms', mail: '/mail', files: '/files' };
const TURNS = 5;

const { browserPath, openBrowser } = loadBrowser();
const path = await browserPath();
if (path === undefined) {
  process.stdout.write('skipped: no Chromium, Chrome or Edge was found on this machine\n');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'tambon-bench-'));
const start = join(root, 'build/host/start.cjs');
const { status, stderr } = spawnSync(process.execPath, [start, '--no-serve', '--workspace', folder], { encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
const from = performance.now();
const server = spawn(process.execPath, [start, '--serve', '--workspace', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await addressOf(server);
const measured = { serverReadySeconds: Math.round((performance.now() - from) / 100) / 10 };
const browser = await openBrowser(path, { width: 1280, height: 900 });
try {
  const page = await browser.newPage();
  await page.goto(address);
  const blank = await medianPaint(page, `data:text/html,<p>blank</p>`);
  for (const [name, at] of Object.entries(PAGES)) {
    const paint = await medianPaint(page, new URL(at, address).href);
    const { kilobytes, requests } = await loadOf(page, new URL(at, address).href);
    Object.assign(measured, { [`${name}FirstPaintMs`]: Math.round(paint), [`${name}Kilobytes`]: kilobytes, [`${name}Requests`]: requests });
  }
  measured.blankFirstPaintMs = Math.round(blank);
} finally {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
judge(new URL('baseline.json', import.meta.url), measured);

/** Milliseconds from the request to the first paint of content, the median of five. */
async function medianPaint(page, url) {
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.goto(url);
    times.push(await page.evaluate(`new Promise((resolve) => {
      const seen = () => performance.getEntriesByName('first-contentful-paint')[0];
      const look = () => { if (seen()) resolve(seen().startTime); else setTimeout(look, 10); };
      look();
    })`));
  }
  return times.sort((a, b) => a - b)[Math.floor(TURNS / 2)];
}

/** What a page is made of: its own bytes and those of everything it names. */
async function loadOf(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  const sizes = await page.evaluate("[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(({ decodedBodySize }) => decodedBodySize)");
  return { kilobytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024), requests: sizes.length };
}

/** The address with its key, as the server prints it. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(text);
      if (found !== null) resolve(found[0]);
    });
    child.on('exit', (code) => { reject(new Error(`The server stopped with status ${code}: ${text}`)); });
  });
}

function loadBrowser() {
  const outfile = join(root, 'build/host/bench-browser.cjs'); // beside the built host, so that it finds the packages
  buildSync({ stdin: { contents: `export { browserPath, openBrowser } from './test/browser/chromium';`, resolveDir: root, loader: 'ts' }, bundle: true, packages: 'external', format: 'cjs', platform: 'node', target: 'node20', outfile });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(outfile);
  return loaded;
}
