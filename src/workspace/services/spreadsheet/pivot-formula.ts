// The formula of a calculated value of a pivot table: names of columns stand for the columns' values.
import { evaluate } from './model/formula/evaluator';
import type { FormulaNode } from './model/formula/parser';
import { Matrix, numberOf, isWall, type Scalar } from './model/formula/values';

/** The columns' names and the rows that the value is for. */
export interface PivotColumns {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
}

/** The value of a formula over columns: inside a function a name is the whole column, elsewhere its sum. */
export function evaluatePivotFormula(tree: FormulaNode | null, columns: PivotColumns): Scalar {
  if (tree === null) return { error: '#ERROR!' };
  const nothing = new Matrix([[{ error: '#REF!' }]]);
  const value = evaluate(summed(tree, columns), {
    arrays: false, row: 0, column: 0, sheetId: -1, nowWall: 0, random: () => 0, range: () => null, box: () => nothing, reference: () => null, formula: () => null, imported: () => null,
    named: (name) => columnNamed(name, columns), unknown: () => undefined,
  });
  return value instanceof Matrix ? value.cells[0]?.[0] ?? null : value;
}

function columnNamed(name: string, columns: PivotColumns): Matrix | null {
  const index = columns.names.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : new Matrix(columns.rows.map((row) => [row[index] ?? null]));
}

function summed(node: FormulaNode, columns: PivotColumns): FormulaNode {
  switch (node.kind) {
    case 'unary': return { ...node, operand: summed(node.operand, columns) };
    case 'binary': return { ...node, left: summed(node.left, columns), right: summed(node.right, columns) };
    case 'name': {
      const column = columnNamed(node.value, columns);
      if (column === null) return node;
      return { kind: 'literal', value: column.cells.reduce((sum, [cell = null]) => sum + (typeof cell === 'number' || isWall(cell) ? numberOf(cell) : 0), 0) };
    }
    default: return node;
  }
}
