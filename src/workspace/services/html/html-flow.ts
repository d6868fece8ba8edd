// A page of HTML as paragraphs and tables for the printer.
import type { Flow } from '../../pdf/draw-pages';
import type { Block, CellBlock, Inline, ParagraphBlock, Pen, RowBlock, TableBlock } from '../../pdf/layout-model';
import { colorOf, PAGE_STYLE, styleInside, styleRules, type TextStyle } from './html-style';
import { textInside, type HtmlElement, type HtmlNode } from './html-tree';

const A4: Flow['paper'] = { width: 595.28, height: 841.89, margins: { top: 56, right: 56, bottom: 56, left: 56 }, headerDistance: 28, footerDistance: 28 };
const INDENT = 20;
const LABEL_WIDTH = 14;
const HIDDEN = new Set(['head', 'script', 'style', 'title', 'template', 'input', 'select', 'button', 'textarea']);
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'section', 'article', 'header', 'footer', 'main', 'body', 'html', 'blockquote', 'pre', 'center', 'form', 'dl', 'dt', 'dd', 'address', 'figure', 'nav']);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre']);
const TABLE_LINE: Pen = { width: 0.75, color: '#808080' };
const SPACING = 1.2;

interface Place {
  readonly style: TextStyle;
  readonly left: number;
  readonly width: number;
  readonly hasBorders: boolean;
}

/** What the page is called. */
export function pageTitle(root: HtmlElement): string {
  return everyElement(root, 'title').map(textInside).join('').trim();
}

/** The page on A4. */
export function htmlFlow(root: HtmlElement): Flow {
  const css = everyElement(root, 'style').map(textInside).join('\n');
  const writer = new FlowWriter();
  writer.write(root.children, { style: PAGE_STYLE, left: 0, width: A4.width - A4.margins.left - A4.margins.right, hasBorders: /t[dh][^}]*\{[^}]*border[^}]*\}/.test(css) });
  return { paper: A4, blocks: writer.finished(), header: [], footer: [], first: null };
}

function everyElement(element: HtmlElement, name: string): readonly HtmlElement[] {
  return element.children.flatMap((child) => (child.kind === 'text' ? [] : [...(child.name === name ? [child] : []), ...everyElement(child, name)]));
}

/** Collects runs until a block ends, then makes a paragraph of them. */
class FlowWriter {
  private readonly blocks: Block[] = [];
  private runs: Inline[] = [];
  private marker = '';

  finished(): readonly Block[] {
    return this.blocks;
  }

  write(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.text(node.text, place);
      else if (!HIDDEN.has(node.name)) this.element(node, place);
    }
    this.endParagraph(place, 0);
  }

  private inline(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.text(node.text, place);
      else if (!HIDDEN.has(node.name)) this.element(node, place);
    }
  }

  private element(element: HtmlElement, around: Place): void {
    if (styleRules(element)['display'] === 'none') return;
    const place = { ...around, style: styleInside(element, around.style) };
    if (element.name === 'br') this.runs.push({ kind: 'break' });
    else if (element.name === 'hr') this.rule(around);
    else if (element.name === 'img') this.image(element, place);
    else if (element.name === 'table') {
      this.endParagraph(around, 0);
      const table = tableOf(element, place);
      if (table.rows.length > 0) this.blocks.push(table, paragraph([], around, { after: 0 }));
    } else if (BLOCKS.has(element.name)) this.block(element, { around, place });
    else this.inline(element.children, place);
  }

  private block(element: HtmlElement, { around, place }: { readonly around: Place; readonly place: Place }): void {
    this.endParagraph(around, 0);
    if (/page-break-before:\s*always/.test(element.attributes['style'] ?? '')) this.blocks.push({ kind: 'pageBreak' });
    const isList = ['ul', 'ol', 'blockquote', 'dd'].includes(element.name);
    const inside = isList ? { ...place, left: place.left + INDENT, width: place.width - INDENT } : place;
    if (element.name === 'ul' || element.name === 'ol') this.list(element, inside);
    else {
      this.inline(element.children, inside);
      this.endParagraph(inside, SPACED.has(element.name) ? 8 : 0);
    }
  }

  private list(element: HtmlElement, place: Place): void {
    let number = Number(element.attributes['start'] ?? 1);
    for (const item of element.children) {
      if (item.kind === 'text') continue;
      this.marker = element.name === 'ol' ? `${number}.` : '•';
      number += 1;
      this.inline(item.children, { ...place, style: styleInside(item, place.style) });
      this.endParagraph(place, 2);
      this.marker = '';
    }
  }

  private text(text: string, { style }: Place): void {
    if (style.keepsSpaces) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.runs.push({ kind: 'break' });
        if (line !== '') this.runs.push({ kind: 'text', text: line, look: style.look });
      });
      return;
    }
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const last = this.runs.at(-1);
    const isAtStart = last === undefined || last.kind === 'break' || (last.kind === 'text' && last.text.endsWith(' '));
    const shown = isAtStart ? collapsed.replace(/^ /, '') : collapsed;
    if (shown !== '') this.runs.push({ kind: 'text', text: shown, look: style.look });
  }

  private image(element: HtmlElement, place: Place): void {
    const data = /^data:image\/(?:png|jpe?g);base64,(.+)$/.exec(element.attributes['src'] ?? '')?.[1];
    if (data === undefined) {
      this.text(element.attributes['alt'] ?? '', place);
      return;
    }
    const width = Number.parseFloat(element.attributes['width'] ?? '') || 120;
    const height = Number.parseFloat(element.attributes['height'] ?? '') || width;
    this.runs.push({ kind: 'picture', bytes: new Uint8Array(Buffer.from(data, 'base64')), width: width * 0.75, height: height * 0.75 });
  }

  private rule(place: Place): void {
    this.endParagraph(place, 0);
    this.blocks.push(paragraph([], place, { after: 6, rules: { top: null, bottom: TABLE_LINE } }));
  }

  private endParagraph(place: Place, after: number): void {
    if (this.runs.length === 0) return;
    this.blocks.push(paragraph(this.runs, place, { after, label: this.marker === '' ? null : { text: this.marker, look: place.style.look } }));
    this.runs = [];
    this.marker = '';
  }
}

