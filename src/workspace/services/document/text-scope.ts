// The text that a Text element stands for: one stretch of text, a paragraph's, or that of a whole container.
import type { ParagraphNode} from '../../docx/node-model';
import { TextNode, type DocNode, type TextPiece } from '../../docx/node-model';
import { asLineBreaks, changeStretch, endFormat, piecesIn, replaceStretch } from '../../docx/text-edit';
import { PlatformError } from '../../kernel/platform-error';
import { paragraphsOf, textOfNode } from './node-text';

/** A part of one text node and where it begins in the scope. */
interface Segment {
  readonly at: number;
  readonly node: TextNode;
  readonly from: number;
  readonly length: number;
}

function segmentsOf(node: DocNode): Segment[] {
  if (node instanceof TextNode) {
    const joined = node.joinedTo;
    return [joined === null ? { at: 0, node, from: 0, length: node.text.length } : { at: 0, node: joined.node, from: joined.start, length: joined.length }];
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const paragraph of paragraphsOf(node)) {
    for (const child of paragraph.children) {
      if (!(child instanceof TextNode)) continue;
      segments.push({ at, node: child, from: 0, length: child.text.length });
      at += child.text.length;
    }
    at += 1;
  }
  return segments;
}

/** @throws PlatformError where the offsets (end inclusive) are not in the text */
export function requireOffsets(node: DocNode, start: number, endInclusive: number): void {
  const length = textOfNode(node).length;
  if (start < 0 || start >= Math.max(length, 1)) throw new PlatformError(`Index (${start}) must be less than the content length (${length}).`);
  if (endInclusive < start || endInclusive >= Math.max(length, 1)) throw new PlatformError(`Index (${endInclusive}) must be less than the content length (${length}).`);
}

/** The pieces of a stretch; the end is inclusive, and both are left out for the whole text. */
export function piecesOf(node: DocNode, start = 0, endInclusive = Number.MAX_SAFE_INTEGER): TextPiece[] {
  return segmentsOf(node).flatMap((segment) => {
    const cut = intersect(segment, start, endInclusive);
    return cut === null ? [] : [...piecesIn(segment.node, cut)];
  });
}

/** Changes the pieces of a stretch. */
export function changePieces(node: DocNode, change: (piece: TextPiece) => TextPiece, range?: { readonly start: number; readonly endInclusive: number }): void {
  for (const segment of segmentsOf(node)) {
    const cut = intersect(segment, range?.start ?? 0, range?.endInclusive ?? Number.MAX_SAFE_INTEGER);
    if (cut !== null) changeStretch(segment.node, cut, change);
  }
}

function intersect(segment: Segment, start: number, endInclusive: number): { readonly start: number; readonly end: number } | null {
  const from = Math.max(start, segment.at) - segment.at;
  const to = Math.min(endInclusive + 1, segment.at + segment.length) - segment.at;
  return from < to ? { start: segment.from + from, end: segment.from + to } : null;
}

/** Deletes a stretch, end inclusive. */
export function deleteFrom(node: DocNode, start: number, endInclusive: number): void {
  for (const segment of segmentsOf(node).reverse()) {
    const cut = intersect(segment, start, endInclusive);
    if (cut !== null) replaceStretch(segment.node, cut, '');
  }
}

/** Inserts text at an offset, in the format of what stands before it. */
export function insertAt(node: DocNode, offset: number, text: string): void {
  const segment = segmentsOf(node).find((item) => offset >= item.at && offset <= item.at + item.length);
  const clean = asLineBreaks(text);
  if (segment !== undefined) {
    const at = segment.from + offset - segment.at;
    replaceStretch(segment.node, { start: at, end: at }, clean);
    return;
  }
  const paragraph = paragraphAt(node, offset);
  if (paragraph === null) throw new PlatformError(`Index (${offset}) must be less than or equal to the content length (${textOfNode(node).length}).`);
  paragraph.append(new TextNode([{ text: clean, properties: endFormat(paragraph), link: null }]));
}

function paragraphAt(node: DocNode, offset: number): ParagraphNode | null {
  let at = 0;
  for (const paragraph of paragraphsOf(node)) {
    const { length } = textOfNode(paragraph);
    if (offset >= at && offset <= at + length) return paragraph;
    at += length + 1;
  }
  return null;
}

/** Replaces the whole text of a text node or paragraph, which keeps the format of its first character. */
export function setTextOf(node: TextNode | ParagraphNode, text: string): void {
  if (node instanceof TextNode) {
    const [segment] = segmentsOf(node);
    if (segment !== undefined) replaceStretch(segment.node, { start: segment.from, end: segment.from + segment.length }, asLineBreaks(text));
    if (node.joinedTo !== null) node.joinedTo = { ...node.joinedTo, length: asLineBreaks(text).length };
    return;
  }
  const first = piecesOf(node)[0];
  const properties = first?.properties ?? endFormat(node);
  node.removeAll();
  if (text !== '') node.append(new TextNode([{ text: asLineBreaks(text), properties, link: null }]));
}
