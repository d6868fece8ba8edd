// Data validation rules and their builder.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue} from '../../kernel/stand-in';
import { StandIn } from '../../kernel/stand-in';
import { keptCriteria, shownCriteria } from './criteria-values';
import type { CriteriaValue, ValidationRule } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';

/** A rule and the spreadsheet that its ranges stand in. */
export interface ValidationState {
  readonly rule: ValidationRule;
  readonly spreadsheetId: string;
}

abstract class ValidationReader extends StandIn {
  constructor(protected readonly execution: Execution, protected state: ValidationState) {
    super();
  }

  get rule(): ValidationRule {
    return this.state.rule;
  }

  getAllowInvalid(): boolean { return this.rule.allowInvalid; }
  getHelpText(): string | null { return this.rule.help; }

  getCriteriaType(): EnumValue | null {
    return this.execution.border.enumValues('Spreadsheet.DataValidationCriteria')[this.rule.criteria] ?? null;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => shownCriteria(value, this.state.spreadsheetId, (place) => new RangeStandIn(this.execution, place)));
  }

  copy(): DataValidationBuilderStandIn {
    return new DataValidationBuilderStandIn(this.execution, this.state);
  }
}

/** A rule that can be set on a range. */
export class DataValidationStandIn extends ValidationReader {
  readonly typeName = 'Spreadsheet.DataValidation';
}

const NEW_RULE: ValidationState = { rule: { criteria: '', values: [], allowInvalid: true, help: null }, spreadsheetId: '' };

/** Makes rules. */
export class DataValidationBuilderStandIn extends ValidationReader {
  readonly typeName = 'Spreadsheet.DataValidationBuilder';

  constructor(execution: Execution, state: ValidationState = NEW_RULE) {
    super(execution, state);
  }

  build(): DataValidationStandIn {
    if (this.rule.criteria === '') throw new PlatformError('Cannot build a data validation rule without criteria.');
    return new DataValidationStandIn(this.execution, this.state);
  }

  setAllowInvalid(isAllowed: boolean): this { return this.with({ allowInvalid: isAllowed }); }
  setHelpText(help: string): this { return this.with({ help }); }

  requireCheckbox(...values: readonly unknown[]): this { return this.require('CHECKBOX', values.map(keptCriteria)); }
  requireDate(): this { return this.require('DATE_IS_VALID_DATE', []); }
  requireDateAfter(date: Date): this { return this.require('DATE_AFTER', [keptCriteria(date)]); }
  requireDateBefore(date: Date): this { return this.require('DATE_BEFORE', [keptCriteria(date)]); }
  requireDateBetween(start: Date, end: Date): this { return this.require('DATE_BETWEEN', [keptCriteria(start), keptCriteria(end)]); }
  requireDateEqualTo(date: Date): this { return this.require('DATE_EQUAL_TO', [keptCriteria(date)]); }
  requireDateNotBetween(start: Date, end: Date): this { return this.require('DATE_NOT_BETWEEN', [keptCriteria(start), keptCriteria(end)]); }
  requireDateOnOrAfter(date: Date): this { return this.require('DATE_ON_OR_AFTER', [keptCriteria(date)]); }
  requireDateOnOrBefore(date: Date): this { return this.require('DATE_ON_OR_BEFORE', [keptCriteria(date)]); }
  requireFormulaSatisfied(formula: string): this { return this.require('CUSTOM_FORMULA', [formula]); }
  requireNumberBetween(start: number, end: number): this { return this.require('NUMBER_BETWEEN', [start, end]); }
  requireNumberEqualTo(number: number): this { return this.require('NUMBER_EQUAL_TO', [number]); }
  requireNumberGreaterThan(number: number): this { return this.require('NUMBER_GREATER_THAN', [number]); }
  requireNumberGreaterThanOrEqualTo(number: number): this { return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]); }
  requireNumberLessThan(number: number): this { return this.require('NUMBER_LESS_THAN', [number]); }
  requireNumberLessThanOrEqualTo(number: number): this { return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]); }
  requireNumberNotBetween(start: number, end: number): this { return this.require('NUMBER_NOT_BETWEEN', [start, end]); }
  requireNumberNotEqualTo(number: number): this { return this.require('NUMBER_NOT_EQUAL_TO', [number]); }
  requireTextContains(text: string): this { return this.require('TEXT_CONTAINS', [text]); }
  requireTextDoesNotContain(text: string): this { return this.require('TEXT_DOES_NOT_CONTAIN', [text]); }
  requireTextEqualTo(text: string): this { return this.require('TEXT_EQUAL_TO', [text]); }
  requireTextIsEmail(): this { return this.require('TEXT_IS_VALID_EMAIL', []); }
  requireTextIsUrl(): this { return this.require('TEXT_IS_VALID_URL', []); }
  requireValueInList(values: unknown[], showDropdown = true): this { return this.require('VALUE_IN_LIST', [values.map(listText), showDropdown]); }

  requireValueInRange(range: RangeBase, showDropdown = true): this {
    this.state = { ...this.state, spreadsheetId: range.spreadsheetId };
    return this.require('VALUE_IN_RANGE', [keptCriteria(range), showDropdown]);
  }

  withCriteria(criteria: EnumValue, args: unknown[]): this {
    const range = args.find((arg): arg is RangeStandIn => arg instanceof RangeStandIn);
    if (range !== undefined) this.state = { ...this.state, spreadsheetId: range.spreadsheetId };
    const values = criteria.key === 'VALUE_IN_LIST' && Array.isArray(args[0]) ? [(args[0] as unknown[]).map(listText), ...args.slice(1)] : args;
    const isListed = criteria.key === 'VALUE_IN_LIST' || criteria.key === 'VALUE_IN_RANGE';
    return this.require(criteria.key, (isListed && values.length === 1 ? [...values, true] : values).map(keptCriteria));
  }

  private require(criteria: string, values: readonly CriteriaValue[]): this {
    return this.with({ criteria, values });
  }

  private with(change: Partial<ValidationRule>): this {
    this.state = { ...this.state, rule: { ...this.state.rule, ...change } };
    return this;
  }
}

function listText(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : value === null || value === undefined ? '' : String(value);
}
