// When two readings of a cell are the same to a person: programs that save a file round numbers to fifteen digits.
import type { CellStyle, CellValue } from '../services/spreadsheet/model/spreadsheet-record';

const ROUNDING = 1e-13;

/** Whether two values are the same, the results of formulas left aside. */
export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('f' in a) return 'f' in b && bareFormula(a.f) === bareFormula(b.f);
  if ('wall' in a) return 'wall' in b && Math.abs(a.wall - b.wall) <= 1;
  return 'error' in a && 'error' in b && a.error === b.error;
}

/** The style `kept` with what was changed between `before` and `after`. */
export function changedStyle(kept: CellStyle, before: CellStyle, after: CellStyle): CellStyle {
  const changed: Record<string, unknown> = { ...kept };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [(before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    if (is === undefined) delete changed[key];
    else changed[key] = is;
    if (key === 'numberFormat') delete changed['automaticFormat'];
  }
  return changed as CellStyle;
}

/** Whether two entries are the same as JSON. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A formula without what programs spell differently: spaces, and brackets after TRUE and FALSE. */
function bareFormula(formula: string): string {
  return formula.split(/("[^"]*"|'[^']*')/).map((part) => (/^["']/.test(part) ? part : part.replace(/\s+/g, '').toUpperCase().replace(/\b(TRUE|FALSE)\(\)/g, '$1'))).join('');
}
