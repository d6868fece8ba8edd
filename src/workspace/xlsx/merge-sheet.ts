// Lays what a person changed in a tab of a file over the sheet it was written from.
import { gridAt, lastGridColumn, lastGridRow, putAt } from '../services/spreadsheet/model/grid';
import type { AxisEntry, CellStyle, CellValue, FormulaValue, Grid, PlainValue, SheetRecord, SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { styleIndex } from '../services/spreadsheet/model/styles';
import { changedStyle, sameJson, sameValue } from './same-content';

/** One sheet: as kept in the record, as its own file would read, as the person's file reads. */
export interface SheetChange {
  readonly result: SpreadsheetRecord;
  readonly kept: SheetRecord;
  readonly before: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord };
  readonly after: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord };
}

/** Changes `kept` in place; what the two readings have in common stays as it was kept. */
export function mergeSheet(change: SheetChange): void {
  const { kept, before: { sheet: before }, after: { sheet: after } } = change;
  if (before.name !== after.name) kept.name = after.name;
  if (before.hidden !== after.hidden) kept.hidden = after.hidden;
  // LibreOffice drops frozen panes, filters, hidden grid lines and the colours of protected tabs when it saves: absent ones stay as they were.
  if (after.tabColor !== null && before.tabColor !== after.tabColor) kept.tabColor = after.tabColor;
  if (after.frozenRows !== 0 && before.frozenRows !== after.frozenRows) kept.frozenRows = after.frozenRows;
  if (after.frozenColumns !== 0 && before.frozenColumns !== after.frozenColumns) kept.frozenColumns = after.frozenColumns;
  if (before.rightToLeft !== after.rightToLeft) kept.rightToLeft = after.rightToLeft;
  if (after.hiddenGridlines) kept.hiddenGridlines = true;
  if (!sameJson(sorted(before.merges), sorted(after.merges))) kept.merges = after.merges;
  if (after.filter !== null && !sameJson(before.filter?.box, after.filter.box)) kept.filter = after.filter;
  if (!sameJson(before.conditionalRules, after.conditionalRules)) kept.conditionalRules = after.conditionalRules;
  mergeEntries(kept.rowEntries, before.rowEntries, after.rowEntries);
  mergeEntries(kept.columnEntries, before.columnEntries, after.columnEntries);
  mergeCells(change);
  kept.rows = Math.max(kept.rows, lastGridRow(kept.values));
  kept.columns = Math.max(kept.columns, lastGridColumn(kept.values));
}

function mergeCells(change: SheetChange): void {
  const { result, kept, before, after } = change;
  overlay({ kept: kept.values, before: before.sheet.values, after: after.sheet.values, same: sameValue, put: (value) => {
    if (isFormula(value)) kept.maySpread = true;
    return value;
  } });
  refreshResults(kept.values, before.sheet.values, after.sheet.values);
  overlay({ kept: kept.notes, before: before.sheet.notes, after: after.sheet.notes, same: sameJson, put: (note) => note });
  overlay({ kept: kept.richText, before: before.sheet.richText, after: after.sheet.richText, same: sameJson, put: (runs) => runs });
  overlay({
    kept: kept.validations, before: before.sheet.validations, after: after.sheet.validations,
    same: (a, b) => sameJson(a === null ? null : before.record.validationRules[a], b === null ? null : after.record.validationRules[b]),
    put: (index) => (index === null ? null : ruleIndex(result, after.record, index)),
  });
  const styleOf = (record: SpreadsheetRecord, index: number | null): CellStyle => record.styles[index ?? 0] ?? {};
  overlay({
    kept: kept.styles, before: before.sheet.styles, after: after.sheet.styles,
    same: onceAPair((a, b) => sameStyle(styleOf(before.record, a), styleOf(after.record, b))),
    put: (index, now, was) => {
      const made = styleIndex(result, changedStyle(styleOf(result, now), styleOf(before.record, was), styleOf(after.record, index)));
      return made === 0 ? null : made;
    },
  });
}

/** The same answer for the same pair: formats repeat over thousands of cells. */
function onceAPair(same: (a: number | null, b: number | null) => boolean): typeof same {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const answer = known.get(key) ?? same(a, b);
    known.set(key, answer);
    return answer;
  };
}

interface Overlay<T> {
  readonly kept: Grid<T>;
  readonly before: Grid<T>;
  readonly after: Grid<T>;
  same(before: T | null, after: T | null): boolean;
  /** The entry to keep for a changed one, from the file's, the kept one and the one before. */
  put(after: T | null, kept: T | null, before: T | null): T | null;
}

function overlay<T>({ kept, before, after, same, put }: Overlay<T>): void {
  const rows = Math.max(before.length, after.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = gridAt(before, row, column);
      const is = gridAt(after, row, column);
      if (!same(was, is)) putAt(kept, { row, column }, put(is, gridAt(kept, row, column), was));
    }
  }
}

/** Formulas that stayed and have a kept result take the file's new one, except errors of functions that the other program lacks. */
function refreshResults(kept: Grid<CellValue>, before: Grid<CellValue>, after: Grid<CellValue>): void {
  after.forEach((cells, row) => cells?.forEach((value, column) => {
    const own = gridAt(kept, row, column);
    const result = resultOf(value);
    if (result === null || !isFormula(own) || own.v === undefined || sameValue(resultOf(gridAt(before, row, column)), result)) return;
    const isError = typeof result === 'object' && 'error' in result;
    if (!isError) putAt(kept, { row, column }, { ...own, v: result });
  }));
}

function isFormula(value: CellValue | null): value is FormulaValue {
  return typeof value === 'object' && value !== null && 'f' in value;
}

function resultOf(value: CellValue | null): PlainValue | null {
  return isFormula(value) ? value.v ?? null : null;
}

function mergeEntries(kept: (AxisEntry | null)[], before: readonly (AxisEntry | null)[], after: readonly (AxisEntry | null)[]): void {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [was, is] = [before[index] ?? {}, after[index] ?? {}];
    const isSameSize = was.size === is.size || (was.size !== undefined && is.size !== undefined && Math.abs(was.size - is.size) <= 1);
    if (isSameSize && isOut(was) === isOut(is) && was.depth === is.depth) continue;
    while (kept.length <= index) kept.push(null);
    const size = isSameSize ? kept[index]?.size : is.size;
    const { size: _size, ...rest } = is;
    const entry: AxisEntry = { ...rest, ...(size === undefined ? {} : { size }) };
    kept[index] = Object.keys(entry).length === 0 ? null : entry;
  }
}

function isOut(entry: AxisEntry): boolean {
  return entry.hidden === true || entry.hiddenByFilter === true;
}

function ruleIndex(result: SpreadsheetRecord, from: SpreadsheetRecord, index: number): number | null {
  const rule = from.validationRules[index];
  if (rule === undefined) return null;
  const known = result.validationRules.findIndex((candidate) => sameJson(candidate, rule));
  return known >= 0 ? known : result.validationRules.push(rule) - 1;
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof CellStyle>;
  return [...keys].every((key) => sameJson(a[key], b[key]));
}

function sorted(boxes: SheetRecord['merges']): string[] {
  return boxes.map((box) => JSON.stringify([box.row, box.column, box.rows, box.columns])).sort();
}