function paragraph(inlines: readonly Inline[], { style, left }: Place, own: Partial<ParagraphBlock>): ParagraphBlock {
  const hasLabel = own.label !== undefined && own.label !== null;
  return {
    kind: 'paragraph', inlines, look: style.look, align: style.align, left, right: 0, firstLine: hasLabel ? -LABEL_WIDTH : 0, before: 0, after: 0, lineHeight: { kind: 'multiple', value: SPACING },
    keepNext: false, keepLines: false, pageBreakBefore: false, label: null, tabs: [], background: null, rules: { top: null, bottom: null }, ...own,
  };
}

function tableOf(element: HtmlElement, place: Place): TableBlock {
  const rows = ['tr'].flatMap((name) => ownElements(element, name));
  const count = Math.max(1, ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0)));
  const hasBorders = place.hasBorders || Number.parseFloat(element.attributes['border'] ?? '0') > 0 || 'border' in styleRules(element);
  const inside: Place = { ...place, left: 0, width: place.width / count, hasBorders };
  return {
    kind: 'table', columns: new Array<number>(count).fill(place.width / count), left: place.left,
    rows: rows.map((row) => rowOf(row, inside)),
  };
}

/** Rows of the table itself, not of tables inside it. */
function ownElements(element: HtmlElement, name: string): readonly HtmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text' || child.name === 'table') return [];
    return child.name === name ? [child] : ownElements(child, name);
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.children.filter((child): child is HtmlElement => child.kind === 'element' && (child.name === 'td' || child.name === 'th'));
}

function spanOf(cell: HtmlElement): number {
  return Math.max(1, Math.trunc(Number(cell.attributes['colspan'] ?? 1)) || 1);
}

function rowOf(row: HtmlElement, inside: Place): RowBlock {
  let column = 0;
  const cells = cellsOf(row).map((cell) => {
    const made = cellOf(cell, { row, column }, inside);
    column += made.columns;
    return made;
  });
  return { cells, isHeader: cells.length > 0 && cellsOf(row).every(({ name }) => name === 'th'), minimumHeight: 0, exact: false, cannotSplit: false };
}

function cellOf(cell: HtmlElement, { row, column }: { readonly row: HtmlElement; readonly column: number }, around: Place): CellBlock {
  const rules = { ...styleRules(row), ...styleRules(cell) };
  const style = styleInside(cell, styleInside(row, { ...around.style, align: 'left' }));
  const writer = new FlowWriter();
  writer.write(cell.children, { ...around, style, width: around.width * spanOf(cell) });
  const blocks = writer.finished();
  const line = around.hasBorders || 'border' in rules ? TABLE_LINE : null;
  return {
    column, columns: spanOf(cell), rows: 1, covered: false, blocks: blocks.length > 0 ? blocks : [paragraph([], { ...around, style }, {})],
    background: colorOf(rules['background-color'] ?? rules['background'] ?? cell.attributes['bgcolor'] ?? row.attributes['bgcolor']) ?? null,
    borders: { top: line, right: line, bottom: line, left: line }, vertical: 'top', padding: { top: 3, right: 4, bottom: 3, left: 4 },
  };
}
