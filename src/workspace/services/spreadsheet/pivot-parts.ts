// The groups, values and filters of a pivot table.
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { FilterCriteriaStandIn } from './filter-criteria';
import type { PivotFilterRecord, PivotGroupRecord, PivotRecord, PivotValueRecord } from './model/pivot';
import type { Execution } from '../../kernel/execution';

/** What a part needs of its pivot table. */
export interface PivotOwner extends StandIn {
  readonly execution: Execution;
  readonly own: PivotRecord;
  refresh(): void;
}

abstract class PivotPart<T extends { readonly id: number }> extends StandIn {
  constructor(protected readonly table: PivotOwner, protected readonly id: number) {
    super();
  }

  protected abstract list(): T[];
  getPivotTable(): StandIn { return this.table; }

  protected get own(): T {
    const found = this.list().find(({ id }) => id === this.id);
    if (found === undefined) throw new PlatformError('This part of the pivot table no longer exists.');
    return found;
  }

  protected change(fields: Partial<T>): this {
    Object.assign(this.own, fields);
    this.table.refresh();
    return this;
  }

  protected takeOut(): void {
    const list = this.list();
    list.splice(list.findIndex(({ id }) => id === this.id), 1);
    this.table.refresh();
  }

  protected enumOf(name: string, key: string): EnumValue | null {
    return this.table.execution.border.enumValues(name)[key] ?? null;
  }
}

/** A group of rows or columns. */
export class PivotGroupStandIn extends PivotPart<PivotGroupRecord> {
  readonly typeName = 'Spreadsheet.PivotGroup';
  protected list(): PivotGroupRecord[] { return this.table.own.groups; }

  getDimension(): EnumValue | null { return this.enumOf('Spreadsheet.Dimension', this.own.axis); }
  getIndex(): number { return this.siblings().indexOf(this.own); }
  getSourceDataColumn(): number { return this.own.column + 1; }
  isSortAscending(): boolean { return this.own.isAscending; }
  sortAscending(): this { return this.change({ isAscending: true }); }
  sortDescending(): this { return this.change({ isAscending: false }); }
  sortBy(_value: unknown, _oppositeGroupValues: unknown[]): this { return this; }
  clearSort(): this { return this.change({ isAscending: true }); }
  showTotals(isShown: boolean): this { return this.change({ hasTotals: isShown }); }
  totalsAreShown(): boolean { return this.own.hasTotals; }
  showRepeatedLabels(): this { return this.change({ repeatsLabels: true }); }
  hideRepeatedLabels(): this { return this.change({ repeatsLabels: false }); }
  areLabelsRepeated(): boolean { return this.own.repeatsLabels; }
  setDisplayName(name: string): this { return this.change({ name }); }
  resetDisplayName(): this { return this.change({ name: null }); }
  setHistogramGroupingRule(min: number, max: number, size: number): this { return this.change({ histogram: { min, max, size }, manual: [] }); }
  clearGroupingRule(): this { return this.change({ histogram: null, manual: [] }); }
  addManualGroupingRule(name: string, members: unknown[]): this { return this.change({ manual: [...this.own.manual, { name, members: members.map((member) => (typeof member === 'number' || typeof member === 'boolean' ? member : String(member))) }] }); }
  removeManualGroupingRule(name: string): this { return this.change({ manual: this.own.manual.filter((rule) => rule.name !== name) }); }

  /** Moves the group among those of its side, 0-based. */
  moveToIndex(index: number): this {
    const { own } = this;
    const siblings = this.siblings().filter((group) => group !== own);
    siblings.splice(index, 0, own);
    this.table.own.groups = [...this.list().filter(({ axis }) => axis !== own.axis), ...siblings];
    this.table.refresh();
    return this;
  }

  remove(): void { this.takeOut(); }

  private siblings(): PivotGroupRecord[] { return this.list().filter(({ axis }) => axis === this.own.axis); }
}

/** A summarised value. */
export class PivotValueStandIn extends PivotPart<PivotValueRecord> {
  readonly typeName = 'Spreadsheet.PivotValue';
  protected list(): PivotValueRecord[] { return this.table.own.values; }

  getDisplayType(): EnumValue | null { return this.enumOf('Spreadsheet.PivotValueDisplayType', this.own.display); }
  getFormula(): string | null { return this.own.formula; }
  getSummarizedBy(): EnumValue | null { return this.enumOf('Spreadsheet.PivotTableSummarizeFunction', this.own.summary); }
  setDisplayName(name: string): this { return this.change({ name }); }
  setFormula(formula: string): this { return this.change({ formula }); }
  showAs(display: EnumValue): this { return this.change({ display: display.key }); }
  summarizeBy(summary: EnumValue): this { return this.change({ summary: summary.key }); }
}

/** A filter on the source. */
export class PivotFilterStandIn extends PivotPart<PivotFilterRecord> {
  readonly typeName = 'Spreadsheet.PivotFilter';
  protected list(): PivotFilterRecord[] { return this.table.own.filters; }

  getFilterCriteria(): FilterCriteriaStandIn { return new FilterCriteriaStandIn(this.table.execution, this.own.criteria); }
  getSourceDataColumn(): number { return this.own.column + 1; }
  setFilterCriteria(criteria: FilterCriteriaStandIn): this { return this.change({ criteria: criteria.criteria }); }
  remove(): void { this.takeOut(); }
}
