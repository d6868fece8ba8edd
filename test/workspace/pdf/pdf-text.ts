// Reads the text layer of a PDF through its ToUnicode tables: what a reader copies from it.
import { unzlibSync } from 'fflate';

/** The text of each page; text operators are joined, lines where the base line changes. */
export function pdfPages(bytes: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const resources = objects.get(referenceIn(page, 'Resources')) ?? page;
    const fonts = new Map<string, Map<string, string>>();
    for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name, toUnicode(objects, objects.get(id) ?? ''));
    return pageText(streamOf(objects.get(referenceIn(page, 'Contents')) ?? ''), fonts);
  });
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

function pageText(content: string, fonts: Map<string, Map<string, string>>): string {
  let text = '';
  let baseline = '';
  let font = new Map<string, string>();
  for (const line of content.split('\n')) {
    const place = /1 0 0 -1 [-\d.]+ ([-\d.]+) Tm/.exec(line);
    const chosen = /^\/(F\d+) [\d.]+ Tf/.exec(line);
    if (chosen !== null) font = fonts.get(chosen[1] ?? '') ?? new Map<string, string>();
    if (place !== null && place[1] !== baseline) {
      if (baseline !== '') text += '\n';
      baseline = place[1] ?? '';
    }
    if (line.endsWith('TJ')) text += [...line.matchAll(/<([0-9a-f]{4})>/g)].map(([, code = '']) => font.get(code) ?? '\uFFFD').join('');
  }
  return text;
}
