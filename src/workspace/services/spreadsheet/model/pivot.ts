// Pivot tables: their records, and the block of cells that one shows.
import type { FilterCriteriaRecord, SheetBox } from './spreadsheet-record';
import { compareScalars, isError, isWall, numberOf, type Scalar } from './formula/values';

/** A group of rows or columns by the values of a source column, 0-based on its sheet. */
export interface PivotGroupRecord {
  readonly id: number;
  readonly axis: 'ROWS' | 'COLUMNS';
  readonly column: number;
  name: string | null;
  isAscending: boolean;
  hasTotals: boolean;
  repeatsLabels: boolean;
  histogram: { readonly min: number; readonly max: number; readonly size: number } | null;
  manual: { readonly name: string; readonly members: readonly (string | number | boolean)[] }[];
}

/** A summary of a source column, or of a formula over the columns' names. */
export interface PivotValueRecord {
  readonly id: number;
  readonly column: number | null;
  name: string | null;
  formula: string | null;
  /** A name of SpreadsheetApp.PivotTableSummarizeFunction. */
  summary: string;
  /** A name of SpreadsheetApp.PivotValueDisplayType. */
  display: string;
}

/** Which source rows count. */
export interface PivotFilterRecord {
  readonly id: number;
  readonly column: number;
  criteria: FilterCriteriaRecord;
}

/** A pivot table and how much of the sheet it covers now. */
export interface PivotRecord {
  readonly id: number;
  readonly source: SheetBox;
  readonly anchorRow: number;
  readonly anchorColumn: number;
  groups: PivotGroupRecord[];
  values: PivotValueRecord[];
  filters: PivotFilterRecord[];
  /** Where several values stand beside or below each other. */
  orientation: 'COLUMNS' | 'ROWS';
  rows: number;
  columns: number;
}

/** The source of a pivot table as read: the header's names and the rows that pass its filters. */
export interface PivotSource {
  readonly firstColumn: number;
  readonly names: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** The value of a formula over columns' names for some rows. */
  calculate(formula: string, rows: readonly (readonly Scalar[])[]): Scalar;
}

interface Branch {
  readonly labels: readonly Scalar[];
  readonly rows: readonly (readonly Scalar[])[];
  readonly total: 'none' | 'sub' | 'grand';
}

type Rows = readonly (readonly Scalar[])[];

/** The cells of a pivot table, its headers first. */
export function pivotBlock(pivot: PivotRecord, source: PivotSource): Scalar[][] {
  const rowGroups = pivot.groups.filter(({ axis }) => axis === 'ROWS');
  const columnGroups = pivot.groups.filter(({ axis }) => axis === 'COLUMNS');
  const down = branches(rowGroups, source, source.rows);
  const across = branches(columnGroups, source, source.rows);
  const body = down.map((row) => [
    ...labelCells(row, rowGroups),
    ...across.flatMap((column) => pivot.values.map((value) => cellOf(value, source, { row, column, all: source.rows }))),
  ]);
  return [...headers(pivot, source, { rowGroups, columnGroups, across }), ...body];
}

/** The name that a value stands under: "SUM of Units". */
export function pivotValueName(value: PivotValueRecord, names: readonly string[], firstColumn: number): string {
  return value.name ?? (value.column === null ? '' : `${value.summary} of ${names[value.column - firstColumn] ?? ''}`);
}

function headers(pivot: PivotRecord, source: PivotSource, parts: { readonly rowGroups: readonly PivotGroupRecord[]; readonly columnGroups: readonly PivotGroupRecord[]; readonly across: readonly Branch[] }): Scalar[][] {
  const { rowGroups, columnGroups, across } = parts;
  const names = pivot.values.map((value) => pivotValueName(value, source.names, source.firstColumn));
  const groupName = (group: PivotGroupRecord): string => group.name ?? source.names[group.column - source.firstColumn] ?? '';
  const blank = rowGroups.map(() => null);
  if (columnGroups.length === 0) return [[...rowGroups.map(groupName), ...names]];
  const several = names.length > 1;
  const top: Scalar[] = [...blank, ...columnGroups.map(groupName)];
  if (!several && rowGroups.length > 0) top[0] = names[0] ?? null;
  const levels = columnGroups.map((_, level): Scalar[] => [
    ...(level === columnGroups.length - 1 && !several ? rowGroups.map(groupName) : blank),
    ...across.flatMap((column) => names.length === 0 ? [headLabel(column, level, across)] : names.map((__, index) => (index === 0 ? headLabel(column, level, across) : null))),
  ]);
  return [top, ...levels, ...(several ? [[...rowGroups.map(groupName), ...across.flatMap(() => names)]] : [])];
}

function headLabel(branch: Branch, level: number, all: readonly Branch[]): Scalar {
  const label = labelOf(branch, level);
  const before = all[all.indexOf(branch) - 1];
  const isSame = before !== undefined && branch.total === 'none' && before.total === 'none' && branch.labels.slice(0, level + 1).every((own, place) => same(own, before.labels[place] ?? null));
  return isSame && level < branch.labels.length - 1 ? null : label;
}

function labelOf(branch: Branch, level: number): Scalar {
  if (branch.total === 'grand') return level === 0 ? 'Grand Total' : null;
  if (branch.total === 'sub') return level === branch.labels.length - 1 ? `${shown(branch.labels[level] ?? null)} Total` : null;
  return branch.labels[level] ?? null;
}

function labelCells(branch: Branch & { readonly isFirst?: readonly boolean[] }, groups: readonly PivotGroupRecord[]): Scalar[] {
  return groups.map((group, level) => (branch.total === 'none' && branch.isFirst?.[level] === false && !group.repeatsLabels ? null : labelOf(branch, level)));
}

