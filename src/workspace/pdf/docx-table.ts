// From the tables of a DOCX to blocks that can be laid out.
import { mergeProperties } from '../docx/named-styles';
import { CellNode, RowNode, type DocNode, type TableNode } from '../docx/node-model';
import { pointsOf, property, propertyValue, toggle, type Properties } from '../docx/property-list';
import { colorOf } from '../docx/run-style';
import { childOf, type XmlNode } from '../docx/xml-node';
import { penOf } from './docx-border';
import type { Block, CellBlock, Edges, Pen, RowBlock, TableBlock } from './layout-model';

/** What the table's own and its style's properties say together. */
export interface TableLook {
  readonly table: Properties;
  readonly cell: Properties;
  readonly paragraph: Properties;
  readonly run: Properties;
}

/** Turns the blocks inside a cell into layout blocks. */
export type BlocksReader = (children: readonly DocNode[], look: TableLook, width: number) => Block[];

const USUAL_SIDE = 5.4;

/** The table in a width in points. */
export function tableBlock(node: TableNode, look: TableLook, place: { readonly width: number; readonly read: BlocksReader }): TableBlock {
  const rows = node.children.filter((row): row is RowNode => row instanceof RowNode);
  const columns = columnWidths(node, rows, place.width);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const alignment = propertyValue(look.table, 'w:jc');
  const indent = pointsOf(propertyValue(look.table, 'w:tblInd', 'w:w')) ?? 0;
  const left = alignment === 'center' ? (place.width - total) / 2 : alignment === 'right' || alignment === 'end' ? place.width - total : indent;
  const spans = rowSpans(rows);
  const blocks = rows.map((row, index): RowBlock => ({
    cells: cellsOf(row).map(({ cell, column, columns: count }): CellBlock => {
      const width = columns.slice(column, column + count).reduce((sum, item) => sum + item, 0);
      const at = { isFirstRow: index === 0, isLastRow: index + (spans.get(cell) ?? 1) >= rows.length, isFirstColumn: column === 0, isLastColumn: column + count >= columns.length };
      return cellBlock(cell, look, { column, columns: count, rows: spans.get(cell) ?? 1, width, at, read: place.read });
    }),
    minimumHeight: pointsOf(propertyValue(row.properties, 'w:trHeight')) ?? 0,
    exact: propertyValue(row.properties, 'w:trHeight', 'w:hRule') === 'exact',
    isHeader: toggle(row.properties, 'w:tblHeader') ?? false, cannotSplit: toggle(row.properties, 'w:cantSplit') ?? false,
  }));
  return { kind: 'table', columns, rows: blocks, left };
}

interface PlacedCell {
  readonly cell: CellNode;
  readonly column: number;
  readonly columns: number;
}

function cellsOf(row: RowNode): PlacedCell[] {
  let column = Number(propertyValue(row.properties, 'w:gridBefore') ?? 0);
  return row.children.filter((cell): cell is CellNode => cell instanceof CellNode).map((cell) => {
    const columns = Number(propertyValue(cell.properties, 'w:gridSpan') ?? 1);
    const placed = { cell, column, columns };
    column += columns;
    return placed;
  });
}

function columnWidths(node: TableNode, rows: readonly RowNode[], available: number): number[] {
  const count = Math.max(node.grid.length, ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + cell.columns, 0)));
  const widths = Array.from({ length: count }, (_, index) => node.grid[index] ?? 0);
  for (const { cell, column, columns } of rows.flatMap(cellsOf)) {
    const width = property(cell.properties, 'w:tcW')?.attributes;
    if (columns === 1 && width?.['w:type'] === 'dxa' && (widths[column] ?? 0) <= 1) widths[column] = pointsOf(width['w:w']) ?? 0;
  }
  const known = widths.filter((width) => width > 1);
  const used = known.reduce((sum, width) => sum + width, 0);
  const share = Math.max(10, (available - used) / Math.max(1, count - known.length));
  return widths.map((width) => (width > 1 ? width : share));
}

/** Rows that each cell covers; 0 for cells under another. */
function rowSpans(rows: readonly RowNode[]): Map<CellNode, number> {
  const spans = new Map<CellNode, number>();
  const open = new Map<number, CellNode>();
  for (const row of rows) {
    for (const { cell, column } of cellsOf(row)) {
      const merge = property(cell.properties, 'w:vMerge');
      const above = open.get(column);
      if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
        spans.set(above, (spans.get(above) ?? 1) + 1);
        spans.set(cell, 0);
        continue;
      }
      spans.set(cell, 1);
      if (merge === undefined) open.delete(column);
      else open.set(column, cell);
    }
  }
  return spans;
}

interface CellPlace {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly at: { readonly isFirstRow: boolean; readonly isLastRow: boolean; readonly isFirstColumn: boolean; readonly isLastColumn: boolean };
  readonly read: BlocksReader;
}

function cellBlock(cell: CellNode, look: TableLook, place: CellPlace): CellBlock {
  const properties = mergeProperties([look.cell, cell.properties]);
  const padding = paddingOf(look.table, properties);
  const vertical = propertyValue(properties, 'w:vAlign');
  return {
    column: place.column, columns: place.columns, rows: Math.max(1, place.rows), covered: place.rows === 0, padding,
    blocks: place.rows === 0 ? [] : place.read(cell.children, look, place.width - padding.left - padding.right),
    borders: bordersOf(look.table, properties, place.at), background: colorOf(propertyValue(properties, 'w:shd', 'w:fill')),
    vertical: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
  };
}

function paddingOf(table: Properties, cell: Properties): Edges<number> {
  const edge = (names: readonly string[], usual: number): number => {
    for (const margins of [property(cell, 'w:tcMar'), property(table, 'w:tblCellMar')]) {
      for (const name of names) {
        const width = childOf(margins, name)?.attributes;
        if (width !== undefined) return pointsOf(width['w:w']) ?? usual;
      }
    }
    return usual;
  };
  return { top: edge(['w:top'], 0), bottom: edge(['w:bottom'], 0), left: edge(['w:left', 'w:start'], USUAL_SIDE), right: edge(['w:right', 'w:end'], USUAL_SIDE) };
}

function bordersOf(table: Properties, cell: Properties, at: CellPlace['at']): Edges<Pen | null> {
  const own = property(cell, 'w:tcBorders');
  const shared = property(table, 'w:tblBorders');
  const pick = (names: readonly string[], fallback: string): Pen | null => {
    for (const name of names) {
      const node = childOf(own, name);
      if (node !== undefined) return penOf(node);
    }
    return penOf(borderOf(shared, fallback));
  };
  return {
    top: pick(['w:top'], at.isFirstRow ? 'w:top' : 'w:insideH'), bottom: pick(['w:bottom'], at.isLastRow ? 'w:bottom' : 'w:insideH'),
    left: pick(['w:left', 'w:start'], at.isFirstColumn ? 'w:left' : 'w:insideV'), right: pick(['w:right', 'w:end'], at.isLastColumn ? 'w:right' : 'w:insideV'),
  };
}

function borderOf(borders: XmlNode | undefined, name: string): XmlNode | undefined {
  return childOf(borders, name) ?? childOf(borders, name === 'w:left' ? 'w:start' : name === 'w:right' ? 'w:end' : name);
}
