// Rows and columns of a sheet: inserting, deleting, moving, sizes, hiding, freezing, groups.
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { GroupStandIn } from './group';
import type { Axis } from './model/boxes';
import { depthAt, foldGroup, groupAt, groupsOf } from './model/groups';
import { displayText } from './model/number-format';
import { moveSpan } from './model/move-span';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './model/spreadsheet-record';
import { changeEntry, deleteSpan, insertSpan } from './model/structure';
import { styleAt } from './model/styles';
import type { RangeBase } from './range-base';
import { SheetPart } from './workbook';

const WORDS: Readonly<Record<Axis, string>> = { ROWS: 'rows', COLUMNS: 'columns' };

/** Rows and columns of a sheet. */
export abstract class SheetAxes extends SheetPart {
  getMaxRows(): number { return this.sheet.rows; }
  getMaxColumns(): number { return this.sheet.columns; }

  insertRowAfter(row: number): this { return this.insert('ROWS', row, 1, row - 1); }
  insertRowBefore(row: number): this { return this.insert('ROWS', row - 1, 1, row - 1); }
  insertRowsAfter(row: number, count: number): this { return this.insert('ROWS', row, count, row - 1); }
  insertRowsBefore(row: number, count: number): this { return this.insert('ROWS', row - 1, count, row - 1); }
  insertRows(row: number, count = 1): void { this.insert('ROWS', row - 1, count); }
  insertColumnAfter(column: number): this { return this.insert('COLUMNS', column, 1, column - 1); }
  insertColumnBefore(column: number): this { return this.insert('COLUMNS', column - 1, 1, column - 1); }
  insertColumnsAfter(column: number, count: number): this { return this.insert('COLUMNS', column, count, column - 1); }
  insertColumnsBefore(column: number, count: number): this { return this.insert('COLUMNS', column - 1, count, column - 1); }
  insertColumns(column: number, count = 1): void { this.insert('COLUMNS', column - 1, count); }

  deleteRow(row: number): this { return this.delete('ROWS', row, 1); }
  deleteRows(row: number, count: number): void { this.delete('ROWS', row, count); }
  deleteColumn(column: number): this { return this.delete('COLUMNS', column, 1); }
  deleteColumns(column: number, count: number): void { this.delete('COLUMNS', column, count); }

  moveRows(range: RangeBase, to: number): void { this.move('ROWS', { from: range.box.row, count: range.box.rows, to: to - 1 }); }
  moveColumns(range: RangeBase, to: number): void { this.move('COLUMNS', { from: range.box.column, count: range.box.columns, to: to - 1 }); }

  getRowHeight(row: number): number { return this.sheet.rowEntries[row - 1]?.size ?? DEFAULT_ROW_HEIGHT; }
  getColumnWidth(column: number): number { return this.sheet.columnEntries[column - 1]?.size ?? DEFAULT_COLUMN_WIDTH; }
  setRowHeight(row: number, height: number): this { return this.size('ROWS', row, 1, height); }
  setRowHeights(row: number, count: number, height: number): this { return this.size('ROWS', row, count, height); }
  setRowHeightsForced(row: number, count: number, height: number): this { return this.size('ROWS', row, count, height); }
  setColumnWidth(column: number, width: number): this { return this.size('COLUMNS', column, 1, width); }
  setColumnWidths(column: number, count: number, width: number): this { return this.size('COLUMNS', column, count, width); }
  autoResizeColumn(column: number): this { return this.autoResizeColumns(column, 1); }

  autoResizeColumns(column: number, count: number): this {
    const { sheet, record, engine } = this;
    for (let index = column - 1; index < column - 1 + count; index += 1) {
      let longest = 0;
      for (let row = 0; row < sheet.values.length; row += 1) {
        const text = displayText(engine.valueAt(sheet, row, index), styleAt(record, sheet, { row, column: index }), record.locale);
        for (const line of text.split('\n')) longest = Math.max(longest, line.replace(/\p{M}/gu, '').length);
      }
      if (longest > 0) changeEntry(sheet, { axis: 'COLUMNS', index }, { size: Math.max(21, longest * 7 + 17) });
    }
    this.changed();
    return this;
  }

  autoResizeRows(row: number, count: number): this { return this.size('ROWS', row, count, undefined); }

  hideRow(range: RangeBase): void { this.hide('ROWS', range.box.row, range.box.rows, true); }
  hideRows(row: number, count = 1): void { this.hide('ROWS', row - 1, count, true); }
  showRows(row: number, count = 1): void { this.hide('ROWS', row - 1, count, false); }
  unhideRow(range: RangeBase): void { this.hide('ROWS', range.box.row, range.box.rows, false); }
  hideColumn(range: RangeBase): void { this.hide('COLUMNS', range.box.column, range.box.columns, true); }
  hideColumns(column: number, count = 1): void { this.hide('COLUMNS', column - 1, count, true); }
  showColumns(column: number, count = 1): void { this.hide('COLUMNS', column - 1, count, false); }
  unhideColumn(range: RangeBase): void { this.hide('COLUMNS', range.box.column, range.box.columns, false); }
  isRowHiddenByUser(row: number): boolean { return this.sheet.rowEntries[row - 1]?.hidden === true; }
  isRowHiddenByFilter(row: number): boolean { return this.sheet.rowEntries[row - 1]?.hiddenByFilter === true; }
  isColumnHiddenByUser(column: number): boolean { return this.sheet.columnEntries[column - 1]?.hidden === true; }

