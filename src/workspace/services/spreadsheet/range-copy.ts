// Copying, moving and filling ranges.
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue } from '../../kernel/stand-in';
import { followMove, putCell, takeCells, wipeCells, type CellParts, type WholeCell } from './cell-block';
import { fillDown } from './model/auto-fill';
import { boxCovers, boxesMeet } from './model/boxes';
import type { Box } from './model/spreadsheet-record';
import { changeEntry, type SheetTarget } from './model/structure';
import type { RangeBase } from './range-base';
import { RangeRules } from './range-rules';
import type { SheetPart } from './workbook';

const PASTE: Readonly<Record<string, CellParts & { readonly plain?: boolean }>> = {
  PASTE_NORMAL: { value: true, style: true, note: true, validation: true },
  PASTE_NO_BORDERS: { value: true, style: true, borders: false, note: true, validation: true },
  PASTE_FORMAT: { style: true },
  PASTE_FORMULA: { value: true },
  PASTE_DATA_VALIDATION: { validation: true },
  PASTE_VALUES: { value: true, plain: true },
  PASTE_CONDITIONAL_FORMATTING: {},
  PASTE_COLUMN_WIDTHS: {},
};

/** Copying and moving. */
export abstract class RangeCopy extends RangeRules {
  copyTo(destination: RangeBase, options?: unknown, isTransposed = false): void {
    if (destination.spreadsheetId !== this.spreadsheetId) throw new PlatformError('Target range and source range must be on the same spreadsheet.');
    const type = options instanceof EnumValue ? options.key : pasteOf(options as Readonly<Record<string, unknown>> | undefined);
    this.paste(destination, type, isTransposed);
  }

  copyFormatToRange(sheet: unknown, ...edges: number[]): void { this.pasteToEdges(sheet, edges, 'PASTE_FORMAT'); }
  copyValuesToRange(sheet: unknown, ...edges: number[]): void { this.pasteToEdges(sheet, edges, 'PASTE_VALUES'); }

  moveTo(target: RangeBase): void {
    const from = this.target;
    const to: SheetTarget = { record: this.record, sheet: target.sheet };
    const place: Box = { row: target.box.row, column: target.box.column, rows: this.box.rows, columns: this.box.columns };
    requireOnGrid(place, to);
    followMove(from, { ...this.box, sheetId: this.sheetId }, { sheet: to.sheet, row: place.row, column: place.column });
    const cells = takeCells(from, this.box); // with references to cells that move along
    wipeCells(from.sheet, this.box);
    const merges = from.sheet.merges.filter((merge) => boxCovers(this.box, merge));
    from.sheet.merges = from.sheet.merges.filter((merge) => !boxCovers(this.box, merge));
    wipeCells(to.sheet, place);
    cells.forEach((row, r) => { row.forEach((cell, c) => {
      const at = { row: place.row + r, column: place.column + c };
      // A moved formula keeps its references: it is put as though it had always stood there.
      putCell(to, at, { ...cell, ...at }, { value: true, style: true, note: true, validation: true });
    }); });
    to.sheet.merges.push(...merges.map((merge) => ({ ...merge, row: merge.row + place.row - this.box.row, column: merge.column + place.column - this.box.column })));
    this.changed();
  }

  autoFill(destination: RangeBase, series: EnumValue): void {
    if (!boxCovers(destination.box, this.box)) throw new PlatformError('The destination range must contain the source range.');
    this.fill(destination.box, series.key === 'ALTERNATE_SERIES');
  }

  autoFillToNeighbor(series: EnumValue): void {
    const { row, column, rows, columns } = this.box;
    const neighbour = column > 0 ? column - 1 : column + columns;
    let last = row + rows - 1;
    while (last + 1 < this.sheet.rows && this.shownAt(last + 1, neighbour) !== null) last += 1;
    this.fill({ row, column, rows: last - row + 1, columns }, series.key === 'ALTERNATE_SERIES');
  }

  private fill(whole: Box, isCopied: boolean): void {
    fillDown(this.target, { source: this.box, whole, isCopied });
    this.changed();
  }

