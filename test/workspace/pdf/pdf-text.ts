// Reads the text layer of a PDF through its ToUnicode tables: what a reader copies from it.
import { unzlibSync } from 'fflate';

/** The text of each page; text operators are joined, lines where the base line changes. */
export function pdfPages(bytes: Uint8Array): string[] {
  return pagesOf(bytes).map(({ runs }) => pageText(runs));
}

/** How a page looks from afar: its paper, and where the text that stands furthest out begins and ends, in points. */
export interface PageLook {
  readonly paper: string;
  readonly left: number;
  readonly right: number;
}

/** The look of each page, blank ends of lines not counted. */
export function pdfLooks(bytes: Uint8Array): readonly PageLook[] {
  return pagesOf(bytes).map(({ body, runs }) => {
    const drawn = runs.filter(({ text }) => text.trim() !== '');
    return { paper: /\/MediaBox \[([^\]]*)\]/.exec(body)?.[1] ?? '', left: Math.min(...drawn.map(({ left }) => left)), right: Math.max(...drawn.map(({ right }) => right)) };
  });
}

/** The names of the fonts, and whether each one's glyphs stand in the file. */
export function pdfFonts(bytes: Uint8Array): readonly { readonly name: string; readonly isEmbedded: boolean }[] {
  return [...objectsOf(Buffer.from(bytes).toString('latin1')).values()].filter((body) => body.includes('/Type /FontDescriptor'))
    .map((body) => ({ name: /\/FontName \/(?:[A-Z]+\+)?([^\s]+)/.exec(body)?.[1] ?? '', isEmbedded: body.includes('/FontFile2') }));
}

function pagesOf(bytes: Uint8Array): readonly { readonly body: string; readonly runs: readonly Run[] }[] {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((body) => {
    const resources = objects.get(referenceIn(body, 'Resources')) ?? body;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(objects, objects.get(id) ?? '')] as const));
    return { body, runs: runsOf(streamOf(objects.get(referenceIn(body, 'Contents')) ?? ''), fonts) };
  });
}

function fontOf(objects: Map<string, string>, font: string): Font {
  const glyphs = objects.get(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1] ?? '') ?? '';
  const widths = (/\/W \[0 \[([^\]]*)\]\]/.exec(glyphs)?.[1] ?? '').split(' ').map(Number);
  return { letters: toUnicode(objects, font), widths };
}

function objectsOf(file: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(match[1] ?? '', match[2] ?? '');
  return objects;
}

function referenceIn(body: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

function streamOf(body: string): string {
  const match = /stream\n([\s\S]*)\nendstream/.exec(body);
  if (match === null) return '';
  const raw = Buffer.from(match[1] ?? '', 'latin1');
  return body.includes('FlateDecode') ? Buffer.from(unzlibSync(raw)).toString('latin1') : raw.toString('latin1');
}

function toUnicode(objects: Map<string, string>, font: string): Map<string, string> {
  const table = new Map<string, string>();
  const cmap = streamOf(objects.get(referenceIn(font, 'ToUnicode')) ?? '');
  for (const [, first = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(first, 16);
    for (const [, hex = ''] of list.matchAll(/<([0-9a-f ]*)>/g)) {
      const units = (hex.replace(/ /g, '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      table.set(code.toString(16).padStart(4, '0'), String.fromCharCode(...units));
      code += 1;
    }
  }
  return table;
}

/** A stretch of text as it is drawn: where it begins and ends, in points from the page's left upper corner. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: string;
}

interface Font {
  readonly letters: ReadonlyMap<string, string>;
  /** Thousandths of the size, by glyph. */
  readonly widths: readonly number[];
}

function runsOf(content: string, fonts: ReadonlyMap<string, Font>): readonly Run[] {
  const runs: Run[] = [];
  let place = { left: 0, baseline: '' };
  let font: Font = { letters: new Map(), widths: [] };
  let size = 0;
  for (const line of content.split('\n')) {
    const at = /1 0 0 -1 ([-\d.]+) ([-\d.]+) Tm/.exec(line);
    const chosen = /^\/(F\d+) ([\d.]+) Tf/.exec(line);
    if (chosen !== null) [font, size] = [fonts.get(chosen[1] ?? '') ?? font, Number(chosen[2])];
    if (at !== null) place = { left: Number(at[1]), baseline: at[2] ?? '' };
    if (!line.endsWith('TJ')) continue;
    const signs = [...line.matchAll(/<([0-9a-f]{4})>|(-?[\d.]+)/g)];
    const thousandths = signs.reduce((sum, [, code, shift]) => sum + (code === undefined ? -Number(shift) : font.widths[Number.parseInt(code, 16)] ?? 0), 0);
    runs.push({ ...place, right: place.left + thousandths * size / 1000, text: signs.flatMap(([, code]) => (code === undefined ? [] : [font.letters.get(code) ?? '\uFFFD'])).join('') });
  }
  return runs;
}

function pageText(runs: readonly Run[]): string {
  return runs.map((run, index) => (index > 0 && runs[index - 1]?.baseline !== run.baseline ? `\n${run.text}` : run.text)).join('');
}
