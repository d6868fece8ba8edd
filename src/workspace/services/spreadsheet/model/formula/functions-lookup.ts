// Functions that find values in blocks or name places.
import { CellError, compareScalars, isError, Matrix, matrixOf, numberOf, single, textOf, truthOf, type Scalar, type Value } from './values';
import { eachValue, type FunctionTable } from './functions';
import { criterion } from './criteria';
import { cellName, sheetPrefix } from '../a1';

/** The place of a value among others: exact with wildcards, or the last that is not greater in sorted values. -1 where there is none. */
function placeOf(wanted: Scalar, values: readonly Scalar[], mode: 'exact' | 'ascending' | 'descending'): number {
  if (mode === 'exact') return values.findIndex(typeof wanted === 'string' ? (value) => typeof value === 'string' && criterionExact(wanted)(value) : (value) => value !== null && !isError(value) && typeof value !== 'string' && compareScalars(value, wanted) === 0);
  let found = -1;
  values.forEach((value, index) => {
    if (value === null || isError(value) || typeof value === 'string' !== (typeof wanted === 'string')) return;
    const order = compareScalars(value, wanted);
    if (mode === 'ascending' ? order <= 0 : order >= 0) found = index;
  });
  return found;
}

function criterionExact(wanted: string): (value: Scalar) => boolean {
  return /[*?~]/.test(wanted) ? criterion(`=${wanted}`) : (value) => typeof value === 'string' && value.toLowerCase() === wanted.toLowerCase();
}

function column(matrix: Matrix, index: number): Scalar[] {
  return matrix.cells.map((row) => row[index] ?? null);
}

function lookUp(args: readonly Value[], wanted: Scalar, vertical: boolean): Scalar {
  const table = matrixOf(args[1]);
  const index = Math.trunc(numberOf(single(args[2])));
  const sorted = args[3] === undefined || (args[3] !== null && truthOf(single(args[3])));
  const keys = vertical ? column(table, 0) : [...(table.cells[0] ?? [])];
  const size = vertical ? table.cells[0]?.length ?? 0 : table.cells.length;
  if (index < 1) throw new CellError('#VALUE!');
  if (index > size) throw new CellError('#REF!');
  const place = placeOf(wanted, keys, sorted ? 'ascending' : 'exact');
  if (place < 0) throw new CellError('#N/A');
  return (vertical ? table.cells[place]?.[index - 1] : table.cells[index - 1]?.[place]) ?? null;
}

function index(args: readonly Value[]): Value {
  const table = matrixOf(args[0]);
  let row = Math.trunc(numberOf(single(args[1])));
  let columnNumber = Math.trunc(numberOf(single(args[2])));
  if (args.length === 2 && table.cells.length === 1) [row, columnNumber] = [1, row];
  if (row < 0 || columnNumber < 0) throw new CellError('#NUM!');
  if (row > (table.box?.rows ?? table.cells.length) || columnNumber > (table.cells[0]?.length ?? 0)) throw new CellError('#NUM!');
  const rows = row === 0 ? table.cells : [table.cells[row - 1] ?? []];
  const cells = columnNumber === 0 ? rows : rows.map((cellsOfRow) => [cellsOfRow[columnNumber - 1] ?? null]);
  return cells.length === 1 && (cells[0]?.length ?? 0) <= 1 ? cells[0]?.[0] ?? null : new Matrix(cells);
}

function match(args: readonly Value[]): number {
  const block = matrixOf(args[1]);
  const values = block.cells.length === 1 ? [...(block.cells[0] ?? [])] : column(block, 0);
  const type = args[2] === undefined ? 1 : numberOf(single(args[2]));
  const place = placeOf(single(args[0]), values, type === 0 ? 'exact' : type > 0 ? 'ascending' : 'descending');
  if (place < 0) throw new CellError('#N/A');
  return place + 1;
}