  getFrozenRows(): number { return this.sheet.frozenRows; }
  getFrozenColumns(): number { return this.sheet.frozenColumns; }

  setFrozenRows(rows: number): void {
    if (rows >= this.sheet.rows) throw new PlatformError('Sorry, it is not possible to freeze all rows.');
    this.sheet.frozenRows = Math.max(0, rows);
    this.changed();
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.sheet.columns) throw new PlatformError('Sorry, it is not possible to freeze all columns.');
    this.sheet.frozenColumns = Math.max(0, columns);
    this.changed();
  }

  getRowGroupDepth(row: number): number { return depthAt(this.sheet, 'ROWS', row - 1); }
  getColumnGroupDepth(column: number): number { return depthAt(this.sheet, 'COLUMNS', column - 1); }
  getRowGroup(row: number, depth: number): GroupStandIn | null { return this.group('ROWS', row - 1, depth); }
  getColumnGroup(column: number, depth: number): GroupStandIn | null { return this.group('COLUMNS', column - 1, depth); }
  getRowGroupControlPosition(): EnumValue { return this.enumValue('Spreadsheet.GroupControlTogglePosition', this.sheet.rowToggle); }
  getColumnGroupControlPosition(): EnumValue { return this.enumValue('Spreadsheet.GroupControlTogglePosition', this.sheet.columnToggle); }
  setRowGroupControlPosition(position: EnumValue): this { this.sheet.rowToggle = position.key; this.changed(); return this; }
  setColumnGroupControlPosition(position: EnumValue): this { this.sheet.columnToggle = position.key; this.changed(); return this; }
  collapseAllRowGroups(): this { return this.foldAll('ROWS', () => true); }
  collapseAllColumnGroups(): this { return this.foldAll('COLUMNS', () => true); }
  expandAllRowGroups(): this { return this.foldAll('ROWS', () => false); }
  expandAllColumnGroups(): this { return this.foldAll('COLUMNS', () => false); }
  expandRowGroupsUpToDepth(depth: number): this { return this.foldAll('ROWS', (own) => own > depth); }
  expandColumnGroupsUpToDepth(depth: number): this { return this.foldAll('COLUMNS', (own) => own > depth); }

  private sizeOf(axis: Axis): number {
    return axis === 'ROWS' ? this.sheet.rows : this.sheet.columns;
  }

  private insert(axis: Axis, at: number, count: number, formatFrom?: number): this {
    if (at < 0 || at > this.sizeOf(axis)) throw new PlatformError(`Those ${WORDS[axis]} are out of bounds.`);
    if (count < 1) throw new PlatformError(`The number of ${WORDS[axis]} must be at least 1.`);
    insertSpan(this.target, { axis, at, count }, formatFrom);
    this.changed();
    return this;
  }

  private delete(axis: Axis, first: number, count: number): this {
    const size = this.sizeOf(axis);
    const at = first - 1;
    if (at < 0 || count < 1 || at + count > size) throw new PlatformError(`Those ${WORDS[axis]} are out of bounds.`);
    const frozen = axis === 'ROWS' ? this.sheet.frozenRows : this.sheet.frozenColumns;
    const left = size - Math.max(frozen, 0) - Math.max(0, at + count - Math.max(at, frozen));
    if (left <= 0) throw new PlatformError(`Sorry, it is not possible to delete all non-frozen ${WORDS[axis]}.`);
    deleteSpan(this.target, { axis, at, count });
    this.changed();
    return this;
  }

  private move(axis: Axis, span: { readonly from: number; readonly count: number; readonly to: number }): void {
    if (span.to < 0 || span.to > this.sizeOf(axis)) throw new PlatformError(`Those ${WORDS[axis]} are out of bounds.`);
    moveSpan(this.target, { axis, ...span });
    this.changed();
  }

  private size(axis: Axis, first: number, count: number, pixels: number | undefined): this {
    this.requireInside(axis, first - 1, count);
    for (let index = first - 1; index < first - 1 + count; index += 1) changeEntry(this.sheet, { axis, index }, { size: pixels });
    this.changed();
    return this;
  }

  private hide(axis: Axis, first: number, count: number, isHidden: boolean): void {
    this.requireInside(axis, first, count);
    for (let index = first; index < first + count; index += 1) changeEntry(this.sheet, { axis, index }, { hidden: isHidden });
    this.changed();
  }

  private requireInside(axis: Axis, first: number, count: number): void {
    if (first < 0 || first + count > this.sizeOf(axis)) throw new PlatformError(`Those ${WORDS[axis]} are out of bounds.`);
  }

  private group(axis: Axis, index: number, depth: number): GroupStandIn | null {
    const group = groupAt(this.sheet, { axis, index, depth });
    if (group === undefined) throw new PlatformError(`A group does not exist at index ${String(index + 1)} and depth ${String(depth)}.`);
    return new GroupStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, group });
  }

  private foldAll(axis: Axis, isFolded: (depth: number) => boolean): this {
    const groups = groupsOf(this.sheet, axis);
    for (const group of [...groups.filter(({ depth }) => !isFolded(depth)), ...groups.filter(({ depth }) => isFolded(depth))]) foldGroup(this.sheet, group, isFolded(group.depth));
    this.changed();
    return this;
  }
}
