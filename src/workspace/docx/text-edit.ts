// Editing the pieces of a text: inserting, deleting, formatting by offsets (end exclusive).
import type { ParagraphNode} from './node-model';
import { TextNode, type TextPiece } from './node-model';
import type { Properties } from './property-list';
import { withRunAttribute } from './run-style';

/** A half-open stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The pieces on both sides of an offset. */
function splitPieces(pieces: readonly TextPiece[], offset: number): readonly [TextPiece[], TextPiece[]] {
  const before: TextPiece[] = [];
  const after: TextPiece[] = [];
  let position = 0;
  for (const piece of pieces) {
    const end = position + piece.text.length;
    if (end <= offset && (after.length === 0)) before.push(piece);
    else if (position >= offset) after.push(piece);
    else {
      before.push({ ...piece, text: piece.text.slice(0, offset - position) });
      after.push({ ...piece, text: piece.text.slice(offset - position) });
    }
    position = end;
  }
  return [before, after];
}

/** Replaces a stretch by text in the format of its first character (or of the text before it). Marks inside survive. */
export function replaceStretch(node: TextNode, stretch: Stretch, text: string): void {
  const [before, rest] = splitPieces(node.pieces, stretch.start);
  const [removed, after] = splitPieces(rest, stretch.end - stretch.start);
  const marks = removed.filter((piece) => piece.mark !== undefined);
  const model = removed.find((piece) => piece.text !== '') ?? lastText(before) ?? after.find((piece) => piece.mark === undefined) ?? lastText(removed);
  const inserted: TextPiece[] = text === '' ? [] : [{ text, properties: model?.properties ?? [], link: model?.link ?? null }];
  node.pieces = joinEqual([...before, ...inserted, ...marks, ...after]);
  if (text === '' && node.text === '' && model !== undefined) node.pieces = [{ text: '', properties: model.properties, link: null }, ...node.pieces];
}

function lastText(pieces: readonly TextPiece[]): TextPiece | undefined {
  for (let index = pieces.length - 1; index >= 0; index -= 1) if (pieces[index]?.mark === undefined) return pieces[index];
  return undefined;
}

/** Changes the pieces of a stretch. */
export function changeStretch(node: TextNode, stretch: Stretch, change: (piece: TextPiece) => TextPiece): void {
  const [before, rest] = splitPieces(node.pieces, stretch.start);
  const [middle, after] = splitPieces(rest, stretch.end - stretch.start);
  node.pieces = joinEqual([...before, ...middle.map((piece) => (piece.mark === undefined ? change(piece) : piece)), ...after]);
}

/** The pieces that a stretch touches, cut to it. */
export function piecesIn(node: TextNode, stretch: Stretch): readonly TextPiece[] {
  if (stretch.start >= stretch.end) return [];
  return splitPieces(splitPieces(node.pieces, stretch.start)[1], stretch.end - stretch.start)[0].filter((piece) => piece.mark === undefined && piece.text !== '');
}

function joinEqual(pieces: readonly TextPiece[]): TextPiece[] {
  const out: TextPiece[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last !== undefined && piece.mark === undefined && last.mark === undefined && last.properties === piece.properties && last.link === piece.link) {
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '' || piece.mark !== undefined) out.push(piece);
  }
  return out;
}

/** Joins neighbouring texts of a paragraph into one each, as they are when the document is opened again. */
export function joinTexts(paragraph: ParagraphNode): void {
  let last: TextNode | null = null;
  for (const child of [...paragraph.children]) {
    if (!(child instanceof TextNode)) {
      last = null;
    } else if (last === null) {
      last = child;
    } else {
      child.joinedTo = { node: last, start: last.text.length, length: child.text.length };
      last.pieces = joinEqual([...last.pieces, ...child.pieces]);
      paragraph.remove(child);
    }
  }
}

/** The format that text added at the end of a paragraph takes: that of the text before it without the look of a link, or of the paragraph's mark. */
export function endFormat(paragraph: ParagraphNode): Properties {
  for (let index = paragraph.children.length - 1; index >= 0; index -= 1) {
    const child = paragraph.children[index];
    const piece = child instanceof TextNode ? lastText(child.pieces) : undefined;
    if (piece !== undefined) return piece.link === null ? piece.properties : withRunAttribute(withRunAttribute(piece.properties, 'color', null), 'underline', null);
  }
  return markFormat(paragraph);
}

/** The format of a paragraph's mark. */
export function markFormat(paragraph: ParagraphNode): Properties {
  const mark = paragraph.properties.find((item) => item.name === 'w:rPr');
  return mark === undefined ? [] : mark.children.filter((child): child is Exclude<typeof child, string> => typeof child !== 'string' && child.name !== 'w:rPrChange' && child.name !== 'w:ins' && child.name !== 'w:del');
}

/** Line ends as a document keeps them inside a paragraph. */
export function asLineBreaks(text: string): string {
  return text.replace(/\r\n|\n|\v|\u2028/g, '\r');
}