function xlookup(args: readonly Value[]): Value {
  const keys = matrixOf(args[1]);
  const results = matrixOf(args[2]);
  const vertical = keys.cells.length > 1 || (keys.cells[0]?.length ?? 0) === 1;
  const place = placeOf(single(args[0]), vertical ? column(keys, 0) : [...(keys.cells[0] ?? [])], 'exact');
  if (place < 0) {
    if (args[3] === undefined) throw new CellError('#N/A');
    return args[3];
  }
  const found = vertical ? results.cells[place] ?? [] : column(results, place);
  return found.length <= 1 ? found[0] ?? null : new Matrix(vertical ? [found] : found.map((value) => [value]));
}

function plainLookup(args: readonly Value[]): Scalar {
  const block = matrixOf(args[1]);
  const wide = block.cells.length === 1;
  const place = placeOf(single(args[0]), wide ? [...(block.cells[0] ?? [])] : column(block, 0), 'ascending');
  if (place < 0) throw new CellError('#N/A');
  const results = args[2] === undefined ? block : matrixOf(args[2]);
  const line = results.cells.length === 1 ? [...(results.cells[0] ?? [])] : column(results, args[2] === undefined ? (results.cells[0]?.length ?? 1) - 1 : 0);
  return line[place] ?? null;
}

function axisNumbers(value: Value | undefined, own: number, axis: 'row' | 'column'): Value {
  const box = value instanceof Matrix ? value.box : undefined;
  if (box === undefined) return own + 1;
  const count = axis === 'row' ? box.rows : box.columns;
  const numbers = Array.from({ length: Math.min(count, matrixOf(value).cells.length || count) }, (_, offset) => box[axis] + offset + 1);
  return numbers.length === 1 ? numbers[0] ?? null : new Matrix(axis === 'row' ? numbers.map((number) => [number]) : [numbers]);
}

function address(args: readonly Value[]): string {
  const [row = 1, columnNumber = 1, mode = 1] = [0, 1, 2].map((place) => (args[place] === undefined ? 1 : numberOf(single(args[place]))));
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row - 1, columnNumber - 1)) ?? [];
  const name = `${mode === 1 || mode === 3 ? '$' : ''}${letters}${mode === 1 || mode === 2 ? '$' : ''}${digits}`;
  return args[4] === undefined ? name : sheetPrefix(textOf(single(args[4]))) + name;
}

/** Looking up and places. */
export const LOOKUP_FUNCTIONS: FunctionTable = {
  VLOOKUP: (args, context) => eachValue(([wanted = null]) => lookUp(args, wanted, true))([args[0] ?? null], context),
  HLOOKUP: (args, context) => eachValue(([wanted = null]) => lookUp(args, wanted, false))([args[0] ?? null], context),
  XLOOKUP: xlookup,
  LOOKUP: plainLookup,
  INDEX: index,
  MATCH: match,
  CHOOSE: (args) => {
    const chosen = args[Math.trunc(numberOf(single(args[0])))];
    if (chosen === undefined) throw new CellError('#NUM!');
    return chosen;
  },
  ROW: (args, context) => axisNumbers(args[0], context.row, 'row'),
  COLUMN: (args, context) => axisNumbers(args[0], context.column, 'column'),
  ROWS: (args) => matrixOf(args[0]).box?.rows ?? matrixOf(args[0]).cells.length,
  COLUMNS: (args) => matrixOf(args[0]).box?.columns ?? matrixOf(args[0]).cells[0]?.length ?? 0,
  ADDRESS: address,
  INDIRECT: (args, context) => {
    const found = context.range(textOf(single(args[0])));
    if (found === null) throw new CellError('#REF!');
    return found;
  },
  OFFSET: (args, context) => {
    const box = matrixOf(args[0]).box;
    if (box === undefined) throw new CellError('#VALUE!');
    const number = (place: number, other: number): number => (args[place] === undefined || args[place] === null ? other : Math.trunc(numberOf(single(args[place]))));
    return context.box({ sheetId: box.sheetId, row: box.row + number(1, 0), column: box.column + number(2, 0), rows: number(3, box.rows), columns: number(4, box.columns) });
  },
};
