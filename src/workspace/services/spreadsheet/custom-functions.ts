// Functions of the script used in cells: =MY_FUNCTION(A1).
import { TOO_LONG, type Execution } from '../../kernel/execution';
import { isDate } from '../../kernel/realm';
import type { SpreadsheetRecord } from './model/spreadsheet-record';
import { CellError, isError, isWall, Matrix, type Scalar, type Value } from './model/formula/values';
import { instantOfWall, wallOfInstant } from './model/wall-clock';

/** A function in a cell has half a minute (semantics 121). */
const LONGEST_MS = 30_000;

/** Calls the script's function of that name in any case; `undefined` where the script has none. A function that throws, or takes longer than half a minute of the workspace's clock, gives #ERROR!. */
export function customFunction(execution: Execution, record: SpreadsheetRecord, call: { readonly name: string; readonly args: readonly Value[] }): Value | undefined {
  if (execution.project.container?.id !== record.id) return undefined;
  const context = execution.realm.context as Record<string, unknown>;
  const name = Object.keys(context).find((key) => key.toUpperCase() === call.name && !key.endsWith('_'));
  const run = name === undefined ? undefined : context[name];
  if (typeof run !== 'function') return undefined;
  const args = call.args.map((arg) => execution.border.toScript(argument(arg, record)));
  const from = execution.host.now();
  try {
    const value = execution.border.toHost(execution.inCell(() => (run as (...values: unknown[]) => unknown)(...args)));
    if (execution.host.now() - from > LONGEST_MS) throw new RangeError(TOO_LONG);
    return taken(value, record);
  } catch (error) {
    execution.host.log(`The function ${call.name} of the script failed in a cell: ${error instanceof Error ? error.message : String(error)}`);
    throw new CellError('#ERROR!');
  }
}

/** One cell is given as its value, more as rows of values. */
function argument(arg: Value, record: SpreadsheetRecord): unknown {
  if (!(arg instanceof Matrix)) return given(arg, record);
  const rows = arg.cells.map((row) => row.map((value) => given(value, record)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function given(value: Scalar, record: SpreadsheetRecord): unknown {
  if (isWall(value)) return new Date(instantOfWall(value.wall, record.timeZone));
  return isError(value) ? value.error : value ?? '';
}

function taken(value: unknown, record: SpreadsheetRecord): Value {
  if (!Array.isArray(value)) return scalar(value, record);
  const rows: unknown[] = value;
  return new Matrix(rows.map((row) => (Array.isArray(row) ? row.map((cell: unknown) => scalar(cell, record)) : [scalar(row, record)])));
}

function scalar(value: unknown, record: SpreadsheetRecord): Scalar {
  if (isDate(value)) return { wall: wallOfInstant(value.getTime(), record.timeZone) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}
