// How a field prints: its formats by name, Thai or Arabic numerals, and the dotted line where nothing is known.
import { toIsoDate } from '../calendar/iso-date';
import { formatThaiDate } from '../calendar/thai-date';
import { fromThaiDigits, numberInThaiWords, toThaiDigits } from '../calendar/thai-numerals';
import { isBlank, type FieldKind, type FieldValue } from './field-catalogue';

/** What a document's numbers look like unless a tag says otherwise. */
export interface PrintStyle {
  readonly thaiNumerals: boolean;
}

/** A format a tag may ask for: its Thai name, its English one, and the kinds it suits. */
export interface FieldFormat {
  readonly name: string;
  readonly alias: string;
  readonly kinds: readonly FieldKind[];
  readonly print: (value: string | number, style: PrintStyle) => string;
}

/** What stands where nothing is known: visibly blank, to be filled by hand. */
export const DOTTED_LINE = '..............................';

/** Every format of the template language. */
export const FIELD_FORMATS: readonly FieldFormat[] = [
  { name: 'เลข', alias: 'numerals', kinds: ['text', 'number'], print: (value, style) => numerals(String(value), style) },
  { name: 'เลขไทย', alias: 'thai-digits', kinds: ['text', 'number', 'date'], print: (value) => toThaiDigits(plainOf(value)) },
  { name: 'เลขอารบิก', alias: 'arabic-digits', kinds: ['text', 'number', 'date'], print: (value) => fromThaiDigits(plainOf(value)) },
  { name: 'คำอ่าน', alias: 'words', kinds: ['number'], print: (value) => numberInThaiWords(Number(value)) },
  { name: 'วันที่', alias: 'long-date', kinds: ['date'], print: (value, style) => formatThaiDate(toIsoDate(String(value)), 'long', style) },
  { name: 'วันเต็ม', alias: 'weekday-date', kinds: ['date'], print: (value, style) => formatThaiDate(toIsoDate(String(value)), 'weekday-long', style) },
  { name: 'วันย่อ', alias: 'short-date', kinds: ['date'], print: (value, style) => formatThaiDate(toIsoDate(String(value)), 'short', style) },
  { name: 'เดือนปี', alias: 'month-year', kinds: ['date'], print: (value, style) => formatThaiDate(toIsoDate(String(value)), 'month-year', style) },
  { name: 'วันที่พ.ศ.', alias: 'era-date', kinds: ['date'], print: (value, style) => withEra(formatThaiDate(toIsoDate(String(value)), 'long', style)) },
];

/** The format of that Thai or English name; `undefined` where there is none. */
export function formatNamed(name: string): FieldFormat | undefined {
  return FIELD_FORMATS.find((format) => format.name === name || format.alias === name.toLowerCase());
}

/** The value as it prints; a blank one, and one its format cannot print, is a dotted line or the value itself. */
export function printField(value: FieldValue | undefined, print: { readonly kind: FieldKind; readonly format: string; readonly style: PrintStyle }): string {
  if (value === undefined || value === null || isBlank(value) || typeof value === 'object') return DOTTED_LINE;
  const format = formatNamed(print.format) ?? formatNamed(DEFAULT_FORMATS[print.kind]);
  if (format === undefined) return String(value);
  return format.print(value, print.style);
}

/** A text with its digits Thai or Arabic, as the style says. */
export function numerals(text: string, style: PrintStyle): string {
  return style.thaiNumerals ? toThaiDigits(text) : fromThaiDigits(text);
}

/** The format of a kind where the tag names none; a text prints as it is. */
const DEFAULT_FORMATS: Readonly<Record<FieldKind, string>> = { text: '', number: 'เลข', date: 'วันที่', list: '' };

function plainOf(value: string | number): string {
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatThaiDate(toIsoDate(text), 'long', { thaiNumerals: false }) : text;
}

/** `๕ ธันวาคม ๒๕๖๗` as announcements write it: `๕ ธันวาคม พ.ศ. ๒๕๖๗`. */
function withEra(longDate: string): string {
  return longDate.replace(/ (\S+)$/, ' พ.ศ. $1');
}
