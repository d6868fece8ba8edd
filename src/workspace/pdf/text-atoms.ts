// The parts of a paragraph that stay together in a line: words with the spaces after them, tabs, breaks.
import { breakOffsets, clustersOf } from './line-breaking';
import type { Inline, TextLook } from './layout-model';
import { measured } from './pdf-canvas';

/** A stretch of one look inside a word; fields are measured with a digit or two and written when the page is known. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: TextLook; readonly width: number }
  | { readonly kind: 'field'; readonly field: 'PAGE' | 'NUMPAGES'; readonly look: TextLook; readonly width: number }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** What a line is filled with. */
export type Atom =
  | { readonly kind: 'word'; readonly pieces: readonly Piece[]; readonly width: number; readonly spaces: readonly Piece[]; readonly spaceWidth: number }
  | { readonly kind: 'tab'; readonly look: TextLook }
  | { readonly kind: 'break' };

/** A word. */
export type Word = Extract<Atom, { readonly kind: 'word' }>;

/** Width of a text in a look. */
export function textWidth(text: string, look: TextLook): number {
  return measured(look).width(text, look.size);
}

/** A piece of text, measured. */
export function textPiece(text: string, look: TextLook): Piece {
  return { kind: 'text', text, look, width: textWidth(text, look) };
}

/** The atoms of a paragraph; pictures beside the line are left out. */
export function atomsOf(inlines: readonly Inline[]): Atom[] {
  const atoms: Atom[] = [];
  let stretch: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'tab' || inline.kind === 'break') {
      atoms.push(...wordsOf(stretch), inline.kind === 'tab' ? { kind: 'tab', look: inline.look } : { kind: 'break' });
      stretch = [];
    } else if (inline.kind !== 'picture' || inline.float === undefined) stretch.push(inline);
  }
  return [...atoms, ...wordsOf(stretch)];
}

function wordsOf(inlines: readonly Inline[]): Word[] {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'field' ? '0' : '\uFFFC')).join('');
  const words: Word[] = [];
  let start = 0;
  for (const end of [...breakOffsets(text), text.length]) {
    if (end > start) words.push(wordOf(cut(inlines, start, end)));
    start = end;
  }
  return words;
}

function cut(inlines: readonly Inline[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = inline.kind === 'text' ? inline.text.length : 1;
    const [from, to] = [Math.max(start, at) - at, Math.min(end, at + length) - at];
    if (from < to) {
      if (inline.kind === 'text') pieces.push(...withSpacesApart(inline.text.slice(from, to), inline.look));
      else if (inline.kind === 'field') pieces.push({ kind: 'field', field: inline.field, look: inline.look, width: textWidth('0', inline.look) });
      else if (inline.kind === 'picture') pieces.push({ kind: 'picture', bytes: inline.bytes, width: inline.width, height: inline.height });
    }
    at += length;
  }
  return pieces;
}

function withSpacesApart(text: string, look: TextLook): Piece[] {
  const bare = text.replace(/[ \u3000]+$/, '');
  const pieces = bare === '' ? [] : [textPiece(bare, look)];
  return bare.length === text.length ? pieces : [...pieces, textPiece(text.slice(bare.length), look)];
}

function wordOf(pieces: readonly Piece[]): Word {
  let end = pieces.length;
  while (end > 0 && isSpace(pieces[end - 1])) end -= 1;
  const [word, spaces] = [pieces.slice(0, end), pieces.slice(end)];
  return { kind: 'word', pieces: word, width: widthOf(word), spaces, spaceWidth: widthOf(spaces) };
}

function isSpace(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && piece.text.trim() === '' && !piece.text.includes('\u00A0');
}

/** Width of pieces together. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** Cuts a word that is wider than a line: what fits, between clusters, and the rest; at least one cluster fits. */
export function cutWord(word: Word, available: number): readonly [Word, Word] {
  const fitting: Piece[] = [];
  let width = 0;
  for (const [index, piece] of word.pieces.entries()) {
    if (width + piece.width <= available) {
      fitting.push(piece);
      width += piece.width;
      continue;
    }
    const rest = word.pieces.slice(index + 1);
    if (piece.kind !== 'text') return fitting.length > 0 ? [wordOf(fitting), { ...wordOf([piece, ...rest]), spaces: word.spaces, spaceWidth: word.spaceWidth }] : [wordOf([piece]), { ...wordOf(rest), spaces: word.spaces, spaceWidth: word.spaceWidth }];
    const clusters = clustersOf(piece.text);
    let count = 0;
    while (count < clusters.length && width + textWidth(clusters.slice(0, count + 1).join(''), piece.look) <= available) count += 1;
    if (count === 0 && fitting.length === 0) count = 1;
    const [head, tail] = [clusters.slice(0, count).join(''), clusters.slice(count).join('')];
    const first = head === '' ? fitting : [...fitting, textPiece(head, piece.look)];
    const last = tail === '' ? rest : [textPiece(tail, piece.look), ...rest];
    return [wordOf(first), { kind: 'word', pieces: last, width: widthOf(last), spaces: word.spaces, spaceWidth: word.spaceWidth }];
  }
  return [word, wordOf([])];
}
