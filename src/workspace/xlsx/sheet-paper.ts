// How a sheet of a file goes onto paper, and how high its rows are where nobody set a height.
import type { Worksheet } from '@cj-tech-master/excelts';
import { gridAt } from '../services/spreadsheet/model/grid';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type CellStyle, type SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';

const A4 = 9;
/** Pixels of columns that one page takes and that can still be read: A4 across, at two thirds of its size. */
const PIXELS_A_PAGE = 1700;
const POINTS_A_PIXEL = 0.75;
const PIXELS_A_POINT = 96 / 72;
/** Height of a line and mean width of a letter, in sizes of the font; Sarabun, whose lines are high. */
const LINE_HEIGHT = 1.32;
const LETTER_WIDTH = 0.52;
const PADDING_PIXELS = 6;
const DEFAULT_SIZE = 10;
const MARKS = /\p{Mn}/gu;

/** A4 across, as many pages side by side as can be read, with the frozen rows and columns on each. */
export function writePaper(sheet: SheetRecord, file: Worksheet): void {
  const used = Math.max(0, ...sheet.values.map((cells) => cells?.length ?? 0));
  const pixels = Array.from({ length: used }, (_, column) => (sheet.columnEntries[column]?.hidden ? 0 : widthOf(sheet, column))).reduce((sum, width) => sum + width, 0);
  Object.assign(file.pageSetup, {
    paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: Math.max(1, Math.ceil(pixels / PIXELS_A_PAGE)), fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(sheet.frozenRows > 0 ? { printTitlesRow: `1:${sheet.frozenRows}` } : {}),
  });
  file.headerFooter.oddFooter = '&C&A    &P / &N';
}

/** Rows that hold wrapped texts are as high as these need, by estimate; the file says that nobody set the height, so that programs may set their own. */
export function writeRowHeights(sheet: SheetRecord, file: Worksheet, styleAt: (index: number) => CellStyle): void {
  sheet.values.forEach((cells, row) => {
    if (cells === null || sheet.rowEntries[row]?.size !== undefined) return;
    const height = Math.max(...cells.map((value, column) => (typeof value === 'string' ? textHeight(value, styleAt(gridAt(sheet.styles, row, column) ?? 0), widthOf(sheet, column)) : 0)), 0);
    if (height <= DEFAULT_ROW_HEIGHT) return;
    const fileRow = file.getRow(row + 1);
    fileRow.height = height * POINTS_A_PIXEL;
    fileRow.customHeight = false;
  });
}

/** Pixels that a text needs in a column, its lines wrapped where its style wraps them. */
function textHeight(text: string, style: CellStyle, width: number): number {
  const size = (style.fontSize ?? DEFAULT_SIZE) * PIXELS_A_POINT;
  const letters = Math.max(1, (width - PADDING_PIXELS) / (size * LETTER_WIDTH));
  const lines = style.wrap === 'WRAP' ? text.split('\n').map((line) => Math.max(1, Math.ceil(line.replace(MARKS, '').length / letters))) : [1];
  return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * size * LINE_HEIGHT) + 2;
}

function widthOf(sheet: SheetRecord, column: number): number {
  return sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_WIDTH;
}
