// Functions whose results are blocks.
import { CellError, compareScalars, flat, isError, Matrix, matrixOf, numberOf, single, truthOf, type Scalar, type Value } from './values';
import type { FunctionTable } from './functions';

type Row = readonly Scalar[];

function transposed(cells: readonly Row[]): Scalar[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
}

function filter(args: readonly Value[]): Matrix {
  const block = matrixOf(args[0]);
  const conditions = args.slice(1).map((arg) => matrixOf(arg));
  const wide = conditions.some((condition) => condition.cells.length === 1 && (condition.cells[0]?.length ?? 0) > 1 && block.cells.length > 0 && condition.cells[0]?.length === block.cells[0]?.length && block.cells.length !== 1);
  const source = wide ? transposed(block.cells) : block.cells;
  const kept = source.filter((_, place) => conditions.every((condition) => {
    const value = (wide ? condition.cells[0]?.[place] : flat([condition])[place]) ?? null;
    return !isError(value) && typeof value !== 'string' && truthOf(value);
  }));
  if (kept.length === 0) throw new CellError('#N/A');
  return new Matrix(wide ? transposed(kept) : kept);
}

function sort(args: readonly Value[]): Matrix {
  const rows = [...matrixOf(args[0]).cells];
  const keys: { readonly values: Row; readonly sign: number }[] = [];
  if (args.length < 2) keys.push({ values: rows.map((row) => row[0] ?? null), sign: 1 });
  for (let place = 1; place < args.length; place += 2) {
    const by = args[place] ?? null;
    const values = by instanceof Matrix && by.cells.length > 1 ? by.cells.map((row) => row[0] ?? null) : rows.map((row) => row[numberOf(single(by)) - 1] ?? null);
    keys.push({ values, sign: args[place + 1] === undefined || truthOf(single(args[place + 1])) ? 1 : -1 });
  }
  const order = rows.map((_, place) => place).sort((a, b) => {
    for (const { values, sign } of keys) {
      const [left = null, right = null] = [values[a], values[b]];
      if (left === null || right === null) { if (left !== right) return left === null ? 1 : -1; continue; }
      const compared = compareScalars(left, right);
      if (compared !== 0) return compared * sign;
    }
    return a - b;
  });
  return new Matrix(order.map((place) => rows[place] ?? []));
}

function unique(cells: readonly Row[]): Matrix {
  const seen = new Set<string>();
  return new Matrix(cells.filter((row) => {
    const key = JSON.stringify(row.map((value) => (typeof value === 'string' ? value : value)));
    return seen.has(key) ? false : (seen.add(key), true);
  }));
}

function sequence(args: readonly Value[]): Matrix {
  const [rows = 1, columns = 1, start = 1, step = 1] = [0, 1, 2, 3].map((place) => (args[place] === undefined || args[place] === null ? 1 : numberOf(single(args[place]))));
  return new Matrix(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => start + (row * columns + column) * step)));
}

function stacked(args: readonly Value[], vertical: boolean): Matrix {
  const blocks = args.map((arg) => (vertical ? matrixOf(arg).cells : transposed(matrixOf(arg).cells)));
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const rows = blocks.flat().map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ error: '#N/A' }) as Scalar)]);
  return new Matrix(vertical ? rows : transposed(rows));
}

/** Blocks. */
export const ARRAY_FUNCTIONS: FunctionTable = {
  ARRAYFORMULA: (args) => args[0] ?? null,
  FILTER: filter,
  SORT: sort,
  UNIQUE: (args) => unique(matrixOf(args[0]).cells),
  TRANSPOSE: (args) => new Matrix(transposed(matrixOf(args[0]).cells)),
  FLATTEN: (args) => new Matrix(flat(args).map((value) => [value])),
  SEQUENCE: sequence,
  VSTACK: (args) => stacked(args, true),
  HSTACK: (args) => stacked(args, false),
  ARRAY_CONSTRAIN: (args) => new Matrix(matrixOf(args[0]).cells.slice(0, numberOf(single(args[1]))).map((row) => row.slice(0, numberOf(single(args[2]))))),
};
