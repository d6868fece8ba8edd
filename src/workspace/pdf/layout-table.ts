// Lays a table out: one slice a row, which may be split where it is longer than a page.
import type { Canvas } from './layout-canvas';
import type { CellBlock, RowBlock, Slice, TableBlock } from './layout-model';
import { layoutBlocks } from './layout-blocks';

interface CellLayout {
  readonly cell: CellBlock;
  readonly x: number;
  readonly width: number;
  readonly slices: readonly Slice[];
}

interface RowLayout {
  readonly row: RowBlock;
  readonly cells: readonly CellLayout[];
  readonly height: number;
}

/** The rows of a table as slices. */
export function layoutTable(table: TableBlock): Slice[] {
  const starts = table.columns.reduce<number[]>((all, width) => [...all, (all[all.length - 1] ?? 0) + width], [0]);
  const rows = table.rows.map((row) => layoutRow(row, { starts, left: table.left }));
  const heights = spanHeights(rows);
  const headerCount = headerRows(table);
  const headers: Slice[] = [];
  return rows.map((row, index) => {
    const isHeader = index < headerCount;
    const slice = rowSlice({ ...row, height: heights[index] ?? row.height }, heights.slice(index));
    const keepsNext = isHeader || keepsWithNext(row) || rows.slice(0, index + 1).some((above, at) => above.cells.some(({ cell }) => !cell.covered && at + cell.rows > index + 1));
    const kept = { ...slice, keepsNext, ...(headers.length > 0 && !isHeader ? { header: [...headers] } : {}) };
    if (isHeader) headers.push({ ...slice, keepsNext: true });
    return kept;
  });
}

// A cell that reaches down out of the header takes the rows it covers along: it cannot be repeated without them.
function headerRows(table: TableBlock): number {
  let count = table.rows.findIndex((row) => !row.isHeader);
  for (let index = 0; index < count; index += 1) {
    count = Math.max(count, ...(table.rows[index]?.cells ?? []).map((cell) => index + (cell.covered ? 1 : cell.rows)));
  }
  return count;
}

function keepsWithNext(row: RowLayout): boolean {
  const first = row.row.cells[0]?.blocks.find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' && first.keepNext;
}

function layoutRow(row: RowBlock, place: { readonly starts: readonly number[]; readonly left: number }): RowLayout {
  const cells = row.cells.map((cell): CellLayout => {
    const from = place.starts[cell.column] ?? 0;
    const to = place.starts[cell.column + cell.columns] ?? place.starts[place.starts.length - 1] ?? from;
    const width = to - from;
    const slices = cell.covered ? [] : layoutBlocks(cell.blocks, Math.max(1, width - cell.padding.left - cell.padding.right));
    return { cell, x: place.left + from, width, slices };
  });
  const needed = cells.filter(({ cell }) => cell.rows === 1).map(contentHeight);
  return { row, cells, height: row.exact ? row.minimumHeight : Math.max(row.minimumHeight, ...needed, 1) };
}

function contentHeight({ cell, slices }: CellLayout): number {
  return slices.reduce((sum, slice) => sum + slice.height, 0) + cell.padding.top + cell.padding.bottom;
}

// A cell over several rows that needs more room than they have makes the last of them higher.
function spanHeights(rows: readonly RowLayout[]): number[] {
  const heights = rows.map((row) => row.height);
  rows.forEach((row, index) => {
    for (const layout of row.cells) {
      if (layout.cell.covered || layout.cell.rows < 2) continue;
      const last = Math.min(rows.length, index + layout.cell.rows) - 1;
      const has = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, contentHeight(layout) - has);
    }
  });
  return heights;
}

function rowSlice(row: RowLayout, heightsFromHere: readonly number[]): Slice {
  const maySplit = !row.row.cannotSplit && !row.row.exact && row.cells.every(({ cell }) => !cell.covered && cell.rows === 1);
  return {
    height: row.height, keepsNext: false,
    draw: (canvas, x, y) => {
      const heightOf = ({ cell }: CellLayout): number => (cell.rows > 1 ? heightsFromHere.slice(0, cell.rows).reduce((sum, item) => sum + item, 0) : row.height);
      const cells = row.cells.filter(({ cell }) => !cell.covered);
      // Every background first: a text may reach into the cells beside its own.
      for (const layout of cells) if (layout.cell.background !== null) canvas.fill({ x: x + layout.x, y, width: layout.width, height: heightOf(layout) }, layout.cell.background);
      for (const layout of cells) drawCell(canvas, layout, { x, y, height: heightOf(layout) });
    },
    ...(maySplit ? { split: (available: number) => splitRow(row, available) } : {}),
  };
}

function splitRow(row: RowLayout, available: number): readonly [Slice, Slice] | null {
  const halves = row.cells.map((layout) => {
    const room = available - layout.cell.padding.top - layout.cell.padding.bottom;
    let used = 0;
    let count = 0;
    while (count < layout.slices.length && used + (layout.slices[count]?.height ?? 0) <= room) used += layout.slices[count++]?.height ?? 0;
    return { head: { ...layout, slices: layout.slices.slice(0, count) }, tail: { ...layout, slices: layout.slices.slice(count) } };
  });
  if (halves.some(({ head, tail }) => head.slices.length === 0 && tail.slices.length > 0)) return null;
  const half = (cells: readonly CellLayout[], minimum: number): Slice => {
    const height = Math.max(minimum, ...cells.map(contentHeight));
    return rowSlice({ row: row.row, cells, height }, [height]);
  };
  return [half(halves.map(({ head }) => head), 1), half(halves.map(({ tail }) => tail), 1)];
}

function drawCell(canvas: Canvas, { cell, x: left, width, slices }: CellLayout, at: { readonly x: number; readonly y: number; readonly height: number }): void {
  const [x, y] = [at.x + left, at.y];
  const { padding, borders } = cell;
  const content = slices.reduce((sum, slice) => sum + slice.height, 0);
  const room = at.height - padding.top - padding.bottom - content;
  let top = y + padding.top + (cell.vertical === 'center' ? Math.max(0, room / 2) : cell.vertical === 'bottom' ? Math.max(0, room) : 0);
  for (const slice of slices) {
    slice.draw(canvas, x + padding.left, top);
    top += slice.height;
  }
  const bottom = y + at.height;
  // Lines reach over the corners by half their width, so that corners close.
  const over = (pen: { readonly width: number }): number => pen.width / 2;
  if (borders.top !== null) canvas.line({ x: x - over(borders.top), y }, { x: x + width + over(borders.top), y }, borders.top);
  if (borders.bottom !== null) canvas.line({ x: x - over(borders.bottom), y: bottom }, { x: x + width + over(borders.bottom), y: bottom }, borders.bottom);
  if (borders.left !== null) canvas.line({ x, y }, { x, y: bottom }, borders.left);
  if (borders.right !== null) canvas.line({ x: x + width, y }, { x: x + width, y: bottom }, borders.right);
}
