// Criteria of filters, and what criteria builders share.
import type { Execution } from '../../kernel/execution';
import { EnumValue, StandIn } from '../../kernel/stand-in';
import { keptCriteria, shownCriteria } from './criteria-values';
import type { CriteriaValue, FilterCriteriaRecord } from './model/spreadsheet-record';

/** The conditions that filters and conditional formats share; `condition` keeps one. */
export abstract class ConditionBuilder extends StandIn {
  protected abstract condition(criteria: string, values: readonly CriteriaValue[]): this;

  whenCellEmpty(): this { return this.condition('CELL_EMPTY', []); }
  whenCellNotEmpty(): this { return this.condition('CELL_NOT_EMPTY', []); }
  whenDateAfter(date: Date | EnumValue): this { return this.date('DATE_AFTER', date); }
  whenDateBefore(date: Date | EnumValue): this { return this.date('DATE_BEFORE', date); }
  whenDateEqualTo(date: Date | EnumValue): this { return this.date('DATE_EQUAL_TO', date); }
  whenFormulaSatisfied(formula: string): this { return this.condition('CUSTOM_FORMULA', [formula]); }
  whenNumberBetween(start: number, end: number): this { return this.condition('NUMBER_BETWEEN', [start, end]); }
  whenNumberEqualTo(number: number): this { return this.condition('NUMBER_EQUAL_TO', [number]); }
  whenNumberGreaterThan(number: number): this { return this.condition('NUMBER_GREATER_THAN', [number]); }
  whenNumberGreaterThanOrEqualTo(number: number): this { return this.condition('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]); }
  whenNumberLessThan(number: number): this { return this.condition('NUMBER_LESS_THAN', [number]); }
  whenNumberLessThanOrEqualTo(number: number): this { return this.condition('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]); }
  whenNumberNotBetween(start: number, end: number): this { return this.condition('NUMBER_NOT_BETWEEN', [start, end]); }
  whenNumberNotEqualTo(number: number): this { return this.condition('NUMBER_NOT_EQUAL_TO', [number]); }
  whenTextContains(text: string): this { return this.condition('TEXT_CONTAINS', [text]); }
  whenTextDoesNotContain(text: string): this { return this.condition('TEXT_DOES_NOT_CONTAIN', [text]); }
  whenTextEndsWith(text: string): this { return this.condition('TEXT_ENDS_WITH', [text]); }
  whenTextEqualTo(text: string): this { return this.condition('TEXT_EQUAL_TO', [text]); }
  whenTextStartsWith(text: string): this { return this.condition('TEXT_STARTS_WITH', [text]); }
  withCriteria(criteria: EnumValue, args: unknown[]): this { return this.condition(criteria.key, args.map(keptCriteria)); }

  private date(criteria: string, date: Date | EnumValue): this {
    return this.condition(date instanceof EnumValue ? `${criteria}_RELATIVE` : criteria, [keptCriteria(date)]);
  }
}

/** Criteria values as the script sees them; relative dates are enumeration values. */
export function shownCondition(execution: Execution, criteria: string | null, values: readonly CriteriaValue[]): unknown[] {
  return values.map((value) => (criteria?.endsWith('_RELATIVE') === true ? execution.border.enumValues('Spreadsheet.RelativeDate')[String(value)] : shownCriteria(value, '', () => null)));
}

const NONE: FilterCriteriaRecord = { criteria: null, values: [], hidden: null, visible: null };

/** Criteria of one column of a filter. */
export class FilterCriteriaStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.FilterCriteria';

  constructor(private readonly execution: Execution, readonly criteria: FilterCriteriaRecord) {
    super();
  }

  getCriteriaType(): EnumValue | null { return booleanCriteria(this.execution, this.criteria.criteria); }
  getCriteriaValues(): unknown[] { return shownCondition(this.execution, this.criteria.criteria, this.criteria.values); }
  getHiddenValues(): readonly string[] | null { return this.criteria.hidden; }
  getVisibleValues(): readonly string[] | null { return this.criteria.visible; }
  copy(): FilterCriteriaBuilderStandIn { return new FilterCriteriaBuilderStandIn(this.execution, this.criteria); }
}

/** Makes filter criteria. */
export class FilterCriteriaBuilderStandIn extends ConditionBuilder {
  readonly typeName = 'Spreadsheet.FilterCriteriaBuilder';

  constructor(private readonly execution: Execution, private criteria: FilterCriteriaRecord = NONE) {
    super();
  }

  protected condition(criteria: string, values: readonly CriteriaValue[]): this {
    this.criteria = { ...this.criteria, criteria, values };
    return this;
  }

  setHiddenValues(values: unknown[]): this {
    this.criteria = { ...this.criteria, hidden: values.map(String), visible: null };
    return this;
  }

  setVisibleValues(values: unknown[]): this {
    this.criteria = { ...this.criteria, visible: values.map(String), hidden: null };
    return this;
  }

  getCriteriaType(): EnumValue | null { return this.build().getCriteriaType(); }
  getCriteriaValues(): unknown[] { return this.build().getCriteriaValues(); }
  getHiddenValues(): readonly string[] | null { return this.criteria.hidden; }
  getVisibleValues(): readonly string[] | null { return this.criteria.visible; }
  copy(): FilterCriteriaBuilderStandIn { return new FilterCriteriaBuilderStandIn(this.execution, this.criteria); }
  build(): FilterCriteriaStandIn { return new FilterCriteriaStandIn(this.execution, this.criteria); }
}

/** The enumeration value of a boolean criterion. */
export function booleanCriteria(execution: Execution, key: string | null): EnumValue | null {
  return key === null ? null : execution.border.enumValues('Spreadsheet.BooleanCriteria')[key] ?? null;
}
