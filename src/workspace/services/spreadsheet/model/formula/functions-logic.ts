// Truth values, tests of kinds, and plain arithmetic.
import { CellError, errorValue, flat, isError, isWall, Matrix, numberOf, single, truthOf, type Scalar, type Value } from './values';
import { eachValue, intersect, type FormulaFunction, type FunctionTable } from './functions';

const number = (compute: (...numbers: number[]) => number): FormulaFunction => eachValue((args) => finite(compute(...args.map(numberOf))));

/** A finite number. @throws CellError #NUM! */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CellError('#NUM!');
  return value;
}

/** Rounds half away from zero at a number of decimals, as spreadsheets do. */
export function roundAt(value: number, decimals: number, how: (size: number) => number = Math.round): number {
  const places = Math.trunc(decimals);
  const shifted = Number(`${String(Math.abs(value))}e${String(places)}`);
  const size = Number.isNaN(shifted) ? Math.abs(value) * 10 ** places : shifted;
  const whole = how(Number(size.toPrecision(15)));
  const back = Number(`${String(whole)}e${String(-places)}`);
  return Math.sign(value) * (Number.isNaN(back) ? whole / 10 ** places : back);
}

function multiple(value: number, step: number, how: (quotient: number) => number): number {
  return step === 0 ? 0 : Number((how(Number((value / step).toPrecision(14))) * step).toPrecision(15));
}

function truths(args: readonly Value[]): boolean[] {
  return args.flatMap((arg) => flat([arg]).filter((value) => !(arg instanceof Matrix && (value === null || typeof value === 'string'))).map(truthOf));
}

function all(args: readonly Value[], combine: (values: boolean[]) => boolean): boolean {
  const values = truths(args);
  if (values.length === 0) throw new CellError('#VALUE!');
  return combine(values);
}

/** A test of one value that also looks at errors. */
const kind = (test: (value: Scalar) => boolean): FormulaFunction => (args, context) => {
  const [arg = null] = args;
  if (context.arrays && arg instanceof Matrix) return new Matrix(arg.cells.map((row) => row.map(test)));
  return test(intersect(arg, context));
};

function modulo(value: number, by: number): number {
  if (by === 0) throw new CellError('#DIV/0!');
  return value - by * Math.floor(value / by);
}

/** Logic, kinds and arithmetic. */
export const LOGIC_FUNCTIONS: FunctionTable = {
  AND: (args) => all(args, (values) => values.every(Boolean)),
  OR: (args) => all(args, (values) => values.some(Boolean)),
  XOR: (args) => all(args, (values) => values.filter(Boolean).length % 2 === 1),
  NOT: eachValue(([value = null]) => !truthOf(value)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errorValue('#N/A'),
  PI: () => Math.PI,
  ISBLANK: kind((value) => value === null),
  ISNUMBER: kind((value) => typeof value === 'number' || isWall(value)),
  ISTEXT: kind((value) => typeof value === 'string'),
  ISNONTEXT: kind((value) => typeof value !== 'string'),
  ISLOGICAL: kind((value) => typeof value === 'boolean'),
  ISDATE: kind(isWall),
  ISERROR: kind(isError),
  ISERR: kind((value) => isError(value) && value.error !== '#N/A'),
  ISNA: kind((value) => isError(value) && value.error === '#N/A'),
  ISEMAIL: kind((value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
  ISURL: kind((value) => typeof value === 'string' && /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(value)),
  N: eachValue(([value = null]) => (typeof value === 'string' ? 0 : numberOf(value))),
  T: eachValue(([value = null]) => (typeof value === 'string' ? value : '')),
  ABS: number(Math.abs),
  SIGN: number(Math.sign),
  SQRT: number(Math.sqrt),
  EXP: number(Math.exp),
  LN: number(Math.log),
  LOG10: number(Math.log10),
  LOG: number((value, base = 10) => Math.log(value) / Math.log(base)),
  POWER: number((base, exponent) => base ** exponent),
  POW: number((base, exponent) => base ** exponent),
  INT: number(Math.floor),
  TRUNC: number((value, decimals = 0) => roundAt(value, decimals, Math.floor)),
  ROUND: number((value, decimals = 0) => roundAt(value, decimals)),
  ROUNDUP: number((value, decimals = 0) => roundAt(value, decimals, Math.ceil)),
  ROUNDDOWN: number((value, decimals = 0) => roundAt(value, decimals, Math.floor)),
  CEILING: number((value, step = 1) => multiple(value, step, Math.ceil)),
  FLOOR: number((value, step = 1) => multiple(value, step, Math.floor)),
  MROUND: number((value, step) => multiple(value, step ?? 1, Math.round)),
  MOD: number(modulo),
  QUOTIENT: number((value, by) => { if (by === 0) throw new CellError('#DIV/0!'); return Math.trunc(value / (by ?? 1)); }),
  EVEN: number((value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ISEVEN: eachValue(([value = null]) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: eachValue(([value = null]) => Math.trunc(numberOf(value)) % 2 !== 0),
  DIVIDE: number((a, b) => { if (b === 0) throw new CellError('#DIV/0!'); return a / (b ?? 1); }),
  MINUS: number((a, b) => a - (b ?? 0)),
  ADD: number((a, b) => a + (b ?? 0)),
  MULTIPLY: number((a, b) => a * (b ?? 0)),
  RAND: (_args, context) => context.random(),
  RANDBETWEEN: (args, context) => {
    const low = Math.ceil(numberOf(single(args[0])));
    return low + Math.floor(context.random() * (Math.floor(numberOf(single(args[1]))) - low + 1));
  },
};
