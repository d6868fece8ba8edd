// A tab as a person sees it: texts, looks with the conditional colours applied, notes, drop-downs, filter, locks.
import type { Execution } from '../../kernel/execution';
import { boxHas } from './model/boxes';
import { getCell, isFormula } from './model/cells';
import { sheetNamed } from './model/find-sheet';
import type { FormulaEngine } from './model/formula/formula-engine';
import { gridAt, lastGridColumn } from './model/grid';
import { displayText } from './model/number-format';
import { DEFAULT_COLUMN_WIDTH, type Box, type CellStyle, type ChartRecord, type ConditionalRule, type PlainValue, type SheetRecord, type SpreadsheetRecord } from './model/spreadsheet-record';
import { styleAt } from './model/styles';
import { ruleAt } from './model/validation-rules';
import { meets } from './validation-check';
import { formulaEngine, spreadsheetRecord } from './workbook';

/** One cell as it shows. Absent fields have nothing to say. */
export interface CellView {
  readonly text: string;
  readonly style: CellStyle;
  /** A formula as typed. */
  readonly formula?: string;
  readonly note?: string;
  /** Position in `SheetView.choices`. */
  readonly choices?: number;
  readonly tick?: boolean;
  /** The value breaks a rule that only warns. */
  readonly isOdd?: boolean;
  /** `warn`: a person is asked before changing it; `closed`: this person may not change it. */
  readonly lock?: 'warn' | 'closed';
  /** Cells that a merge spans; a cell below a merge has none of its own and is left out of its row (`null`). */
  readonly span?: { readonly rows: number; readonly columns: number };
}

/** One shown row; `row` is 0-based. */
export interface RowView {
  readonly row: number;
  readonly cells: readonly (CellView | null)[];
}

/** A chart over the cells: names from its first column, a series from each other one. Colours are hex. */
export interface ChartView {
  readonly title: string;
  readonly names: readonly string[];
  readonly series: readonly { readonly label: string; readonly color: string; readonly values: readonly number[] }[];
}

/** A tab as it shows. */
export interface SheetView {
  readonly name: string;
  /** Pixels of each column; 0 is hidden. */
  readonly widths: readonly number[];
  readonly rows: readonly RowView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly filter: { readonly row: number; readonly column: number; readonly columns: number; readonly active: readonly number[] } | null;
  readonly choices: readonly (readonly string[])[];
  /** Rows with content; more may follow than are shown. */
  readonly usedRows: number;
  readonly hiddenByFilter: number;
  readonly charts: readonly ChartView[];
}

interface Viewing { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly engine: FormulaEngine; readonly user: string; readonly owner: string; readonly lists: string[][] }

const EMPTY_ROWS = 15;
/** Charts follow below the cells. */
const EMPTY_ROWS_ABOVE_CHARTS = 2;
const EMPTY_COLUMNS = 1;

/** What a tab shows to `user`, at most `most` rows; `undefined` where there is no such tab. */
export function sheetView(execution: Execution, target: { readonly spreadsheetId: string; readonly tab: string; readonly most: number }): SheetView | undefined {
  const record = spreadsheetRecord(execution, target.spreadsheetId);
  const sheet = sheetNamed(record, target.tab);
  if (sheet === undefined) return undefined;
  const engine = formulaEngine(execution, record);
  const viewing: Viewing = { record, sheet, engine, user: execution.options.activeUser, owner: execution.files.get(record.id)?.ownerEmail ?? '', lists: [] };
  const spread = engine.spreadExtent(sheet);
  const usedRows = Math.max(lastFilledRow(sheet), spread.row);
  const columns = Math.min(sheet.columns, Math.max(lastGridColumn(sheet.values), spread.column) + EMPTY_COLUMNS);
  const rowCount = Math.min(sheet.rows, target.most, usedRows + (sheet.charts.length > 0 ? EMPTY_ROWS_ABOVE_CHARTS : EMPTY_ROWS));
  const shown = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !isHidden(sheet.rowEntries[row]));
  const rows = shown.map((row) => ({ row, cells: Array.from({ length: columns }, (_, column) => cellView(viewing, row, column)) }));
  return {
    name: sheet.name, rows, usedRows, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns, choices: viewing.lists,
    widths: Array.from({ length: columns }, (_, column) => (isHidden(sheet.columnEntries[column]) ? 0 : sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_WIDTH)),
    charts: sheet.charts.map((chart) => chartView(viewing, chart)),
    hiddenByFilter: sheet.rowEntries.filter((entry) => entry?.hiddenByFilter === true).length,
    filter: sheet.filter === null ? null : { row: sheet.filter.box.row, column: sheet.filter.box.column, columns: sheet.filter.box.columns, active: Object.keys(sheet.filter.criteria).map(Number) },
  };
}

