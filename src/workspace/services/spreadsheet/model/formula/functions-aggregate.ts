// Sums, counts, averages and their conditional forms.
import { flat, isError, isWall, CellError, Matrix, matrixOf, numberOf, single, type Scalar, type Value } from './values';
import { criterion } from './criteria';
import type { FormulaFunction, FunctionTable } from './functions';
import { displayText } from '../number-format';

/** The numbers among the arguments: in ranges only numbers and dates, as arguments also what reads as one. @throws CellError for an error among them */
export function numbersOf(args: readonly Value[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!(arg instanceof Matrix)) { if (arg !== null && arg !== '') numbers.push(numberOf(arg)); continue; }
    for (const row of arg.cells) for (const value of row) {
      if (typeof value === 'number') numbers.push(value);
      else if (isError(value)) throw new CellError(value.error);
      else if (isWall(value)) numbers.push(numberOf(value));
    }
  }
  return numbers;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError('#DIV/0!');
  return sum(numbers) / numbers.length;
}

/** The least or greatest value, as a date where all are dates. */
function extreme(pick: (...numbers: number[]) => number): FormulaFunction {
  return (args) => {
    const numbers = numbersOf(args);
    if (numbers.length === 0) return 0;
    const found = numbers.reduce((a, b) => pick(a, b));
    const values = flat(args).filter((value) => typeof value === 'number' || isWall(value));
    return values.length > 0 && values.every(isWall) ? values.find((value) => numberOf(value) === found) ?? found : found;
  };
}

/** The places whose values meet every pair of range and criterion. */
function matching(pairs: readonly Value[]): boolean[] {
  const first = flat([pairs[0] ?? null]);
  let kept = first.map(() => true);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const meets = criterion(single(pairs[index + 1]));
    const values = flat([pairs[index] ?? null]);
    if (values.length !== first.length) {
      while (values.length < first.length) values.push(null);
    }
    kept = kept.map((keep, place) => keep && meets(values[place] ?? null));
  }
  return kept;
}

function chosen(range: Value, kept: readonly boolean[]): number[] {
  const values = flat([range]);
  return kept.flatMap((keep, place) => {
    const value = values[place] ?? null;
    return keep && (typeof value === 'number' || isWall(value)) ? [numberOf(value)] : [];
  });
}

const one = (args: readonly Value[]): { readonly range: Value; readonly kept: boolean[] } => {
  const range = matrixOf(args[0]);
  return { range: args.length > 2 ? matrixOf(args[2]) : range, kept: matching([range, args[1] ?? null]) };
};
const many = (args: readonly Value[]): number[] => chosen(matrixOf(args[0]), matching(args.slice(1)));
const filled = (value: Scalar): boolean => value !== null;

function ranked(args: readonly Value[], descending: boolean): number {
  const numbers = numbersOf([args[0] ?? null]).sort((a, b) => (descending ? b - a : a - b));
  const found = numbers[numberOf(single(args[1])) - 1];
  if (found === undefined) throw new CellError('#NUM!');
  return found;
}

function median(numbers: number[]): number {
  if (numbers.length === 0) throw new CellError('#NUM!');
  const sorted = numbers.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Sums, counts and their like. */
export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: (args) => sum(numbersOf(args)),
  PRODUCT: (args) => numbersOf(args).reduce((total, number) => total * number, 1),
  SUMSQ: (args) => sum(numbersOf(args).map((number) => number * number)),
  AVERAGE: (args) => average(numbersOf(args)),
  MEDIAN: (args) => median(numbersOf(args)),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  COUNT: (args) => flat(args).filter((value) => typeof value === 'number' || isWall(value)).length,
  COUNTA: (args) => flat(args).filter(filled).length,
  COUNTBLANK: (args) => {
    const range = matrixOf(args[0]);
    const size = (range.box?.rows ?? range.cells.length) * (range.box?.columns ?? range.cells[0]?.length ?? 0);
    return size - flat([range]).filter((value) => value !== null && value !== '').length;
  },
  COUNTUNIQUE: (args) => new Set(flat(args).filter(filled).map((value) => JSON.stringify(value))).size,
  COUNTIF: (args) => matching([matrixOf(args[0]), args[1] ?? null]).filter(Boolean).length,
  COUNTIFS: (args) => matching(args).filter(Boolean).length,
  SUMIF: (args) => { const { range, kept } = one(args); return sum(chosen(range, kept)); },
  SUMIFS: (args) => sum(many(args)),
  AVERAGEIF: (args) => { const { range, kept } = one(args); return average(chosen(range, kept)); },
  AVERAGEIFS: (args) => average(many(args)),
  MINIFS: (args) => Math.min(...many(args), ...(many(args).length === 0 ? [0] : [])),
  MAXIFS: (args) => Math.max(...many(args), ...(many(args).length === 0 ? [0] : [])),
  LARGE: (args) => ranked(args, true),
  SMALL: (args) => ranked(args, false),
  RANK: (args) => {
    const value = numberOf(single(args[0]));
    const ascending = numberOf(single(args[2])) !== 0;
    const numbers = numbersOf([args[1] ?? null]);
    if (!numbers.includes(value)) throw new CellError('#N/A');
    return numbers.filter((number) => (ascending ? number < value : number > value)).length + 1;
  },
  SUBTOTAL: (args, context) => {
    const names = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', '', '', 'SUM'];
    const run = AGGREGATE_FUNCTIONS[names[(numberOf(single(args[0])) % 100) - 1] ?? ''];
    if (run === undefined) throw new CellError('#VALUE!');
    return run(args.slice(1), context);
  },
  SUMPRODUCT: (args) => {
    const blocks = args.map((arg) => flat([arg]));
    return sum((blocks[0] ?? []).map((_, place) => blocks.reduce((total, block) => {
      const value = block[place] ?? null;
      if (isError(value)) throw new CellError(value.error);
      return total * (typeof value === 'string' ? 0 : numberOf(value));
    }, 1)));
  },
  JOIN: (args) => flat(args.slice(1)).map((value) => displayText(value, {}, 'en_US')).join(displayText(single(args[0]), {}, 'en_US')),
};
