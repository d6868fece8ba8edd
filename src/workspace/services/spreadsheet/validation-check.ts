// Whether a value meets criteria: of data validation, of conditional formats, of filters.
import { boxHas } from './model/boxes';
import type { FormulaEngine } from './model/formula/formula-engine';
import { shiftFormula } from './model/formula/references';
import { displayText } from './model/number-format';
import type { CriteriaValue, PlainValue, SheetRecord, SpreadsheetRecord, ValidationRule } from './model/spreadsheet-record';
import { serialOfWall, wallOfInstant } from './model/wall-clock';

/** The cell whose value is judged. */
export interface JudgedCell {
  readonly record: SpreadsheetRecord;
  readonly sheet: SheetRecord;
  readonly engine: FormulaEngine;
  readonly row: number;
  readonly column: number;
}

/** Criteria and the cell that their formula is written for. */
export interface Criteria {
  readonly criteria: string;
  readonly values: readonly CriteriaValue[];
  readonly anchor?: { readonly row: number; readonly column: number };
}

/** Whether a value that is not empty breaks a data validation rule. */
export function violates(rule: ValidationRule, value: PlainValue, cell: JudgedCell): boolean {
  return !meets(rule, value, cell);
}

/** Whether a value meets criteria by their name in DataValidationCriteria or BooleanCriteria. */
export function meets(rule: Criteria, value: PlainValue | null, cell: JudgedCell): boolean {
  const { criteria } = rule;
  if (criteria === 'CELL_EMPTY') return value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== null && value !== '';
  if (criteria === 'CUSTOM_FORMULA') return formulaHolds(rule, cell);
  if (criteria.startsWith('NUMBER_')) return numberMeets(rule, value, cell);
  if (criteria.startsWith('DATE_')) return dateMeets(rule, value, cell);
  if (criteria.startsWith('TEXT_')) return textMeets(rule, displayText(value, {}, cell.record.locale));
  if (criteria === 'CHECKBOX') return checkboxMeets(rule, value, cell.record.locale);
  if (criteria === 'VALUE_IN_LIST') return (rule.values[0] as readonly string[]).includes(displayText(value, {}, cell.record.locale));
  if (criteria === 'VALUE_IN_RANGE') return inRange(rule.values[0] ?? null, value, cell);
  return true;
}

function inRange(source: CriteriaValue, value: PlainValue | null, cell: JudgedCell): boolean {
  if (typeof source !== 'object' || source === null || !('range' in source)) return true;
  const { range } = source;
  const sheet = cell.record.sheets.find((candidate) => candidate.id === range.sheetId);
  if (sheet === undefined) return true;
  const wanted = displayText(value, {}, cell.record.locale);
  const last = Math.min(range.row + range.rows, sheet.values.length);
  for (let row = range.row; row < last; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      if (sheet === cell.sheet && row === cell.row && column === cell.column) continue;
      const known = cell.engine.valueAt(sheet, row, column);
      if (known !== null && displayText(known, {}, cell.record.locale) === wanted) return true;
    }
  }
  return boxHas(range, cell.row, cell.column) && sheet === cell.sheet;
}

function checkboxMeets(rule: Criteria, value: PlainValue | null, locale: string): boolean {
  if (rule.values.length === 0) return typeof value === 'boolean';
  return rule.values.some((allowed) => String(allowed) === displayText(value, {}, locale));
}

function formulaHolds(rule: Criteria, cell: JudgedCell): boolean {
  const formula = String(rule.values[0] ?? '');
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  const anchor = rule.anchor ?? { row: cell.row, column: cell.column };
  const result = cell.engine.valueOf(shiftFormula(written, { rows: cell.row - anchor.row, columns: cell.column - anchor.column }), cell);
  return result === true || (typeof result === 'number' && result !== 0);
}

function numberMeets(rule: Criteria, value: PlainValue | null, cell: JudgedCell): boolean {
  const number = typeof value === 'object' && value !== null && 'wall' in value ? serialOfWall(value.wall) : value;
  if (typeof number !== 'number') return false;
  const [a = 0, b = 0] = rule.values.map((operand) => operandNumber(operand, cell));
  return ordered(rule.criteria.replace('NUMBER_', ''), number, [a, b]);
}

function dateMeets(rule: Criteria, value: PlainValue | null, cell: JudgedCell): boolean {
  if (typeof value !== 'object' || value === null || !('wall' in value)) return false;
  if (rule.criteria === 'DATE_IS_VALID_DATE') return true;
  const day = Math.floor(serialOfWall(value.wall));
  if (rule.criteria.endsWith('_RELATIVE')) return relativeMeets(rule, day, cell);
  const [a = 0, b = 0] = rule.values.map((operand) => Math.floor(operandNumber(operand, cell)));
  return ordered(rule.criteria.replace('DATE_', ''), day, [a, b]);
}

function relativeMeets(rule: Criteria, day: number, cell: JudgedCell): boolean {
  const today = Math.floor(serialOfWall(cell.engine.environment.nowWall));
  const offset = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7, PAST_MONTH: -30, PAST_YEAR: -365 }[String(rule.values[0])] ?? 0;
  const criteria = rule.criteria.replace('DATE_', '').replace('_RELATIVE', '');
  if (criteria === 'EQUAL_TO' && offset < -1) return day > today + offset && day <= today;
  return ordered(criteria, day, [today + offset, 0]);
}

function ordered(name: string, value: number, [a, b]: readonly [number, number]): boolean {
  switch (name) {
    case 'BETWEEN': return value >= a && value <= b;
    case 'NOT_BETWEEN': return value < a || value > b;
    case 'EQUAL_TO': return value === a;
    case 'NOT_EQUAL_TO': return value !== a;
    case 'GREATER_THAN': case 'AFTER': return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO': case 'ON_OR_AFTER': return value >= a;
    case 'LESS_THAN': case 'BEFORE': return value < a;
    case 'LESS_THAN_OR_EQUAL_TO': case 'ON_OR_BEFORE': return value <= a;
    default: return true;
  }
}

function textMeets(rule: Criteria, text: string): boolean {
  const [wanted, shown] = [String(rule.values[0] ?? '').toLowerCase(), text.toLowerCase()];
  switch (rule.criteria) {
    case 'TEXT_CONTAINS': return shown.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN': return !shown.includes(wanted);
    case 'TEXT_EQUAL_TO': return shown === wanted;
    case 'TEXT_STARTS_WITH': return shown.startsWith(wanted);
    case 'TEXT_ENDS_WITH': return shown.endsWith(wanted);
    case 'TEXT_IS_VALID_EMAIL': return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL': return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text);
    default: return true;
  }
}

function operandNumber(operand: CriteriaValue, cell: JudgedCell): number {
  if (typeof operand === 'number') return operand;
  if (typeof operand === 'object' && operand !== null && 'instant' in operand) return serialOfWall(wallOfInstant(operand.instant, cell.record.timeZone));
  if (typeof operand === 'object' && operand !== null && 'wall' in operand) return serialOfWall(operand.wall);
  if (typeof operand === 'string' && operand.startsWith('=')) {
    const result = cell.engine.valueOf(operand, cell);
    return typeof result === 'number' ? result : typeof result === 'object' && result !== null && 'wall' in result ? serialOfWall(result.wall) : Number.NaN;
  }
  return Number(operand);
}
