// What a text becomes when it is typed into a cell: number, date, truth value, formula or text.
import { datePattern, numberSigns } from './locale-signs';
import type { CellValue } from './spreadsheet-record';
import { parseTypedDate } from './typed-dates';

/** A typed value and the number format that came with it. `null` empties the cell. */
export interface TypedValue {
  readonly value: CellValue | null;
  readonly format?: string;
}

/** Where a text is typed: the spreadsheet's locale and the current year (dates without one). */
export interface TypingContext {
  readonly locale: string;
  readonly year: number;
}

const CURRENCIES = '฿€£¥₩₹';
const ERRORS = new Set(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);

/** Reads a text as typing does, in a cell that is not plain text. */
export function parseTyped(text: string, context: TypingContext): TypedValue {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: { f: text } };
  const bare = text.trim();
  const first = bare.charCodeAt(0);
  if (bare === '' || bare.length > 60) return { value: text };
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  if (ERRORS.has(bare)) return { value: { error: bare } };
  if (first > 127 && !CURRENCIES.includes(bare.charAt(0))) return { value: text };
  const number = parseTypedNumber(inEnglishSigns(bare, context.locale));
  if (number !== undefined) return number;
  const date = parseTypedDate(bare, { dayFirst: datePattern(context.locale).startsWith('d'), year: context.year, pattern: datePattern(context.locale) });
  return date ?? { value: text };
}

const NUMBER = /^(\()?([+-])?\s*([$฿€£¥₩₹])?\s*([+-])?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?\s*(%)?(\))?$/i;

/** A number typed with the locale's signs as English writes it. */
function inEnglishSigns(bare: string, locale: string): string {
  const { decimal, group } = numberSigns(locale);
  if (decimal === '.') return bare;
  return bare.replace(/[.,\s]/g, (sign) => (sign === decimal ? '.' : sign === group || (sign.trim() === '' && group.trim() === '') ? ',' : sign));
}

function parseTypedNumber(bare: string): TypedValue | undefined {
  const match = NUMBER.exec(bare);
  if (!match) return undefined;
  const [, open, sign1, currency, sign2, whole = '', fraction = '', power = '', percent, close] = match;
  if ((whole === '' && fraction.length < 2) || (open === undefined) !== (close === undefined) || (sign1 !== undefined && sign2 !== undefined)) return undefined;
  if (open !== undefined && (sign1 ?? sign2) !== undefined) return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction}${power}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = open !== undefined || (sign1 ?? sign2) === '-';
  const number = (negative && size !== 0 ? -size : size);
  const value = percent === undefined ? number : Number((number / 100).toPrecision(15));
  const format = formatOf({ currency, grouped: whole.includes(','), fraction, power, percent });
  return format === undefined ? { value } : { value, format };
}

function formatOf(parts: { readonly currency: string | undefined; readonly grouped: boolean; readonly fraction: string; readonly power: string; readonly percent: string | undefined }): string | undefined {
  const hasFraction = parts.fraction.length > 1;
  if (parts.percent !== undefined) return hasFraction ? '0.00%' : '0%';
  if (parts.currency !== undefined) return hasFraction ? `"${parts.currency}"#,##0.00` : `"${parts.currency}"#,##0`;
  if (parts.power !== '') return '0.00E+00';
  return parts.grouped ? (hasFraction ? '#,##0.00' : '#,##0') : undefined;
}
