// Borders and merges of a range.
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { BordersStandIn } from './border-lines';
import { hexColor } from './colors';
import { boxCovers, boxesMeet } from './model/boxes';
import { setCell } from './model/cells';
import { gridAt } from './model/grid';
import type { BorderLine, Box, CellStyle } from './model/spreadsheet-record';
import { changeStyles } from './model/styles';
import { RangeFormat, styleWith } from './range-format';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
type Asked = boolean | null;

/** Lines and merges. */
export abstract class RangeBorders extends RangeFormat {
  setBorder(...args: readonly unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal] = args.slice(0, 6) as Asked[];
    const color = args[6] === null || args[6] === undefined ? '#000000' : hexColor(String(args[6]));
    const line: BorderLine = { style: (args[7] as EnumValue | null | undefined)?.key ?? 'SOLID', color };
    const { row, column, rows, columns } = this.box;
    const draw = (box: Box, side: Side, asked: Asked | undefined): void => {
      if (asked === null || asked === undefined || box.rows < 1 || box.columns < 1) return;
      changeStyles(this.target, box, (style) => styleWith(style, { [side]: asked ? line : undefined } as Partial<CellStyle>));
    };
    draw({ row, column, rows: 1, columns }, 'borderTop', top);
    draw({ row: row + rows - 1, column, rows: 1, columns }, 'borderBottom', bottom);
    draw({ row, column, rows, columns: 1 }, 'borderLeft', left);
    draw({ row, column: column + columns - 1, rows, columns: 1 }, 'borderRight', right);
    draw({ row, column, rows, columns: columns - 1 }, 'borderRight', vertical);
    draw({ row, column: column + 1, rows, columns: columns - 1 }, 'borderLeft', vertical);
    draw({ row, column, rows: rows - 1, columns }, 'borderBottom', horizontal);
    draw({ row: row + 1, column, rows: rows - 1, columns }, 'borderTop', horizontal);
    this.sheetChanged();
    return this;
  }

  getBorder(): BordersStandIn {
    const { row, column, rows, columns } = this.box;
    const drawn = (box: Box, side: Side): BorderLine | null => {
      const lines = Array.from({ length: Math.max(0, box.rows * box.columns) }, (_, place) => this.styleOf(box.row + Math.floor(place / box.columns), box.column + (place % box.columns))[side] ?? null);
      const [first = null] = lines;
      return lines.every((line) => line?.style === first?.style && line?.color === first?.color) ? first : null;
    };
    return new BordersStandIn(this.execution, {
      top: drawn({ row, column, rows: 1, columns }, 'borderTop'), bottom: drawn({ row: row + rows - 1, column, rows: 1, columns }, 'borderBottom'),
      left: drawn({ row, column, rows, columns: 1 }, 'borderLeft'), right: drawn({ row, column: column + columns - 1, rows, columns: 1 }, 'borderRight'),
      vertical: drawn({ row, column, rows, columns: columns - 1 }, 'borderRight'), horizontal: drawn({ row, column, rows: rows - 1, columns }, 'borderBottom'),
    });
  }

  merge(): this {
    return this.mergeBoxes([this.box]);
  }

  mergeAcross(): this {
    const { row, column, rows, columns } = this.box;
    return this.mergeBoxes(Array.from({ length: rows }, (_, offset) => ({ row: row + offset, column, rows: 1, columns })));
  }

  mergeVertically(): this {
    const { row, column, rows, columns } = this.box;
    return this.mergeBoxes(Array.from({ length: columns }, (_, offset) => ({ row, column: column + offset, rows, columns: 1 })));
  }

  breakApart(): this {
    this.refuseCutMerges();
    this.sheet.merges = this.sheet.merges.filter((merge) => !boxesMeet(merge, this.box));
    this.sheetChanged();
    return this;
  }

  private mergeBoxes(boxes: readonly Box[]): this {
    this.refuseCutMerges();
    const { sheet } = this;
    sheet.merges = sheet.merges.filter((merge) => !boxesMeet(merge, this.box));
    for (const box of boxes) {
      if (box.rows === 1 && box.columns === 1) continue;
      sheet.merges.push({ ...box });
      this.keepFirst(box);
    }
    this.sheetChanged();
    return this;
  }

  /** Only the first cell keeps its value. */
  private keepFirst(box: Box): void {
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        if ((row > box.row || column > box.column) && gridAt(this.sheet.values, row, column) !== null) setCell(this.sheet, { row, column }, null);
      }
    }
  }

  private refuseCutMerges(): void {
    if (this.sheet.merges.some((merge) => boxesMeet(merge, this.box) && !boxCovers(this.box, merge))) throw new PlatformError('You must select all cells in a merged range to merge or unmerge them.');
  }
}
