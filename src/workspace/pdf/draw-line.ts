// Draws one line of a paragraph.
import type { Canvas } from './layout-canvas';
import type { ParagraphBlock, TextLook } from './layout-model';
import { faceOf, measured } from './pdf-canvas';
import { textWidth, type Piece } from './text-atoms';

/** A piece or a tab's leader at its place from the left margin. */
export type PlacedPiece =
  | { readonly kind: 'piece'; readonly piece: Piece; readonly x: number; readonly gap: number }
  | { readonly kind: 'leader'; readonly x: number; readonly width: number; readonly leader: string; readonly look: TextLook };

/** A line and where it is drawn; `y` is its top. */
export interface LineDrawing {
  readonly block: ParagraphBlock;
  readonly placed: readonly PlacedPiece[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

// Of the line's height beyond the font's own, half stands above: Thai marks get air, and cells look centred.
const ASCENT = 1.0;
const DESCENT = 0.3;

/** Draws the line. */
export function drawLine(canvas: Canvas, line: LineDrawing): void {
  const { block, x, y, height, width } = line;
  const [left, right] = [x + block.left + Math.min(0, block.firstLine), x + width - block.right];
  if (block.background !== null) canvas.fill({ x: left, y, width: right - left, height }, block.background);
  if (line.isFirst && block.rules.top !== null) canvas.line({ x: left, y }, { x: right, y }, block.rules.top);
  if (line.isLast && block.rules.bottom !== null) canvas.line({ x: left, y: y + height }, { x: right, y: y + height }, block.rules.bottom);
  const size = Math.max(block.look.size * (line.placed.length === 0 ? 1 : 0), ...line.placed.map((item) => (item.kind === 'leader' ? item.look.size : item.piece.kind === 'picture' ? 0 : item.piece.look.size)));
  const hasPicture = line.placed.some((item) => item.kind === 'piece' && item.piece.kind === 'picture');
  const baseline = hasPicture ? y + height - Math.max(size, block.look.size) * 0.25 : y + height / 2 + (size * (ASCENT - DESCENT)) / 2;
  if (line.isFirst && block.label !== null) drawText(canvas, { text: block.label.text, look: block.label.look, x: x + block.left + block.firstLine, baseline, gap: 0 });
  for (const item of line.placed) {
    if (item.kind === 'leader') drawLeader(canvas, item, { x, baseline });
    else drawPiece(canvas, item, { x, baseline });
  }
}

function drawPiece(canvas: Canvas, item: Extract<PlacedPiece, { readonly kind: 'piece' }>, at: { readonly x: number; readonly baseline: number }): void {
  const { piece, gap } = item;
  const x = at.x + item.x;
  if (piece.kind === 'picture') canvas.picture(piece.bytes, { x, y: at.baseline - piece.height, width: piece.width, height: piece.height });
  else {
    const text = piece.kind === 'text' ? piece.text : String(piece.field === 'PAGE' ? canvas.pageNumber : canvas.pageCount);
    drawText(canvas, { text, look: piece.look, x, baseline: at.baseline, gap });
  }
}

function drawText(canvas: Canvas, what: { readonly text: string; readonly look: TextLook; readonly x: number; readonly baseline: number; readonly gap: number }): void {
  const { text, look, x, gap } = what;
  const shaped = measured(look).shape(text);
  const clusters = shaped.glyphs.filter((glyph) => glyph.advance > 0).length;
  const width = (shaped.width * look.size) / 1000 + gap * clusters;
  const baseline = what.baseline - look.rise;
  if (look.background !== null) canvas.fill({ x, y: baseline - look.size * 0.95, width, height: look.size * 1.25 }, look.background);
  canvas.text(shaped.glyphs, { x, baseline, face: faceOf(look), size: look.size, color: look.color, actual: text, ...(gap > 0 ? { gap } : {}) });
  const pen = { color: look.color, width: Math.max(0.4, look.size * 0.05) };
  if (look.underline) canvas.line({ x, y: baseline + look.size * 0.13 }, { x: x + width, y: baseline + look.size * 0.13 }, pen);
  if (look.strikethrough) canvas.line({ x, y: baseline - look.size * 0.25 }, { x: x + width, y: baseline - look.size * 0.25 }, pen);
  if (look.link !== null) canvas.link({ x, y: baseline - look.size, width, height: look.size * 1.2 }, look.link);
}

function drawLeader(canvas: Canvas, item: Extract<PlacedPiece, { readonly kind: 'leader' }>, at: { readonly x: number; readonly baseline: number }): void {
  const [from, to] = [at.x + item.x + 1, at.x + item.x + item.width - 1];
  if (item.leader === 'underscore' || item.leader === 'heavy') {
    canvas.line({ x: from, y: at.baseline + 1 }, { x: to, y: at.baseline + 1 }, { color: item.look.color, width: 0.5 });
    return;
  }
  const sign = item.leader === 'hyphen' ? '-' : '.';
  const count = Math.floor((to - from) / textWidth(sign, item.look));
  if (count > 0) canvas.text(measured(item.look).shape(sign.repeat(count)).glyphs, { x: from, baseline: at.baseline, face: faceOf(item.look), size: item.look.size, color: item.look.color });
}
