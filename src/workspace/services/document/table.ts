// Table and TableRow.
import type { CellNode} from '../../docx/node-model';
import { RowNode, TableNode, type ContainerNode } from '../../docx/node-model';
import { property, propertyValue, toggle, twipsOf, withProperty, withPropertyAttributes } from '../../docx/property-list';
import { colorOf } from '../../docx/run-style';
import type { childOf} from '../../docx/xml-node';
import { elementsOf, xml } from '../../docx/xml-node';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { colorArgument, type Attributes } from './attributes';
import { ContainerStandIn } from './container';
import { requireDetached, type ElementStandIn } from './element';
import { elementOf } from './element-registry';
import { newCell, tableBorders } from './new-table';

/** A Table. */
export class TableStandIn extends ContainerStandIn {
  readonly typeName = 'Document.Table';
  readonly elementType = 'TABLE';

  constructor(execution: Execution, private readonly table: TableNode) {
    super(execution, table);
  }
  protected get container(): ContainerNode {
    return this.table;
  }
  getNumRows(): number { return this.table.children.length; }
  getRow(index: number): ElementStandIn { return this.getChild(index); }
  getCell(row: number, cell: number): ElementStandIn { return (this.getRow(row) as TableRowStandIn).getCell(cell); }
  appendTableRow(row?: ElementStandIn | null): ElementStandIn { return this.insertTableRow(this.getNumRows(), row); }
  insertTableRow(index: number, row?: ElementStandIn | null): ElementStandIn {
    const inserted = this.insertChild(index, row === null || row === undefined ? new RowNode() : requireDetached(row));
    this.widenGrid();
    return inserted;
  }
  removeRow(index: number): ElementStandIn {
    const row = this.getRow(index);
    this.change();
    this.table.remove(row.node);
    return row;
  }

  getBorderColor(): string | null {
    return colorOf(this.border()?.attributes['w:color']);
  }
  setBorderColor(color: string | null): this {
    return this.setBorders(colorArgument(color) ?? '#000000', this.getBorderWidth() ?? 1);
  }
  getBorderWidth(): number | null {
    const size = this.border()?.attributes['w:sz'];
    return size === undefined ? null : this.border()?.attributes['w:val'] === 'nil' ? 0 : Number(size) / 8;
  }
  setBorderWidth(width: number | null): this {
    return this.setBorders(this.getBorderColor() ?? '#000000', width ?? 1);
  }
  private border(): ReturnType<typeof childOf> {
    return elementsOf(property(this.table.properties, 'w:tblBorders'))[0];
  }
  private setBorders(color: string, width: number): this {
    this.change();
    this.table.properties = withProperty(this.table.properties, 'table', { name: 'w:tblBorders', node: tableBorders(color, width) });
    return this;
  }

  getColumnWidth(index: number): number | null {
    this.requireColumn(index);
    return this.table.grid[index] ?? null;
  }
  setColumnWidth(index: number, width: number): this {
    this.requireColumn(index);
    this.change();
    this.widenGrid();
    this.table.grid[index] = width;
    for (const row of this.table.children) {
      const cell = cellAtColumn(row as RowNode, index);
      if (cell !== undefined) cell.properties = withPropertyAttributes(cell.properties, 'cell', { name: 'w:tcW', attributes: { 'w:w': twipsOf(width), 'w:type': 'dxa' } });
    }
    const total = this.table.grid.reduce((sum, column) => sum + column, 0);
    this.table.properties = withProperty(this.table.properties, 'table', { name: 'w:tblW', node: xml('w:tblW', { 'w:w': twipsOf(total), 'w:type': 'dxa' }) });
    return this;
  }
  private requireColumn(index: number): void {
    const columns = Math.max(this.table.grid.length, ...this.table.children.map((row) => (row as RowNode).children.length));
    if (index < 0 || index >= columns) throw new PlatformError(`Index (${index}) must be less than the number of columns (${columns}).`);
  }
  /** Rows may have become longer than the grid: new columns are as wide as the mean of the others. */
  widenGrid(): void {
    const columns = Math.max(0, ...this.table.children.map((row) => (row as RowNode).children.length));
    const total = this.table.grid.reduce((sum, column) => sum + column, 0);
    while (this.table.grid.length < columns) this.table.grid.push(total > 0 ? total / Math.max(1, this.table.grid.length) : 451 / columns);
  }

  override getAttributes(): Attributes {
    return { ...super.getAttributes(), BORDER_COLOR: this.getBorderColor(), BORDER_WIDTH: this.getBorderWidth() };
  }
  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    if (attributes['BORDER_COLOR'] !== undefined) this.setBorderColor(attributes['BORDER_COLOR'] as string | null);
    if (typeof attributes['BORDER_WIDTH'] === 'number') this.setBorderWidth(attributes['BORDER_WIDTH']);
    return this;
  }
}

function cellAtColumn(row: RowNode, column: number): CellNode | undefined {
  let at = 0;
  for (const cell of row.children as CellNode[]) {
    const span = Number(propertyValue(cell.properties, 'w:gridSpan') ?? 1);
    if (column >= at && column < at + span) return span === 1 ? cell : undefined;
    at += span;
  }
  return undefined;
}

/** A TableRow. */
export class TableRowStandIn extends ContainerStandIn {
  readonly typeName = 'Document.TableRow';
  readonly elementType = 'TABLE_ROW';

  constructor(execution: Execution, private readonly row: RowNode) {
    super(execution, row);
  }
  protected get container(): ContainerNode {
    return this.row;
  }
  getNumCells(): number { return this.row.children.length; }
  getCell(index: number): ElementStandIn { return this.getChild(index); }
  getParentTable(): ElementStandIn | null { return this.getParent(); }
  appendTableCell(cell?: string | null | ElementStandIn): ElementStandIn { return this.insertTableCell(this.getNumCells(), cell); }
  insertTableCell(index: number, cell?: string | null | ElementStandIn): ElementStandIn {
    const isText = cell === null || cell === undefined || typeof cell === 'string';
    const grid = this.row.parent instanceof TableNode ? this.row.parent.grid : [];
    const inserted = this.insertChild(index, isText ? newCell(cell ?? '', grid[index]) : requireDetached(cell));
    if (this.row.parent instanceof TableNode) (elementOf(this.execution, this.row.parent) as TableStandIn).widenGrid();
    return inserted;
  }
  removeCell(index: number): ElementStandIn {
    const cell = this.getCell(index);
    this.change();
    this.row.remove(cell.node);
    return cell;
  }
  getMinimumHeight(): number | null {
    const height = propertyValue(this.row.properties, 'w:trHeight');
    return height === undefined ? null : Number(height) / 20;
  }
  setMinimumHeight(height: number | null): this {
    this.change();
    const node = height === null ? undefined : xml('w:trHeight', { 'w:val': twipsOf(height), 'w:hRule': 'atLeast' });
    this.row.properties = withProperty(this.row.properties, 'row', { name: 'w:trHeight', node });
    return this;
  }
  /** Whether the row is repeated on each page. */
  isHeader(): boolean {
    return toggle(this.row.properties, 'w:tblHeader') ?? false;
  }

  override getAttributes(): Attributes {
    return { ...super.getAttributes(), MINIMUM_HEIGHT: this.getMinimumHeight() };
  }
  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    if (typeof attributes['MINIMUM_HEIGHT'] === 'number') this.setMinimumHeight(attributes['MINIMUM_HEIGHT']);
    return this;
  }
}
