// Paragraphs into lines: words measured, broken where Thai may break, set out by tabs and alignment.
import type { Paragraph, Run, RunLook } from './flow';
import { breakablePieces, graphemesOf } from './thai-text';
import { ascentOf, naturalHeight, type TypeMeasure } from './type-measure';

/** Something with a place on a line; `x` from the left edge of the column. */
export type Placed =
  | { readonly kind: 'text'; readonly x: number; readonly width: number; readonly text: string; readonly look: RunLook }
  | { readonly kind: 'field'; readonly x: number; readonly width: number; readonly field: 'PAGE' | 'NUMPAGES'; readonly look: RunLook }
  | { readonly kind: 'image'; readonly x: number; readonly width: number; readonly height: number; readonly bytes: Uint8Array };

/** One line: its height, its base line from the top, what stands on it, and whether a page must end after it. */
export interface Line {
  readonly height: number;
  readonly baseline: number;
  readonly items: readonly Placed[];
  readonly endsPage: boolean;
}

type Piece = Exclude<Run, { readonly kind: 'text' }> | { readonly kind: 'text'; readonly text: string; readonly look: RunLook };

interface Building {
  readonly items: Placed[];
  x: number;
  start: number;
  tallest: number;
  image: number;
  tabs: { readonly from: number; readonly align: 'left' | 'center' | 'right'; readonly at: number }[];
}

const DEFAULT_TAB = 36;
const FIELD_SAMPLE = '00';
const SLACK = 0.01;

/** The lines of a paragraph in a column of `width` points. */
export function layLines(paragraph: Paragraph, width: number, measure: TypeMeasure): readonly Line[] {
  const right = width - paragraph.right;
  const lines: Line[] = [];
  let line = begin(paragraph, true);
  const finish = (end: 'wrapped' | 'ended' | 'page'): void => {
    lines.push(close({ line, paragraph, right, end }));
    line = begin(paragraph, false);
  };
  if (paragraph.marker !== '') line.items.push({ kind: 'text', x: Math.max(0, line.x - DEFAULT_TAB / 2), width: 0, text: paragraph.marker, look: paragraph.look });
  for (const piece of paragraph.runs.flatMap(piecesOf)) {
    if (piece.kind === 'line-break') { note(line, piece.look); finish('ended'); continue; }
    if (piece.kind === 'page-break') { finish('page'); continue; }
    if (piece.kind === 'tab') { tab(line, paragraph); continue; }
    for (const part of fitting(piece, right - line.start, measure)) {
      const partWidth = widthOf(part, measure);
      const bare = part.kind === 'text' ? measure.width(part.text.replace(/\s+$/, ''), part.look) : partWidth;
      if (line.x + bare > right + SLACK && line.items.length > 0) finish('wrapped');
      place(line, part, partWidth);
    }
  }
  finish('ended');
  return lines;
}

function begin(paragraph: Paragraph, isFirst: boolean): Building {
  const start = paragraph.left + (isFirst ? paragraph.firstLine : 0);
  return { items: [], x: start, start, tallest: 0, image: 0, tabs: [] };
}

function piecesOf(run: Run): readonly Piece[] {
  return run.kind === 'text' ? breakablePieces(run.text).map((text) => ({ kind: 'text', text, look: run.look })) : [run];
}

/** A piece wider than the column in parts that fit. */
function fitting(piece: Piece, room: number, measure: TypeMeasure): readonly Piece[] {
  if (piece.kind === 'image' && piece.width > room) return [{ ...piece, width: room, height: piece.height * (room / piece.width) }];
  if (piece.kind !== 'text' || measure.width(piece.text, piece.look) <= room) return [piece];
  const parts: Piece[] = [];
  let text = '';
  for (const grapheme of graphemesOf(piece.text)) {
    if (text !== '' && measure.width(text + grapheme, piece.look) > room) {
      parts.push({ kind: 'text', text, look: piece.look });
      text = '';
    }
    text += grapheme;
  }
  return [...parts, { kind: 'text', text, look: piece.look }];
}

function widthOf(piece: Piece, measure: TypeMeasure): number {
  if (piece.kind === 'text') return measure.width(piece.text, piece.look);
  if (piece.kind === 'image') return piece.width;
  return piece.kind === 'field' ? measure.width(FIELD_SAMPLE, piece.look) : 0;
}

