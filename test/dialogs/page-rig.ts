// Pages of the spreadsheet in a real browser over the built add-on: a command opens one, google.script.run reaches the workspace.
import type { BrowserContext, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { callFromPage } from '../../src/workspace/host/requests';
import type { Workspace } from '../../src/workspace/host/workspace';
import type { PersonAtScreen } from '../../src/workspace/kernel/execution';
import { browserPath, openBrowser } from '../browser/chromium';

/** What a command showed. */
export type Shown = Parameters<PersonAtScreen['show']>[0];

const BRIDGE = `<script>
  window.inFlight = 0;
  window.google = { script: { host: { close: () => { window.closed_ = true; } }, get run() {
    const make = (ok, failed) => new Proxy({}, { get: (_target, name) => {
      if (name === 'withSuccessHandler') return (handler) => make(handler, failed);
      if (name === 'withFailureHandler') return (handler) => make(ok, handler);
      return (...args) => {
        window.inFlight += 1;
        window.callServer(name, JSON.stringify(args)).then((text) => {
          window.inFlight -= 1;
          const result = JSON.parse(text);
          if (result.ok) ok(result.value); else failed(new Error(result.error.message));
        });
      };
    } });
    return make(() => {}, () => {});
  } } };
</script>`;

/** Runs a command and gives the page that it showed. */
export function shownBy(workspace: Workspace, functionName: string, args: readonly unknown[] = []): Shown {
  let shown: Shown | undefined;
  const person: PersonAtScreen = { ask: () => ({ button: 'OK', text: '' }), show: (what) => { shown = what; } };
  const result = workspace.run({ functionName, args, mode: 'menu', person });
  if (!result.ok) throw new Error(result.error.message);
  if (shown === undefined) throw new Error(`${functionName} showed nothing`);
  return shown;
}

/** A browser for a suite, and pages opened in it. */
export class PageRig {
  /** Names of the server functions that pages called, in order. */
  readonly calls: string[] = [];
  private browser: BrowserContext | undefined;

  /** Shows what a command opened, in a window of its size; the side panel has 300 pixels. */
  async open(workspace: Workspace, shown: Shown): Promise<Page> {
    const size = { width: shown.kind === 'sidebar' ? 300 : shown.width ?? 600, height: shown.kind === 'sidebar' ? 900 : shown.height ?? 400 };
    this.browser ??= await openBrowser(await this.path(), size);
    const page = await this.browser.newPage();
    await page.setViewportSize(size);
    await page.exposeFunction('callServer', (name: string, args: string) => {
      this.calls.push(name);
      return JSON.stringify(callFromPage(workspace, { functionName: name, args: JSON.parse(args) as unknown[] }));
    });
    await page.setContent(shown.html.replace('<head>', `<head><title>${shown.title.replace(/</g, '&lt;')}</title>${BRIDGE}`));
    await page.evaluate('document.fonts.ready.then(() => true)');
    await this.settled(page);
    return page;
  }

  /** Waits until the page has shown itself and every answer of the server that it asked for. */
  async settled(page: Page): Promise<void> {
    await page.waitForFunction("document.querySelector('main') !== null && document.querySelector('.loading[role=status]') === null && window.inFlight === 0");
  }

  /** Serious findings of the accessibility checker on a page, as readable lines. */
  async accessibility(page: Page): Promise<readonly string[]> {
    await page.addScriptTag({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
    const found = await page.evaluate<{ violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }>('axe.run()');
    return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }

  private async path(): Promise<string> {
    const path = await browserPath();
    if (path === undefined) throw new Error('no browser on this machine');
    return path;
  }
}
