// A range: where it stands, its notation, its relatives.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { boxName } from './model/a1';
import { boxesMeet, eachCell } from './model/boxes';
import type { Box, CellStyle, PlainValue } from './model/spreadsheet-record';
import { styleAt } from './model/styles';
import { mayEdit } from './protection-check';
import { SheetPart } from './workbook';

/** Where a range stands. An end that was not written (A:C) is not bounded. */
export interface RangePlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly box: Box;
  readonly open?: { readonly startRow?: boolean; readonly endRow?: boolean; readonly startColumn?: boolean; readonly endColumn?: boolean };
  /** The range of a sheet's protection, whose notation is ''. */
  readonly whole?: boolean;
}

/** A rectangle as scripts give it, 1-based. */
export interface GivenBox {
  readonly row: number;
  readonly column: number;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

/**
 * The box of 1-based numbers on a grid.
 * @throws PlatformError where a start or a size is too small or the box leaves the grid
 */
export function checkedBox(given: GivenBox, grid: { readonly rows: number; readonly columns: number }): Box {
  const box = { row: whole(given.row) - 1, column: whole(given.column) - 1, rows: whole(given.rows ?? 1), columns: whole(given.columns ?? 1) };
  if (box.row < 0) throw new PlatformError('The starting row of the range is too small.');
  if (box.column < 0) throw new PlatformError('The starting column of the range is too small.');
  if (box.rows < 1) throw new PlatformError('The number of rows in the range must be at least 1.');
  if (box.columns < 1) throw new PlatformError('The number of columns in the range must be at least 1.');
  if (box.row + box.rows > grid.rows || box.column + box.columns > grid.columns) throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
  return box;
}

/** The whole number that the platform makes of a number; of NaN it makes 0. */
function whole(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(value);
}

/** What every range knows of itself. */
export abstract class RangeBase extends SheetPart {
  readonly typeName: string = 'Spreadsheet.Range';

  constructor(execution: Execution, readonly place: RangePlace) {
    super(execution, place.spreadsheetId, place.sheetId);
  }

  get box(): Box {
    return this.place.box;
  }

  /** A range of the same sheet. */
  at(box: Box): this {
    const { constructor } = this as unknown as { readonly constructor: new (execution: Execution, place: RangePlace) => unknown };
    // Every class of the chain keeps this constructor.
    return new constructor(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box }) as this;
  }

  protected styleOf(row: number, column: number): CellStyle {
    return styleAt(this.record, this.sheet, { row, column });
  }

  protected shownAt(row: number, column: number): PlainValue | null {
    return this.engine.valueAt(this.sheet, row, column);
  }

  /** A block of one value a cell. */
  protected map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => read(row + r, column + c)));
  }

  /** A block of one value a cell, `empty` where the sheet holds nothing: most of a large range is read without asking. */
  protected mapHeld<T>(empty: T, read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    const { values, maySpread } = this.sheet;
    return Array.from({ length: rows }, (_, r) => {
      const block = new Array<T>(columns).fill(empty);
      const held = maySpread ? columns : Math.min(columns, (values[row + r]?.length ?? 0) - column);
      for (let c = 0; c < held; c += 1) block[c] = read(row + r, column + c);
      return block;
    });
  }

  /** Visits each cell with its value of a block that has the range's size. @throws PlatformError where the sizes differ */
  protected eachGiven(block: readonly unknown[], method: string, visit: (at: { readonly row: number; readonly column: number }, value: unknown) => void): void {
    this.checkBlock(block, method);
    block.forEach((cells, r) => { (cells as readonly unknown[]).forEach((value, c) => { visit({ row: this.box.row + r, column: this.box.column + c }, value); }); });
  }

  protected checkBlock(block: readonly unknown[], method: string): void {
    const odd = block.find((cells) => !Array.isArray(cells));
    if (odd !== undefined) throw new PlatformError(`The parameters (${typeof odd === 'number' ? 'number[]' : typeof odd === 'string' ? 'String[]' : 'Object[]'}) don't match the method signature for SpreadsheetApp.Range.${method}.`);
    const { rows, columns } = this.box;
    if (block.length !== rows) throw new PlatformError(`The number of rows in the data does not match the number of rows in the range. The data has ${String(block.length)} but the range has ${String(rows)}.`);
    const wrong = (block as readonly (readonly unknown[])[]).find((cells) => cells.length !== columns);
    if (wrong !== undefined) throw new PlatformError(`The number of columns in the data does not match the number of columns in the range. The data has ${String(wrong.length)} but the range has ${String(columns)}.`);
  }

  getRow(): number { return this.box.row + 1; }
  getRowIndex(): number { return this.box.row + 1; }
  getColumn(): number { return this.box.column + 1; }
  getLastRow(): number { return this.box.row + this.box.rows; }
  getLastColumn(): number { return this.box.column + this.box.columns; }
  getNumRows(): number { return this.box.rows; }
  getNumColumns(): number { return this.box.columns; }
  getHeight(): number { return this.box.rows; }
  getWidth(): number { return this.box.columns; }
  getGridId(): number { return this.sheetId; }
  isStartRowBounded(): boolean { return this.place.open?.startRow !== true; }
  isEndRowBounded(): boolean { return this.place.open?.endRow !== true; }
  isStartColumnBounded(): boolean { return this.place.open?.startColumn !== true; }
  isEndColumnBounded(): boolean { return this.place.open?.endColumn !== true; }

  getA1Notation(): string {
    if (this.place.whole === true) return '';
    const { open, box } = this.place;
    const name = boxName(box);
    if (open === undefined) return name;
    const [first = '', last = first] = name.split(':');
    if (open.startRow === true && open.endRow === true) return `${first.replace(/\d+/, '')}:${last.replace(/\d+/, '')}`;
    if (open.startColumn === true && open.endColumn === true) return `${first.replace(/[A-Z]+/, '')}:${last.replace(/[A-Z]+/, '')}`;
    return name;
  }

  getCell(row: number, column: number): this {
    if (row < 1 || column < 1 || row > this.box.rows || column > this.box.columns) throw new PlatformError('Cell reference out of range');
    return this.at({ row: this.box.row + row - 1, column: this.box.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, rows: number = this.box.rows, columns: number = this.box.columns): this {
    return this.at(checkedBox({ row: this.box.row + 1 + rowOffset, column: this.box.column + 1 + columnOffset, rows, columns }, this.sheet));
  }

  canEdit(): boolean { return mayEdit(this, this.box); }

  isBlank(): boolean {
    let blank = true;
    eachCell(this.box, (row, column) => { if (blank && this.shownAt(row, column) !== null) blank = false; });
    return blank;
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => boxesMeet(merge, this.box));
  }

  getMergedRanges(): this[] {
    return this.sheet.merges.filter((merge) => boxesMeet(merge, this.box)).map((merge) => this.at(merge));
  }
}
