// HTML as a tree, read as leniently as browsers do where scripts are careless.

/** An element, or text. */
export type HtmlNode = { readonly kind: 'text'; readonly text: string } | HtmlElement;

export interface HtmlElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const RAW = new Set(['script', 'style', 'title', 'textarea']);
/** Elements that a new one of the same group ends. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'div', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre'], li: ['li'], td: ['td', 'th', 'tr', 'tbody', 'tfoot'], th: ['td', 'th', 'tr', 'tbody', 'tfoot'],
  tr: ['tr', 'tbody', 'tfoot'], thead: ['tbody', 'tfoot'], tbody: ['tbody', 'tfoot'], option: ['option'], dt: ['dt', 'dd'], dd: ['dt', 'dd'],
};
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</g;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', hellip: '…', ndash: '–', mdash: '—', bull: '•', middot: '·', times: '×', euro: '€',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', deg: '°', plusmn: '±', rarr: '→', larr: '←', check: '✓',
};

/** The page as one root element. */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { kind: 'element', name: '#root', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match !== null; match = TOKEN.exec(html)) {
    const [token, closing, tag, attributes = ''] = match;
    const current = open.at(-1) ?? root;
    if (tag === undefined) {
      if (!token.startsWith('<!')) current.children.push({ kind: 'text', text: decodeEntities(token) });
    } else if (closing === '/') close(open, tag.toLowerCase());
    else openElement(open, { name: tag.toLowerCase(), attributes, isClosed: attributes.endsWith('/') }, html);
  }
  return root;
}

/** Text with its entities read. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);?/gi, (whole, entity: string) => {
    if (entity.startsWith('#')) return String.fromCodePoint(Number(/^#x/i.test(entity) ? `0x${entity.slice(2)}` : entity.slice(1)) || 0xfffd);
    return ENTITIES[entity] ?? whole;
  });
}

/** All text inside. */
export function textInside(node: HtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textInside).join('');
}

function openElement(open: HtmlElement[], tag: { readonly name: string; readonly attributes: string; readonly isClosed: boolean }, html: string): void {
  while (open.length > 1 && (ENDED_BY[open.at(-1)?.name ?? ''] ?? []).includes(tag.name)) open.pop();
  const element: HtmlElement = { kind: 'element', name: tag.name, attributes: readAttributes(tag.attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (VOID.has(tag.name) || tag.isClosed) return;
  if (!RAW.has(tag.name)) {
    open.push(element);
    return;
  }
  const end = html.toLowerCase().indexOf(`</${tag.name}`, TOKEN.lastIndex);
  const stop = end === -1 ? html.length : end;
  element.children.push({ kind: 'text', text: html.slice(TOKEN.lastIndex, stop) });
  TOKEN.lastIndex = end === -1 ? html.length : html.indexOf('>', end) + 1 || html.length;
}

function close(open: HtmlElement[], name: string): void {
  const at = open.map((element) => element.name).lastIndexOf(name);
  if (at > 0) open.length = at;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}
