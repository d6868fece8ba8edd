// What the person has selected.
import type { EnumValue } from '../../kernel/stand-in';
import type { RangeListStandIn } from './range-list';
import type { RangeStandIn } from './range';
import { SheetStandIn } from './sheet';
import { SpreadsheetPart } from './workbook';

/** The selection on the active sheet. */
export class SelectionStandIn extends SpreadsheetPart {
  readonly typeName = 'Spreadsheet.Selection';

  getActiveSheet(): SheetStandIn { return new SheetStandIn(this.execution, this.spreadsheetId, this.record.activeSheetId); }
  getActiveRange(): RangeStandIn | null { return this.getActiveSheet().getActiveRange(); }
  getActiveRangeList(): RangeListStandIn | null { return this.getActiveSheet().getActiveRangeList(); }
  getCurrentCell(): RangeStandIn | null { return this.getActiveSheet().getCurrentCell(); }

  /** The range up to where Ctrl, Shift and an arrow extend the selection. */
  getNextDataRange(direction: EnumValue): RangeStandIn {
    const range = this.getActiveSheet().getActiveRange();
    const from = this.getActiveSheet().getCurrentCell();
    const to = from.getNextDataCell(direction).box;
    const { box } = range;
    const row = Math.min(box.row, to.row);
    const column = Math.min(box.column, to.column);
    return range.at({ row, column, rows: Math.max(box.row + box.rows, to.row + 1) - row, columns: Math.max(box.column + box.columns, to.column + 1) - column });
  }
}
