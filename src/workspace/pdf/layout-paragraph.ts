// Lays a paragraph out in lines of a width.
import { clustersOf } from './line-breaking';
import type { ParagraphBlock, Slice, TabStop, TextLook } from './layout-model';
import { drawLine, type PlacedPiece } from './draw-line';
import { atomsOf, cutWord, textPiece, widthOf, type Atom, type Piece, type Word } from './text-atoms';

const DEFAULT_TAB = 36;
/** Height of a line of Sarabun, whose marks stand high; other scripts need less. */
const THAI_HEIGHT = 1.3;
const LATIN_HEIGHT = 1.17;
/** Wider gaps inside Thai text would be read as spaces by programs that extract the text. */
const LARGEST_GAP = 0.06;

interface Line {
  readonly atoms: Atom[];
  isLast: boolean;
}

/** The paragraph as slices: room before, lines, room after. */
export function layoutParagraph(block: ParagraphBlock, width: number): Slice[] {
  const lines = fillLines(block, width);
  const slices: Slice[] = [];
  if (block.before > 0) slices.push({ height: block.before, keepsNext: true, isSpace: true, draw: () => undefined });
  const floats = block.inlines.flatMap((inline) => (inline.kind === 'picture' && inline.float !== undefined ? [{ ...inline, float: inline.float }] : []));
  lines.forEach((line, index) => {
    const placed = placeLine(block, { line, width, isFirst: index === 0 });
    const height = lineHeight(block, placed);
    const keepsNext = keeps(block, index, lines.length);
    slices.push({
      height, keepsNext, ...(index === 0 && block.pageBreakBefore ? { startsPage: true } : {}),
      draw: (canvas, x, y) => {
        if (index === 0) for (const float of floats) canvas.picture(float.bytes, { x: x + float.float.left, y: y + float.float.top, width: float.width, height: float.height });
        drawLine(canvas, { block, placed, x, y, height, width, isFirst: index === 0, isLast: index === lines.length - 1 });
      },
    });
  });
  if (block.after > 0) slices.push({ height: block.after, keepsNext: block.keepNext, isSpace: true, draw: () => undefined });
  return slices;
}

// No single line of a paragraph stays alone at the foot or the head of a page.
function keeps(block: ParagraphBlock, index: number, count: number): boolean {
  if (index === count - 1) return block.keepNext;
  return block.keepLines || index === 0 || index === count - 2;
}

/** Where the text of the first line begins, from the left margin. */
function startOf(block: ParagraphBlock, isFirst: boolean): number {
  if (!isFirst) return block.left;
  const first = block.left + block.firstLine;
  if (block.label === null) return first;
  const end = first + textPiece(block.label.text, block.label.look).width + block.label.look.size * 0.25;
  return block.firstLine < 0 && end <= block.left ? block.left : end;
}

function fillLines(block: ParagraphBlock, width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { atoms: [], isLast: false };
  let x = startOf(block, true);
  const right = width - block.right;
  const endLine = (isLast: boolean): void => {
    line.isLast = isLast;
    lines.push(line);
    line = { atoms: [], isLast: false };
    x = startOf(block, false);
  };
  const queue = atomsOf(block.inlines);
  for (let atom = queue.shift(); atom !== undefined; atom = queue.shift()) {
    if (atom.kind === 'break') endLine(true);
    else if (atom.kind === 'tab') {
      const stop = nextStop(block, x);
      if (stop.align === 'left' && stop.at > right + 0.01 && line.atoms.length > 0) endLine(false);
      line.atoms.push(atom);
      x = stop.align === 'left' ? stop.at : x;
    } else if (x + atom.width <= right + 0.01) {
      line.atoms.push(atom);
      x += atom.width + atom.spaceWidth;
    } else if (line.atoms.length > 0) {
      endLine(false);
      queue.unshift(atom);
    } else {
      const [head, tail] = cutWord(atom, right - x);
      line.atoms.push(head);
      endLine(false);
      if (tail.pieces.length > 0) queue.unshift(tail);
    }
  }
  endLine(true);
  return lines.length > 1 && lines[lines.length - 1]?.atoms.length === 0 && lines[lines.length - 2]?.isLast === false ? lines.slice(0, -1) : lines;
}

function nextStop(block: ParagraphBlock, x: number): TabStop {
  const custom = block.tabs.find((tab) => tab.at > x + 0.5);
  if (block.firstLine < 0 && x < block.left - 0.5 && (custom === undefined || custom.at > block.left)) return { at: block.left, align: 'left', leader: 'none' };
  return custom ?? { at: (Math.floor((x + 0.5) / DEFAULT_TAB) + 1) * DEFAULT_TAB, align: 'left', leader: 'none' };
}

