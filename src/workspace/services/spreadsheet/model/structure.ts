// Rows and columns come and go: cells, formats, merges, protections, charts, names and the references of formulas follow.
import { boxAfterDelete, boxAfterInsert, type Axis } from './boxes';
import { isFormula } from './cells';
import { formulaAfterGridChange, type GridChange } from './formula/references';
import { deleteGridColumns, deleteGridRows, insertGridColumns, insertGridRows } from './grid';
import type { AxisEntry, Box, Grid, SheetBox, SheetRecord, SpreadsheetRecord } from './spreadsheet-record';

/** A sheet and the spreadsheet it stands in. */
export interface SheetTarget {
  readonly record: SpreadsheetRecord;
  readonly sheet: SheetRecord;
}

/** Which rows or columns: `at` is the 0-based first of them. */
export interface AxisSpan {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Inserts empty rows or columns before `at`; formats come from the neighbour at `formatFrom` where it is given. */
export function insertSpan(target: SheetTarget, span: AxisSpan, formatFrom?: number): void {
  const { sheet } = target;
  eachGrid(sheet, (grid) => { (span.axis === 'ROWS' ? insertGridRows : insertGridColumns)(grid, span.at, span.count); });
  insertEntries(entriesOf(sheet, span.axis), span);
  if (span.axis === 'ROWS') sheet.rows += span.count;
  else sheet.columns += span.count;
  followChange(target, { ...span, sheet: sheet.name, kind: 'insert' });
  if (formatFrom !== undefined) copyFormats(sheet, span, formatFrom >= span.at ? formatFrom + span.count : formatFrom);
}

/** Deletes rows or columns from `at`. */
export function deleteSpan(target: SheetTarget, span: AxisSpan): void {
  const { sheet } = target;
  eachGrid(sheet, (grid) => { (span.axis === 'ROWS' ? deleteGridRows : deleteGridColumns)(grid, span.at, span.count); });
  entriesOf(sheet, span.axis).splice(span.at, span.count);
  const frozen = span.axis === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  const lost = Math.max(0, Math.min(frozen, span.at + span.count) - span.at);
  if (span.axis === 'ROWS') { sheet.rows -= span.count; sheet.frozenRows -= lost; } else { sheet.columns -= span.count; sheet.frozenColumns -= lost; }
  followChange(target, { ...span, sheet: sheet.name, kind: 'delete' });
}

/** The entries of rows or columns (sizes, hiding). */
export function entriesOf(sheet: SheetRecord, axis: Axis): (AxisEntry | null)[] {
  return axis === 'ROWS' ? sheet.rowEntries : sheet.columnEntries;
}

/** Changes the entry of one row or column; an entry without properties takes no room. */
export function changeEntry(sheet: SheetRecord, place: { readonly axis: Axis; readonly index: number }, change: Partial<Record<keyof AxisEntry, number | boolean | undefined>>): void {
  const entries = entriesOf(sheet, place.axis);
  while (entries.length <= place.index) entries.push(null);
  const merged = Object.entries({ ...entries[place.index], ...change }).filter(([, value]) => value !== undefined && value !== false && value !== 0);
  entries[place.index] = merged.length === 0 ? null : (Object.fromEntries(merged) as AxisEntry);
  while (entries.length > 0 && entries[entries.length - 1] === null) entries.pop();
}

/** Applies `change` to every formula of the spreadsheet, those of validations and conditional formats included. */
export function changeFormulas(record: SpreadsheetRecord, change: (formula: string, home: SheetRecord) => string): void {
  for (const sheet of record.sheets) {
    for (const cells of sheet.values) cells?.forEach((value, column) => {
      if (!isFormula(value)) return;
      const formula = change(value.f, sheet);
      if (formula !== value.f) cells[column] = { f: formula };
    });
    sheet.conditionalRules = sheet.conditionalRules.map((rule) => (rule.boolean?.criteria === 'CUSTOM_FORMULA'
      ? { ...rule, boolean: { ...rule.boolean, values: rule.boolean.values.map((value) => (typeof value === 'string' ? change(value, sheet) : value)) } } : rule));
  }
}

function eachGrid(sheet: SheetRecord, change: <T>(grid: Grid<T>) => void): void {
  change(sheet.values);
  change(sheet.styles);
  change(sheet.notes);
  change(sheet.validations);
  change(sheet.richText);
}

function insertEntries(entries: (AxisEntry | null)[], span: AxisSpan): void {
  if (span.at < entries.length) entries.splice(span.at, 0, ...Array.from({ length: span.count }, () => null));
}

function followChange(target: SheetTarget, change: GridChange): void {
  const { record, sheet } = target;
  const move = <T extends Box>(box: T): T | null => (change.kind === 'insert' ? boxAfterInsert(box, change.axis, change) : boxAfterDelete(box, change.axis, change));
  changeFormulas(record, (formula, home) => formulaAfterGridChange(formula, home.name, change));
  sheet.merges = sheet.merges.flatMap((box) => present(move(box))).filter((box) => box.rows > 1 || box.columns > 1);
  moveBoxed(sheet.bandings, move, (kept) => { sheet.bandings = kept; });
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap((box) => present(move(box)));
    if (protection.box === undefined) return true;
    const moved = move(protection.box);
    if (moved !== null) protection.box = moved;
    return moved !== null;
  });
  moveFilter(sheet, move, change);
  moveAnchors(sheet, change);
  moveElsewhere(record, sheet, move);
}