function place(line: Building, piece: Piece, width: number): void {
  const last = line.items.at(-1);
  if (piece.kind === 'text') {
    note(line, piece.look);
    const joins = last?.kind === 'text' && last.width > 0 && sameLook(last.look, piece.look) && Math.abs(last.x + last.width - line.x) < SLACK && !/\s$/.test(last.text);
    if (joins) line.items[line.items.length - 1] = { ...last, text: last.text + piece.text, width: last.width + width };
    else line.items.push({ kind: 'text', x: line.x, width, text: piece.text, look: piece.look });
  } else if (piece.kind === 'field') {
    note(line, piece.look);
    line.items.push({ kind: 'field', x: line.x, width, field: piece.field, look: piece.look });
  } else if (piece.kind === 'image') {
    line.image = Math.max(line.image, piece.height);
    line.items.push({ kind: 'image', x: line.x, width, height: piece.height, bytes: piece.bytes });
  }
  line.x += width;
}

function note(line: Building, look: RunLook): void {
  line.tallest = Math.max(line.tallest, look.size);
}

function tab(line: Building, paragraph: Paragraph): void {
  settleTab(line);
  const stop = paragraph.tabs.find(({ at }) => at > line.x + SLACK) ?? { at: (Math.floor((line.x + SLACK) / DEFAULT_TAB) + 1) * DEFAULT_TAB, align: 'left' as const };
  if (stop.align === 'left') line.x = stop.at;
  else line.tabs.push({ from: line.items.length, align: stop.align, at: stop.at });
}

/** Moves what follows a centre or right tab to its place. */
function settleTab(line: Building): void {
  const open = line.tabs.pop();
  if (open === undefined) return;
  const from = line.items[open.from]?.x ?? line.x;
  const width = line.x - from;
  const shift = Math.max(0, open.at - (open.align === 'right' ? width : width / 2) - from);
  for (let index = open.from; index < line.items.length; index += 1) {
    const item = line.items[index];
    if (item !== undefined) line.items[index] = { ...item, x: item.x + shift };
  }
  line.x += shift;
}

function close(done: { readonly line: Building; readonly paragraph: Paragraph; readonly right: number; readonly end: 'wrapped' | 'ended' | 'page' }): Line {
  const { line, paragraph, right, end } = done;
  settleTab(line);
  const size = line.tallest === 0 ? paragraph.look.size : line.tallest;
  const natural = Math.max(naturalHeight(size), line.image);
  const { kind, value } = paragraph.spacing;
  const height = kind === 'multiple' ? natural * Math.max(value, 1) : kind === 'exact' ? Math.max(value, size) : Math.max(value, natural);
  const baseline = Math.max(ascentOf(size) + (height - natural) / 2, line.image);
  return { height, baseline, items: aligned({ line, paragraph, right, stretch: end === 'wrapped' }), endsPage: end === 'page' };
}

function aligned({ line, paragraph, right, stretch }: { readonly line: Building; readonly paragraph: Paragraph; readonly right: number; readonly stretch: boolean }): readonly Placed[] {
  const trailing = line.items.at(-1);
  const trailingSpace = trailing?.kind === 'text' ? (trailing.width * (trailing.text.length - trailing.text.trimEnd().length)) / Math.max(1, trailing.text.length) : 0;
  const free = right - (line.x - trailingSpace);
  if (free <= SLACK || paragraph.align === 'left') return line.items;
  if (paragraph.align !== 'justify') return line.items.map((item) => ({ ...item, x: item.x + (paragraph.align === 'center' ? free / 2 : free) }));
  return stretch ? stretched(line.items, free) : line.items;
}

/** Spreads the free width over the gaps behind spaces; a line with few gaps stays as it is, for wide holes read worse. */
function stretched(items: readonly Placed[], free: number): readonly Placed[] {
  const gaps = items.slice(0, -1).filter((item) => item.kind === 'text' && /\s$/.test(item.text)).length;
  if (gaps === 0 || free / gaps > 14) return items;
  let passed = 0;
  return items.map((item) => {
    const moved = { ...item, x: item.x + passed * (free / gaps) };
    if (item.kind === 'text' && /\s$/.test(item.text)) passed += 1;
    return moved;
  });
}

function sameLook(a: RunLook, b: RunLook): boolean {
  return a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.strike === b.strike && a.color === b.color && a.shade === b.shade;
}
