// Changes the references of a formula: when it is copied, when rows or columns come and go, between A1 and R1C1.
import { boxAfterDelete, boxAfterInsert, type Axis } from '../boxes';
import { sheetPrefix } from '../a1';
import type { Box } from '../spreadsheet-record';
import { printReference, tokenize, type Reference, type ReferenceEnd } from './tokens';

const FAR = 20_000_000;

/** Rewrites each reference of a formula (with its `=`); `null` from `change` writes #REF!. The text is kept where nothing changes. */
export function changeReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const tokens = tokenize(formula.slice(1));
  if (tokens === undefined) return formula;
  let result = '=';
  let at = 0;
  const text = formula.slice(1);
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const changed = change(token.value);
    if (changed === token.value) continue;
    result += text.slice(at, token.from) + (changed === null ? '#REF!' : printReference(changed));
    at = token.to;
  }
  return result + text.slice(at);
}

/** The formula as it reads when copied `rows` down and `columns` right: `=A1` to `=B2`. */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return changeReferences(formula, (reference) => {
    const start = shiftEnd(reference.start, by);
    const end = reference.end === null ? null : shiftEnd(reference.end, by);
    return start === undefined || end === undefined ? null : { ...reference, start, end };
  });
}

/** Where rows or columns were inserted into or deleted from a sheet. */
export interface GridChange {
  readonly sheet: string;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The formula after a change of the grid; `home` is the sheet the formula stands on. */
export function formulaAfterGridChange(formula: string, home: string, change: GridChange): string {
  return changeReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== change.sheet.toLowerCase()) return reference;
    const box = boxOfReference(reference);
    const moved = change.kind === 'insert' ? boxAfterInsert(box, change.axis, change) : boxAfterDelete(box, change.axis, change);
    return moved === null ? null : withBox(reference, { ...moved, axis: change.axis });
  });
}

/** The formula after a sheet was renamed. */
export function formulaAfterRename(formula: string, names: { readonly from: string; readonly to: string }): string {
  return changeReferences(formula, (reference) => (reference.sheet?.toLowerCase() === names.from.toLowerCase() ? { ...reference, sheet: names.to } : reference));
}

/** The formula in R1C1 notation, as seen from a cell. */
export function formulaToR1C1(formula: string, cell: { readonly row: number; readonly column: number }): string {
  const tokens = tokenize(formula.slice(1));
  if (tokens === undefined) return formula;
  const text = formula.slice(1);
  let result = '=';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const { sheet, start, end } = token.value;
    result += text.slice(at, token.from) + (sheet === null ? '' : sheetPrefix(sheet)) + endToR1C1(start, cell) + (end === null ? '' : `:${endToR1C1(end, cell)}`);
    at = token.to;
  }
  return result + text.slice(at);
}

/** A formula in R1C1 notation as A1 notation at a cell. */
export function formulaFromR1C1(formula: string, cell: { readonly row: number; readonly column: number }): string {
  return formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 1 ? part : partFromR1C1(part, cell))).join('');
}

function partFromR1C1(part: string, cell: { readonly row: number; readonly column: number }): string {
  return part.replace(/(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(])/giu, (_match, rowPart: string | undefined, columnPart: string | undefined) => {
    const row = axisFromR1C1(rowPart, cell.row);
    const column = axisFromR1C1(columnPart, cell.column);
    if (row.index < 0 || column.index < 0) return '#REF!';
    return printReference({ sheet: null, start: { row: row.index, column: column.index, rowFixed: row.fixed, columnFixed: column.fixed }, end: null });
  });
}

function axisFromR1C1(part: string | undefined, own: number): { readonly index: number; readonly fixed: boolean } {
  if (part === undefined) return { index: own, fixed: false };
  return part.startsWith('[') ? { index: own + Number(part.slice(1, -1)), fixed: false } : { index: Number(part) - 1, fixed: true };
}

function endToR1C1(end: ReferenceEnd, cell: { readonly row: number; readonly column: number }): string {
  const axis = (index: number | null, fixed: boolean, own: number, letter: string): string => {
    if (index === null) return '';
    return letter + (fixed ? String(index + 1) : `[${String(index - own)}]`);
  };
  return axis(end.row, end.rowFixed, cell.row, 'R') + axis(end.column, end.columnFixed, cell.column, 'C');
}

function shiftEnd(end: ReferenceEnd, by: { readonly rows: number; readonly columns: number }): ReferenceEnd | undefined {
  const row = end.row === null || end.rowFixed ? end.row : end.row + by.rows;
  const column = end.column === null || end.columnFixed ? end.column : end.column + by.columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? undefined : { ...end, row, column };
}

function boxOfReference(reference: Reference): Box {
  const { start, end } = reference;
  const last = end ?? start;
  const rows = span(start.row, last.row, end !== null);
  const columns = span(start.column, last.column, end !== null);
  return { row: rows.from, rows: rows.size, column: columns.from, columns: columns.size };
}

function span(a: number | null, b: number | null, open: boolean): { readonly from: number; readonly size: number } {
  if (a === null && b === null) return { from: 0, size: FAR };
  if (b === null) return { from: a ?? 0, size: open ? FAR : 1 };
  if (a === null) return { from: 0, size: b + 1 };
  return { from: Math.min(a, b), size: Math.abs(a - b) + 1 };
}

function withBox(reference: Reference, box: Box & { readonly axis: Axis }): Reference {
  const change = (end: ReferenceEnd, last: boolean): ReferenceEnd => (box.axis === 'ROWS'
    ? { ...end, row: end.row === null ? null : box.row + (last ? box.rows - 1 : 0) }
    : { ...end, column: end.column === null ? null : box.column + (last ? box.columns - 1 : 0) });
  const start = change(reference.start, false);
  const end = reference.end === null ? null : change(reference.end, true);
  return JSON.stringify([start, end]) === JSON.stringify([reference.start, reference.end]) ? reference : { ...reference, start, end };
}
