// A sheet of a spreadsheet as a table that can be laid out: what its cells show, in their formats.
import { clustersOf } from './line-breaking';
import type { Block, CellBlock, Edges, Pen, RowBlock, TextLook } from './layout-model';
import { textWidth } from './text-atoms';

/** How one cell shows; measures of the text are points before scaling. */
export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly wraps: boolean;
  /** The text may run into empty neighbours. */
  readonly overflows: boolean;
  readonly borders: Edges<Pen | null>;
}

/** A merged rectangle, 0-based, among the shown rows and columns. */
export interface ShownMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet to print; widths and heights in points. */
export interface ShownSheet {
  readonly cells: readonly (readonly ShownCell[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly merges: readonly ShownMerge[];
  /** Rows that are repeated on each page. */
  readonly headerRows: number;
  readonly hasGridlines: boolean;
}

const GRID: Pen = { color: '#cccccc', width: 0.4 };
const PADDING = 2;

/** The sheet as a table in a width in points; wider sheets are made smaller as a whole. */
export function sheetBlocks(sheet: ShownSheet, width: number): Block[] {
  const total = sheet.columnWidths.reduce((sum, column) => sum + column, 0);
  if (total === 0 || sheet.cells.length === 0) return [];
  const scale = Math.min(1, width / total);
  const columns = sheet.columnWidths.map((column) => column * scale);
  const rows = sheet.cells.map((cells, row): RowBlock => ({
    cells: cells.flatMap((cell, column) => cellBlock(sheet, { cell, row, column, columns, scale })),
    minimumHeight: (sheet.rowHeights[row] ?? 15.75) * scale, exact: false, isHeader: row < sheet.headerRows, cannotSplit: false,
  }));
  return [{ kind: 'table', columns, rows, left: 0 }];
}

interface CellPlace {
  readonly cell: ShownCell;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly number[];
  readonly scale: number;
}

function cellBlock(sheet: ShownSheet, place: CellPlace): CellBlock[] {
  const { cell, row, column, columns, scale } = place;
  const merge = sheet.merges.find((item) => row >= item.row && row < item.row + item.rows && column >= item.column && column < item.column + item.columns);
  if (merge !== undefined && column > merge.column) return [];
  const covered = merge !== undefined && row > merge.row;
  const count = merge?.columns ?? 1;
  const inner = columns.slice(column, column + count).reduce((sum, item) => sum + item, 0) - 2 * PADDING * scale;
  const line = (pen: Pen | null): Pen | null => pen ?? (sheet.hasGridlines ? GRID : null);
  const edges = cell.borders;
  return [{
    column, columns: count, rows: merge?.rows ?? 1, covered, blocks: covered ? [] : [textBlock(cell, { inner, scale, extra: overflowRoom(sheet, place, merge !== undefined) })],
    padding: { top: PADDING * scale * 0.5, bottom: PADDING * scale * 0.5, left: PADDING * scale, right: PADDING * scale },
    borders: { top: line(edges.top), right: line(edges.right), bottom: line(edges.bottom), left: line(edges.left) },
    background: cell.background, vertical: cell.vertical,
  }];
}

/** Room in empty cells to the right, for text that runs over. */
function overflowRoom(sheet: ShownSheet, { cell, row, column, columns }: CellPlace, isMerged: boolean): number {
  if (!cell.overflows || cell.wraps || isMerged || cell.align !== 'left') return 0;
  let room = 0;
  for (let next = column + 1; next < columns.length && sheet.cells[row]?.[next]?.text === ''; next += 1) room += columns[next] ?? 0;
  return room;
}

function textBlock(cell: ShownCell, place: { readonly inner: number; readonly scale: number; readonly extra: number }): Block {
  const look: TextLook = {
    bold: cell.bold, italic: cell.italic, underline: cell.underline, strikethrough: cell.strikethrough, color: cell.color, background: null,
    size: cell.size * place.scale, rise: 0, link: null,
  };
  const text = cell.wraps ? cell.text : cutToWidth(cell.text.replace(/\n/g, ' '), look, place.inner + place.extra);
  const inlines = text.split('\n').flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...(line === '' ? [] : [{ kind: 'text', text: line, look } as const])]);
  return {
    kind: 'paragraph', inlines, align: cell.align, left: 0, right: -place.extra, firstLine: 0, before: 0, after: 0, lineHeight: { kind: 'multiple', value: 1 },
    keepNext: false, keepLines: false, pageBreakBefore: false, label: null, tabs: [], background: null, rules: { top: null, bottom: null }, look,
  };
}

function cutToWidth(text: string, look: TextLook, width: number): string {
  if (textWidth(text, look) <= width) return text;
  const clusters = clustersOf(text);
  let [low, high] = [0, clusters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(clusters.slice(0, middle).join(''), look) <= width) low = middle;
    else high = middle - 1;
  }
  return clusters.slice(0, low).join('');
}
