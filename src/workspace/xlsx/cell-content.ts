// What a cell holds, between the platform's record and an XLSX cell.
import type { Cell, CellFormulaValue, CellRichTextValue, CellValue as FileValue, RichText } from '@cj-tech-master/excelts';
import type { CellValue, ErrorValue, PlainValue, TextRun } from '../services/spreadsheet/model/spreadsheet-record';
import { excelFont, platformFont } from './cell-style';
import { excelFormula, platformFormula } from './formula-names';

const LONGEST_TEXT = 32_767;
const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** The cell's value as a file holds it. */
export function fileValue(value: CellValue, runs: readonly TextRun[] | null): FileValue {
  if (typeof value === 'string') return runs === null || runs.length === 0 ? fileText(value) : fileRuns(value, runs);
  if (typeof value === 'object' && 'f' in value) {
    const formula: CellFormulaValue = { formula: excelFormula(value.f) };
    const result = value.v === undefined ? undefined : plainFileValue(value.v);
    if (result !== undefined) formula.result = result;
    return formula;
  }
  return plainFileValue(value);
}

/** What a cell of a file holds: a value and the runs of a text that is formatted in parts or is a link. */
export function platformContent(cell: Cell): { readonly value: CellValue | null; readonly runs: readonly TextRun[] | null } {
  const value: unknown = cell.value;
  if (value === null || value === undefined) return { value: null, runs: null };
  if (typeof value !== 'object' || value instanceof Date) return { value: plainValue(value), runs: null };
  if ('richText' in value) return fromRuns((value as CellRichTextValue).richText);
  if ('hyperlink' in value) return fromLink(value as { readonly text?: unknown; readonly hyperlink: unknown });
  if ('formula' in value || 'sharedFormula' in value) return { value: fromFormula(cell), runs: null };
  if ('checkbox' in value) return { value: value.checkbox === true, runs: null };
  return { value: plainValue(value), runs: null };
}

function plainFileValue(value: PlainValue): number | string | boolean | Date | { error: (typeof FILE_ERRORS)[number] } {
  if (typeof value === 'string') return fileText(value);
  if (typeof value !== 'object') return value;
  if ('wall' in value) return new Date(value.wall);
  return { error: FILE_ERRORS.find((error) => error === value.error) ?? '#VALUE!' };
}

/** A text that XML can hold and Excel opens. */
function fileText(text: string): string {
   
  return text.slice(0, LONGEST_TEXT).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

function fileRuns(text: string, runs: readonly TextRun[]): FileValue {
  const whole = runs.length === 1 && runs[0]?.start === 0 && runs[0].end >= text.length ? runs[0] : undefined;
  if (whole?.link) return { text: fileText(text), hyperlink: whole.link };
  const pieces: RichText[] = [];
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.start > at) pieces.push({ text: fileText(text.slice(at, run.start)) });
    pieces.push({ text: fileText(text.slice(run.start, run.end)), font: excelFont(run.style) });
    at = run.end;
  }
  if (at < text.length) pieces.push({ text: fileText(text.slice(at)) });
  return { richText: pieces };
}

function fromRuns(pieces: readonly RichText[]): { readonly value: string; readonly runs: readonly TextRun[] } {
  const runs: TextRun[] = [];
  let text = '';
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    const style = platformFont(piece.font);
    if (Object.keys(style).length > 0) runs.push({ start, end: text.length, style, link: null });
  }
  return { value: text, runs };
}

function fromLink(value: { readonly text?: unknown; readonly hyperlink: unknown }): { readonly value: CellValue; readonly runs: readonly TextRun[] } {
  const inner = value.text;
  const text = typeof inner === 'object' && inner !== null && 'richText' in inner ? fromRuns((inner as CellRichTextValue).richText).value : String(inner ?? value.hyperlink);
  return { value: text, runs: [{ start: 0, end: text.length, style: {}, link: String(value.hyperlink) }] };
}

function fromFormula(cell: Cell): CellValue {
  const result: unknown = cell.result;
  const formula = platformFormula(cell.formula ?? '');
  const isArray = typeof cell.value === 'object' && cell.value !== null && 'shareType' in cell.value && cell.value.shareType === 'array';
  const f = isArray && !/^=ARRAYFORMULA\(/i.test(formula) ? `=ARRAYFORMULA(${formula.slice(1)})` : formula;
  const plain = result === undefined || result === null ? null : plainValue(result);
  // Programs write constants as formulas: a truth value as TRUE(), an error as its own name.
  if (/^=(TRUE|FALSE)\(\)$/i.test(f)) return /^=TRUE/i.test(f);
  const error = FILE_ERRORS.find((name) => f === `=${name}`);
  if (error !== undefined) return { error };
  return plain === null ? { f } : { f, v: plain };
}

function plainValue(value: unknown): PlainValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value.replace(/\r\n?/g, '\n');
  if (value instanceof Date) return { wall: Math.round(value.getTime() / 1000) * 1000 === value.getTime() ? value.getTime() : Math.round(value.getTime()) };
  if (typeof value === 'object' && value !== null && 'error' in value) return { error: String((value as ErrorValue).error) };
  return null;
}
