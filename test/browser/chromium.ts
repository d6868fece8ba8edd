// A real browser for tests: the Chromium that comes as an npm package on Linux x64, else one that is installed.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

/** Where a browser is; `undefined` where this machine has none. On Linux x64 there always is one. */
export async function browserPath(): Promise<string | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = (await import('@sparticuz/chromium')).default;
    return packaged.executablePath();
  }
  return (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
}

/** A browser with an empty profile of its own. */
export async function openBrowser(executablePath: string, viewport: { readonly width: number; readonly height: number }): Promise<BrowserContext> {
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? (await import('@sparticuz/chromium')).default.args : [];
  return playwright.launchPersistentContext(mkdtempSync(join(tmpdir(), 'tambon-browser-')), { executablePath, args: [...packaged, ...FLAGS], headless: true, viewport });
}
