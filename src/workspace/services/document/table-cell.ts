// TableCell: a cell of a table, a container of blocks. Measures are points.
import { CellNode, ParagraphNode, RowNode, TableNode, type ContainerNode } from '../../docx/node-model';
import { pointsOf, property, propertyValue, twipsOf, withProperty } from '../../docx/property-list';
import { colorOf } from '../../docx/run-style';
import { childOf, elementsOf, withAttributes, xml } from '../../docx/xml-node';
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import { colorArgument, type Attributes } from './attributes';
import { BlockContainerStandIn } from './block-container';
import type { ElementStandIn } from './element';

type Edge = 'top' | 'bottom' | 'left' | 'right';
const PADDINGS: Readonly<Record<string, Edge>> = { PADDING_TOP: 'top', PADDING_BOTTOM: 'bottom', PADDING_LEFT: 'left', PADDING_RIGHT: 'right' };

/** A TableCell. */
export class TableCellStandIn extends BlockContainerStandIn {
  readonly typeName = 'Document.TableCell';
  readonly elementType = 'TABLE_CELL';

  constructor(execution: Execution, private readonly cell: CellNode) {
    super(execution, cell);
  }
  protected get container(): ContainerNode {
    return this.cell;
  }

  /** Replaces the contents; the first paragraph keeps its look. */
  override setText(text: string | null): this {
    const first = this.cell.children[0];
    const look = first instanceof ParagraphNode ? first.properties : undefined;
    super.setText(text);
    if (look !== undefined) for (const child of this.cell.children) if (child instanceof ParagraphNode) child.properties = look;
    return this;
  }
  getParentRow(): ElementStandIn | null { return this.getParent(); }
  getParentTable(): ElementStandIn | null { return this.getParent()?.getParent() ?? null; }
  getColSpan(): number { return Number(propertyValue(this.cell.properties, 'w:gridSpan') ?? 1); }
  /** Rows that the cell covers; 0 where a cell above covers this one. */
  getRowSpan(): number {
    const merge = property(this.cell.properties, 'w:vMerge');
    if (merge === undefined) return 1;
    if (merge.attributes['w:val'] !== 'restart') return 0;
    const table = this.cell.parent?.parent;
    if (!(table instanceof TableNode) || !(this.cell.parent instanceof RowNode)) return 1;
    const column = this.cell.parent.children.indexOf(this.cell);
    let span = 1;
    for (const row of table.children.slice(table.children.indexOf(this.cell.parent) + 1)) {
      const below = (row as RowNode).children[column];
      const continued = below instanceof CellNode ? property(below.properties, 'w:vMerge') : undefined;
      if (continued === undefined || continued.attributes['w:val'] === 'restart') break;
      span += 1;
    }
    return span;
  }

