// What a cell shows: numbers and dates by their number format, the rest as text.
// @ts-expect-error the formatter that comes with fast-formula-parser has no types
import SSF from 'fast-formula-parser/ssf/ssf';
import { datePattern, numberSigns } from './locale-signs';
import { numberBySection, sectionFor, sectionsOf, type NumberSigns } from './number-pattern';
import type { CellStyle, PlainValue } from './spreadsheet-record';
import { serialOfWall, wallOfSerial } from './wall-clock';

/** How a cell without a number format reads back (#34). */
export const GENERAL_FORMAT = '0.###############';

const DAY_MS = 86_400_000;
const formatter = SSF as { format(format: string, value: number | string): string };
const dateFormats = new Map<string, boolean>();

/** The displayed text of a value; `''` for an empty cell. */
export function displayText(value: PlainValue | null, style: CellStyle, locale: string): string {
  if (value === null) return '';
  const format = explicitFormat(style);
  if (typeof value === 'string') return format !== undefined && format !== '@' && format.includes('@') ? formatted(format, value) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(format, value, numberSigns(locale));
  if ('error' in value) return value.error;
  const pattern = format === undefined || format === '@' ? dateFormatFor(value.wall, locale) : format;
  return localNames(formatted(pattern, serialOfWall(value.wall)), { pattern, locale });
}

function numberText(format: string | undefined, value: number, signs: NumberSigns): string {
  if (format !== undefined && format !== '@') return formatted(format, value, signs);
  const plain = plainNumber(value);
  return signs.decimal === '.' ? plain : plain.replace('.', signs.decimal);
}

const THAI_NAMES: readonly (readonly [RegExp, RegExp, readonly string[]])[] = [
  [/mmmm/i, /January|February|March|April|May|June|July|August|September|October|November|December/, ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม']],
  [/(?<!m)mmm(?!m)/i, /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/, ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']],
  [/dddd/i, /Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday/, ['วันอาทิตย์', 'วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์']],
  [/(?<!d)ddd(?!d)/i, /Sun|Mon|Tue|Wed|Thu|Fri|Sat/, ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.']],
];

/** Names of months and weekdays in the language of the spreadsheet; the year stays CE, for spreadsheets have no Buddhist years. */
function localNames(text: string, shown: { readonly pattern: string; readonly locale: string }): string {
  if (!shown.locale.startsWith('th')) return text;
  return THAI_NAMES.filter(([part]) => part.test(shown.pattern)).reduce((done, [, names, thai]) => {
    const english = names.source.split('|');
    return done.replace(names, (name) => thai[english.indexOf(name)] ?? name);
  }, text);
}

/** A number without a format: ten significant digits, integers in full. */
export function plainNumber(value: number): string {
  if (Object.is(value, -0)) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size >= 1e15 || size < 1e-5) return exponent(value);
  const rounded = Number(value.toPrecision(size < 1 ? 10 : Math.max(10, Math.floor(Math.log10(size)) + 1)));
  return String(rounded);
}

/** The value by its format: a number under a date format is a date, a date under a plain number format is its day number. */
export function valueUnderFormat(value: PlainValue, style: CellStyle): PlainValue {
  const format = style.numberFormat;
  if (format === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return isDateFormat(format) ? { wall: wallOfSerial(value) } : value;
  if ('wall' in value && !style.automaticFormat && format !== '@' && !isDateFormat(format)) return serialOfWall(value.wall);
  return value;
}

/** Whether a number format shows days or times. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    const bare = bareFormat(format).replace(/general/gi, '').replace(/E[+-]/gi, '').replace(/am\/pm|a\/p/gi, 'h');
    known = /[dmyhs]/i.test(bare);
    dateFormats.set(format, known);
  }
  return known;
}

/** The format a date gets by itself: day, day and time, or time alone, in the locale's order. */
export function dateFormatFor(wall: number, locale: string): string {
  if (wall < -2_208_988_800_000 && wall >= -2_209_161_600_000) return locale === 'en_US' ? 'h:mm:ss am/pm' : 'H:mm:ss';
  const day = datePattern(locale);
  return wall % DAY_MS === 0 ? day : `${day} H:mm:ss`;
}

const ENGLISH: NumberSigns = { decimal: '.', group: ',' };

/** Formats a number (a day number for dates) or a text by a number format. */
export function formatted(format: string, value: number | string, signs: NumberSigns = ENGLISH): string {
  try {
    if (typeof value === 'string') return textBySection(format, value);
    if (isDateFormat(format)) return dateText(sectionFor(format, value).text, value);
    const section = sectionFor(plainFormat(format), value);
    if (/general/i.test(bareFormat(section.text))) return section.text.replace(/general/i, plainNumber(section.isSigned ? Math.abs(value) : value)).replaceAll('"', '');
    if (/E[+-]|[0#?]\s*\/\s*[0-9#?]/i.test(bareFormat(section.text))) return ssf(section.text, section.isSigned ? Math.abs(value) : value);
    return numberBySection(section, value, signs);
  } catch {
    return typeof value === 'number' ? plainNumber(value) : value;
  }
}

function ssf(format: string, value: number): string {
  return String(formatter.format(format, value));
}

/** A text by the section for texts; the others leave it as it is. */
function textBySection(format: string, value: string): string {
  const sections = sectionsOf(plainFormat(format));
  const section = sections[3] ?? sections.find((candidate) => bareFormat(candidate).includes('@'));
  if (section === undefined) return value;
  return [...section.matchAll(/"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([^])/g)].map(([, quoted, escaped, wide, other]) => quoted ?? escaped ?? (wide === undefined ? other === '@' ? value : other ?? '' : ' ')).join('');
}

/** A day number by a date format. In an elapsed time only its first unit counts beyond its size: [h]:[m] is [h]:mm. */
function dateText(section: string, value: number): string {
  const units: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };
  let isElapsed = false;
  const format = plainFormat(section).replace(/"[^"]*"|\\.|\[(h+|m+|s+)\]|(?<![a-z/])[ap]m(?![a-z/])|\.(?!0)/gi, (part, unit?: string) => {
    if (/^[ap]m$/i.test(part)) return 'AM/PM';
    if (part === '.') return '"."';
    if (unit === undefined) return part;
    if (isElapsed) return unit;
    isElapsed = true;
    return unit.length < 3 ? part : `"${String(Math.floor(value * (units[unit.charAt(0).toLowerCase()] ?? 1) + 1e-9)).padStart(unit.length, '0')}"`;
  });
  const text = ssf(/[dmyhs]/i.test(bareFormat(format)) ? format : `${format};@`, value);
  return /a\/p/.test(section) ? text.replace(/[AP](?![^]*[AP](?![a-z]))(?![a-z])/, (half) => half.toLowerCase()) : text;
}

/** A format without its literals and brackets. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

/** The format as the formatter understands it: currencies of `[$฿-41E]` as text, ฿ quoted, `b` (a year of other programs) a plain letter. */
function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|฿|b+/gi, (part, currency?: string) => {
    if (currency !== undefined) return currency === '' ? '' : `"${currency}"`;
    return part.startsWith('฿') || /^b/i.test(part) ? `"${part}"` : part;
  });
}

function explicitFormat(style: CellStyle): string | undefined {
  const format = style.numberFormat;
  return format === undefined || format === GENERAL_FORMAT || /^general$/i.test(format) ? undefined : format;
}

function exponent(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '0', power = '0'] = value.toExponential(9).split('e');
  const digits = String(Number(mantissa));
  const size = Math.abs(Number(power));
  return `${digits}E${power.startsWith('-') ? '-' : '+'}${size < 10 ? '0' : ''}${String(size)}`;
}
