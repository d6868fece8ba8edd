// The tables port over the bound spreadsheet: one read a table, writes of just the cells that change, columns found by their headers.
import type { TableRecord, Cell } from '../../domain/table/record';
import { BrokenWorkbook, type RecordChange, type Tables } from '../../ports/tables';
import type { ColumnLayout, TabLayout } from '../layout/tab-layout';
import { cellFromSheet, cellToSheet } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetValue = string | number | boolean | Date;

interface OpenTab {
  readonly layout: TabLayout;
  readonly sheet: Sheet;
  /** 0-based sheet column of each column id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly columnAt: readonly (ColumnLayout | undefined)[];
  /** Every row of the grid as last read or written, header first. */
  readonly values: SheetValue[][];
  readonly width: number;
  /** Rows of the grid; more than `values` where only the rows with content were read. */
  rows: number | null;
  /** Cells (`row:column`) whose format this execution has set; they keep it while the execution lasts. */
  readonly formatted: Set<string>;
}

/** A rectangle to write: 0-based first row of the grid and first column. */
interface Patch {
  readonly row: number;
  readonly column: number;
  readonly values: SheetValue[][];
}

/** Tables on a spreadsheet with the given layouts. What was read is kept until `forget`; own writes are kept up to date in it. */
export class SheetTables implements Tables {
  private readonly open = new Map<string, OpenTab>();

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly layouts: readonly TabLayout[],
    private readonly flushSheet: () => void,
    private readonly timeZone: string,
  ) {}

  read(table: string): readonly TableRecord[] {
    const tab = this.tab(table);
    return tab.values.slice(1, usedRows(tab)).map((row) => this.toRecord(tab, row));
  }

  append(table: string, records: readonly TableRecord[]): void {
    if (records.length === 0) return;
    const tab = this.tab(table);
    const first = usedRows(tab);
    this.write(tab, { row: first, column: 0, values: records.map((record, index) => this.toRow(tab, record, tab.values[first + index] ?? [])) });
  }

  update(table: string, changes: readonly RecordChange[]): void {
    if (changes.length === 0) return;
    const tab = this.tab(table);
    const changed = cellsByIndex(changes);
    for (const run of adjoiningRuns([...changed.keys()])) this.write(tab, this.patchOf(tab, run, changed));
  }

  amend(table: string, changes: readonly RecordChange[], added: readonly TableRecord[]): void {
    const tab = this.tab(table);
    const end = usedRows(tab) - 1;
    const changed = cellsByIndex([...changes, ...added.map((cells, offset) => ({ index: end + offset, cells }))]);
    if (changed.size === 0) return;
    const first = Math.min(...changed.keys());
    this.write(tab, this.patchOf(tab, Array.from({ length: Math.max(...changed.keys()) - first + 1 }, (_unused, offset) => first + offset), changed));
  }

  replace(table: string, records: readonly TableRecord[]): void {
    const tab = this.tab(table);
    const before = usedRows(tab) - 1;
    const rows = records.map((record, index) => this.toRow(tab, record, tab.values[index + 1] ?? []));
    while (rows.length < before) rows.push(new Array<SheetValue>(tab.width).fill(''));
    if (rows.length > 0) this.write(tab, { row: 1, column: 0, values: rows });
  }

  flush(): void {
    this.flushSheet();
  }

  /** Drops what was read, so that the next read sees what other executions wrote. */
  forget(): void {
    this.open.clear();
  }

  private tab(table: string): OpenTab {
    const known = this.open.get(table);
    if (known !== undefined) return known;
    const layout = this.layouts.find(({ id }) => id === table);
    if (layout === undefined) throw new RangeError(`Cannot read table ${table}: it has no layout`);
    const sheet = this.spreadsheet.getSheetByName(layout.title); // the platform reads the list of sheets once an execution
    if (sheet === null) throw new BrokenWorkbook({ kind: 'missing-tab', tab: layout.title });
    const opened = openWhole(sheet, layout) ?? openWithContent(sheet, layout);
    this.open.set(table, opened);
    return opened;
  }

  private toRecord(tab: OpenTab, row: readonly SheetValue[]): TableRecord {
    const record: Record<string, Cell> = {};
    for (const column of tab.layout.columns) {
      record[column.id] = cellFromSheet(row[tab.positions.get(column.id) ?? -1] ?? '', column, this.timeZone);
    }
    return record;
  }

  /** A whole new row; cells beside ours (added by people) keep what stands there. */
  private toRow(tab: OpenTab, cells: TableRecord, current: readonly SheetValue[]): SheetValue[] {
    return tab.columnAt.map((column, index) => (column === undefined ? keepAsTyped(current[index] ?? '') : keepAsTyped(cellToSheet(cells[column.id] ?? null, column), column)));
  }

  /** The smallest rectangle over adjoining records that holds all changed columns; unchanged cells in it are written as they are. */
  private patchOf(tab: OpenTab, run: readonly number[], changed: ReadonlyMap<number, TableRecord>): Patch {
    const touched = run.flatMap((index) => Object.keys(changed.get(index) ?? {})).flatMap((id) => tab.positions.get(id) ?? []);
    const first = Math.min(...touched);
    const last = Math.max(...touched);
    const values = run.map((index) => Array.from({ length: last - first + 1 }, (_unused, offset) => {
      const column = tab.columnAt[first + offset];
      const cells = changed.get(index) ?? {};
      const current = tab.values[index + 1]?.[first + offset] ?? '';
      return keepAsTyped(column !== undefined && column.id in cells ? cellToSheet(cells[column.id] ?? null, column) : current, column);
    }));
    return { row: (run[0] ?? 0) + 1, column: first, values };
  }

  private write(tab: OpenTab, patch: Patch): void {
    const hasGrown = this.grow(tab, patch.row + patch.values.length);
    const range = tab.sheet.getRange(patch.row + 1, patch.column + 1, patch.values.length, patch.values[0]?.length ?? 1);
    // Rows just put in have the formats of the set-up, as the row above them: only a text that could run must be sure of its format.
    const isFormatted = hasGrown || placesOf(patch).every((place) => tab.formatted.has(place));
    if (!isFormatted || patch.values.some((row) => row.some(couldRun))) range.setNumberFormats(patch.values.map((row) => row.map((_value, offset) => formatOf(tab.columnAt[patch.column + offset]))));
    range.setValues(patch.values);
    for (const place of placesOf(patch)) tab.formatted.add(place);
    patch.values.forEach((row, index) => {
      const target = (tab.values[patch.row + index] ??= new Array<SheetValue>(tab.width).fill(''));
      row.forEach((value, offset) => { target[patch.column + offset] = asReadBack(value); });
    });
  }

  private grow(tab: OpenTab, rows: number): boolean {
    tab.rows ??= tab.sheet.getMaxRows();
    if (rows <= tab.rows) return false;
    tab.sheet.insertRowsAfter(tab.rows, rows - tab.rows);
    tab.rows = rows;
    return true;
  }
}

