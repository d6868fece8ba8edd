// Position and Bookmark: places in a document.
import { ContainerNode, ParagraphNode, TextNode, type DocNode, type TextPiece } from '../../docx/node-model';
import { xml, type XmlNode } from '../../docx/xml-node';
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import type { ElementStandIn } from './element';
import { elementOf } from './element-registry';
import { imageNodeOf } from './make-picture';
import { paragraphsOf, visibleChildren } from './node-text';
import type { OpenDocument } from './open-document';
import { insertAt } from './text-scope';
import { TextStandIn } from './text';

/** A Position: before a character of a text, or before a child of a container. */
export class PositionStandIn extends StandIn {
  readonly typeName = 'Document.Position';
  constructor(private readonly execution: Execution, private readonly document: OpenDocument, readonly node: DocNode, readonly offset: number) {
    super();
  }
  getElement(): ElementStandIn { return elementOf(this.execution, this.node); }
  getOffset(): number { return this.offset; }
  getSurroundingText(): TextStandIn { return new TextStandIn(this.execution, this.node); }
  getSurroundingTextOffset(): number {
    if (this.node instanceof TextNode) return this.offset;
    return visibleChildren(this.node).slice(0, this.offset).reduce((sum, child) => sum + (child instanceof TextNode ? child.text.length : 0), 0);
  }
  insertText(text: string | null): ElementStandIn {
    this.document.change();
    insertAt(this.node, this.getSurroundingTextOffset(), text ?? '');
    return this.getSurroundingText();
  }
  insertInlineImage(image: StandIn): ElementStandIn {
    this.document.change();
    const node = imageNodeOf(image);
    const paragraph = this.node instanceof ContainerNode ? this.node : this.node.parent;
    paragraph?.insert(this.node instanceof ContainerNode ? this.offset : paragraph.children.indexOf(this.node) + 1, node);
    return elementOf(this.execution, node);
  }
  insertBookmark(): BookmarkStandIn {
    return addBookmark(this.execution, this.document, this);
  }
}

/** A Bookmark; the document keeps it as one of its own. */
export class BookmarkStandIn extends StandIn {
  readonly typeName = 'Document.Bookmark';
  constructor(private readonly execution: Execution, private readonly document: OpenDocument, private readonly id: string) {
    super();
  }
  getId(): string { return this.id; }
  getPosition(): PositionStandIn | null {
    const found = bookmarksOf(this.document).find((item) => item.name === this.id);
    return found === undefined ? null : new PositionStandIn(this.execution, this.document, found.paragraph, found.offset);
  }
  remove(): void {
    this.document.change();
    removeBookmark(this.document, this.id);
  }
}

interface FoundBookmark {
  readonly name: string;
  readonly number: string;
  readonly paragraph: ParagraphNode;
  readonly offset: number;
}

/** All bookmarks in document order, by the name they have in the DOCX. */
export function bookmarksOf(document: OpenDocument): FoundBookmark[] {
  return paragraphsOf(document.docx.body).flatMap((paragraph) => paragraph.children.flatMap((child, index) =>
    child instanceof TextNode ? child.pieces.flatMap((piece) => bookmarkIn(piece, paragraph, index)) : []));
}

function bookmarkIn(piece: TextPiece, paragraph: ParagraphNode, index: number): FoundBookmark[] {
  if (piece.mark?.name !== 'w:bookmarkStart') return [];
  return [{ name: piece.mark.attributes['w:name'] ?? '', number: piece.mark.attributes['w:id'] ?? '', paragraph, offset: Math.min(index, visibleChildren(paragraph).length) }];
}

/** Puts a bookmark at a position. */
export function addBookmark(execution: Execution, document: OpenDocument, position: PositionStandIn): BookmarkStandIn {
  document.change();
  const id = `id.${execution.host.newId('bookmark').replace(/[^A-Za-z0-9]/g, '')}`;
  const number = 1 + Math.max(0, ...bookmarksOf(document).map((item) => Number(item.number) || 0));
  const marks = [xml('w:bookmarkStart', { 'w:id': number, 'w:name': id }), xml('w:bookmarkEnd', { 'w:id': number })].map(markPiece);
  const paragraph = position.node instanceof ContainerNode ? position.node : position.node.parent;
  const at = position.node instanceof ContainerNode ? position.offset : (paragraph?.children.indexOf(position.node) ?? 0);
  const [target] = paragraph instanceof ParagraphNode ? [paragraph] : paragraphsOf(position.node);
  target?.insert(Math.min(at, target.children.length), new TextNode(marks));
  return new BookmarkStandIn(execution, document, id);
}

function markPiece(mark: XmlNode): TextPiece {
  return { text: '', properties: [], link: null, mark };
}

function removeBookmark(document: OpenDocument, name: string): void {
  const number = bookmarksOf(document).find((item) => item.name === name)?.number;
  for (const paragraph of paragraphsOf(document.docx.body)) {
    for (const child of paragraph.children) {
      if (child instanceof TextNode) child.pieces = child.pieces.filter((piece) => !piece.mark?.name.startsWith('w:bookmark') || piece.mark.attributes['w:id'] !== number);
    }
  }
}
