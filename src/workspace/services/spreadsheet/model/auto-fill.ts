// Filling a range from its first cells: numbers and dates go on as a series, formulas move along, texts repeat.
import { isFormula, setCell } from './cells';
import { shiftFormula } from './formula/references';
import { gridAt, putAt } from './grid';
import type { Box, CellValue } from './spreadsheet-record';
import type { SheetTarget } from './structure';

const DAY_MS = 86_400_000;

/** What is filled from what. `isCopied` repeats instead of continuing. */
export interface Fill {
  readonly source: Box;
  readonly whole: Box;
  readonly isCopied: boolean;
}

/** Fills the rest of `whole` from `source`, downwards or upwards, else to the sides. */
export function fillDown(target: SheetTarget, fill: Fill): void {
  const isVertical = fill.whole.rows !== fill.source.rows;
  const lines = isVertical ? fill.source.columns : fill.source.rows;
  for (let line = 0; line < lines; line += 1) fillLine(target, fill, { isVertical, line });
}

function fillLine(target: SheetTarget, fill: Fill, way: { readonly isVertical: boolean; readonly line: number }): void {
  const { source, whole } = fill;
  const place = (step: number): { readonly row: number; readonly column: number } => (way.isVertical
    ? { row: source.row + step, column: source.column + way.line } : { row: source.row + way.line, column: source.column + step });
  const length = way.isVertical ? source.rows : source.columns;
  const first = way.isVertical ? whole.row - source.row : whole.column - source.column;
  const end = first + (way.isVertical ? whole.rows : whole.columns);
  const values = Array.from({ length }, (_, step) => gridAt(target.sheet.values, place(step).row, place(step).column));
  const next = fill.isCopied ? undefined : seriesOf(values);
  for (let step = first; step < end; step += 1) {
    if (step >= 0 && step < length) continue;
    const from = place(((step % length) + length) % length);
    const to = place(step);
    const value = values[((step % length) + length) % length] ?? null;
    setCell(target.sheet, to, next?.(step) ?? (isFormula(value) ? { f: shiftFormula(value.f, { rows: to.row - from.row, columns: to.column - from.column }) } : value));
    putAt(target.sheet.styles, to, gridAt(target.sheet.styles, from.row, from.column));
  }
}

function seriesOf(values: readonly (CellValue | null)[]): ((step: number) => CellValue) | undefined {
  if (values.every((value): value is number => typeof value === 'number')) {
    if (values.length < 2) return undefined;
    const [slope, base] = line(values);
    return (step) => Number((base + slope * step).toPrecision(15));
  }
  const walls = values.map((value) => (typeof value === 'object' && value !== null && 'wall' in value ? value.wall : null));
  if (walls.every((wall): wall is number => wall !== null)) {
    const [slope, base] = walls.length === 1 ? [DAY_MS, walls[0] ?? 0] : line(walls);
    return (step) => ({ wall: Math.round(base + slope * step) });
  }
  const last = values[values.length - 1];
  const named = nameSeries(values);
  if (named !== undefined) return named;
  const numbered = typeof last === 'string' && values.length === 1 ? /^(.*?)(\d+)$/.exec(last) : null;
  return numbered ? (step) => `${numbered[1] ?? ''}${String(Number(numbered[2]) + step)}` : undefined;
}

const NAME_LISTS = [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday', 'Sun Mon Tue Wed Thu Fri Sat',
  'January February March April May June July August September October November December', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
].map((list) => list.split(' '));

/** Names of weekdays and months go on in their order. */
function nameSeries(values: readonly (CellValue | null)[]): ((step: number) => CellValue) | undefined {
  for (const list of NAME_LISTS) {
    const places = values.map((value) => (typeof value === 'string' ? list.findIndex((name) => name.toLowerCase() === value.toLowerCase()) : -1));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const by = second === undefined ? 1 : second - first;
    if (places.some((place, index) => place !== (((first + by * index) % list.length) + list.length) % list.length)) continue;
    return (step) => list[(((first + by * step) % list.length) + list.length) % list.length] ?? '';
  }
  return undefined;
}

/** Slope and value at 0 of the straight line nearest to the values. */
function line(values: readonly number[]): [number, number] {
  const count = values.length;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  const slope = values.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0) / values.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return [slope, meanY - slope * meanX];
}
