// The functions of formulajs for names that the own table lacks: arguments as plain numbers, texts and arrays.
import * as formulajs from '@formulajs/formulajs';
import type { CallContext } from './functions';
import { CellError, isError, isWall, Matrix, type Scalar, type Value } from './values';
import { serialOfWall } from '../wall-clock';

/** The names that formulajs has but whose results would not be the platform's. */
const REFUSED = new Set(['QUERY', 'INDEX', 'UNIQUE', 'SORT', 'FILTER']);

/** Older names for the dotted ones. */
const OLDER_NAMES: Readonly<Record<string, string>> = {
  STDEV: 'STDEV.S', STDEVP: 'STDEV.P', VAR: 'VAR.S', VARP: 'VAR.P', MODE: 'MODE.SNGL', PERCENTILE: 'PERCENTILE.INC', QUARTILE: 'QUARTILE.INC', PERCENTRANK: 'PERCENTRANK.INC', COVAR: 'COVARIANCE.P',
  NORMDIST: 'NORM.DIST', NORMSDIST: 'NORM.S.DIST', NORMINV: 'NORM.INV', BINOMDIST: 'BINOM.DIST', POISSON: 'POISSON.DIST',
};

/** The function of that name from formulajs; `undefined` where it has none. */
export function foreignFunction(name: string): ((args: readonly Value[], context: CallContext) => Value) | undefined {
  if (REFUSED.has(name)) return undefined;
  let found: unknown = formulajs;
  for (const part of (OLDER_NAMES[name] ?? name).split('.')) found = typeof found === 'object' || typeof found === 'function' ? (found as Record<string, unknown> | null)?.[part] : undefined;
  if (typeof found !== 'function') return undefined;
  const compute = found as (...args: unknown[]) => unknown;
  return (args) => fromForeign(compute(...args.map(toForeign)));
}

function toForeign(value: Value): unknown {
  if (value instanceof Matrix) return value.cells.map((row) => row.map(plain));
  return plain(value);
}

function plain(value: Scalar): unknown {
  if (isError(value)) throw new CellError(value.error);
  return isWall(value) ? serialOfWall(value.wall) : value;
}

function fromForeign(result: unknown): Value {
  if (Array.isArray(result)) {
    const rows: unknown[] = result;
    return new Matrix(rows.map((row) => (Array.isArray(row) ? row.map(scalarFrom) : [scalarFrom(row)])));
  }
  return scalarFrom(result);
}

function scalarFrom(result: unknown): Scalar {
  if (result instanceof Error) throw new CellError(result.message.startsWith('#') ? result.message : '#VALUE!');
  if (result instanceof Date) return { wall: Date.UTC(result.getFullYear(), result.getMonth(), result.getDate(), result.getHours(), result.getMinutes(), result.getSeconds()) };
  if (typeof result === 'number') {
    if (!Number.isFinite(result)) throw new CellError('#NUM!');
    return result;
  }
  return typeof result === 'string' || typeof result === 'boolean' ? result : null;
}
