// Between the values that scripts give and take and the contents of cells.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { isDate } from '../../kernel/realm';
import { StandIn } from '../../kernel/stand-in';
import { CellImageStandIn } from './cell-image';
import { dateFormatFor, valueUnderFormat } from './model/number-format';
import { parseFormula } from './model/formula/parser';
import type { CellStyle, CellValue, PlainValue, SpreadsheetRecord } from './model/spreadsheet-record';
import { parseTyped, type TypedValue } from './model/typed-values';
import { instantOfWall, wallOfInstant } from './model/wall-clock';

/** The most characters that a cell takes. */
const LONGEST_TEXT = 50_000;

/** How values are read for one spreadsheet during one call. */
export interface Typing {
  readonly locale: string;
  readonly timeZone: string;
  readonly year: number;
}

/** The typing context of a spreadsheet now. */
export function typingOf(execution: Execution, record: SpreadsheetRecord): Typing {
  return { locale: record.locale, timeZone: record.timeZone, year: new Date(wallOfInstant(execution.now(), record.timeZone)).getUTCFullYear() };
}

/** @throws PlatformError for a text that no cell takes */
export function requireShort(value: unknown): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new PlatformError('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** What a script's value becomes in a cell of that style: texts as though typed, dates in the spreadsheet's time zone. */
export function contentOf(value: unknown, style: CellStyle, typing: Typing): TypedValue {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'string') return textContent(value, style, typing);
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : { error: '#NUM!' } };
  if (typeof value === 'boolean') return { value };
  if (isDate(value)) return dateContent(value.getTime(), typing);
  if (value instanceof CellImageStandIn) return { value: { f: value.formula } };
  return { value: value instanceof StandIn ? value.scriptToString() : objectText(value) };
}

/** What a script reads from a cell: '' where it is empty, dates as Date, errors as text. */
export function scriptValue(value: PlainValue | null, style: CellStyle, timeZone: string): unknown {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const shown = valueUnderFormat(value, style);
  if (typeof shown !== 'object') return shown;
  return 'wall' in shown ? new Date(instantOfWall(shown.wall, timeZone)) : shown.error;
}

/** The style of a cell after content was written: a format that came with an older value gives way. */
export function styleAfterWrite(style: CellStyle, typed: TypedValue): CellStyle {
  const isFree = style.numberFormat === undefined || style.automaticFormat === true;
  if (typed.value === null || !isFree) return style;
  if (typed.format !== undefined) return { ...style, numberFormat: typed.format, automaticFormat: true };
  if (style.automaticFormat !== true) return style;
  const { numberFormat: _format, automaticFormat: _automatic, ...rest } = style;
  return rest;
}

/** An object or an array in a cell reads as the platform's own kind of it: `{a=1.0, b=x}`. */
function objectText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1b6d3586';
  if (typeof value !== 'object' || value === null) return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}=${item instanceof StandIn ? item.scriptToString() : Array.isArray(item) ? `[${item.map(objectText).join(', ')}]` : objectText(item)}`).join(', ')}}`;
}

function textContent(text: string, style: CellStyle, typing: Typing): TypedValue {
  requireShort(text);
  if (style.numberFormat === '@') return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith('+') && text.length > 1) return plusContent(text, typing);
  return parseTyped(text, typing);
}

/** `+A1` is a formula to a spreadsheet; `+66 42…` is a text. */
function plusContent(text: string, typing: Typing): TypedValue {
  const typed = parseTyped(text, typing);
  if (typeof typed.value !== 'string') return typed;
  const tree = parseFormula(`=${text.slice(1)}`);
  const isPlainText = tree === null || tree.kind === 'name' || tree.kind === 'literal';
  return isPlainText ? typed : { value: { f: `=${text}` } satisfies CellValue };
}

function dateContent(instant: number, typing: Typing): TypedValue {
  if (Number.isNaN(instant)) return { value: { error: '#NUM!' } };
  const wall = wallOfInstant(instant, typing.timeZone);
  return { value: { wall }, format: dateFormatFor(wall, typing.locale) };
}
