// Fills one section of an opened document: blocks repeated or removed from the end upwards, then every tag once.
import { replacementsOf } from '../../domain/documents/fill-text';
import { LiveLines } from '../../domain/documents/live-lines';
import { literalPattern, protect, standInsWithin, type StandIns } from '../../domain/documents/protected-text';
import { scopesInside, type TemplateScope } from '../../domain/documents/template-scope';
import type { PrintStyle } from '../../domain/documents/field-format';
import { elementAt, paragraphsIn, type BlockShape, type InnerElement, type Section, type SectionShape } from './section-shape';

type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/** What a section is filled with. */
export interface SectionFill {
  readonly scope: TemplateScope;
  readonly style: PrintStyle;
  readonly standIns: StandIns;
}

/** Something whose text can be replaced: a section, a paragraph, a row, a table. */
interface Replaceable {
  replaceText(pattern: string, replacement: string): unknown;
}

interface Filling extends SectionFill {
  readonly section: Section;
  readonly lines: readonly string[];
  readonly inserted: string[];
}

/** Fills the section, which must have the given shape. Inserted text is never read for tags again. */
export function fillSection(section: Section, shape: SectionShape, fill: SectionFill): void {
  const filling: Filling = { ...fill, section, lines: shape.lines, inserted: [] };
  const live = new LiveLines(shape.lines);
  if (shape.blocks.length > 0) {
    const paragraphs = section.getParagraphs();
    fillBlocks(filling, shape.blocks, { scope: fill.scope, live, paragraphAt: (line) => paragraphs[line] });
  }
  replaceTags(filling, section, live.left(), fill.scope);
  restoreDelicate(section, standInsWithin(filling.inserted, fill.standIns));
}

/** The place of a fill: scope, the paragraphs still to fill, how to reach one by its line in the template. */
interface Place {
  readonly scope: TemplateScope;
  readonly live: LiveLines;
  readonly paragraphAt: (line: number) => Paragraph | undefined;
}

function fillBlocks(filling: Filling, shapes: readonly BlockShape[], place: Place): void {
  for (const shape of [...shapes].reverse()) {
    if (shape.kind === 'rows') fillRows(filling, shape, place);
    else fillChildren(filling, shape, place);
  }
}

function fillChildren(filling: Filling, shape: BlockShape, place: Place): void {
  const { block } = shape;
  const scopes = scopesInside(place.scope, block);
  const open = place.paragraphAt(block.open.line);
  const close = place.paragraphAt(block.close.line);
  if (block.kind === 'condition' && scopes.length > 0) {
    fillBlocks(filling, shape.nested, place);
    place.live.take(block.open.line, block.open.line + 1);
    place.live.take(block.close.line, block.close.line + 1);
  } else {
    const container = elementAt(filling.section, shape.container) as unknown as Section;
    const originals = shape.inner.map((inner, index) => originalOf(inner, container, { place, childIndex: shape.from + 1 + index }));
    let position = shape.from + 1;
    for (const scope of scopes) {
      const copies = originals.map((original, index) => insertCopy(container, position + index, { original, kind: shape.inner[index]?.kind ?? 'paragraph' }));
      fillCopies(filling, { shape, copies, scope, movedBy: position - shape.from - 1 });
      position += copies.length;
    }
    for (const original of originals) original.removeFromParent();
    place.live.take(block.open.line, block.close.line + 1);
  }
  open?.removeFromParent();
  if (shape.isLast) close?.clear();
  else close?.removeFromParent();
}