function placesOf({ row, column, values }: Patch): readonly string[] {
  return values.flatMap((cells, down) => cells.map((_value, along) => `${row + down}:${column + along}`));
}

/** The columns of the layout from top to bottom in one read; `null` where the tab has other columns, or they stand elsewhere. */
function openWhole(sheet: Sheet, layout: TabLayout): OpenTab | null {
  let values: SheetValue[][];
  try {
    values = sheet.getRange(`A:${columnLetters(layout.columns.length)}`).getValues() as SheetValue[][];
  } catch {
    return null; // the tab has fewer columns than the layout: the general reading says which one is missing
  }
  const headers = (values[0] ?? []).map((header) => String(header).trim());
  if (layout.columns.some(({ header }) => headers.filter((found) => found === header).length !== 1)) return null;
  return { layout, sheet, values, ...positionsOf(layout, headers), width: headers.length, rows: values.length, formatted: new Set() };
}

function openWithContent(sheet: Sheet, layout: TabLayout): OpenTab {
  const values = sheet.getDataRange().getValues() as SheetValue[][];
  const headers = (values[0] ?? []).map((header) => String(header).trim());
  return { layout, sheet, values, ...positionsOf(layout, headers), width: headers.length, rows: null, formatted: new Set() };
}

function positionsOf(layout: TabLayout, headers: readonly string[]): Pick<OpenTab, 'positions' | 'columnAt'> {
  const positions = new Map<string, number>();
  for (const column of layout.columns) {
    const found = headers.flatMap((header, index) => (header === column.header ? [index] : []));
    if (found.length === 0) throw new BrokenWorkbook({ kind: 'missing-column', tab: layout.title, column: column.header });
    if (found.length > 1) throw new BrokenWorkbook({ kind: 'doubled-column', tab: layout.title, column: column.header });
    positions.set(column.id, found[0] ?? 0);
  }
  const columnAt = headers.map((_header, index) => layout.columns.find(({ id }) => positions.get(id) === index));
  return { positions, columnAt };
}

/** `A` for 1, `AB` for 28. */
function columnLetters(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((position - 1) % 26));
}

/** A value that is written back unharmed: where its cell is not a text cell, what looks like a formula stays text. */
function keepAsTyped(value: SheetValue, column?: ColumnLayout): SheetValue {
  const isText = column !== undefined && formatOf(column) === '@';
  return isText || !couldRun(value) ? value : `'${String(value)}`;
}

/** Whether a cell without the format of text would take this for a formula, or lose its first character. */
function couldRun(value: SheetValue): boolean {
  return typeof value === 'string' && /^[=+\-@'\t\r]/.test(value);
}

function asReadBack(value: SheetValue): SheetValue {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}

function formatOf(column: ColumnLayout | undefined): string {
  return column === undefined || column.kind === 'number' || column.kind === 'tick' ? 'General' : '@';
}

/** Rows up to the last one in which one of our columns holds something, the header among them. */
function usedRows(tab: OpenTab): number {
  const ours = [...tab.positions.values()];
  let rows = tab.values.length;
  while (rows > 1 && ours.every((position) => isEmpty(tab.values[rows - 1]?.[position]))) rows -= 1;
  return Math.max(1, rows);
}

/** An unticked box is empty: a whole column of them is no content. */
function isEmpty(value: SheetValue | undefined): boolean {
  return value === undefined || value === '' || value === false;
}

function cellsByIndex(changes: readonly RecordChange[]): ReadonlyMap<number, TableRecord> {
  const changed = new Map<number, TableRecord>();
  for (const { index, cells } of changes) changed.set(index, { ...changed.get(index), ...cells });
  return changed;
}

function adjoiningRuns(indexes: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}
