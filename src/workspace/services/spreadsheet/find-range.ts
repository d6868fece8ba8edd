// Ranges from what scripts write: numbers, A1 or R1C1 notation, names.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { boxOnGrid, parseRangeName } from './model/a1';
import { sheetById, sheetNamed } from './model/find-sheet';
import type { SheetRecord, SpreadsheetRecord } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import type { RangePlace } from './range-base';

/** Where a text is looked up. */
export interface RangeHome {
  readonly execution: Execution;
  readonly record: SpreadsheetRecord;
  /** The sheet of notations that name none. */
  readonly sheet: SheetRecord;
}

/** The range that a notation or a name means. @throws PlatformError "Range not found", or where it leaves the grid */
export function rangeOfText(home: RangeHome, text: string): RangeStandIn {
  const found = placeOfText(home, text);
  if (found === undefined) throw new PlatformError('Range not found');
  return new RangeStandIn(home.execution, found);
}

function placeOfText(home: RangeHome, text: string): RangePlace | undefined {
  const { record } = home;
  const written = parseRangeName(text);
  const sheet = written === undefined ? undefined : written.sheet === null ? home.sheet : sheetNamed(record, written.sheet);
  if (written === undefined || sheet === undefined) return placeOfName(record, text);
  const box = boxOnGrid(written, sheet);
  const isOutside = box.row >= sheet.rows || box.column >= sheet.columns || box.row + box.rows > sheet.rows || box.column + box.columns > sheet.columns;
  if (isOutside) throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
  const open = { startRow: written.firstRow === null, endRow: written.lastRow === null, startColumn: written.firstColumn === null, endColumn: written.lastColumn === null };
  return { spreadsheetId: record.id, sheetId: sheet.id, box, ...(Object.values(open).includes(true) ? { open } : {}) };
}

function placeOfName(record: SpreadsheetRecord, text: string): RangePlace | undefined {
  const named = record.namedRanges.find((range) => range.name.toLowerCase() === text.trim().toLowerCase());
  const sheet = named === undefined ? undefined : sheetById(record, named.box.sheetId);
  if (named === undefined || sheet === undefined) return undefined;
  const { row, column, rows, columns } = named.box;
  return { spreadsheetId: record.id, sheetId: sheet.id, box: { row, column, rows, columns } };
}