  private paste(destination: RangeBase, type: string, isTransposed: boolean): void {
    const parts = PASTE[type] ?? {};
    const from = this.target;
    const cells = shaped(this.cellsToPaste(parts.plain === true), isTransposed);
    const to: SheetTarget = { record: this.record, sheet: destination.sheet };
    const place = pasteBox(destination.box, { rows: cells.length, columns: cells[0]?.length ?? 0 });
    requireOnGrid(place, to);
    if (type === 'PASTE_NORMAL' || type === 'PASTE_NO_BORDERS' || type === 'PASTE_FORMAT') this.pasteMerges(to, place, isTransposed);
    for (let r = 0; r < place.rows; r += 1) {
      for (let c = 0; c < place.columns; c += 1) {
        const cell = cells[r % cells.length]?.[c % (cells[0]?.length ?? 1)];
        if (cell) putCell(to, { row: place.row + r, column: place.column + c }, cell, parts);
      }
    }
    if (type === 'PASTE_COLUMN_WIDTHS') for (let c = 0; c < this.box.columns; c += 1) changeEntry(to.sheet, { axis: 'COLUMNS', index: place.column + c }, { size: from.sheet.columnEntries[this.box.column + c]?.size });
    if (['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_NO_BORDERS', 'PASTE_CONDITIONAL_FORMATTING'].includes(type)) this.pasteConditional(to, place);
    this.changed();
  }

  private cellsToPaste(isPlain: boolean): WholeCell[][] {
    const cells = takeCells(this.target, this.box);
    return isPlain ? cells.map((row) => row.map((cell) => ({ ...cell, value: this.shownAt(cell.row, cell.column) }))) : cells;
  }

  private pasteMerges(to: SheetTarget, place: Box, isTransposed: boolean): void {
    const merges = this.sheet.merges.filter((merge) => boxCovers(this.box, merge));
    to.sheet.merges = to.sheet.merges.filter((merge) => !boxesMeet(merge, place));
    if (isTransposed) return;
    for (let row = 0; row < place.rows; row += this.box.rows) {
      for (let column = 0; column < place.columns; column += this.box.columns) {
        to.sheet.merges.push(...merges.map((merge) => ({ ...merge, row: merge.row - this.box.row + place.row + row, column: merge.column - this.box.column + place.column + column })));
      }
    }
  }

  private pasteConditional(to: SheetTarget, place: Box): void {
    const rules = this.sheet.conditionalRules.filter((rule) => rule.ranges.some((range) => range.sheetId === this.sheetId && boxesMeet(range, this.box)));
    for (const rule of rules) {
      const extended = { ...rule, ranges: [...rule.ranges, { ...place, sheetId: to.sheet.id }] };
      if (to.sheet.id === this.sheetId) to.sheet.conditionalRules = to.sheet.conditionalRules.map((known) => (known === rule && !rule.ranges.some((range) => boxCovers(range, place)) ? extended : known));
      else to.sheet.conditionalRules.push({ ...rule, ranges: [{ ...place, sheetId: to.sheet.id }] });
    }
  }

  private pasteToEdges(sheet: unknown, edges: readonly number[], type: string): void {
    const [column = 1, columnEnd = 1, row = 1, rowEnd = 1] = edges;
    const sheetId = typeof sheet === 'number' ? sheet : (sheet as SheetPart).sheetId;
    const box: Box = { row: row - 1, column: column - 1, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    const { constructor } = this as unknown as { readonly constructor: new (...args: unknown[]) => RangeBase };
    this.paste(new constructor(this.execution, { spreadsheetId: this.spreadsheetId, sheetId, box }), type, false);
  }
}

function pasteOf(options: Readonly<Record<string, unknown>> | undefined): string {
  if (options?.['contentsOnly'] === true) return 'PASTE_VALUES';
  return options?.['formatOnly'] === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

/** The target of a paste: whole repetitions of the source that fit, at least one. */
function pasteBox(target: Box, source: { readonly rows: number; readonly columns: number }): Box {
  return {
    row: target.row, column: target.column,
    rows: Math.max(1, Math.floor(target.rows / source.rows)) * source.rows, columns: Math.max(1, Math.floor(target.columns / source.columns)) * source.columns,
  };
}

function shaped(cells: WholeCell[][], isTransposed: boolean): WholeCell[][] {
  if (!isTransposed) return cells;
  return (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
}

function requireOnGrid(box: Box, target: SheetTarget): void {
  if (box.row + box.rows > target.sheet.rows || box.column + box.columns > target.sheet.columns) throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
}
