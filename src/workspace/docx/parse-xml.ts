// Reads XML into plain values in one pass: documents of an office are megabytes of it, and are read at every run.
import type { XmlNode } from './xml-node';

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlNode | string)[];
}

const NAME = /[^\s=/>"'<]+/y;
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSING = /\s*>/y;
const SKIPPED: readonly (readonly [start: string, end: string])[] = [['<!--', '-->'], ['<?', '?>']];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws SyntaxError when the text is not well-formed XML, or has a document type: no office file has one */
export function parseXml(source: string): XmlNode {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [document];
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    addText(open, text.slice(at, tag < 0 ? text.length : tag));
    at = tag < 0 ? text.length : readMarkup(text, tag, open);
  }
  const roots = document.children.filter((child): child is XmlNode => typeof child !== 'string');
  if (open.length !== 1 || roots.length !== 1 || roots[0] === undefined) throw broken(open.length > 1 ? `${open[open.length - 1]?.name ?? ''} is not closed` : 'there must be one root element', at);
  return roots[0];
}

function readMarkup(text: string, at: number, open: OpenElement[]): number {
  if (text.startsWith('<![CDATA[', at)) {
    const end = endOf(text, ']]>', at);
    top(open).children.push(text.slice(at + 9, end - 3));
    return end;
  }
  for (const [start, end] of SKIPPED) if (text.startsWith(start, at)) return endOf(text, end, at);
  if (text.startsWith('<!', at)) throw broken('a document type is not read', at);
  return text.charAt(at + 1) === '/' ? readClosing(text, at + 2, open) : readOpening(text, at + 1, open);
}

function readOpening(text: string, at: number, open: OpenElement[]): number {
  const element: OpenElement = { name: match(NAME, text, at)?.[0] ?? '', attributes: {}, children: [] };
  if (element.name === '') throw broken('an element has no name', at);
  let position = at + element.name.length;
  for (let found = match(ATTRIBUTE, text, position); found !== null; found = match(ATTRIBUTE, text, position)) {
    element.attributes[found[1] ?? ''] = decode((found[2] ?? found[3] ?? '').replace(/[\n\t]/g, ' '), position);
    position += found[0].length;
  }
  const end = match(TAG_END, text, position);
  if (end === null) throw broken(`the tag of ${element.name} is not well-formed`, position);
  top(open).children.push(element);
  if (end[1] !== '/') open.push(element);
  return position + end[0].length;
}

function readClosing(text: string, at: number, open: OpenElement[]): number {
  const { name } = top(open);
  const end = text.startsWith(name, at) && name !== '' ? match(CLOSING, text, at + name.length) : null;
  if (end === null) throw broken(`the closing tag is not that of ${name === '' ? 'any element' : name}`, at);
  open.pop();
  return at + name.length + end[0].length;
}

function addText(open: readonly OpenElement[], raw: string): void {
  if (raw === '') return;
  if (open.length === 1) {
    if (raw.trim() !== '') throw broken('text stands outside the root element', 0);
  } else top(open).children.push(raw.includes('&') ? decode(raw, 0) : raw);
}

function decode(raw: string, at: number): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;\s&]*);?/g, (entity, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number.parseInt(name.slice(1), 10) : Number.NaN;
    const value = ENTITIES[name] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
    if (value === undefined || !entity.endsWith(';')) throw broken(`${entity} is no entity`, at);
    return value;
  });
}

function top(open: readonly OpenElement[]): OpenElement {
  return open[open.length - 1] as OpenElement;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  if (found < 0) throw broken(`${end} is missing`, at);
  return found + end.length;
}

function broken(what: string, at: number): SyntaxError {
  return new SyntaxError(`Cannot read XML: ${what} (at ${at})`);
}
