// Data validation rules between the platform's record and an XLSX sheet. Rules that XLSX has no form for are left out.
import type { DataValidationOperator } from '@cj-tech-master/excelts';
import { boxName, boxOnGrid, parseRangeName, sheetPrefix } from '../services/spreadsheet/model/a1';
import type { Box, CriteriaValue, SheetRecord, SpreadsheetRecord, ValidationRule } from '../services/spreadsheet/model/spreadsheet-record';

/** A rule as the file holds it. */
export interface FileValidation {
  readonly type: string;
  readonly operator?: DataValidationOperator;
  readonly formulae?: readonly unknown[];
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: string;
  readonly showInputMessage?: boolean;
  readonly prompt?: string;
}

const LONGEST_LIST = 255;
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between', NOT_BETWEEN: 'notBetween', EQUAL_TO: 'equal', NOT_EQUAL_TO: 'notEqual', GREATER_THAN: 'greaterThan', LESS_THAN: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual', LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual', AFTER: 'greaterThan', BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual', ON_OR_BEFORE: 'lessThanOrEqual',
};

/** The rule for a file; `undefined` where XLSX has no form for it. */
export function fileValidation(record: SpreadsheetRecord, rule: ValidationRule): FileValidation | undefined {
  const body = ruleBody(record, rule);
  if (body === undefined) return undefined;
  return {
    ...body, allowBlank: true, showErrorMessage: true, errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.help ? { showInputMessage: true, prompt: rule.help.slice(0, LONGEST_LIST) } : {}),
  };
}

function ruleBody(record: SpreadsheetRecord, rule: ValidationRule): FileValidation | undefined {
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST': return listBody(first);
    case 'VALUE_IN_RANGE': return rangeBody(record, first);
    case 'CHECKBOX': return rule.values.length === 0 ? { type: 'list', formulae: ['"TRUE,FALSE"'] } : undefined;
    case 'CUSTOM_FORMULA': return typeof first === 'string' ? { type: 'custom', formulae: [first.replace(/^=/, '')] } : undefined;
    default: break;
  }
  const [, kind = '', comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const operator = OPERATORS[comparison];
  const bounds = [first, second].filter((value) => value !== undefined).map(boundOf);
  if (operator === undefined || bounds.length === 0 || bounds.includes(undefined)) return undefined;
  return { type: kind === 'NUMBER' ? 'decimal' : 'date', operator, formulae: bounds };
}

function listBody(values: CriteriaValue | undefined): FileValidation | undefined {
  if (!Array.isArray(values)) return undefined;
  const joined = values.join(',');
  if (joined.length > LONGEST_LIST || values.some((value) => /[",]/.test(String(value)))) return undefined;
  return { type: 'list', formulae: [`"${joined}"`] };
}

function rangeBody(record: SpreadsheetRecord, value: CriteriaValue | undefined): FileValidation | undefined {
  if (typeof value !== 'object' || value === null || !('range' in value)) return undefined;
  const sheet = record.sheets.find(({ id }) => id === value.range.sheetId);
  return sheet === undefined ? undefined : { type: 'list', formulae: [`${sheetPrefix(sheet.name)}${absolute(value.range)}`] };
}

function boundOf(value: CriteriaValue | undefined): number | Date | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'wall' in value) return new Date(value.wall);
  if (typeof value === 'object' && value !== null && 'instant' in value) return new Date(value.instant);
  return undefined;
}

/** `$A$1:$B$2`. */
export function absolute(box: Box): string {
  return boxName(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The rule of a file for the record; `undefined` where the platform has none like it. */
export function platformValidation(sheets: readonly SheetRecord[], sheet: SheetRecord, file: FileValidation): ValidationRule | undefined {
  const body = platformBody(sheets, sheet, file);
  return body === undefined ? undefined : { ...body, allowInvalid: file.errorStyle === 'warning' || file.errorStyle === 'information', help: file.prompt ?? null };
}

function platformBody(sheets: readonly SheetRecord[], sheet: SheetRecord, file: FileValidation): Pick<ValidationRule, 'criteria' | 'values'> | undefined {
  const formulae = file.formulae ?? [];
  if (file.type === 'list') return platformList(sheets, sheet, String(formulae[0] ?? ''));
  if (file.type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${String(formulae[0])}`] };
  const operator = file.operator ?? 'between';
  const names = Object.entries(OPERATORS).filter(([, excel]) => excel === operator).map(([name]) => name);
  const bounds = formulae.slice(0, operator === 'between' || operator === 'notBetween' ? 2 : 1);
  const numbers = bounds.map(Number);
  if ((file.type === 'decimal' || file.type === 'whole') && numbers.every(Number.isFinite)) return { criteria: `NUMBER_${names[0] ?? 'BETWEEN'}`, values: numbers };
  const name = names.length > 1 ? names[1] : names[0];
  if (file.type === 'date' && bounds.every((value) => value instanceof Date)) return { criteria: `DATE_${name ?? 'BETWEEN'}`, values: bounds.map((date) => ({ wall: date.getTime() })) };
  return undefined;
}

function platformList(sheets: readonly SheetRecord[], sheet: SheetRecord, formula: string): Pick<ValidationRule, 'criteria' | 'values'> | undefined {
  if (formula === '"TRUE,FALSE"') return { criteria: 'CHECKBOX', values: [] };
  if (formula.startsWith('"')) return { criteria: 'VALUE_IN_LIST', values: [formula.slice(1, -1).split(',').map((value) => value.trim()), true] };
  const written = parseRangeName(formula.replace(/^=/, ''));
  if (written === undefined) return undefined;
  const source = written.sheet === null ? sheet : sheets.find(({ name }) => name === written.sheet);
  return source === undefined ? undefined : { criteria: 'VALUE_IN_RANGE', values: [{ range: { sheetId: source.id, ...boxOnGrid(written, source) } }, true] };
}