/** The texts that stand in a column under its filter's header, each once, with whether the filter shows it. */
export function filterTexts(execution: Execution, target: { readonly spreadsheetId: string; readonly tab: string; readonly column: number }): readonly { readonly text: string; readonly shown: boolean }[] {
  const record = spreadsheetRecord(execution, target.spreadsheetId);
  const sheet = sheetNamed(record, target.tab);
  if (sheet === undefined || sheet.filter === null) return [];
  const engine = formulaEngine(execution, record);
  const { filter } = sheet;
  const criteria = filter.criteria[String(target.column)];
  const last = Math.min(lastFilledRow(sheet), filter.box.row + filter.box.rows);
  const texts = new Set<string>();
  for (let row = filter.box.row + 1; row < last; row += 1) texts.add(displayText(engine.valueAt(sheet, row, target.column), styleAt(record, sheet, { row, column: target.column }), record.locale));
  return [...texts].sort((a, b) => a.localeCompare(b, 'th')).map((text) => ({ text, shown: criteria?.hidden?.includes(text) !== true && (criteria?.visible?.includes(text) ?? true) }));
}

const CHART_COLORS = ['#1b6b3f', '#e0a100', '#a3231b', '#1d5a96', '#7a4bb5', '#51616b'];

function chartView({ record, engine }: Viewing, chart: ChartRecord): ChartView {
  const columns = chart.ranges.flatMap((range) => {
    const sheet = record.sheets.find(({ id }) => id === range.sheetId);
    return sheet === undefined ? [] : Array.from({ length: range.columns }, (_, column) => Array.from({ length: Math.max(0, Math.min(range.rows, sheet.values.length - range.row)) }, (__, row) => engine.valueAt(sheet, range.row + row, range.column + column)));
  });
  const headers = Math.max(0, chart.numHeaders);
  const [names = [], ...figures] = columns;
  const length = names.findLastIndex((name) => name !== null && name !== '') + 1;
  const colors = Array.isArray(chart.options['colors']) ? chart.options['colors'].map(String) : CHART_COLORS;
  return {
    title: typeof chart.options['title'] === 'string' ? chart.options['title'] : '', names: names.slice(headers, length).map((name) => displayText(name, {}, record.locale)),
    series: figures.map((values, index) => ({
      label: headers > 0 ? displayText(values[0] ?? null, {}, record.locale) : '', color: /^#[0-9a-f]{3,8}$/i.test(colors[index] ?? '') ? colors[index] ?? '' : CHART_COLORS[index % CHART_COLORS.length] ?? '#51616b',
      values: values.slice(headers, length).map((value) => (typeof value === 'number' ? value : 0)),
    })),
  };
}

function cellView(viewing: Viewing, row: number, column: number): CellView | null {
  const { record, sheet, engine } = viewing;
  const merge = sheet.merges.find((box) => boxHas(box, row, column));
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const value = engine.valueAt(sheet, row, column);
  const raw = getCell(sheet, { row, column });
  const own = styleAt(record, sheet, { row, column });
  const note = gridAt(sheet.notes, row, column);
  const lock = lockOf(viewing, { row, column, rows: 1, columns: 1 });
  return {
    text: displayText(value, own, record.locale), style: { ...alignment(value), ...own, ...conditionalStyle(viewing, value, { row, column }) },
    ...(isFormula(raw) ? { formula: raw.f } : {}), ...(note === null || note === '' ? {} : { note }), ...ruleView(viewing, value, { row, column }),
    ...(lock === undefined ? {} : { lock }), ...(merge === undefined ? {} : { span: { rows: merge.rows, columns: merge.columns } }),
  };
}

