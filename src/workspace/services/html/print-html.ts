// HTML and plain text as PDF, for getAs of pages, blobs and files.
import type { Converter } from '../../kernel/execution';
import { drawPages } from '../../pdf/draw-pages';
import { decodeText } from '../base/bytes';
import { htmlFlow, pageTitle } from './html-flow';
import { readHtml } from './html-tree';

const PDF = 'application/pdf';

/** Prints what HTML says in its elements and style attributes; style sheets are not followed. */
export const htmlConverters: readonly Converter[] = [
  { from: 'text/html', to: PDF, convert: (execution, id) => print(decodeText(execution.store.contents.read(id) ?? new Uint8Array()), execution.now()) },
  { from: 'text/plain', to: PDF, convert: (execution, id) => print(asPage(decodeText(execution.store.contents.read(id) ?? new Uint8Array())), execution.now()) },
];

function print(html: string, createdMs: number): Uint8Array {
  const page = readHtml(html);
  const title = pageTitle(page);
  return drawPages([htmlFlow(page)], { createdMs, ...(title === '' ? {} : { title }) });
}

function asPage(text: string): string {
  return `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
}
