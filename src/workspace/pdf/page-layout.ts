// Blocks onto pages: paragraphs line by line, tables row by row, each with its place on its page.
import type { Block, Cell, Edges, FlowDocument, Paragraph, Row, Table } from './flow';
import { layLines, type Line, type Placed } from './line-layout';
import type { TypeMeasure } from './type-measure';

/** Something to draw, with its place on the page in points. */
export type Mark =
  | { readonly kind: 'item'; readonly x: number; readonly baseline: number; readonly item: Placed }
  | { readonly kind: 'fill'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly color: string }
  | { readonly kind: 'edge'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly width: number; readonly color: string };

/** A page's marks in drawing order. */
export type PageMarks = Mark[];

interface Slot { readonly left: number; readonly width: number }

/** A stretch of the flow that stays together: one line, or one table row. */
interface Strip {
  readonly height: number;
  /** Space wanted above, dropped at the top of a page. */
  readonly above: number;
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** The rows repeated at the top of the page where this strip begins one. */
  readonly repeated: Strip | null;
  draw(marks: PageMarks, top: number): void;
}

const LEAST_TABLE_COLUMN = 8;

/** Lays out the whole document. Pages are never empty of a page: a document without text has one page. */
export function layPages(document: FlowDocument, measure: TypeMeasure): readonly PageMarks[] {
  const { page } = document;
  const slot: Slot = { left: page.left, width: page.width - page.left - page.right };
  const header = stripsOf(document.header, slot, measure);
  const footer = stripsOf(document.footer, slot, measure);
  const top = Math.max(page.top, header.length === 0 ? 0 : page.header + heightOf(header));
  const bottom = page.height - Math.max(page.bottom, footer.length === 0 ? 0 : page.footer + heightOf(footer));
  const pages = fillPages(stripsOf(document.blocks, slot, measure), { top, bottom });
  for (const marks of pages) {
    drawDown(header, marks, page.header);
    drawDown(footer, marks, page.height - page.footer - heightOf(footer));
  }
  return pages;
}

function fillPages(strips: readonly Strip[], area: { readonly top: number; readonly bottom: number }): PageMarks[] {
  const pages: PageMarks[] = [[]];
  let y = area.top;
  const next = (): void => { pages.push([]); y = area.top; };
  for (let index = 0; index < strips.length; index += 1) {
    const strip = strips[index];
    if (strip === undefined) break;
    const isTop = y === area.top;
    const wanted = (isTop ? 0 : strip.above) + togetherHeight(strips, index);
    const fitsOnOne = togetherHeight(strips, index) <= area.bottom - area.top;
    if (!isTop && (strip.breakBefore || y + (fitsOnOne ? wanted : strip.above + strip.height) > area.bottom)) {
      next();
      if (strip.repeated !== null) {
        strip.repeated.draw(pages.at(-1) ?? [], y);
        y += strip.repeated.height;
      }
    } else if (!isTop) {
      y += strip.above;
    }
    strip.draw(pages.at(-1) ?? [], y);
    y += strip.height;
    if (strip.breakAfter) next();
  }
  return pages;
}

/** The height of a strip with all that must stand on its page with it. */
function togetherHeight(strips: readonly Strip[], from: number): number {
  let height = 0;
  for (let index = from; index < strips.length; index += 1) {
    const strip = strips[index];
    if (strip === undefined) break;
    height += strip.height + (index > from ? strip.above : 0);
    if (!strip.keepNext || strip.breakAfter) break;
  }
  return height;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.above : 0), 0);
}

function drawDown(strips: readonly Strip[], marks: PageMarks, top: number): void {
  let y = top;
  strips.forEach((strip, index) => {
    if (index > 0) y += strip.above;
    strip.draw(marks, y);
    y += strip.height;
  });
}

function stripsOf(blocks: readonly Block[], slot: Slot, measure: TypeMeasure): readonly Strip[] {
  let gap = 0;
  return blocks.flatMap((block) => {
    const strips = block.kind === 'paragraph' ? paragraphStrips(block, { slot, measure, gap }) : tableStrips(block, { slot, measure, gap });
    gap = block.kind === 'paragraph' ? block.after : 0;
    return strips;
  });
}

function paragraphStrips(paragraph: Paragraph, { slot, measure, gap }: { readonly slot: Slot; readonly measure: TypeMeasure; readonly gap: number }): readonly Strip[] {
  const lines = layLines(paragraph, slot.width, measure);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const widow = lines.length > 3 && (index === 0 || index === lines.length - 2);
    return {
      height: line.height, above: index === 0 ? gap + paragraph.before : 0,
      keepNext: isLast ? paragraph.keepNext : paragraph.keepLines || paragraph.keepNext || widow,
      breakBefore: index === 0 && paragraph.pageBreakBefore, breakAfter: line.endsPage, repeated: null,
      draw: (marks: PageMarks, top: number) => {
        drawLine(marks, line, { left: slot.left, top });
        if (isLast && paragraph.ruleBelow > 0) marks.push({ kind: 'edge', x1: slot.left + paragraph.left, y1: top + line.height, x2: slot.left + slot.width - paragraph.right, y2: top + line.height, width: paragraph.ruleBelow, color: '000000' });
      },
    };
  });
}

function drawLine(marks: PageMarks, line: Line, at: { readonly left: number; readonly top: number }): void {
  for (const item of line.items) {
    if (item.kind === 'text' && item.look.shade !== '') marks.push({ kind: 'fill', x: at.left + item.x, y: at.top, width: item.width, height: line.height, color: item.look.shade });
    marks.push({ kind: 'item', x: at.left + item.x, baseline: at.top + line.baseline, item });
  }
}

