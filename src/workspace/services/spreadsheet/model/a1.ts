// A1 and R1C1 notation: from text to rectangles and back.
import type { Box } from './spreadsheet-record';

/** A rectangle as written; an end that is not written (A:C, 2:5, A2:C) is `null`. Indexes are 0-based and in order. */
export interface WrittenRange {
  readonly sheet: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The 0-based column of letters in any case. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `A1` or `A1:B2`, without the sheet's name. */
export function boxName(box: Box): string {
  const first = cellName(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

/** The name of a sheet as formulas write it: quoted where it must be. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_\u0E00-\u0E7F][A-Za-z0-9_\u0E00-\u0E7F]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Parses A1 or R1C1 notation with or without a sheet's name; `undefined` where it is neither. */
export function parseRangeName(text: string): WrittenRange | undefined {
  const { sheet, rest } = splitSheet(text.trim());
  if (rest === undefined) return undefined;
  const ends = rest.split(':');
  if (ends.length > 2) return undefined;
  const first = parseEnd(ends[0] ?? '');
  const second = ends.length === 2 ? parseEnd(ends[1] ?? '') : first;
  if (first === undefined || second === undefined) return undefined;
  if (ends.length === 1 && (first.row === null || first.column === null)) return undefined;
  if (first.row === null && second.row !== null && first.column !== null && second.column !== null) return ordered(sheet, second, first);
  return ordered(sheet, first, second);
}

/** The rectangle on a grid of that size. */
export function boxOnGrid(range: WrittenRange, size: { readonly rows: number; readonly columns: number }): Box {
  const row = range.firstRow ?? 0;
  const column = range.firstColumn ?? 0;
  return { row, column, rows: (range.lastRow ?? size.rows - 1) - row + 1, columns: (range.lastColumn ?? size.columns - 1) - column + 1 };
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | undefined {
  const a1 = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (a1 && text !== '' && (a1[1] !== undefined || a1[2] !== undefined)) {
    return { column: a1[1] === undefined ? null : columnOfLetters(a1[1]), row: a1[2] === undefined ? null : Number(a1[2]) - 1 };
  }
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  return r1c1 ? { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 } : undefined;
}

function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string | undefined } {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
    return quoted ? { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] } : { sheet: null, rest: undefined };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function ordered(sheet: string | null, first: End, second: End): WrittenRange {
  const [firstRow, lastRow] = inOrder(first.row, second.row);
  const [firstColumn, lastColumn] = inOrder(first.column, second.column);
  return { sheet, firstRow, lastRow, firstColumn, lastColumn };
}

function inOrder(a: number | null, b: number | null): [number | null, number | null] {
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}