/** The pieces of a line with their places, from the left margin. */
function placeLine(block: ParagraphBlock, { line, width, isFirst }: { readonly line: Line; readonly width: number; readonly isFirst: boolean }): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let x = startOf(block, isFirst);
  const atoms = line.atoms;
  const lastWord = atoms.reduce((last, atom, index) => (atom.kind === 'word' && atom.pieces.length > 0 ? index : last), -1);
  const spread = spreadOf(block, { line, lastWord, room: width - block.right - x });
  if (!atoms.some((atom) => atom.kind === 'tab')) x += spread.offset;
  atoms.forEach((atom, index) => {
    if (atom.kind === 'tab') {
      const stop = nextStop(block, x);
      const to = Math.max(x, tabTarget(stop, widthUntilTab(atoms, index + 1)));
      if (stop.leader !== 'none') placed.push({ kind: 'leader', x, width: to - x, leader: stop.leader, look: atom.look });
      x = to;
    } else if (atom.kind === 'word') {
      const isLast = index >= lastWord;
      for (const piece of atom.pieces) x = put(placed, piece, { x, gap: isLast && piece === atom.pieces[atom.pieces.length - 1] ? 0 : spread.gap, lastGap: isLast });
      if (!isLast) for (const space of atom.spaces) x = put(placed, space, { x, gap: 0, lastGap: false }) + (space === atom.spaces[0] ? spread.space : 0);
    }
  });
  return placed;
}

function put(placed: PlacedPiece[], piece: Piece, at: { readonly x: number; readonly gap: number; readonly lastGap: boolean }): number {
  placed.push({ kind: 'piece', piece, x: at.x, gap: at.gap });
  return at.x + piece.width + (piece.kind === 'text' && at.gap > 0 ? at.gap * clustersOf(piece.text).length : 0);
}

function tabTarget(stop: TabStop, following: number): number {
  return stop.align === 'left' ? stop.at : stop.align === 'right' ? stop.at - following : stop.at - following / 2;
}

function widthUntilTab(atoms: readonly Atom[], from: number): number {
  let width = 0;
  let spaces = 0;
  for (const atom of atoms.slice(from)) {
    if (atom.kind !== 'word') break;
    width += spaces + atom.width;
    spaces = atom.spaceWidth;
  }
  return width;
}

/** How the room that is left in a line is spent: before it, at its spaces, and a little between Thai clusters. */
function spreadOf(block: ParagraphBlock, { line, lastWord, room }: { readonly line: Line; readonly lastWord: number; readonly room: number }): { readonly offset: number; readonly space: number; readonly gap: number } {
  const words = line.atoms.slice(0, lastWord + 1).filter((atom): atom is Word => atom.kind === 'word');
  const used = words.reduce((sum, word, index) => sum + word.width + (index < words.length - 1 ? word.spaceWidth : 0), 0);
  const left = Math.max(0, room - used);
  if (block.align === 'right') return { offset: left, space: 0, gap: 0 };
  if (block.align === 'center') return { offset: left / 2, space: 0, gap: 0 };
  if (block.align !== 'justify' || line.isLast || words.length < 2 || line.atoms.some((atom) => atom.kind === 'tab')) return { offset: 0, space: 0, gap: 0 };
  const spaces = words.slice(0, -1).filter((word) => word.spaces.length > 0).length;
  const clusters = words.reduce((sum, word) => sum + word.pieces.reduce((count, piece) => count + (piece.kind === 'text' ? clustersOf(piece.text).length : 0), 0), 0) - 1;
  const size = block.look.size;
  const usual = size * 0.25 * spaces;
  const gap = left > usual && clusters > 0 ? Math.min((left - usual) / clusters, size * LARGEST_GAP) : 0;
  const rest = left - gap * clusters;
  return { offset: 0, space: spaces > 0 ? Math.min(rest / spaces, size * 2.5) : 0, gap };
}

function lineHeight(block: ParagraphBlock, placed: readonly PlacedPiece[]): number {
  let natural = 0;
  let pictures = 0;
  for (const item of placed) {
    if (item.kind !== 'piece') continue;
    if (item.piece.kind === 'picture') pictures = Math.max(pictures, item.piece.height);
    else natural = Math.max(natural, naturalHeight(item.piece.look, item.piece.kind === 'text' ? item.piece.text : ''));
  }
  if (natural === 0) natural = naturalHeight(block.look, 'ก');
  const { kind, value } = block.lineHeight;
  if (kind === 'exact') return value;
  const height = kind === 'atLeast' ? Math.max(value, natural) : natural * value;
  return pictures > 0 ? Math.max(height, pictures + natural * 0.25) : height;
}

function naturalHeight({ size, lead = 1 }: TextLook, text: string): number {
  return size * lead * (/[\u0E00-\u0E7F]/.test(text) ? THAI_HEIGHT : LATIN_HEIGHT);
}

/** Width of the widest thing that cannot be broken, for columns that fit their contents. */
export function widestWord(block: ParagraphBlock): number {
  return Math.max(0, ...atomsOf(block.inlines).map((atom) => (atom.kind === 'word' ? widthOf(atom.pieces) : 0)));
}
