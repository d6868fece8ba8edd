// One cell between the sheet and a record: text is kept as text, days are shown in พ.ศ. and read back as ISO.
import { isIsoDate, toIsoDate } from '../../domain/calendar/iso-date';
import { formatThaiDate } from '../../domain/calendar/thai-date';
import { parseThaiDate } from '../../domain/calendar/thai-date-parse';
import type { Cell } from '../../domain/table/record';
import type { ColumnLayout } from '../layout/tab-layout';

type SheetValue = string | number | boolean | Date;

/** The longest text a cell can hold on the platform. */
export const CELL_LIMIT = 50_000;
const CUT_MARK = ' …(ตัดที่ความยาวสูงสุดของเซลล์)';
const BUDDHIST_ERA = 543;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/** A record's cell as it is written into a column of the sheet. */
export function cellToSheet(cell: Cell, column: ColumnLayout): SheetValue {
  if (cell === null) return column.kind === 'tick' ? false : '';
  if (column.kind === 'tick') return cell === true;
  if (column.kind === 'number') return typeof cell === 'number' ? cell : asText(String(cell));
  const text = String(cell);
  if (column.kind === 'date') return isIsoDate(text) ? formatThaiDate(toIsoDate(text), 'short') : asText(text);
  if (column.kind === 'instant') return showInstant(text);
  if (column.kind === 'choice') return column.choices?.find(({ code }) => code === text)?.label ?? asText(text);
  return asText(text);
}

/** A sheet cell as a record's cell; a day that cannot be read stays as it was typed. */
export function cellFromSheet(value: SheetValue, column: ColumnLayout, timeZone: string): Cell {
  if (column.kind === 'tick') return value === true || value === 'TRUE';
  if (value === '') return null;
  if (typeof value === 'object') return readDate(value, column, timeZone);
  if (typeof value === 'number' || typeof value === 'boolean') return column.kind === 'number' ? Number(value) : String(value);
  if (column.kind === 'date') return readDay(value);
  if (column.kind === 'instant') return readInstant(value);
  if (column.kind === 'choice') return column.choices?.find(({ label }) => label === value.trim())?.code ?? value;
  return value;
}

function asText(text: string): string {
  return text.length <= CELL_LIMIT ? text : text.slice(0, CELL_LIMIT - CUT_MARK.length) + CUT_MARK;
}

/** A date the sheet made of what was typed: `30/10/2567` arrives as the year 2567 CE. */
function readDate(value: Date, column: ColumnLayout, timeZone: string): string {
  const text = Utilities.formatDate(value, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  const year = Number(text.slice(0, 4));
  const iso = `${year >= 2400 ? year - BUDDHIST_ERA : year}${text.slice(4)}`;
  return column.kind === 'instant' ? iso : iso.slice(0, 10);
}

function readDay(text: string): string {
  const parsed = parseThaiDate(text);
  return parsed.ok ? parsed.value : text;
}

function showInstant(text: string): string {
  const match = INSTANT.exec(text);
  if (match === null || !isIsoDate(match[1] ?? '')) return asText(text);
  return `${formatThaiDate(toIsoDate(match[1] ?? ''), 'short')} ${text.slice(11, 19)}`.trim();
}

function readInstant(text: string): string {
  const split = /^(.*\S)\s+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text.trim());
  if (split === null) return text;
  const day = parseThaiDate(split[1] ?? '');
  const time = (split[2] ?? '').padStart((split[2] ?? '').length === 4 || (split[2] ?? '').length === 7 ? (split[2] ?? '').length + 1 : (split[2] ?? '').length, '0');
  return day.ok ? `${day.value}T${time.length === 5 ? `${time}:00` : time}` : text;
}
