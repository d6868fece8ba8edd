// The table of functions that formulas know, and how a function meets blocks of values.
import { CellError, errorValue, isError, Matrix, type Scalar, type Value } from './values';

/** What a function may ask of the formula around it. */
export interface CallContext {
  /** Blocks are worked through value by value (ARRAYFORMULA, FILTER, SUMPRODUCT). */
  readonly arrays: boolean;
  /** The cell of the formula, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly sheetId: number;
  /** The wall clock now. */
  readonly nowWall: number;
  /** The block that a text names (INDIRECT); `null` where it names none. */
  range(text: string): Matrix | null;
  /** The block at a rectangle of a sheet (OFFSET). */
  box(box: { readonly sheetId: number; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Matrix;
  /** A random number from 0 to below 1. */
  random(): number;
}

/** A function of formulas; a CellError it throws is its result. */
export type FormulaFunction = (args: readonly Value[], context: CallContext) => Value;

/** Functions by their names in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** A function of single values: in array mode it goes over blocks value by value, else it takes the value in its own row or column. */
export function eachValue(compute: (args: readonly Scalar[], context: CallContext) => Scalar): FormulaFunction {
  return (args, context) => {
    const compact = (values: readonly Scalar[]): Scalar => {
      const failed = values.find(isError);
      return failed ?? guarded(() => compute(values, context));
    };
    if (!context.arrays || !args.some((arg) => arg instanceof Matrix)) return compact(args.map((arg) => intersect(arg, context)));
    return spread(args, compact);
  };
}

/** Applies a function of single values over blocks of one size; a single value or a single row or column is repeated. */
export function spread(args: readonly Value[], compute: (values: readonly Scalar[]) => Scalar): Matrix {
  const blocks = args.map((arg) => (arg instanceof Matrix ? arg.cells : null));
  const rows = Math.max(1, ...blocks.map((block) => block?.length ?? 1));
  const columns = Math.max(1, ...blocks.map((block) => block?.[0]?.length ?? 1));
  return new Matrix(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) =>
    compute(args.map((arg, index) => {
      const block = blocks[index];
      return block ? blockAt(block, row, column) : (arg as Scalar);
    })))));
}

/** The value of a block that stands in the formula's own row or column, where the block is a range. */
export function intersect(value: Value, context: Pick<CallContext, 'row' | 'column'>): Scalar {
  if (!(value instanceof Matrix)) return value;
  const { box, cells } = value;
  if (box === undefined || (box.rows === 1 && box.columns === 1)) return cells[0]?.[0] ?? null;
  if (box.columns === 1 && context.row >= box.row && context.row < box.row + box.rows) return cells[context.row - box.row]?.[0] ?? null;
  if (box.rows === 1 && context.column >= box.column && context.column < box.column + box.columns) return cells[0]?.[context.column - box.column] ?? null;
  return errorValue('#VALUE!');
}

/** The result, or the error it ended with, as a value. */
export function guarded<T extends Value>(compute: () => T): T | { readonly error: string } {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellError) return errorValue(error.code);
    throw error;
  }
}

function blockAt(block: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const cells = block[block.length === 1 ? 0 : row];
  if (cells === undefined) return errorValue('#N/A');
  const value = cells[cells.length === 1 ? 0 : column];
  return value === undefined ? errorValue('#N/A') : value;
}