  getBackgroundColor(): string | null { return colorOf(propertyValue(this.cell.properties, 'w:shd', 'w:fill')); }
  setBackgroundColor(color: string | null): this {
    const value = colorArgument(color);
    return this.set('w:shd', value === null ? undefined : xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': value.slice(1) }));
  }
  getVerticalAlignment(): EnumValue | null {
    const value = propertyValue(this.cell.properties, 'w:vAlign');
    return value === undefined ? null : (this.execution.border.enumValues('Document.VerticalAlignment')[value.toUpperCase()] ?? null);
  }
  setVerticalAlignment(alignment: EnumValue | null): this {
    return this.set('w:vAlign', alignment === null ? undefined : xml('w:vAlign', { 'w:val': alignment.key.toLowerCase() }));
  }
  getWidth(): number | null {
    const width = property(this.cell.properties, 'w:tcW')?.attributes;
    return width?.['w:type'] === 'dxa' ? pointsOf(width['w:w']) : null;
  }
  setWidth(width: number | null): this {
    const table = this.getParentTable() as { setColumnWidth?(index: number, width: number): unknown } | null;
    const row = this.cell.parent;
    if (width !== null && row !== null && table?.setColumnWidth !== undefined) table.setColumnWidth(row.children.indexOf(this.cell), width);
    return this.set('w:tcW', width === null ? undefined : xml('w:tcW', { 'w:w': twipsOf(width), 'w:type': 'dxa' }));
  }

  getPaddingTop(): number | null { return this.padding('top'); }
  getPaddingBottom(): number | null { return this.padding('bottom'); }
  getPaddingLeft(): number | null { return this.padding('left'); }
  getPaddingRight(): number | null { return this.padding('right'); }
  setPaddingTop(value: number | null): this { return this.setPadding('top', value); }
  setPaddingBottom(value: number | null): this { return this.setPadding('bottom', value); }
  setPaddingLeft(value: number | null): this { return this.setPadding('left', value); }
  setPaddingRight(value: number | null): this { return this.setPadding('right', value); }
  private padding(edge: Edge): number | null {
    return pointsOf(childOf(property(this.cell.properties, 'w:tcMar'), `w:${edge}`)?.attributes['w:w']);
  }
  private setPadding(edge: Edge, value: number | null): this {
    const margins = elementsOf(property(this.cell.properties, 'w:tcMar'));
    const kept = new Map(margins.map((node) => [node.name, node]));
    if (value === null) kept.delete(`w:${edge}`);
    else kept.set(`w:${edge}`, withAttributes(xml(`w:${edge}`), { 'w:w': twipsOf(value), 'w:type': 'dxa' }));
    const ordered = ['w:top', 'w:left', 'w:bottom', 'w:right'].flatMap((name) => kept.get(name) ?? []);
    return this.set('w:tcMar', ordered.length === 0 ? undefined : xml('w:tcMar', {}, ordered));
  }

  override getAttributes(): Attributes {
    const attributes: Attributes = { ...super.getAttributes(), BACKGROUND_COLOR: this.getBackgroundColor(), VERTICAL_ALIGNMENT: this.getVerticalAlignment(), WIDTH: this.getWidth() };
    for (const [name, edge] of Object.entries(PADDINGS)) attributes[name] = this.padding(edge);
    const color = property(this.cell.properties, 'w:tcBorders')?.children[0];
    const border = color === undefined || typeof color === 'string' ? undefined : color.attributes;
    return { ...attributes, BORDER_COLOR: colorOf(border?.['w:color']), BORDER_WIDTH: border?.['w:sz'] === undefined ? null : Number(border['w:sz']) / 8 };
  }
  override setAttributes(attributes: Attributes): this {
    const { BACKGROUND_COLOR: background, ...others } = attributes;
    super.setAttributes(others);
    if (background !== undefined) this.setBackgroundColor(background as string | null);
    for (const [name, edge] of Object.entries(PADDINGS)) if (typeof attributes[name] === 'number') this.setPadding(edge, attributes[name]);
    if (attributes['VERTICAL_ALIGNMENT'] !== undefined) this.setVerticalAlignment(attributes['VERTICAL_ALIGNMENT'] as EnumValue | null);
    if (typeof attributes['WIDTH'] === 'number') this.setWidth(attributes['WIDTH']);
    if (attributes['BORDER_WIDTH'] !== undefined || attributes['BORDER_COLOR'] !== undefined) this.setBorders(attributes);
    return this;
  }
  private setBorders(attributes: Attributes): void {
    const before = this.getAttributes();
    const width = Number(attributes['BORDER_WIDTH'] ?? before['BORDER_WIDTH'] ?? 1);
    const color = colorArgument(attributes['BORDER_COLOR'] ?? before['BORDER_COLOR']) ?? '#000000';
    const line = { 'w:val': width > 0 ? 'single' : 'nil', 'w:sz': Math.round(width * 8), 'w:space': 0, 'w:color': color.slice(1) };
    this.set('w:tcBorders', xml('w:tcBorders', {}, ['top', 'left', 'bottom', 'right'].map((edge) => xml(`w:${edge}`, line))));
  }
  private set(name: string, node: ReturnType<typeof xml> | undefined): this {
    this.change();
    this.cell.properties = withProperty(this.cell.properties, 'cell', { name, node });
    return this;
  }
}
