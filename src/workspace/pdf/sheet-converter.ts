// Spreadsheets as PDF: each visible sheet, or the one an export address names, on paper of the size it asks for.
import type { Converter, Execution } from '../kernel/execution';
import { GOOGLE_MIME } from '../kernel/files';
import { exportRequest } from '../services/drive/export-addresses';
import { chartPng } from '../services/spreadsheet/chart-picture';
import { lastGridColumn, lastGridRow } from '../services/spreadsheet/model/grid';
import { displayText } from '../services/spreadsheet/model/number-format';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type AxisEntry, type BorderLine, type CellStyle, type PlainValue, type SheetRecord, type SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { styleAt } from '../services/spreadsheet/model/styles';
import { formulaEngine, spreadsheetRecord } from '../services/spreadsheet/workbook';
import { drawPages, type Flow, type PaperSize } from './draw-pages';
import type { Block, Pen, TextLook } from './layout-model';
import { sheetBlocks, type ShownCell, type ShownSheet } from './sheet-page';

const POINTS_PER_PIXEL = 0.75;
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  a4: [595.3, 841.9], a3: [841.9, 1190.6], a5: [419.5, 595.3], letter: [612, 792], legal: [612, 1008], tabloid: [792, 1224],
  '0': [612, 792], '1': [792, 1224], '2': [612, 1008], '6': [841.9, 1190.6], '7': [595.3, 841.9], '8': [419.5, 595.3],
};
const NOTE_LOOK: TextLook = { bold: false, italic: false, underline: false, strikethrough: false, color: '#434343', background: null, size: 9, rise: 0, link: null };

type Engine = ReturnType<typeof formulaEngine>;
type Parameters = Readonly<Record<string, string>>;

/** Spreadsheet to PDF. */
export const sheetPdfConverter: Converter = { from: GOOGLE_MIME.spreadsheet, to: 'application/pdf', convert: spreadsheetPdf };

/** The PDF of a spreadsheet; the running export's parameters (gid, portrait, size, gridlines, margins, fzr) are heeded. */
export function spreadsheetPdf(execution: Execution, spreadsheetId: string): Uint8Array {
  const record = spreadsheetRecord(execution, spreadsheetId);
  const { gid, parameters } = exportRequest(execution).current;
  const chosen = record.sheets.filter((sheet) => (gid === undefined ? !sheet.hidden : sheet.id === gid));
  const paper = paperOf(parameters);
  const engine = formulaEngine(execution, record);
  const flows = chosen.map((sheet) => sheetFlow({ record, sheet, engine }, paper, parameters));
  const filled = flows.filter((flow) => flow.blocks.length > 0);
  const file = execution.files.get(spreadsheetId);
  return drawPages(filled.length > 0 ? filled : flows.slice(0, 1), { createdMs: file?.updatedMs ?? execution.now(), ...(file === undefined ? {} : { title: file.name }) });
}

function sheetFlow(source: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly engine: Engine }, paper: PaperSize, parameters: Parameters): Flow {
  const width = paper.width - paper.margins.left - paper.margins.right;
  const charts = source.sheet.charts.map((chart) => pictureBlock(chartPng(chart, source), Math.min(width, 450)));
  const name = parameters['sheetnames'] === 'true' ? [noteBlock([{ kind: 'text', text: source.sheet.name, look: NOTE_LOOK }], 'center')] : [];
  const number = ['UNDEFINED', undefined, 'false'].includes(parameters['pagenum'] ?? parameters['pagenumbers']) ? [] : [noteBlock([{ kind: 'field', field: 'PAGE', look: NOTE_LOOK }], 'center')];
  return { paper, blocks: [...sheetBlocks(shownSheet(source, parameters), width), ...charts], header: name, footer: number, first: null };
}

