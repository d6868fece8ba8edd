// Spreadsheets as PDF: each sheet as a table with its formats, as wide as the paper at the most.
import type { Converter, Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { drawPages, type Flow } from '../../pdf/draw-pages';
import type { Block, CellBlock, Edges, ParagraphBlock, Pen, RowBlock, TextLook } from '../../pdf/layout-model';
import { displayText } from '../spreadsheet/model/number-format';
import { styleAt } from '../spreadsheet/model/styles';
import type { BorderLine, Box, CellStyle, SheetRecord, SpreadsheetRecord } from '../spreadsheet/model/spreadsheet-record';
import { formulaEngine, spreadsheetRecord } from '../spreadsheet/workbook';
import { exportRequest, type ExportRequest } from './export-addresses';
import { printedBox, printedPaper, printedSheets } from './print-range';

const POINTS_PER_PIXEL = 0.75;
const DEFAULT_ROW_PIXELS = 21;
const DEFAULT_COLUMN_PIXELS = 100;
const GRID_LINE: Pen = { width: 0.4, color: '#cccccc' };
const LOOK: TextLook = { size: 10, bold: false, italic: false, underline: false, strikethrough: false, color: '#000000', background: null, rise: 0, link: null };

/** What a sheet is printed with. */
interface SheetPrint {
  readonly execution: Execution;
  readonly record: SpreadsheetRecord;
  readonly sheet: SheetRecord;
  readonly box: Box;
  readonly scale: number;
  /** Points between the last column and the margin of the paper. */
  readonly rest: number;
  readonly hasGridLines: boolean;
}

/** The PDF of a spreadsheet; the running export decides sheets, range and paper. */
export const spreadsheetPdfConverter: Converter = {
  from: GOOGLE_MIME.spreadsheet, to: 'application/pdf',
  convert: (execution, fileId) => {
    const record = spreadsheetRecord(execution, fileId);
    const request = exportRequest(execution).current;
    const flows = printedSheets(record, request).map((sheet) => sheetFlow(execution, { record, sheet, request }));
    return drawPages(flows, { createdMs: execution.now(), title: execution.files.get(fileId)?.name ?? '' });
  },
};

function sheetFlow(execution: Execution, from: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly request: ExportRequest }): Flow {
  const { record, sheet, request } = from;
  const paper = printedPaper(request);
  const box = printedBox(sheet, request, formulaEngine(execution, record).spreadExtent(sheet));
  const columns = shown(sheet.columnEntries, box.column, box.columns);
  const widths = columns.map((column) => (sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_PIXELS) * POINTS_PER_PIXEL);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = paper.width - paper.margins.left - paper.margins.right;
  const scale = Math.min(1, room / Math.max(1, total));
  const print: SheetPrint = { execution, record, sheet, box, scale, rest: Math.max(0, room - total * scale), hasGridLines: request.parameters['gridlines'] !== 'false' && !sheet.hiddenGridlines };
  const rows = shown(sheet.rowEntries, box.row, box.rows).map((row) => rowBlock(print, row, columns));
  const name: readonly Block[] = request.parameters['sheetnames'] === 'true' ? [line(sheet.name, { ...LOOK, bold: true, size: 12 })] : [];
  const footer: readonly Block[] = request.parameters['pagenumbers'] === 'true' || request.parameters['pagenum'] !== undefined ? [pageNumber()] : [];
  return { paper, header: [], footer, first: null, blocks: [...name, { kind: 'table', left: 0, columns: widths.map((width) => width * scale), rows }] };
}

/** The indexes from `start` that are not hidden. */
function shown(entries: SheetRecord['rowEntries'], start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + index).filter((index) => entries[index]?.hidden !== true && entries[index]?.hiddenByFilter !== true);
}

