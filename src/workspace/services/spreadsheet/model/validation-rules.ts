// The data validation rules of a spreadsheet: kept once, cells point to them.
import { gridAt, putAt } from './grid';
import type { SheetRecord, SpreadsheetRecord, ValidationRule } from './spreadsheet-record';

/** The position of a rule in the spreadsheet's list, appended where it is new. */
export function ruleIndex(record: SpreadsheetRecord, rule: ValidationRule): number {
  const key = JSON.stringify(rule);
  const found = record.validationRules.findIndex((known) => JSON.stringify(known) === key);
  if (found >= 0) return found;
  record.validationRules.push(rule);
  return record.validationRules.length - 1;
}

/** The rule of a cell; `null` where it has none. */
export function ruleAt(record: SpreadsheetRecord, sheet: SheetRecord, at: { readonly row: number; readonly column: number }): ValidationRule | null {
  const index = gridAt(sheet.validations, at.row, at.column);
  return index === null ? null : record.validationRules[index] ?? null;
}

/** Gives a cell a rule, or takes it away. */
export function putRule(target: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord }, at: { readonly row: number; readonly column: number }, rule: ValidationRule | null): void {
  putAt(target.sheet.validations, at, rule === null ? null : ruleIndex(target.record, rule));
}