/** Numbers and dates stand to the right, true and false in the middle, where a cell says nothing itself. */
function alignment(value: PlainValue | null): CellStyle {
  if (typeof value === 'boolean') return { horizontal: 'center' };
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'wall' in value) ? { horizontal: 'right' } : {};
}

function ruleView(viewing: Viewing, value: PlainValue | null, at: { readonly row: number; readonly column: number }): Pick<CellView, 'choices' | 'tick' | 'isOdd'> {
  const { record, sheet, engine, lists } = viewing;
  const rule = ruleAt(record, sheet, at);
  if (rule === null) return {};
  if (rule.criteria === 'CHECKBOX') return { tick: value === true || (rule.values.length > 0 && displayText(value, {}, record.locale) === String(rule.values[0])) };
  const isOdd = value !== null && value !== '' && !meets(rule, value, { record, sheet, engine, ...at }) ? { isOdd: true } : {};
  const options = optionsOf(viewing, rule.criteria, rule.values[0]);
  return options === undefined ? isOdd : { ...isOdd, choices: listIndex(lists, options) };
}

function optionsOf({ record, engine }: Viewing, criteria: string, source: unknown): string[] | undefined {
  if (criteria === 'VALUE_IN_LIST') return [...(source as readonly string[])];
  if (criteria !== 'VALUE_IN_RANGE' || typeof source !== 'object' || source === null || !('range' in source)) return undefined;
  const { range } = source as { readonly range: Box & { readonly sheetId: number } };
  const from = record.sheets.find(({ id }) => id === range.sheetId);
  if (from === undefined) return undefined;
  const texts: string[] = [];
  for (let row = range.row; row < Math.min(range.row + range.rows, from.values.length); row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) texts.push(displayText(engine.valueAt(from, row, column), {}, record.locale));
  }
  return [...new Set(texts.filter((text) => text !== ''))];
}

function listIndex(lists: string[][], options: string[]): number {
  const key = options.join('\n');
  const found = lists.findIndex((known) => known.join('\n') === key);
  return found >= 0 ? found : lists.push(options) - 1;
}

/** The first rule that holds decides, as on the platform. Gradients are left out. */
function conditionalStyle(viewing: Viewing, value: PlainValue | null, at: { readonly row: number; readonly column: number }): CellStyle {
  const rule = viewing.sheet.conditionalRules.find((candidate) => holds(viewing, candidate, value, at));
  if (rule?.boolean === undefined) return {};
  const { criteria: _criteria, values: _values, ...look } = rule.boolean;
  return look;
}

function holds({ record, sheet, engine }: Viewing, rule: ConditionalRule, value: PlainValue | null, at: { readonly row: number; readonly column: number }): boolean {
  const [first] = rule.ranges;
  if (rule.boolean === undefined || first === undefined || !rule.ranges.some((range) => boxHas(range, at.row, at.column))) return false;
  return meets({ ...rule.boolean, anchor: { row: first.row, column: first.column } }, value, { record, sheet, engine, ...at });
}

function lockOf({ sheet, user, owner }: Viewing, box: Box): CellView['lock'] {
  const over = sheet.protections.filter((protection) => (protection.box === undefined ? !protection.unprotected.some((free) => boxHas(free, box.row, box.column)) : boxHas(protection.box, box.row, box.column)));
  if (over.some((protection) => !protection.warningOnly && user !== owner && !protection.editors.includes(user))) return 'closed';
  return over.length > 0 ? 'warn' : undefined;
}

/** Rows up to the last one that says something: boxes that nobody ticked say nothing. */
function lastFilledRow(sheet: SheetRecord): number {
  return sheet.values.findLastIndex((cells) => cells?.some((value) => value !== null && value !== '' && value !== false) === true) + 1;
}

function isHidden(entry: { readonly hidden?: boolean; readonly hiddenByFilter?: boolean } | null | undefined): boolean {
  return entry?.hidden === true || entry?.hiddenByFilter === true;
}
