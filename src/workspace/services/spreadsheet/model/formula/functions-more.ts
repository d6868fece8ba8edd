// Functions of newer spreadsheets: parts of blocks, tests between limits, shapes.
import { eachValue, type FormulaFunction, type FunctionTable } from './functions';
import { query } from './functions-query';
import { CellError, compareScalars, errorValue, flat, isError, Matrix, matrixOf, numberOf, single, textOf, truthOf, type Scalar, type Value } from './values';

type Row = readonly Scalar[];

const ERROR_NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

const numberAt = (args: readonly Value[], place: number, otherwise: number): number => (args[place] === undefined || args[place] === null ? otherwise : Math.trunc(numberOf(single(args[place]))));
const turned = (cells: readonly Row[]): Scalar[][] => (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

/** Some rows of a block by their numbers, those below zero from its end. */
function chosen(cells: readonly Row[], args: readonly Value[]): Scalar[][] {
  return flat(args).map((value) => {
    const place = Math.trunc(numberOf(value));
    const row = cells[place < 0 ? cells.length + place : place - 1];
    if (row === undefined) throw new CellError('#VALUE!');
    return [...row];
  });
}

function listed(args: readonly Value[]): Scalar[] {
  const { cells } = matrixOf(args[0]);
  const ignored = numberAt(args, 1, 0);
  const isByColumn = args[2] !== undefined && truthOf(single(args[2]));
  const values = (isByColumn ? turned(cells) : cells).flat();
  return values.filter((value) => !((ignored & 1) === 1 && value === null) && !((ignored & 2) === 2 && isError(value)));
}

function wrapped(args: readonly Value[]): Scalar[][] {
  const values = flat([args[0] ?? null]);
  const size = numberAt(args, 1, 1);
  if (size < 1) throw new CellError('#NUM!');
  const filler = args[2] === undefined ? errorValue('#N/A') : single(args[2]);
  return Array.from({ length: Math.ceil(values.length / size) }, (_, line) => Array.from({ length: size }, (__, place) => (line * size + place < values.length ? values[line * size + place] ?? null : filler)));
}

/** SORTN without ties: the first n rows in order, or with mode 2 the first n different ones. */
function sortN(args: readonly Value[]): Matrix {
  const { cells } = matrixOf(args[0]);
  const keys: { readonly column: number; readonly sign: number }[] = [];
  for (let place = 3; place < args.length; place += 2) keys.push({ column: numberAt(args, place, 1) - 1, sign: args[place + 1] === undefined || truthOf(single(args[place + 1])) ? 1 : -1 });
  const by = keys.length === 0 ? [{ column: 0, sign: 1 }] : keys;
  const compare = (a: Row, b: Row): number => by.reduce((done, { column, sign }) => (done !== 0 ? done : sign * compareScalars(a[column] ?? null, b[column] ?? null)), 0);
  const sorted = [...cells].sort(compare);
  const mode = numberAt(args, 2, 0);
  const count = numberAt(args, 1, 1);
  const last = sorted[count - 1];
  if (mode === 1 && last !== undefined) return new Matrix(sorted.filter((row, place) => place < count || compare(row, last) === 0));
  const distinct = mode === 2 ? sorted.filter((row, place) => place === 0 || compare(row, sorted[place - 1] ?? []) !== 0) : sorted;
  return new Matrix(distinct.slice(0, count));
}

function xmatch(args: readonly Value[]): number {
  const values = flat([args[1] ?? null]);
  const mode = numberAt(args, 2, 0);
  const wanted = single(args[0]);
  const isBackwards = numberAt(args, 3, 1) < 0;
  const order = values.map((_, place) => (isBackwards ? values.length - 1 - place : place));
  const same = (value: Scalar | undefined): boolean => value !== null && value !== undefined && !isError(value) && typeof value === typeof wanted && compareScalars(value, wanted) === 0;
  const exact = order.find((place) => same(values[place]));
  if (exact !== undefined) return exact + 1;
  const near = mode === 0 || mode === 2 ? [] : order.filter((place) => values[place] !== null && Math.sign(compareScalars(values[place] ?? null, wanted)) === mode);
  const best = near.sort((a, b) => mode * compareScalars(values[a] ?? null, values[b] ?? null))[0];
  if (best === undefined) throw new CellError('#N/A');
  return best + 1;
}

const between: FormulaFunction = eachValue(([value = null, low = null, high = null, takesLow = true, takesHigh = true]) => {
  const [below, above] = [compareScalars(value, low), compareScalars(value, high)];
  return (truthOf(takesLow) ? below >= 0 : below > 0) && (truthOf(takesHigh) ? above <= 0 : above < 0);
});

/** Newer functions. */
export const MORE_FUNCTIONS: FunctionTable = {
  QUERY: query,
  SORTN: sortN,
  XMATCH: xmatch,
  ISBETWEEN: between,
  TOCOL: (args) => new Matrix(listed(args).map((value) => [value])),
  TOROW: (args) => new Matrix([listed(args)]),
  WRAPROWS: (args) => new Matrix(wrapped(args)),
  WRAPCOLS: (args) => new Matrix(turned(wrapped(args))),
  CHOOSEROWS: (args) => new Matrix(chosen(matrixOf(args[0]).cells, args.slice(1))),
  CHOOSECOLS: (args) => new Matrix(turned(chosen(turned(matrixOf(args[0]).cells), args.slice(1)))),
  'ERROR.TYPE': (args) => {
    const value = single0(args[0]);
    const place = isError(value) ? ERROR_NUMBERS.indexOf(value.error) : -1;
    if (place < 0) throw new CellError('#N/A');
    return place + 1;
  },
  DEC2HEX: eachValue(([value = null, digits]) => {
    const number = Math.trunc(numberOf(value));
    return (number < 0 ? number + 16 ** 10 : number).toString(16).toUpperCase().padStart(digits === undefined || digits === null ? 0 : numberOf(digits), '0');
  }),
  EPOCHTODATE: eachValue(([value = null, unit]) => ({ wall: numberOf(value) * ([1000, 1, 0.001][(unit === undefined || unit === null ? 1 : numberOf(unit)) - 1] ?? 1000) })),
  LEFTB: eachValue(([value = null, count]) => textOf(value).slice(0, count === undefined ? 1 : numberOf(count))),
  RIGHTB: eachValue(([value = null, count]) => textOf(value).slice(-(count === undefined ? 1 : numberOf(count)))),
  LENB: eachValue(([value = null]) => Buffer.byteLength(textOf(value))),
  CELL: (args, context) => {
    const block = matrixOf(args[1]);
    const [row, column] = [block.box?.row ?? context.row, block.box?.column ?? context.column];
    switch (textOf(single(args[0])).toLowerCase()) {
      case 'row': return row + 1;
      case 'col': return column + 1;
      case 'contents': return block.cells[0]?.[0] ?? null;
      default: throw new CellError('#VALUE!');
    }
  },
};

/** The first value of an argument, errors too. */
function single0(value: Value | undefined): Scalar {
  return value instanceof Matrix ? value.cells[0]?.[0] ?? null : value ?? null;
}
