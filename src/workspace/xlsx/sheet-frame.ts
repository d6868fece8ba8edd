// The frame of a sheet (sizes, hidden rows and columns, frozen panes, colour) between the platform's record and an XLSX sheet.
import type { Worksheet } from '@cj-tech-master/excelts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type AxisEntry, type SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { excelColor, platformColor } from './cell-style';

const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Column width in characters for pixels. */
export function fileWidth(pixels: number): number {
  return Math.max(0, pixels - PADDING_PIXELS) / PIXELS_A_CHARACTER;
}

/** Writes everything that frames the cells. */
export function writeFrame(sheet: SheetRecord, file: Worksheet): void {
  file.state = sheet.hidden ? 'hidden' : 'visible';
  if (sheet.tabColor !== null) file.properties.tabColor = excelColor(sheet.tabColor);
  file.properties.defaultColWidth = fileWidth(DEFAULT_COLUMN_WIDTH);
  file.properties.defaultRowHeight = DEFAULT_ROW_HEIGHT * POINTS_A_PIXEL;
  const common = { rightToLeft: sheet.rightToLeft, showGridLines: !sheet.hiddenGridlines };
  const isFrozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  file.views = [isFrozen ? { ...common, state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows } : { ...common, state: 'normal' }];
  sheet.columnEntries.forEach((entry, index) => {
    if (entry === null) return;
    const column = file.getColumn(index + 1);
    column.width = fileWidth(entry.size ?? DEFAULT_COLUMN_WIDTH);
    if (entry.hidden) column.hidden = true;
    if (entry.depth) column.outlineLevel = entry.depth;
  });
  sheet.rowEntries.forEach((entry, index) => {
    if (entry === null) return;
    const row = file.getRow(index + 1);
    if (entry.size !== undefined) row.height = entry.size * POINTS_A_PIXEL;
    if (entry.hidden || entry.hiddenByFilter) row.hidden = true;
    if (entry.depth) row.outlineLevel = entry.depth;
  });
}

/** Reads what frames the cells into a new sheet's record. */
export function readFrame(file: Worksheet, sheet: SheetRecord): void {
  sheet.hidden = file.state !== 'visible';
  sheet.tabColor = platformColor(file.properties.tabColor) ?? null;
  const views = file.views as Worksheet['views'] | undefined; // absent in files that other programs wrote
  const view = views?.[0];
  sheet.rightToLeft = view?.rightToLeft === true;
  sheet.hiddenGridlines = view?.showGridLines === false;
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  for (let index = 0; index < sheet.columns; index += 1) {
    const { width, hidden, outlineLevel } = file.getColumn(index + 1);
    const pixels = width === undefined ? undefined : Math.round(width * PIXELS_A_CHARACTER + PADDING_PIXELS);
    putEntry(sheet.columnEntries, index, entryOf({ pixels, usual: DEFAULT_COLUMN_WIDTH, hidden, depth: outlineLevel }));
  }
  file.eachRow({ includeEmpty: true }, (row, number) => {
    const pixels = row.height === undefined || row.customHeight !== true ? undefined : Math.round(row.height / POINTS_A_PIXEL);
    putEntry(sheet.rowEntries, number - 1, entryOf({ pixels, usual: DEFAULT_ROW_HEIGHT, hidden: row.hidden, depth: row.outlineLevel }));
  });
}

interface Measured {
  readonly pixels: number | undefined;
  readonly usual: number;
  readonly hidden: boolean | undefined;
  readonly depth: number | undefined;
}

function entryOf({ pixels, usual, hidden, depth }: Measured): AxisEntry | null {
  const entry: AxisEntry = {
    ...(pixels === undefined || Math.abs(pixels - usual) <= 1 ? {} : { size: pixels }), ...(hidden ? { hidden: true } : {}), ...(depth ? { depth } : {}),
  };
  return Object.keys(entry).length === 0 ? null : entry;
}

function putEntry(entries: (AxisEntry | null)[], index: number, entry: AxisEntry | null): void {
  if (entry === null) return;
  while (entries.length < index) entries.push(null);
  entries[index] = entry;
}
