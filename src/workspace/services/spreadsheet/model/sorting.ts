// The order of rows when a sheet is sorted: numbers and dates, texts, truth values; empty cells last either way.
import { compareScalars, isError, type Scalar } from './formula/values';

/** A column to sort by. */
export interface SortKey {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly isAscending: boolean;
}

/** The order of values for sorting. */
export function compareForSort(a: Scalar, b: Scalar, isAscending: boolean): number {
  const [left, right] = [weightOf(a), weightOf(b)];
  if (left === 2 || right === 2) return left - right;
  const order = left !== right ? left - right : left === 1 ? 0 : compareTexts(a, b);
  return isAscending ? order : -order;
}

/** The rows' numbers in sorted order; equal rows keep theirs. */
export function sortedOrder(count: number, keys: readonly SortKey[], valueAt: (row: number, column: number) => Scalar): number[] {
  return Array.from({ length: count }, (_, row) => row).sort((a, b) => {
    for (const key of keys) {
      const order = compareForSort(valueAt(a, key.column), valueAt(b, key.column), key.isAscending);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

const collator = new Intl.Collator(['th', 'en'], { sensitivity: 'base', numeric: false });

function compareTexts(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return compareScalars(a, b);
}

function weightOf(value: Scalar): number {
  return value === null || value === '' ? 2 : isError(value) ? 1 : 0;
}