function branches(groups: readonly PivotGroupRecord[], source: PivotSource, rows: Rows): (Branch & { readonly isFirst: readonly boolean[] })[] {
  if (groups.length === 0) return [{ labels: [], rows, total: 'none', isFirst: [] }];
  const leaves = grown(groups, source, rows, []);
  const grand = groups[0]?.hasTotals === true ? [{ labels: [], rows, total: 'grand' as const }] : [];
  let before: Branch | undefined;
  return [...leaves, ...grand].map((branch) => {
    const isFirst = groups.map((_, level) => before === undefined || before.total !== 'none' || level === groups.length - 1 || !branch.labels.slice(0, level + 1).every((label, place) => same(label, before?.labels[place] ?? null)));
    before = branch;
    return { ...branch, isFirst };
  });
}

function grown(groups: readonly PivotGroupRecord[], source: PivotSource, rows: Rows, labels: readonly Scalar[]): Branch[] {
  const [group, ...inner] = groups;
  if (group === undefined) return [{ labels, rows, total: 'none' }];
  const byLabel = new Map<string, { readonly label: Scalar; readonly rows: (readonly Scalar[])[] }>();
  for (const row of rows) {
    const label = groupLabel(group, row[group.column - source.firstColumn] ?? null);
    const key = keyOfLabel(label);
    const known = byLabel.get(key);
    if (known) known.rows.push(row);
    else byLabel.set(key, { label, rows: [row] });
  }
  const parts = [...byLabel.values()].sort((a, b) => (group.isAscending ? 1 : -1) * order(a.label, b.label));
  return parts.flatMap((part) => {
    const own = [...labels, part.label];
    const below = grown(inner, source, part.rows, own);
    const isSubtotalled = inner[0]?.hasTotals === true;
    return isSubtotalled ? [...below, { labels: own, rows: part.rows, total: 'sub' as const }] : below;
  });
}

function groupLabel(group: PivotGroupRecord, value: Scalar): Scalar {
  const manual = group.manual.find(({ members }) => members.some((member) => String(member) === shown(value)));
  if (manual !== undefined) return manual.name;
  const { histogram } = group;
  if (histogram === null || typeof value !== 'number') return value;
  if (value < histogram.min) return `< ${String(histogram.min)}`;
  if (value >= histogram.max) return `> ${String(histogram.max)}`;
  const from = histogram.min + Math.floor((value - histogram.min) / histogram.size) * histogram.size;
  return `${String(from)} - ${String(Math.min(from + histogram.size, histogram.max))}`;
}

function cellOf(value: PivotValueRecord, source: PivotSource, at: { readonly row: Branch; readonly column: Branch; readonly all: Rows }): Scalar {
  const wanted = new Set(at.column.rows);
  const rows = at.row.rows.filter((row) => wanted.has(row));
  if (rows.length === 0) return null;
  const own = summary(value, source, rows);
  const whole = { PERCENT_OF_ROW_TOTAL: at.row.rows, PERCENT_OF_COLUMN_TOTAL: at.column.rows, PERCENT_OF_GRAND_TOTAL: at.all }[value.display];
  if (whole === undefined || typeof own !== 'number') return own;
  const total = summary(value, source, whole);
  return typeof total === 'number' && total !== 0 ? own / total : null;
}

function summary(value: PivotValueRecord, source: PivotSource, rows: Rows): Scalar {
  if (value.formula !== null) return source.calculate(value.formula, rows);
  const cells = rows.map((row) => row[(value.column ?? 0) - source.firstColumn] ?? null).filter((cell) => cell !== null && cell !== '');
  if (value.summary === 'COUNTA') return cells.length;
  if (value.summary === 'COUNTUNIQUE') return new Set(cells.map(keyOfLabel)).size;
  const numbers = cells.filter((cell) => typeof cell === 'number' || isWall(cell)).map(numberOf);
  return SUMMARIES[value.summary]?.(numbers) ?? null;
}

const total = (numbers: readonly number[]): number => Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(15));
const spreadOf = (numbers: readonly number[], freedom: number): number | null => {
  if (numbers.length - freedom < 1) return null;
  const mean = total(numbers) / numbers.length;
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - freedom);
};
const root = (value: number | null): number | null => (value === null ? null : Math.sqrt(value));

const SUMMARIES: Readonly<Record<string, (numbers: readonly number[]) => number | null>> = {
  SUM: total,
  COUNT: (numbers) => numbers.length,
  AVERAGE: (numbers) => (numbers.length === 0 ? null : total(numbers) / numbers.length),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MEDIAN: (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length === 0 ? null : ((sorted[Math.ceil(middle) - 1] ?? sorted[0] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  },
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
  STDEV: (numbers) => root(spreadOf(numbers, 1)),
  STDEVP: (numbers) => root(spreadOf(numbers, 0)),
  VAR: (numbers) => spreadOf(numbers, 1),
  VARP: (numbers) => spreadOf(numbers, 0),
};

function order(a: Scalar, b: Scalar): number {
  if (a === null || b === null || isError(a) || isError(b)) return a === b ? 0 : a === null ? -1 : 1;
  return compareScalars(a, b);
}

function same(a: Scalar, b: Scalar): boolean {
  return keyOfLabel(a) === keyOfLabel(b);
}

function keyOfLabel(label: Scalar): string {
  return typeof label === 'string' ? `s${label.toLowerCase()}` : JSON.stringify(label);
}

function shown(label: Scalar): string {
  return label === null ? '' : typeof label === 'object' ? ('wall' in label ? new Date(label.wall).toISOString().slice(0, 10) : label.error) : String(label);
}
