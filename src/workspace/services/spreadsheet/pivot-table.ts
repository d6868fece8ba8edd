// Pivot tables of a sheet: made, grouped, summarised, and written to their cells at each change.
import { PlatformError } from '../../kernel/platform-error';
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import type { FilterCriteriaStandIn } from './filter-criteria';
import { parseFormula } from './model/formula/parser';
import { evaluatePivotFormula } from './pivot-formula';
import { setCell } from './model/cells';
import { clearBox } from './model/grid';
import { newNumber } from './model/new-spreadsheet';
import { displayText } from './model/number-format';
import { pivotBlock, type PivotGroupRecord, type PivotRecord, type PivotSource } from './model/pivot';
import { styleAt } from './model/styles';
import type { SheetTarget } from './model/structure';
import { PivotFilterStandIn, PivotGroupStandIn, PivotValueStandIn } from './pivot-parts';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { meets } from './validation-check';
import { SheetPart } from './workbook';

/** Gives a sheet a pivot table at a cell; gives its number. */
export function addPivot(target: SheetTarget, anchor: RangeBase, source: RangeBase): number {
  const id = newNumber(target.record);
  const pivot: PivotRecord = {
    id, source: { ...source.box, sheetId: source.sheetId }, anchorRow: anchor.box.row, anchorColumn: anchor.box.column,
    groups: [], values: [], filters: [], orientation: 'COLUMNS', rows: 0, columns: 0,
  };
  target.sheet.pivots = [...(target.sheet.pivots ?? []), pivot];
  return id;
}

/** A pivot table. */
export class PivotTableStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.PivotTable';

  constructor(execution: Execution, spreadsheetId: string, readonly place: { readonly sheetId: number; readonly id: number }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  getAnchorCell(): RangeStandIn {
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: { row: this.own.anchorRow, column: this.own.anchorColumn, rows: 1, columns: 1 } });
  }

  addRowGroup(column: number): PivotGroupStandIn { return this.addGroup('ROWS', column); }
  addColumnGroup(column: number): PivotGroupStandIn { return this.addGroup('COLUMNS', column); }
  getRowGroups(): PivotGroupStandIn[] { return this.groups('ROWS'); }
  getColumnGroups(): PivotGroupStandIn[] { return this.groups('COLUMNS'); }

  addPivotValue(column: number, summary: EnumValue): PivotValueStandIn {
    return this.addValue({ column: this.sourceColumn(column), summary: summary.key, name: null, formula: null });
  }

  addCalculatedPivotValue(name: string, formula: string): PivotValueStandIn {
    return this.addValue({ column: null, summary: 'SUM', name, formula });
  }

  getPivotValues(): PivotValueStandIn[] { return this.own.values.map(({ id }) => new PivotValueStandIn(this, id)); }

  addFilter(column: number, criteria: FilterCriteriaStandIn): PivotFilterStandIn {
    const id = newNumber(this.record);
    this.own.filters.push({ id, column: this.sourceColumn(column), criteria: criteria.criteria });
    this.refresh();
    return new PivotFilterStandIn(this, id);
  }

  getFilters(): PivotFilterStandIn[] { return this.own.filters.map(({ id }) => new PivotFilterStandIn(this, id)); }
  getValuesDisplayOrientation(): EnumValue { return this.enumValue('Spreadsheet.Dimension', this.own.orientation); }

  setValuesDisplayOrientation(dimension: EnumValue): this {
    this.own.orientation = dimension.key === 'ROWS' ? 'ROWS' : 'COLUMNS';
    this.refresh();
    return this;
  }

  remove(): void {
    const { own, sheet } = this;
    this.clear(own);
    sheet.pivots = (sheet.pivots ?? []).filter(({ id }) => id !== own.id);
    this.changed();
  }

  /** The live record. @throws PlatformError where it was removed */
  get own(): PivotRecord {
    const found = this.sheet.pivots?.find(({ id }) => id === this.place.id);
    if (found === undefined) throw new PlatformError('The pivot table no longer exists.');
    return found;
  }

  /** Writes the table's cells anew. */
  refresh(): void {
    const { own, sheet } = this;
    this.clear(own);
    const block = own.groups.length + own.values.length === 0 ? [] : pivotBlock(own, this.source());
    own.rows = block.length;
    own.columns = Math.max(0, ...block.map((cells) => cells.length));
    block.forEach((cells, r) => { cells.forEach((value, c) => { setCell(sheet, { row: own.anchorRow + r, column: own.anchorColumn + c }, value); }); });
    this.changed();
  }

  private addGroup(axis: 'ROWS' | 'COLUMNS', column: number): PivotGroupStandIn {
    const group: PivotGroupRecord = { id: newNumber(this.record), axis, column: this.sourceColumn(column), name: null, isAscending: true, hasTotals: true, repeatsLabels: false, histogram: null, manual: [] };
    this.own.groups.push(group);
    this.refresh();
    return new PivotGroupStandIn(this, group.id);
  }

  private groups(axis: 'ROWS' | 'COLUMNS'): PivotGroupStandIn[] {
    return this.own.groups.filter((group) => group.axis === axis).map(({ id }) => new PivotGroupStandIn(this, id));
  }

  private addValue(value: { readonly column: number | null; readonly summary: string; readonly name: string | null; readonly formula: string | null }): PivotValueStandIn {
    const id = newNumber(this.record);
    this.own.values.push({ id, ...value, display: 'DEFAULT' });
    this.refresh();
    return new PivotValueStandIn(this, id);
  }

  /** The 0-based column of the source sheet. @throws PlatformError outside the source */
  private sourceColumn(column: number): number {
    const { source } = this.own;
    if (column - 1 < source.column || column - 1 >= source.column + source.columns) throw new PlatformError('The column is outside the source data of the pivot table.');
    return column - 1;
  }

  private clear(own: PivotRecord): void {
    if (own.rows > 0 && own.columns > 0) clearBox(this.sheet.values, { row: own.anchorRow, column: own.anchorColumn, rows: own.rows, columns: own.columns });
    this.changed();
  }

  private source(): PivotSource {
    const { own, record, engine } = this;
    const sheet = record.sheets.find(({ id }) => id === own.source.sheetId);
    if (sheet === undefined) throw new PlatformError('The source data of the pivot table no longer exists.');
    const { row, column, rows, columns } = own.source;
    const line = (index: number): ReturnType<typeof engine.valueAt>[] => Array.from({ length: columns }, (_, c) => engine.valueAt(sheet, index, column + c));
    const text = (at: { readonly row: number; readonly column: number }): string => displayText(engine.valueAt(sheet, at.row, at.column), styleAt(record, sheet, at), record.locale);
    const passes = (index: number): boolean => own.filters.every(({ column: place, criteria: wanted }) => {
      const shown = text({ row: index, column: place });
      if (wanted.hidden?.includes(shown) === true || (wanted.visible !== null && !wanted.visible.includes(shown))) return false;
      return wanted.criteria === null || meets({ criteria: wanted.criteria, values: wanted.values }, engine.valueAt(sheet, index, place), { record, sheet, engine, row: index, column: place });
    });
    const indexes = Array.from({ length: rows - 1 }, (_, r) => row + 1 + r).filter((index) => line(index).some((cell) => cell !== null) && passes(index));
    const names = Array.from({ length: columns }, (_, c) => text({ row, column: column + c }));
    return { firstColumn: column, names, rows: indexes.map(line), calculate: (formula, cells) => evaluatePivotFormula(parseFormula(formula.startsWith('=') ? formula : `=${formula}`), { names, rows: cells }) };
  }
}
