// Which sheets and cells of a spreadsheet an export prints, and on what paper.
import type { Flow } from '../../pdf/draw-pages';
import { lastGridColumn, lastGridRow } from '../spreadsheet/model/grid';
import { boxOnGrid, parseRangeName } from '../spreadsheet/model/a1';
import type { Box, SheetRecord, SpreadsheetRecord } from '../spreadsheet/model/spreadsheet-record';
import type { ExportRequest } from './export-addresses';

const A4 = { width: 595.28, height: 841.89 } as const;
const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 }, 0: { width: 612, height: 792 }, legal: { width: 612, height: 1008 }, 2: { width: 612, height: 1008 }, a3: { width: 841.89, height: 1190.55 }, 6: { width: 841.89, height: 1190.55 },
  a4: A4, 7: A4, a5: { width: 419.53, height: 595.28 }, 8: { width: 419.53, height: 595.28 },
};

/** The sheets to print: the one asked for, else all that are visible and not empty (at least one). */
export function printedSheets(record: SpreadsheetRecord, { gid }: ExportRequest): readonly SheetRecord[] {
  if (gid !== undefined) return record.sheets.filter(({ id }) => id === gid);
  const visible = record.sheets.filter(({ hidden }) => !hidden);
  const filled = visible.filter((sheet) => lastGridRow(sheet.values) > 0);
  return filled.length > 0 ? filled : visible.slice(0, 1);
}

/** The cells to print: a range of the request, else all that have content. */
export function printedBox(sheet: SheetRecord, { parameters }: ExportRequest, spread: { readonly row: number; readonly column: number }): Box {
  const { range, r1, r2, c1, c2 } = parameters;
  const named = range === undefined ? undefined : parseRangeName(range.slice(range.lastIndexOf('!') + 1));
  if (named !== undefined) return boxOnGrid(named, sheet);
  const rows = Math.max(lastGridRow(sheet.values), spread.row, 1);
  const columns = Math.max(lastGridColumn(sheet.values), spread.column, 1);
  const row = Number(r1 ?? 0);
  const column = Number(c1 ?? 0);
  return { row, column, rows: Math.max(1, Number(r2 ?? rows) - row), columns: Math.max(1, Number(c2 ?? columns) - column) };
}

/** Paper, orientation and margins of a request; A4 upright where it says nothing. Margins are given in inches. */
export function printedPaper({ parameters }: ExportRequest): Flow['paper'] {
  const paper = PAPERS[(parameters['size'] ?? 'a4').toLowerCase()] ?? A4;
  const isLandscape = parameters['portrait'] === 'false';
  const margin = (name: string): number => (parameters[name] === undefined ? 36 : Number(parameters[name]) * POINTS_PER_INCH);
  return {
    width: isLandscape ? paper.height : paper.width, height: isLandscape ? paper.width : paper.height, headerDistance: 20, footerDistance: 20,
    margins: { top: margin('top_margin'), right: margin('right_margin'), bottom: margin('bottom_margin'), left: margin('left_margin') },
  };
}
