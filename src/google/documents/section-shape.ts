// Where the blocks of a template section stand in its document: container, children, rows; read once a template.
import { isInline, readSection, type TemplateBlock } from '../../domain/documents/template-blocks';

/** Body, header or footer. */
export type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection;
type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/** An element between the tags of a block, with its paragraphs by line. */
export interface InnerElement {
  readonly kind: 'paragraph' | 'list-item' | 'table';
  readonly firstLine: number;
  readonly lines: number;
}

/** A block over several paragraphs: children of the section or of a cell, or rows of a table. */
export interface BlockShape {
  readonly block: TemplateBlock;
  readonly kind: 'children' | 'rows';
  /** Child indexes from the section to the section itself (none), the cell or the table. */
  readonly container: readonly number[];
  /** Child index of the opening and the closing paragraph, or of the first and the last row. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing of the container follows. */
  readonly isLast: boolean;
  /** Children between the tags, or one entry a row. */
  readonly inner: readonly InnerElement[];
  readonly nested: readonly BlockShape[];
}

/** A section as read once: its text, its paragraphs, its blocks. */
export interface SectionShape {
  readonly text: string;
  readonly lines: readonly string[];
  readonly blocks: readonly BlockShape[];
  /** Opening tags of blocks whose ends do not stand in one container. */
  readonly misplaced: readonly string[];
}

/** Reads the shape of a section; the fewest calls where it has no blocks over several paragraphs. */
export function readShape(section: Section): SectionShape {
  const text = section.getText();
  const split = text.split('\n');
  const reading = readSection(split);
  if (reading.faults.length > 0 || reading.blocks.every(isInline)) return { text, lines: split, blocks: [], misplaced: [] };
  const paragraphs = section.getParagraphs();
  const lines = paragraphs.length === split.length ? split : paragraphs.map((paragraph) => paragraph.getText());
  const misplaced: string[] = [];
  const shaper = { section, paragraphs, lines, misplaced };
  return { text, lines, blocks: shapesOf(shaper, readSection(lines).blocks), misplaced };
}

/** The element at child indexes from the section. */
export function elementAt(section: Section, path: readonly number[]): Element {
  let element: Element = section as unknown as Element;
  for (const index of path) element = (element as unknown as Section).getChild(index);
  return element;
}

/** The paragraphs inside an element in document order; a paragraph is its own. */
export function paragraphsIn(element: Element): readonly Paragraph[] {
  const type = element.getType();
  if (type === DocumentApp.ElementType.PARAGRAPH) return [element.asParagraph()];
  if (type === DocumentApp.ElementType.LIST_ITEM) return [element.asListItem() as unknown as Paragraph];
  const parts: Paragraph[] = [];
  const parent = element as unknown as Section;
  for (let index = 0; index < parent.getNumChildren(); index += 1) parts.push(...paragraphsIn(parent.getChild(index)));
  return parts;
}

interface Shaper {
  readonly section: Section;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly string[];
  readonly misplaced: string[];
}

function shapesOf(shaper: Shaper, blocks: readonly TemplateBlock[]): readonly BlockShape[] {
  return blocks.flatMap((block) => {
    if (isInline(block)) return [];
    const open = pathOf(shaper.paragraphs[block.open.line]);
    const close = pathOf(shaper.paragraphs[block.close.line]);
    const shape = childrenShape(shaper, block, { open, close }) ?? rowsShape(shaper, block, { open, close });
    if (shape === null) shaper.misplaced.push(block.open.raw);
    return shape === null ? [] : [shape];
  });
}

interface Ends {
  readonly open: readonly number[];
  readonly close: readonly number[];
}

