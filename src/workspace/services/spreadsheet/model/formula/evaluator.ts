// Computes the tree of a formula at a cell.
import type { FormulaNode } from './parser';
import type { Reference } from './tokens';
import { CellError, compareScalars, errorValue, isError, isWall, Matrix, matrixOf, numberOf, single, textOf, truthOf, type Scalar, type Value } from './values';
import { eachValue, guarded, spread, type CallContext, type FormulaFunction, type FunctionTable } from './functions';
import { AGGREGATE_FUNCTIONS } from './functions-aggregate';
import { ARRAY_FUNCTIONS } from './functions-array';
import { DATE_FUNCTIONS } from './functions-date';
import { LOGIC_FUNCTIONS } from './functions-logic';
import { LOOKUP_FUNCTIONS } from './functions-lookup';
import { MORE_FUNCTIONS } from './functions-more';
import { TEXT_FUNCTIONS } from './functions-text';
import { callLambda, LAMBDA_FUNCTIONS, type Lambda } from './lambdas';
import { foreignFunction } from './foreign-functions';
import { wallOfSerial } from '../wall-clock';

/** What a formula sees around it. */
export interface Surroundings extends CallContext {
  /** The block a reference names; `null` where its sheet does not exist. */
  reference(reference: Reference): Matrix | null;
  /** The block of a named range; `null` where there is none. */
  named(name: string): Matrix | null;
  /** LAMBDAs that LET gave a name. */
  readonly lambdas?: ReadonlyMap<string, Lambda>;
  /** The formula of a cell, `null` where it has none. */
  formula(reference: Reference): string | null;
  /** A block of another spreadsheet; `null` where it cannot be read. */
  imported(spreadsheet: string, range: string): Matrix | null;
  /** A function of the script or of nobody: `undefined` where it does not exist. */
  unknown(name: string, args: readonly Value[]): Value | undefined;
}

const TABLE: FunctionTable = { ...AGGREGATE_FUNCTIONS, ...ARRAY_FUNCTIONS, ...DATE_FUNCTIONS, ...LOGIC_FUNCTIONS, ...LOOKUP_FUNCTIONS, ...MORE_FUNCTIONS, ...TEXT_FUNCTIONS };
const ARRAY_CALLS = new Set(['ARRAYFORMULA', 'FILTER', 'SORT', 'SUMPRODUCT', 'UNIQUE', 'MMULT', 'INDEX', 'FLATTEN', 'SORTN', 'QUERY', 'XMATCH', 'TOCOL', 'TOROW', 'CHOOSECOLS', 'CHOOSEROWS']);

/** The value of a formula's tree; errors are values. */
export function evaluate(node: FormulaNode | null, context: Surroundings): Value {
  if (node === null) return null;
  return guarded(() => compute(node, context));
}

function compute(node: FormulaNode, context: Surroundings): Value {
  switch (node.kind) {
    case 'literal': return node.value;
    case 'error': return errorValue(node.value);
    case 'reference': return blockOr(context.reference(node.value), '#REF!');
    case 'name': return blockOr(context.named(node.value), '#NAME?');
    case 'array': return arrayOf(node.rows, context);
    case 'unary': return node.operator === '+' ? compute(node.operand, context) : eachValue(([value = null]) => -numberOf(value))([evaluate(node.operand, context)], context);
    case 'binary': return OPERATION[node.operator]?.([evaluate(node.left, context), evaluate(node.right, context)], context) ?? errorValue('#ERROR!');
    case 'call': return call(node, context);
  }
}

function blockOr(block: Matrix | null, code: string): Value {
  return block ?? errorValue(code);
}

function arrayOf(rows: readonly (readonly FormulaNode[])[], context: Surroundings): Value {
  const bands = rows.map((row) => row.map((node) => matrixOf(evaluate(node, context)).cells).reduce<readonly (readonly Scalar[])[]>((left, right) => {
    const height = Math.max(left.length, right.length);
    return Array.from({ length: height }, (_, index) => [...(left[index] ?? []), ...(right[index] ?? [])]);
  }, []));
  return new Matrix(bands.flat());
}

function call(node: FormulaNode & { readonly kind: 'call' }, context: Surroundings): Value {
  const lambda = context.lambdas?.get(node.name.toLowerCase());
  if (lambda !== undefined) return callLambda(lambda, node.args.map((arg) => evaluate(arg, context)));
  const special = SPECIAL[node.name] ?? LAMBDA_FUNCTIONS[node.name];
  if (special !== undefined) return special(node.args, context);
  const inner = ARRAY_CALLS.has(node.name) ? { ...context, arrays: true } : context;
  const args = node.args.map((arg) => evaluate(arg, inner));
  const run = TABLE[node.name] ?? foreignFunction(node.name);
  if (run !== undefined) return run(args, inner);
  const custom = context.unknown(node.name, args);
  return custom === undefined ? errorValue('#NAME?') : custom;
}