function fillRows(filling: Filling, shape: BlockShape, place: Place): void {
  const { block } = shape;
  const scopes = scopesInside(place.scope, block);
  removeTag(place.paragraphAt(block.open.line), block.open.raw);
  removeTag(place.paragraphAt(block.close.line), block.close.raw);
  if (block.kind === 'condition' && scopes.length > 0) {
    fillBlocks(filling, shape.nested, place);
    place.live.strip(block.open);
    place.live.strip(block.close);
    return;
  }
  const table = elementAt(filling.section, shape.container).asTable();
  const originals = shape.inner.map((_row, index) => table.getRow(shape.from + index));
  let position = shape.from;
  for (const scope of scopes) {
    const copies = originals.map((row, index) => table.insertTableRow(position + index, row.copy()) as unknown as Element);
    fillCopies(filling, { shape, copies, scope, movedBy: position - shape.from });
    position += copies.length;
  }
  if (scopes.length === 0 && shape.from === 0 && shape.isLast) table.removeFromParent();
  else for (const row of originals) row.removeFromParent();
  const first = shape.inner[0]?.firstLine ?? 0;
  place.live.take(first, first + shape.inner.reduce((sum, { lines }) => sum + lines, 0));
}

interface Copies {
  readonly shape: BlockShape;
  readonly copies: readonly Element[];
  readonly scope: TemplateScope;
  /** How many children lower than the originals the copies stand. */
  readonly movedBy: number;
}

function fillCopies(filling: Filling, { shape, copies, scope, movedBy }: Copies): void {
  const live = new LiveLines(filling.lines);
  live.strip(shape.block.open);
  live.strip(shape.block.close);
  if (shape.nested.length > 0) {
    const paragraphs = copies.flatMap((copy) => [...paragraphsIn(copy)]);
    const first = shape.inner[0]?.firstLine ?? 0;
    const nested = shape.nested.map((inner) => moved(inner, shape.container.length, movedBy));
    fillBlocks(filling, nested, { scope, live, paragraphAt: (line) => paragraphs[line - first] });
  }
  copies.forEach((copy, index) => {
    const inner = shape.inner[index];
    if (inner !== undefined) replaceTags(filling, copy as unknown as Replaceable, live.left(inner.firstLine, inner.firstLine + inner.lines), scope);
  });
}

/** The shape of a nested block inside a copy that stands lower than its original. */
function moved(shape: BlockShape, depth: number, by: number): BlockShape {
  const nested = shape.nested.map((inner) => moved(inner, depth, by));
  if (shape.container.length > depth) {
    return { ...shape, nested, container: shape.container.map((index, position) => (position === depth ? index + by : index)) };
  }
  return { ...shape, nested, from: shape.from + by, to: shape.to + by };
}

function originalOf(inner: InnerElement, container: Section, at: { readonly place: Place; readonly childIndex: number }): Element {
  const paragraph = inner.kind === 'table' ? undefined : at.place.paragraphAt(inner.firstLine);
  return paragraph ?? container.getChild(at.childIndex);
}

function insertCopy(container: Section, index: number, source: { readonly original: Element; readonly kind: InnerElement['kind'] }): Element {
  const copy = source.original.copy();
  if (source.kind === 'table') return container.insertTable(index, copy as unknown as GoogleAppsScript.Document.Table);
  if (source.kind === 'list-item') return container.insertListItem(index, copy as unknown as GoogleAppsScript.Document.ListItem);
  return container.insertParagraph(index, copy as unknown as Paragraph);
}

function replaceTags(filling: Filling, target: Replaceable, lines: readonly string[], scope: TemplateScope): void {
  for (const { find, insert } of replacementsOf(lines, scope, filling.style)) {
    const text = protect(insert, filling.standIns);
    filling.inserted.push(text);
    target.replaceText(literalPattern(find), text);
  }
}

function removeTag(paragraph: Paragraph | undefined, raw: string): void {
  paragraph?.replaceText(literalPattern(raw), '');
}

/** Puts the delicate characters of inserted text in place of their stand-ins, one by one, with the format that stands there. */
function restoreDelicate(section: Section, standIns: readonly { readonly standIn: string; readonly character: string }[]): void {
  for (const { standIn, character } of standIns) {
    for (let found = findIn(section, standIn); found !== null; found = findIn(section, standIn)) {
      const text = found.getElement().asText();
      const offset = found.getStartOffset();
      text.insertText(offset + 1, character);
      text.deleteText(offset, offset);
    }
  }
}

function findIn(section: Section, text: string): GoogleAppsScript.Document.RangeElement | null {
  return section.findText(literalPattern(text));
}
