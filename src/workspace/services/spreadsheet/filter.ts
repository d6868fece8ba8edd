// The filter of a sheet.
import { PlatformError } from '../../kernel/platform-error';
import { FilterCriteriaStandIn } from './filter-criteria';
import { displayText } from './model/number-format';
import type { Box, FilterRecord, SheetRecord } from './model/spreadsheet-record';
import { changeEntry } from './model/structure';
import { styleAt } from './model/styles';
import { RangeStandIn } from './range';
import { meets } from './validation-check';
import { SheetPart } from './workbook';

/** Gives a sheet its filter. @throws PlatformError where it has one */
export function createFilter(sheet: SheetRecord, box: Box): void {
  if (sheet.filter !== null) throw new PlatformError("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { box, criteria: {} };
}

/** A filter. */
export class FilterStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.Filter';

  getRange(): RangeStandIn { return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: this.own.box }); }

  getColumnFilterCriteria(column: number): FilterCriteriaStandIn | null {
    const criteria = this.own.criteria[this.key(column)];
    return criteria === undefined ? null : new FilterCriteriaStandIn(this.execution, criteria);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaStandIn | null): this {
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    this.own.criteria[this.key(column)] = criteria.criteria;
    return this.apply();
  }

  removeColumnFilterCriteria(column: number): this {
    const key = this.key(column);
    this.own.criteria = Object.fromEntries(Object.entries(this.own.criteria).filter(([known]) => known !== key));
    return this.apply();
  }

  sort(column: number, isAscending: boolean): this {
    const { box } = this.own;
    if (box.rows > 1) new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: { ...box, row: box.row + 1, rows: box.rows - 1 } }).sort({ column, ascending: isAscending });
    return this.apply();
  }

  remove(): void {
    this.sheet.rowEntries.forEach((entry, index) => { if (entry?.hiddenByFilter === true) changeEntry(this.sheet, { axis: 'ROWS', index }, { hiddenByFilter: undefined }); });
    this.sheet.filter = null;
    this.changed();
  }

  private get own(): FilterRecord {
    const { filter } = this.sheet;
    if (filter === null) throw new PlatformError('The filter no longer exists.');
    return filter;
  }

  private key(column: number): string {
    const { box } = this.own;
    if (column - 1 < box.column || column - 1 >= box.column + box.columns) throw new PlatformError('The column is outside the range of the filter.');
    return String(column - 1);
  }

  private apply(): this {
    this.changed();
    const { box, criteria } = this.own;
    const { record, sheet, engine } = this;
    for (let row = box.row + 1; row < box.row + box.rows; row += 1) {
      const isHidden = Object.entries(criteria).some(([key, wanted]) => {
        const column = Number(key);
        const value = engine.valueAt(sheet, row, column);
        const text = displayText(value, styleAt(record, sheet, { row, column }), record.locale);
        if (wanted.hidden?.includes(text) === true || (wanted.visible !== null && !wanted.visible.includes(text))) return true;
        return wanted.criteria !== null && !meets({ criteria: wanted.criteria, values: wanted.values }, value, { record, sheet, engine, row, column });
      });
      if ((sheet.rowEntries[row]?.hiddenByFilter ?? false) !== isHidden) changeEntry(sheet, { axis: 'ROWS', index: row }, { hiddenByFilter: isHidden });
    }
    return this;
  }
}