function moveElsewhere(record: SpreadsheetRecord, sheet: SheetRecord, move: <T extends Box>(box: T) => T | null): void {
  const moveOnSheet = (box: SheetBox): SheetBox | null => (box.sheetId === sheet.id ? move(box) : box);
  record.namedRanges = record.namedRanges.flatMap((named) => present(moveOnSheet(named.box)).map((box) => ({ ...named, box })));
  for (const other of record.sheets) {
    other.conditionalRules = other.conditionalRules.map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((box) => present(moveOnSheet(box))) })).filter((rule) => rule.ranges.length > 0);
    for (const chart of other.charts) chart.ranges = chart.ranges.flatMap((box) => present(moveOnSheet(box)));
  }
  record.validationRules = record.validationRules.map((rule) => ({
    ...rule, values: rule.values.map((value) => {
      if (typeof value !== 'object' || value === null || !('range' in value)) return value;
      return { range: moveOnSheet(value.range) ?? value.range };
    }),
  }));
}

function moveFilter(sheet: SheetRecord, move: (box: Box) => Box | null, change: GridChange): void {
  if (sheet.filter === null) return;
  const box = move(sheet.filter.box);
  if (box === null) { sheet.filter = null; return; }
  sheet.filter.box = box;
  if (change.axis === 'ROWS') return;
  const criteria: typeof sheet.filter.criteria = {};
  for (const [column, entry] of Object.entries(sheet.filter.criteria)) {
    const index = Number(column);
    if (change.kind === 'insert') criteria[String(index >= change.at ? index + change.count : index)] = entry;
    else if (index < change.at) criteria[column] = entry;
    else if (index >= change.at + change.count) criteria[String(index - change.count)] = entry;
  }
  sheet.filter.criteria = criteria;
}

function moveAnchors(sheet: SheetRecord, change: GridChange): void {
  const moved = (index: number): number => {
    if (index < change.at) return index;
    return change.kind === 'insert' ? index + change.count : Math.max(change.at, index - change.count);
  };
  for (const placed of [...sheet.charts, ...sheet.images]) {
    if (change.axis === 'ROWS') placed.anchorRow = moved(placed.anchorRow);
    else placed.anchorColumn = moved(placed.anchorColumn);
  }
}

function moveBoxed<T extends { box: Box }>(items: readonly T[], move: (box: Box) => Box | null, keep: (kept: T[]) => void): void {
  keep(items.filter((item) => {
    const box = move(item.box);
    if (box !== null) item.box = box;
    return box !== null;
  }));
}

function copyFormats(sheet: SheetRecord, span: AxisSpan, from: number): void {
  for (const grid of [sheet.styles, sheet.validations]) {
    if (span.axis === 'ROWS') {
      const source = grid[from];
      if (!source) continue;
      while (grid.length < span.at) grid.push(null);
      for (let index = 0; index < span.count; index += 1) grid[span.at + index] = [...source];
    } else {
      for (const cells of grid) {
        const style = cells?.[from] ?? null;
        if (!cells || style === null) continue;
        while (cells.length < span.at) cells.push(null);
        for (let index = 0; index < span.count; index += 1) cells[span.at + index] = style;
      }
    }
  }
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