function tableStrips(table: Table, { slot, measure, gap }: { readonly slot: Slot; readonly measure: TypeMeasure; readonly gap: number }): readonly Strip[] {
  const columns = table.columns.map((width) => Math.max(LEAST_TABLE_COLUMN, width));
  const total = columns.reduce((sum, width) => sum + width, 0);
  const scale = total > slot.width - table.indent ? (slot.width - table.indent) / total : 1;
  const widths = columns.map((width) => width * scale);
  const free = slot.width - total * scale;
  const left = slot.left + (table.align === 'center' ? free / 2 : table.align === 'right' ? free : table.indent);
  const rows = table.rows.map((row) => layRow(row, { widths, left, measure }));
  const heights = mergedHeights(rows);
  const strips = rows.map((row, index): Strip => ({
    height: heights[index] ?? row.height, above: index === 0 ? gap : 0,
    keepNext: (table.rows[index]?.isHeader ?? false) || row.keepNext || (row.startsMerge && index + 1 < rows.length), breakBefore: row.breakBefore, breakAfter: false, repeated: null,
    draw: (marks, top) => { drawRow(marks, rows, { index, heights, top }); },
  }));
  const header = table.rows.findIndex(({ isHeader }) => !isHeader);
  const repeated = header > 0 ? strips[header - 1] ?? null : null;
  return strips.map((strip, index) => (repeated !== null && index >= header ? { ...strip, repeated } : strip));
}

interface LaidCell { readonly cell: Cell; readonly left: number; readonly width: number; readonly strips: readonly Strip[]; readonly height: number }
interface LaidRow { readonly cells: readonly LaidCell[]; readonly height: number; readonly startsMerge: boolean; readonly keepNext: boolean; readonly breakBefore: boolean }

function layRow(row: Row, { widths, left, measure }: { readonly widths: readonly number[]; readonly left: number; readonly measure: TypeMeasure }): LaidRow {
  let column = 0;
  let x = left;
  const cells = row.cells.map((cell): LaidCell => {
    const width = widths.slice(column, column + cell.span).reduce((sum, value) => sum + value, 0);
    const { padding } = cell;
    const strips = cell.merge === 'more' ? [] : stripsOf(cell.blocks, { left: x + padding.left, width: Math.max(1, width - padding.left - padding.right) }, measure);
    const laid = { cell, left: x, width, strips, height: padding.top + heightOf(strips) + padding.bottom };
    column += cell.span;
    x += width;
    return laid;
  });
  const own = cells.filter(({ cell }) => cell.merge === 'none').map(({ height }) => height);
  const first = row.cells[0]?.blocks[0];
  return {
    cells, height: Math.max(row.minHeight, 4, ...own), startsMerge: cells.some(({ cell }) => cell.merge === 'start'),
    keepNext: cells.length > 0 && cells.every(({ strips }) => strips.length > 0 && strips.every((strip) => strip.keepNext)),
    breakBefore: first?.kind === 'paragraph' && first.pageBreakBefore,
  };
}

/** Heights of rows after cells merged over several rows have found room. */
function mergedHeights(rows: readonly LaidRow[]): readonly number[] {
  const heights = rows.map(({ height }) => height);
  rows.forEach((row, index) => {
    row.cells.forEach((laid) => {
      if (laid.cell.merge !== 'start') return;
      const last = lastMergedRow(rows, index, laid);
      const given = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      if (laid.height > given) heights[last] = (heights[last] ?? 0) + laid.height - given;
    });
  });
  return heights;
}

function lastMergedRow(rows: readonly LaidRow[], from: number, start: LaidCell): number {
  let last = from;
  while (rows[last + 1]?.cells.some(({ cell, left }) => cell.merge === 'more' && Math.abs(left - start.left) < 1) ?? false) last += 1;
  return last;
}

function drawRow(marks: PageMarks, rows: readonly LaidRow[], at: { readonly index: number; readonly heights: readonly number[]; readonly top: number }): void {
  for (const laid of rows[at.index]?.cells ?? []) {
    if (laid.cell.merge === 'more') continue;
    const last = laid.cell.merge === 'start' ? lastMergedRow(rows, at.index, laid) : at.index;
    const height = at.heights.slice(at.index, last + 1).reduce((sum, value) => sum + value, 0);
    if (laid.cell.shade !== '') marks.push({ kind: 'fill', x: laid.left, y: at.top, width: laid.width, height, color: laid.cell.shade });
    const free = height - laid.height;
    const shift = laid.cell.vertical === 'center' ? free / 2 : laid.cell.vertical === 'bottom' ? free : 0;
    drawDown(laid.strips, marks, at.top + laid.cell.padding.top + Math.max(0, shift));
    drawEdges(marks, laid.cell.edges, { x: laid.left, y: at.top, width: laid.width, height });
  }
}

function drawEdges(marks: PageMarks, edges: Edges, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void {
  const { x, y, width, height } = box;
  const edge = (line: { readonly width: number; readonly color: string }, points: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }): void => {
    if (line.width > 0) marks.push({ kind: 'edge', ...points, width: line.width, color: line.color });
  };
  edge(edges.top, { x1: x, y1: y, x2: x + width, y2: y });
  edge(edges.bottom, { x1: x, y1: y + height, x2: x + width, y2: y + height });
  edge(edges.left, { x1: x, y1: y, x2: x, y2: y + height });
  edge(edges.right, { x1: x + width, y1: y, x2: x + width, y2: y + height });
}