/** Both tags alone in paragraphs of one section or cell. */
function childrenShape(shaper: Shaper, block: TemplateBlock, { open, close }: Ends): BlockShape | null {
  const container = open.slice(0, -1);
  const alone = [block.open, block.close].every(({ line, raw }) => (shaper.lines[line] ?? '').trim() === raw);
  if (!alone || close.length !== open.length || container.some((index, depth) => close[depth] !== index)) return null;
  const from = open.at(-1) ?? 0;
  const to = close.at(-1) ?? 0;
  const parent = elementAt(shaper.section, container) as unknown as Section;
  const inner: InnerElement[] = [];
  let line = block.open.line + 1;
  for (let index = from + 1; index < to; index += 1) {
    const child = parent.getChild(index);
    const lines = paragraphsIn(child).length;
    inner.push({ kind: kindOf(child), firstLine: line, lines });
    line += lines;
  }
  const isLast = to === parent.getNumChildren() - 1;
  return { block, kind: 'children', container, from, to, isLast, inner, nested: shapesOf(shaper, block.children) };
}

/** Both tags in rows of one table: the rows from the first to the last are the block. */
function rowsShape(shaper: Shaper, block: TemplateBlock, { open, close }: Ends): BlockShape | null {
  const depth = open.findIndex((index, position) => close[position] !== index);
  // Paths alternate: table, row, cell, child of the cell.
  const rowDepth = depth % 4 === 1 ? depth : depth % 4 === 2 ? depth - 1 : -1;
  const from = open[rowDepth];
  const to = close[rowDepth];
  if (rowDepth < 1 || from === undefined || to === undefined) return null;
  const container = open.slice(0, rowDepth);
  const table = elementAt(shaper.section, container).asTable();
  const inner: InnerElement[] = [];
  let row: Element = table.getRow(from);
  let texts = linesOf(row);
  let line = firstLineOf(shaper, texts, block.open) ?? block.open.line - paragraphsBefore(row, open.slice(rowDepth + 1));
  for (let index = from; index <= to; index += 1) {
    if (index > from) {
      row = table.getRow(index);
      texts = linesOf(row);
    }
    const lines = standAt(shaper, texts, line) ? texts.length : paragraphsIn(row).length;
    inner.push({ kind: 'table', firstLine: line, lines });
    line += lines;
  }
  const isLast = to === table.getNumRows() - 1;
  return { block, kind: 'rows', container, from, to, isLast, inner, nested: shapesOf(shaper, block.children) };
}

/** A row's text by line: one call, where counting its paragraphs takes several a cell. */
function linesOf(row: Element): readonly string[] {
  return (row as unknown as Section).getText().split('\n');
}

/** Whether these are the section's lines from `first` on. */
function standAt(shaper: Shaper, texts: readonly string[], first: number): boolean {
  return texts.every((text, index) => shaper.lines[first + index] === text);
}

/** The line with which the opening tag's row begins; `null` where the texts alone do not tell. */
function firstLineOf(shaper: Shaper, texts: readonly string[], tag: { readonly line: number }): number | null {
  const starts = texts.map((_text, index) => tag.line - index).filter((first) => first >= 0 && standAt(shaper, texts, first));
  return starts.length === 1 ? starts[0] ?? null : null;
}

function paragraphsBefore(parent: Element, path: readonly number[]): number {
  const [index, ...rest] = path;
  if (index === undefined) return 0;
  const holder = parent as unknown as Section;
  let count = 0;
  for (let child = 0; child < index; child += 1) count += paragraphsIn(holder.getChild(child)).length;
  return count + paragraphsBefore(holder.getChild(index), rest);
}

function pathOf(paragraph: Paragraph | undefined): readonly number[] {
  const path: number[] = [];
  let element: Element | undefined = paragraph;
  while (element !== undefined) {
    const parent: GoogleAppsScript.Document.ContainerElement | null = element.getParent();
    if (parent === null) break;
    path.unshift((parent as unknown as Section).getChildIndex(element));
    if (parent.getType() !== DocumentApp.ElementType.TABLE_CELL) break;
    // A cell stands in a row, a row in a table, whatever else there is.
    const row = parent.getParent();
    const table = row.getParent();
    path.unshift((table as unknown as Section).getChildIndex(row), (row as unknown as Section).getChildIndex(parent));
    element = table as unknown as Element;
  }
  return path;
}

function kindOf(element: Element): InnerElement['kind'] {
  const type = element.getType();
  if (type === DocumentApp.ElementType.TABLE) return 'table';
  return type === DocumentApp.ElementType.LIST_ITEM ? 'list-item' : 'paragraph';
}
