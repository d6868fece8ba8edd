// LET, LAMBDA and the functions that take a LAMBDA: names that stand for values inside a formula.
import { evaluate, type Surroundings } from './evaluator';
import type { FormulaNode } from './parser';
import { CellError, Matrix, matrixOf, numberOf, single, type Scalar, type Value } from './values';

type Args = readonly (FormulaNode | null)[];
type Special = (args: Args, context: Surroundings) => Value;

/** A function written in a formula: the names of its values, what it computes, and where it was written. */
export interface Lambda {
  readonly names: readonly string[];
  readonly body: FormulaNode | null;
  readonly context: Surroundings;
}

/** The value of a LAMBDA for the given values. @throws CellError #N/A where their count differs */
export function callLambda(lambda: Lambda, values: readonly Value[]): Value {
  if (values.length !== lambda.names.length) throw new CellError('#N/A');
  return evaluate(lambda.body, withNames(lambda.context, lambda.names.map((name, index) => [name, values[index] ?? null])));
}

/** The LAMBDA that an argument is or names. @throws CellError #N/A where it is none */
function lambdaOf(node: FormulaNode | null | undefined, context: Surroundings): Lambda {
  if (node?.kind === 'call' && node.name === 'LAMBDA') return { names: node.args.slice(0, -1).map(nameOf), body: node.args[node.args.length - 1] ?? null, context };
  const known = node?.kind === 'name' ? context.lambdas?.get(node.value.toLowerCase()) : undefined;
  if (known === undefined) throw new CellError('#N/A');
  return known;
}

function nameOf(node: FormulaNode | null): string {
  if (node?.kind !== 'name') throw new CellError('#NAME?');
  return node.value;
}

function withNames(context: Surroundings, names: readonly (readonly [string, Value])[]): Surroundings {
  const values = new Map(names.map(([name, value]) => [name.toLowerCase(), matrixOf(value)]));
  return { ...context, named: (name) => values.get(name.toLowerCase()) ?? context.named(name) };
}

function letNames(args: Args, context: Surroundings): Value {
  let inner = context;
  for (let place = 0; place + 2 < args.length; place += 2) {
    const name = nameOf(args[place] ?? null);
    const node = args[place + 1] ?? null;
    if (node?.kind === 'call' && node.name === 'LAMBDA') inner = { ...inner, lambdas: new Map([...(inner.lambdas ?? []), [name.toLowerCase(), lambdaOf(node, inner)]]) };
    else inner = withNames(inner, [[name, evaluate(node, inner)]]);
  }
  return evaluate(args[args.length - 1] ?? null, inner);
}

const cell = (value: Value): Scalar => (value instanceof Matrix ? value.cells[0]?.[0] ?? null : value);

function map(args: Args, context: Surroundings): Value {
  const lambda = lambdaOf(args[args.length - 1], context);
  const blocks = args.slice(0, -1).map((arg) => matrixOf(evaluate(arg, context)).cells);
  const [first = []] = blocks;
  return new Matrix(first.map((row, r) => row.map((_, c) => cell(callLambda(lambda, blocks.map((block) => block[r]?.[c] ?? null))))));
}

function folded(args: Args, context: Surroundings): Value[] {
  const lambda = lambdaOf(args[2], context);
  let total = evaluate(args[0] ?? null, context);
  return matrixOf(evaluate(args[1] ?? null, context)).cells.flat().map((value) => (total = callLambda(lambda, [total, value])));
}

function scan(args: Args, context: Surroundings): Value {
  const { cells } = matrixOf(evaluate(args[1] ?? null, context));
  const totals = folded(args, context).map(cell);
  let index = 0;
  return new Matrix(cells.map((row) => row.map(() => totals[index++] ?? null)));
}

function byLine(args: Args, context: Surroundings, isRow: boolean): Value {
  const lambda = lambdaOf(args[1], context);
  const { cells } = matrixOf(evaluate(args[0] ?? null, context));
  if (isRow) return new Matrix(cells.map((row) => [cell(callLambda(lambda, [new Matrix([row])]))]));
  return new Matrix([(cells[0] ?? []).map((_, c) => cell(callLambda(lambda, [new Matrix(cells.map((row) => [row[c] ?? null]))])))]);
}

function makeArray(args: Args, context: Surroundings): Value {
  const [rows, columns] = [0, 1].map((place) => numberOf(single(evaluate(args[place] ?? null, context))));
  const lambda = lambdaOf(args[2], context);
  return new Matrix(Array.from({ length: rows ?? 0 }, (_, r) => Array.from({ length: columns ?? 0 }, (__, c) => cell(callLambda(lambda, [r + 1, c + 1])))));
}

/** Functions that look at the text of their arguments: names and LAMBDAs. */
export const LAMBDA_FUNCTIONS: Readonly<Record<string, Special | undefined>> = {
  LET: letNames,
  'LAMBDA()': ([lambda, ...values], context) => callLambda(lambdaOf(lambda, context), values.map((value) => evaluate(value, context))),
  MAP: map,
  REDUCE: (args, context) => folded(args, context).pop() ?? evaluate(args[0] ?? null, context),
  SCAN: scan,
  BYROW: (args, context) => byLine(args, context, true),
  BYCOL: (args, context) => byLine(args, context, false),
  MAKEARRAY: makeArray,
};