function rowBlock(print: SheetPrint, row: number, columns: readonly number[]): RowBlock {
  const cells: CellBlock[] = [];
  columns.forEach((column, position) => {
    const merge = print.sheet.merges.find((box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns);
    const firstColumn = merge === undefined ? column : columns.find((one) => one >= merge.column);
    if (column !== firstColumn) return;
    const width = merge === undefined ? 1 : columns.filter((one) => one >= merge.column && one < merge.column + merge.columns).length;
    const top = merge?.row ?? row;
    const beyond = merge === undefined ? roomBeyond(print, row, columns.slice(position)) : 0;
    cells.push(cellBlock(print, { row: top, column: merge?.column ?? column }, { position, width, rows: merge?.rows ?? 1, covered: top < row, beyond }));
  });
  const height = (print.sheet.rowEntries[row]?.size ?? DEFAULT_ROW_PIXELS) * POINTS_PER_PIXEL * print.scale;
  return { cells, minimumHeight: height, exact: false, isHeader: row < print.sheet.frozenRows, cannotSplit: true };
}

/** How far, in points, a text that begins in the first of the columns may reach over the empty cells to its right and the blank paper behind them, as it does on the screen. */
function roomBeyond({ execution, record, sheet, scale, rest }: SheetPrint, row: number, columns: readonly number[]): number {
  const [own = 0, ...beside] = columns;
  const style = styleAt(record, sheet, { row, column: own });
  const value = formulaEngine(execution, record).valueAt(sheet, row, own);
  if (typeof value !== 'string' || value === '' || alignOf(style, value) !== 'left' || (style.wrap ?? 'OVERFLOW') !== 'OVERFLOW') return 0;
  const isFree = (column: number): boolean => ['', null].includes(formulaEngine(execution, record).valueAt(sheet, row, column) as string | null)
    && !sheet.merges.some((box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns);
  const taken = beside.findIndex((column) => !isFree(column));
  return (taken < 0 ? beside : beside.slice(0, taken)).reduce((sum, column) => sum + (sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_PIXELS) * POINTS_PER_PIXEL * scale, taken < 0 ? rest : 0);
}

/** Where a cell stands in the printed table, and how far its text may reach beyond it. */
interface CellPlace {
  readonly position: number;
  readonly width: number;
  readonly rows: number;
  readonly covered: boolean;
  readonly beyond: number;
}

function cellBlock(print: SheetPrint, at: { readonly row: number; readonly column: number }, place: CellPlace): CellBlock {
  const { execution, record, sheet, scale } = print;
  const style = styleAt(record, sheet, at);
  const value = formulaEngine(execution, record).valueAt(sheet, at.row, at.column);
  const text = place.covered ? '' : displayText(value, style, record.locale);
  const grid = print.hasGridLines ? GRID_LINE : null;
  const beside = (rows: number, columns: number): CellStyle => styleAt(record, sheet, { row: at.row + rows, column: at.column + columns });
  const borders: Edges<Pen | null> = {
    top: penOf(style.borderTop) ?? penOf(beside(-1, 0).borderBottom) ?? grid, right: penOf(style.borderRight) ?? penOf(beside(0, 1).borderLeft) ?? grid,
    bottom: penOf(style.borderBottom) ?? penOf(beside(1, 0).borderTop) ?? grid, left: penOf(style.borderLeft) ?? penOf(beside(0, -1).borderRight) ?? grid,
  };
  const sides = 3 * scale;
  return {
    column: place.position, columns: place.width, rows: place.rows, covered: place.covered, borders, background: style.background ?? null,
    vertical: style.vertical === 'top' ? 'top' : style.vertical === 'middle' ? 'center' : 'bottom', padding: { top: scale, right: sides, bottom: scale, left: sides },
    blocks: [{ ...line(text, lookOf(style, scale)), align: alignOf(style, value), right: -place.beyond }],
  };
}

function line(text: string, look: TextLook): ParagraphBlock {
  const inlines = text.split('\n').flatMap((part, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...(part === '' ? [] : [{ kind: 'text', text: part, look } as const])]);
  return {
    kind: 'paragraph', inlines, look, align: 'left', left: 0, right: 0, firstLine: 0, before: 0, after: 0, lineHeight: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false,
    pageBreakBefore: false, label: null, tabs: [], background: null, rules: { top: null, bottom: null },
  };
}

function pageNumber(): ParagraphBlock {
  return { ...line('', LOOK), align: 'center', inlines: [{ kind: 'field', field: 'PAGE', look: LOOK }] };
}

function lookOf(style: CellStyle, scale: number): TextLook {
  return {
    ...LOOK, size: (style.fontSize ?? LOOK.size) * scale, bold: style.bold === true, italic: style.italic === true, underline: style.underline === true,
    strikethrough: style.strikethrough === true, color: style.fontColor ?? LOOK.color,
  };
}

function alignOf(style: CellStyle, value: unknown): ParagraphBlock['align'] {
  switch (style.horizontal) {
    case 'left': case 'start': return 'left';
    case 'right': case 'end': return 'right';
    case 'center': return 'center';
    default: return typeof value === 'boolean' ? 'center' : typeof value === 'string' || value === null ? 'left' : 'right';
  }
}

function penOf(border: BorderLine | undefined): Pen | null {
  if (border === undefined) return null;
  return { color: border.color, width: border.style.includes('THICK') ? 2 : border.style.includes('MEDIUM') ? 1.5 : 0.75 };
}
