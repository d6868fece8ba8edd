// Criteria values between scripts and records: dates as instants, ranges as boxes.
import type { Execution } from '../../kernel/execution';
import { isDate } from '../../kernel/realm';
import { EnumValue } from '../../kernel/stand-in';
import type { CriteriaValue } from './model/spreadsheet-record';
import { RangeBase } from './range-base';

/** A script's criteria value as a record keeps it. */
export function keptCriteria(value: unknown): CriteriaValue {
  if (value instanceof RangeBase) return { range: { ...value.box, sheetId: value.sheetId } };
  if (isDate(value)) return { instant: value.getTime() };
  if (value instanceof EnumValue) return value.key;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

/** How ranges of criteria are made; given by the caller, for the range itself reads criteria. */
export type MakeRange = (place: { readonly spreadsheetId: string; readonly sheetId: number; readonly box: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } }) => unknown;

/** A kept criteria value as the script sees it. */
export function shownCriteria(value: CriteriaValue, spreadsheetId: string, makeRange: MakeRange): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('range' in value) return makeRange({ spreadsheetId, sheetId: value.range.sheetId, box: { row: value.range.row, column: value.range.column, rows: value.range.rows, columns: value.range.columns } });
  if ('instant' in value) return new Date(value.instant);
  return 'wall' in value ? new Date(value.wall) : value;
}

/** The enumeration value of a kept relative date. */
export function relativeDate(execution: Execution, key: string): EnumValue | undefined {
  return execution.border.enumValues('Spreadsheet.RelativeDate')[key];
}
