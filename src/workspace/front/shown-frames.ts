// Pages that scripts show (dialogs, the side panel): each in a frame that can do nothing but ask its window.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './desk/desk-messages';

/** What a frame may do; its content has no origin and reaches no address. */
export const FRAME_SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups';
const MOST_KEPT = 30;
const HEADERS = {
  'Content-Security-Policy': `sandbox ${FRAME_SANDBOX}; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'`,
};

/** The pages shown last, by an id that nobody can guess. */
export class ShownFrames {
  private readonly kept = new Map<string, string>();
  private head: string | undefined;

  constructor(private readonly hostDir: string) {}

  /** Keeps a page; gives its id. */
  keep(html: string): string {
    const id = randomBytes(16).toString('base64url');
    this.kept.set(id, html);
    for (const old of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(old);
    return id;
  }

  /** The page for its frame, with `google.script` and the typeface inside. */
  answer(id: string): Answer | undefined {
    const html = this.kept.get(id);
    if (html === undefined) return undefined;
    this.head ??= `<style>${face('400Regular/Sarabun_400Regular.ttf', 400)}${face('700Bold/Sarabun_700Bold.ttf', 700)}</style><script>${readFileSync(join(this.hostDir, 'frame-bridge.js'), 'utf8')}</script>`;
    return { status: 200, type: 'text/html', body: withHead(html, this.head), headers: HEADERS };
  }
}

/** Puts `head` where the page's head begins; a page without one gets it at its very start. */
function withHead(html: string, head: string): string {
  const opening = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html);
  const at = opening === null ? 0 : opening.index + opening[0].length;
  return `${at === 0 ? '<!doctype html>' : ''}${html.slice(0, at)}${head}${html.slice(at)}`;
}

function face(file: string, weight: number): string {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/sarabun/${file}`)).toString('base64');
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
}
