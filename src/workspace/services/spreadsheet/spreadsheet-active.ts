// What a spreadsheet does to its active sheet: the methods that the sheet has too.
import type { EnumValue } from '../../kernel/stand-in';
import type { BandingStandIn } from './banding';
import type { OverGridImageStandIn } from './over-grid-image';
import type { PageProtectionStandIn } from './page-protection';
import type { ProtectionStandIn } from './protection';
import type { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import type { RangeListStandIn } from './range-list';
import { SelectionStandIn } from './selection';
import type { SheetStandIn } from './sheet';
import { SpreadsheetSheets } from './spreadsheet-sheets';

/** Methods on the active sheet. */
export abstract class SpreadsheetActive extends SpreadsheetSheets {
  getSheetId(): number { return this.getActiveSheet().getSheetId(); }
  getSheetName(): string { return this.getActiveSheet().getName(); }
  getLastRow(): number { return this.getActiveSheet().getLastRow(); }
  getLastColumn(): number { return this.getActiveSheet().getLastColumn(); }
  getDataRange(): RangeStandIn { return this.getActiveSheet().getDataRange(); }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] { return this.getActiveSheet().getSheetValues(row, column, rows, columns); }

  getSelection(): SelectionStandIn { return new SelectionStandIn(this.execution, this.spreadsheetId); }
  getActiveRange(): RangeStandIn { return this.getActiveSheet().getActiveRange(); }
  getActiveRangeList(): RangeListStandIn { return this.getActiveSheet().getActiveRangeList(); }
  getActiveCell(): RangeStandIn { return this.getActiveSheet().getActiveCell(); }
  getCurrentCell(): RangeStandIn { return this.getActiveSheet().getCurrentCell(); }
  setActiveRange(range: RangeStandIn): RangeStandIn { return range.getSheet().setActiveRange(range); }
  setActiveSelection(range: RangeStandIn | string): RangeStandIn { return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range); }
  setCurrentCell(cell: RangeStandIn): RangeStandIn { return cell.getSheet().setCurrentCell(cell); }
  setActiveRangeList(list: RangeListStandIn): RangeListStandIn { return list.activate(); }

  appendRow(values: unknown[]): SheetStandIn { return this.on((sheet) => sheet.appendRow(values)); }
  sort(column: number, isAscending = true): SheetStandIn { return this.on((sheet) => sheet.sort(column, isAscending)); }
  autoResizeColumn(column: number): SheetStandIn { return this.on((sheet) => sheet.autoResizeColumn(column)); }
  insertRowAfter(row: number): SheetStandIn { return this.on((sheet) => sheet.insertRowAfter(row)); }
  insertRowBefore(row: number): SheetStandIn { return this.on((sheet) => sheet.insertRowBefore(row)); }
  insertRowsAfter(row: number, count: number): SheetStandIn { return this.on((sheet) => sheet.insertRowsAfter(row, count)); }
  insertRowsBefore(row: number, count: number): SheetStandIn { return this.on((sheet) => sheet.insertRowsBefore(row, count)); }
  insertColumnAfter(column: number): SheetStandIn { return this.on((sheet) => sheet.insertColumnAfter(column)); }
  insertColumnBefore(column: number): SheetStandIn { return this.on((sheet) => sheet.insertColumnBefore(column)); }
  insertColumnsAfter(column: number, count: number): SheetStandIn { return this.on((sheet) => sheet.insertColumnsAfter(column, count)); }
  insertColumnsBefore(column: number, count: number): SheetStandIn { return this.on((sheet) => sheet.insertColumnsBefore(column, count)); }
  deleteRow(row: number): SheetStandIn { return this.on((sheet) => sheet.deleteRow(row)); }
  deleteRows(row: number, count: number): void { this.getActiveSheet().deleteRows(row, count); }
  deleteColumn(column: number): SheetStandIn { return this.on((sheet) => sheet.deleteColumn(column)); }
  deleteColumns(column: number, count: number): void { this.getActiveSheet().deleteColumns(column, count); }
  hideRow(range: RangeBase): void { this.getActiveSheet().hideRow(range); }
  unhideRow(range: RangeBase): void { this.getActiveSheet().unhideRow(range); }
  hideColumn(range: RangeBase): void { this.getActiveSheet().hideColumn(range); }
  unhideColumn(range: RangeBase): void { this.getActiveSheet().unhideColumn(range); }
  isRowHiddenByUser(row: number): boolean { return this.getActiveSheet().isRowHiddenByUser(row); }
  isRowHiddenByFilter(row: number): boolean { return this.getActiveSheet().isRowHiddenByFilter(row); }
  isColumnHiddenByUser(column: number): boolean { return this.getActiveSheet().isColumnHiddenByUser(column); }
  getRowHeight(row: number): number { return this.getActiveSheet().getRowHeight(row); }
  setRowHeight(row: number, height: number): SheetStandIn { return this.on((sheet) => sheet.setRowHeight(row, height)); }
  getColumnWidth(column: number): number { return this.getActiveSheet().getColumnWidth(column); }
  setColumnWidth(column: number, width: number): SheetStandIn { return this.on((sheet) => sheet.setColumnWidth(column, width)); }
  getFrozenRows(): number { return this.getActiveSheet().getFrozenRows(); }
  getFrozenColumns(): number { return this.getActiveSheet().getFrozenColumns(); }
  setFrozenRows(rows: number): void { this.getActiveSheet().setFrozenRows(rows); }
  setFrozenColumns(columns: number): void { this.getActiveSheet().setFrozenColumns(columns); }
  insertImage(source: unknown, column: number, row: number, ...offsets: readonly number[]): OverGridImageStandIn { return this.getActiveSheet().insertImage(source, column, row, ...offsets); }
  getImages(): OverGridImageStandIn[] { return this.getSheets().flatMap((sheet) => sheet.getImages()); }
  getBandings(): BandingStandIn[] { return this.getSheets().flatMap((sheet) => sheet.getBandings()); }
  getProtections(type: EnumValue): ProtectionStandIn[] { return this.getSheets().flatMap((sheet) => sheet.getProtections(type)); }
  getSheetProtection(): PageProtectionStandIn { return this.getActiveSheet().getSheetProtection(); }
  setSheetProtection(permissions: PageProtectionStandIn): void { this.getActiveSheet().setSheetProtection(permissions); }
  getDataSourceTables(): never[] { return []; }

  /** Acts on the active sheet and gives it back, as these methods do on the platform. */
  private on(act: (sheet: SheetStandIn) => unknown): SheetStandIn {
    const sheet = this.getActiveSheet();
    act(sheet);
    return sheet;
  }
}
