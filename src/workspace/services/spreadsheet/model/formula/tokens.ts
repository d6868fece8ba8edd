// Cuts a formula into tokens; references keep their `$` marks and their place in the text.
import { columnLetters, columnOfLetters, sheetPrefix } from '../a1';

/** One end of a reference; `null` where it is not written (A:C, 2:5). Indexes are 0-based. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as written; `end` is `null` for a single cell. */
export interface Reference {
  readonly sheet: string | null;
  readonly start: ReferenceEnd;
  readonly end: ReferenceEnd | null;
}

/** A piece of a formula and where it stands in the text. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string });

const PIECES: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/iy],
  ['reference', /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_(.!])/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy],
  ['mark', /<>|<=|>=|[-+*/^&=<>(){},;:%\\!]/y],
];

/** The tokens of a formula (its `=` left out by the caller); `undefined` where a character has no meaning. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = pieceAt(text, at);
    if (found === undefined) return undefined;
    if (found.token !== null) tokens.push(found.token);
    at = found.to;
  }
  return tokens;
}

/** A reference as a formula writes it. */
export function printReference(reference: Reference): string {
  const prefix = reference.sheet === null ? '' : sheetPrefix(reference.sheet);
  return prefix + printEnd(reference.start) + (reference.end === null ? '' : `:${printEnd(reference.end)}`);
}

function pieceAt(text: string, at: number): { readonly token: Token | null; readonly to: number } | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const to = at + match.length;
    return { token: kind === 'space' ? null : tokenOf(kind, match, { from: at, to }), to };
  }
  return undefined;
}

function tokenOf(kind: Token['kind'], text: string, place: { readonly from: number; readonly to: number }): Token {
  switch (kind) {
    case 'number': return { ...place, kind, value: Number(text) };
    case 'string': return { ...place, kind, value: text.slice(1, -1).replaceAll('""', '"') };
    case 'error': return { ...place, kind, value: text.toUpperCase() };
    case 'reference': return { ...place, kind, value: parseReference(text) };
    case 'name': case 'mark': return { ...place, kind, value: text };
  }
}

function parseReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const written = mark < 0 ? null : text.slice(0, mark);
  const sheet = written === null ? null : written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const [start = '', end] = text.slice(mark + 1).split(':');
  return { sheet, start: parseEnd(start), end: end === undefined ? null : parseEnd(end) };
}

function parseEnd(text: string): ReferenceEnd {
  const [, columnMark = '', letters, rowMark = '', digits] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  return {
    column: letters === undefined ? null : columnOfLetters(letters), row: digits === undefined ? null : Number(digits) - 1,
    columnFixed: letters !== undefined && columnMark === '$', rowFixed: digits !== undefined && (rowMark === '$' || (letters === undefined && columnMark === '$')),
  };
}

function printEnd(end: ReferenceEnd): string {
  const column = end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  return column + (end.row === null ? '' : (end.rowFixed ? '$' : '') + String(end.row + 1));
}
