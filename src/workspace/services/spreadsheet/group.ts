// A group of rows or columns.
import type { Execution } from '../../kernel/execution';
import { foldGroup, isFolded, shiftDepth, type GroupSpan } from './model/groups';
import { RangeStandIn } from './range';
import { SheetPart } from './workbook';

/** A group. */
export class GroupStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.Group';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly group: GroupSpan }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  private get group(): GroupSpan { return this.place.group; }

  collapse(): this { return this.fold(true); }
  expand(): this { return this.fold(false); }
  isCollapsed(): boolean { return isFolded(this.sheet, this.group); }
  getDepth(): number { return this.group.depth; }

  getControlIndex(): number {
    const { axis, start, count } = this.group;
    const toggle = axis === 'ROWS' ? this.sheet.rowToggle : this.sheet.columnToggle;
    return toggle === 'BEFORE' ? start : start + count + 1;
  }

  getRange(): RangeStandIn {
    const { axis, start, count } = this.group;
    const box = axis === 'ROWS' ? { row: start, column: 0, rows: count, columns: this.sheet.columns } : { row: 0, column: start, rows: this.sheet.rows, columns: count };
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box });
  }

  remove(): void {
    shiftDepth(this.sheet, this.group, -1);
    this.changed();
  }

  private fold(isNowFolded: boolean): this {
    foldGroup(this.sheet, this.group, isNowFolded);
    this.changed();
    return this;
  }
}