function paperOf(parameters: Parameters): PaperSize {
  const [short, long] = SIZES[(parameters['size'] ?? 'a4').toLowerCase()] ?? [595.3, 841.9];
  const isLandscape = parameters['portrait'] === 'false';
  const margin = (side: string): number => {
    const inches = Number.parseFloat(parameters[`${side}_margin`] ?? '');
    return Number.isFinite(inches) ? inches * 72 : 50;
  };
  return {
    width: isLandscape ? long : short, height: isLandscape ? short : long, headerDistance: 20, footerDistance: 20,
    margins: { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
  };
}

function shownSheet({ record, sheet, engine }: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly engine: Engine }, parameters: Parameters): ShownSheet {
  const spread = engine.spreadExtent(sheet);
  const rows = shownIndexes(sheet.rowEntries, Math.max(lastGridRow(sheet.values), spread.row));
  const columns = shownIndexes(sheet.columnEntries, Math.max(lastGridColumn(sheet.values), spread.column));
  const cell = (row: number, column: number): ShownCell => {
    const style = styleAt(record, sheet, { row, column });
    const value = engine.valueAt(sheet, row, column);
    return shownCell(displayText(value, style, record.locale), value, style);
  };
  return {
    cells: rows.map((row) => columns.map((column) => cell(row, column))),
    columnWidths: columns.map((column) => (sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_WIDTH) * POINTS_PER_PIXEL),
    rowHeights: rows.map((row) => (sheet.rowEntries[row]?.size ?? DEFAULT_ROW_HEIGHT) * POINTS_PER_PIXEL),
    merges: sheet.merges.flatMap((merge) => {
      const inside = (all: readonly number[], from: number, count: number): readonly number[] => all.flatMap((item, index) => (item >= from && item < from + count ? [index] : []));
      const [r, c] = [inside(rows, merge.row, merge.rows), inside(columns, merge.column, merge.columns)];
      return r[0] === undefined || c[0] === undefined ? [] : [{ row: r[0], column: c[0], rows: r.length, columns: c.length }];
    }),
    headerRows: parameters['fzr'] === 'false' ? 0 : rows.filter((row) => row < sheet.frozenRows).length,
    hasGridlines: parameters['gridlines'] === undefined ? !sheet.hiddenGridlines : parameters['gridlines'] === 'true',
  };
}

function shownIndexes(entries: readonly (AxisEntry | null)[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => entries[index]?.hidden !== true && entries[index]?.hiddenByFilter !== true);
}

function shownCell(text: string, value: PlainValue | null, style: CellStyle): ShownCell {
  const general = typeof value === 'number' || (typeof value === 'object' && value !== null && 'wall' in value) ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  const horizontal = style.horizontal === 'end' ? 'right' : style.horizontal === 'start' ? 'left' : style.horizontal;
  return {
    text, align: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : general,
    vertical: style.vertical === 'top' ? 'top' : style.vertical === 'middle' ? 'center' : 'bottom',
    bold: style.bold ?? false, italic: style.italic ?? false, underline: style.underline ?? false, strikethrough: style.strikethrough ?? false,
    size: style.fontSize ?? 10, color: style.fontColor ?? '#000000', background: style.background ?? null,
    wraps: style.wrap === 'WRAP' || text.includes('\n'), overflows: style.wrap !== 'CLIP' && typeof value === 'string',
    borders: { top: penOf(style.borderTop), right: penOf(style.borderRight), bottom: penOf(style.borderBottom), left: penOf(style.borderLeft) },
  };
}

function penOf(line: BorderLine | undefined): Pen | null {
  if (line === undefined) return null;
  const width = { SOLID_MEDIUM: 1.2, SOLID_THICK: 1.8, DOUBLE: 1.2 }[line.style] ?? 0.6;
  const dash = line.style === 'DOTTED' ? [1, 1.5] : line.style === 'DASHED' ? [3, 2] : undefined;
  return { color: line.color, width, ...(dash === undefined ? {} : { dash }) };
}

function noteBlock(inlines: Extract<Block, { readonly kind: 'paragraph' }>['inlines'], align: 'center' | 'left'): Block {
  return {
    kind: 'paragraph', inlines, align, left: 0, right: 0, firstLine: 0, before: 0, after: 0, lineHeight: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false,
    pageBreakBefore: false, label: null, tabs: [], background: null, rules: { top: null, bottom: null }, look: NOTE_LOOK,
  };
}

function pictureBlock(bytes: Uint8Array, width: number): Block {
  return { ...noteBlock([{ kind: 'picture', bytes, width, height: (width * 371) / 600 }], 'left'), before: 12 } as Block;
}