type Special = (args: readonly (FormulaNode | null)[], context: Surroundings) => Value;

function conditional(args: readonly (FormulaNode | null)[], context: Surroundings): Value {
  const condition = evaluate(args[0] ?? null, context);
  if (context.arrays && condition instanceof Matrix) {
    return spread([condition, evaluate(args[1] ?? null, context), args.length > 2 ? evaluate(args[2] ?? null, context) : false], ([test = null, yes = null, no = null]) =>
      (isError(test) ? test : guarded(() => (truthOf(test) ? yes : no)) as Scalar));
  }
  if (truthOf(single(eachValue(([value = null]) => value)([condition], context)))) return evaluate(args[1] ?? null, context);
  return args.length > 2 ? evaluate(args[2] ?? null, context) : false;
}

function replacing(test: (value: Scalar) => boolean): Special {
  return (args, context) => {
    const value = evaluate(args[0] ?? null, context);
    const other = (): Value => (args.length > 1 ? evaluate(args[1] ?? null, context) : '');
    if (value instanceof Matrix && (context.arrays || value.box === undefined)) return spread([value, other()], ([item = null, instead = null]) => (test(item) ? instead : item));
    const scalar = value instanceof Matrix ? value.cells[0]?.[0] ?? null : value;
    return test(scalar) ? other() : value;
  };
}

const SPECIAL: Readonly<Record<string, Special | undefined>> = {
  IF: conditional,
  IFERROR: replacing(isError),
  IFNA: replacing((value) => isError(value) && value.error === '#N/A'),
  IFS: (args, context) => {
    for (let place = 0; place + 1 < args.length; place += 2) {
      if (truthOf(single(evaluate(args[place] ?? null, context)))) return evaluate(args[place + 1] ?? null, context);
    }
    throw new CellError('#N/A');
  },
  SWITCH: (args, context) => {
    const value = single(evaluate(args[0] ?? null, context));
    for (let place = 1; place + 1 < args.length; place += 2) {
      if (compareScalars(single(evaluate(args[place] ?? null, context)), value) === 0) return evaluate(args[place + 1] ?? null, context);
    }
    if (args.length % 2 === 0) return evaluate(args[args.length - 1] ?? null, context);
    throw new CellError('#N/A');
  },
  ISREF: (args) => args[0]?.kind === 'reference',
  ISFORMULA: ([arg], context) => (arg?.kind === 'reference' ? context.formula(arg.value) !== null : errorValue('#VALUE!')),
  FORMULATEXT: ([arg], context) => (arg?.kind === 'reference' ? context.formula(arg.value) ?? errorValue('#N/A') : errorValue('#N/A')),
  IMPORTRANGE: ([spreadsheet, range], context) =>
    context.imported(textOf(single(evaluate(spreadsheet ?? null, context))), textOf(single(evaluate(range ?? null, context)))) ?? errorValue('#REF!'),
};

/** Whether a function of that name in capitals is computed here. */
export function isCovered(name: string): boolean {
  return Object.hasOwn(SPECIAL, name) || Object.hasOwn(LAMBDA_FUNCTIONS, name) || Object.hasOwn(TABLE, name) || foreignFunction(name) !== undefined;
}

/** Adding days to a date gives a date; the difference of two dates is a number of days. */
function datedSum(sign: 1 | -1): FormulaFunction {
  return eachValue(([left = null, right = null]) => {
    const total = numberOf(left) + sign * numberOf(right);
    const dates = (isWall(left) ? 1 : 0) + (isWall(right) ? 1 : 0);
    return dates === 1 && (sign === 1 || isWall(left)) ? { wall: wallOfSerial(total) } : total;
  });
}

const compared = (test: (order: number) => boolean): FormulaFunction => eachValue(([left = null, right = null]) => test(compareScalars(left, right)));

const OPERATION: Readonly<Record<string, FormulaFunction | undefined>> = {
  '+': datedSum(1),
  '-': datedSum(-1),
  '*': eachValue(([left = null, right = null]) => numberOf(left) * numberOf(right)),
  '/': eachValue(([left = null, right = null]) => {
    const by = numberOf(right);
    if (by === 0) throw new CellError('#DIV/0!');
    return numberOf(left) / by;
  }),
  '^': eachValue(([left = null, right = null]) => numberOf(left) ** numberOf(right)),
  '&': eachValue(([left = null, right = null]) => textOf(left) + textOf(right)),
  '=': compared((order) => order === 0),
  '<>': compared((order) => order !== 0),
  '<': compared((order) => order < 0),
  '>': compared((order) => order > 0),
  '<=': compared((order) => order <= 0),
  '>=': compared((order) => order >= 0),
};
