// Paragraphs and tables of a DOCX part as blocks of the flow.
import { numberingOf, paragraphAttribute, styleIdOf } from '../docx/paragraph-style';
import { mergeProperties } from '../docx/named-styles';
import { pointsOf, property, propertyValue, toggle, type Properties } from '../docx/property-list';
import { childOf, elementsOf, type XmlNode } from '../docx/xml-node';
import { listMarker, type FlowSource } from './docx-flow';
import type { Align, Block, Cell, Edge, Edges, Paragraph, Row, Table } from './flow';
import { lookOf, readRuns } from './flow-runs';

const ALIGN: Readonly<Record<string, Align>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' };
const EIGHTHS = 8;
const DEFAULT_CELL_SIDE = 5.4;
const NO_EDGE: Edge = { width: 0, color: '000000' };
const SINGLE_LINE = 240;

/** The blocks of a list of elements; what is neither paragraph nor table is looked into. */
export function readFlowBlocks(elements: readonly XmlNode[], source: FlowSource): readonly Block[] {
  return elements.flatMap((element): readonly Block[] => {
    switch (element.name) {
      case 'w:p': return [readParagraph(element, source, {})];
      case 'w:tbl': return [readTable(element, source)];
      case 'w:sdt': return readFlowBlocks(elementsOf(childOf(element, 'w:sdtContent')), source);
      default: return [];
    }
  });
}

interface Surrounding { readonly paragraph?: Properties; readonly run?: Properties }

function readParagraph(element: XmlNode, source: FlowSource, around: Surrounding): Paragraph {
  const own = elementsOf(childOf(element, 'w:pPr'));
  const styleId = styleIdOf(own);
  const base = source.styles.paragraphBase(styleId);
  const all = mergeProperties([around.paragraph ?? [], base.paragraph, own]);
  const marker = listMarker(source, numberingOf(all));
  const left = property(own, 'w:ind') === undefined && marker !== null ? marker.left : paragraphAttribute(all, 'indentStart') ?? 0;
  const first = paragraphAttribute(all, 'indentFirstLine');
  const markLook = lookOf(mergeProperties([around.run ?? [], source.styles.runProperties(styleId, elementsOf(childOf(childOf(element, 'w:pPr'), 'w:rPr')))]));
  return {
    kind: 'paragraph', runs: readRuns(elementsOf(element), { source, styleId, around: around.run ?? [] }), look: markLook,
    align: ALIGN[paragraphAttribute(all, 'alignment') ?? 'LEFT'] ?? 'left', left, right: paragraphAttribute(all, 'indentEnd') ?? 0,
    firstLine: marker === null && first !== null ? first - left : 0,
    before: paragraphAttribute(all, 'spacingBefore') ?? 0, after: paragraphAttribute(all, 'spacingAfter') ?? 0, spacing: spacingOf(all),
    keepNext: toggle(all, 'w:keepNext') ?? false, keepLines: toggle(all, 'w:keepLines') ?? false, pageBreakBefore: toggle(all, 'w:pageBreakBefore') ?? false,
    marker: marker?.text ?? '', tabs: tabsOf(all), ruleBelow: edgeOf(childOf(property(all, 'w:pBdr'), 'w:bottom')).width,
  };
}

function spacingOf(list: Properties): Paragraph['spacing'] {
  const spacing = property(list, 'w:spacing')?.attributes ?? {};
  const line = Number(spacing['w:line'] ?? SINGLE_LINE);
  if (spacing['w:lineRule'] === 'exact') return { kind: 'exact', value: line / 20 };
  if (spacing['w:lineRule'] === 'atLeast') return { kind: 'least', value: line / 20 };
  return { kind: 'multiple', value: line / SINGLE_LINE };
}

function tabsOf(list: Properties): Paragraph['tabs'] {
  return elementsOf(property(list, 'w:tabs'), 'w:tab').flatMap(({ attributes }) => {
    const at = pointsOf(attributes['w:pos']);
    if (at === null || attributes['w:val'] === 'clear') return [];
    const align = attributes['w:val'] === 'center' ? 'center' : ['right', 'end', 'decimal'].includes(attributes['w:val'] ?? '') ? 'right' : 'left';
    return [{ at, align } as const];
  }).sort((a, b) => a.at - b.at);
}

function readTable(element: XmlNode, source: FlowSource): Table {
  const own = elementsOf(childOf(element, 'w:tblPr'));
  const style = source.styles.tableProperties(propertyValue(own, 'w:tblStyle'));
  const all = mergeProperties([style.table, own]);
  const columns = elementsOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map((node) => pointsOf(node.attributes['w:w']) ?? 0);
  const context: TableContext = { source, all, around: { paragraph: style.paragraph, run: style.run }, cellStyle: style.cell };
  const rows = elementsOf(element, 'w:tr');
  const jc = propertyValue(all, 'w:jc');
  return {
    kind: 'table', columns: columns.length > 0 ? columns : guessColumns(rows), rows: rows.map((row, index) => readRow(row, { ...context, isFirst: index === 0, isLast: index === rows.length - 1 })),
    indent: pointsOf(propertyValue(all, 'w:tblInd', 'w:w')) ?? 0, align: jc === 'center' ? 'center' : jc === 'right' || jc === 'end' ? 'right' : 'left',
  };
}

interface TableContext { readonly source: FlowSource; readonly all: Properties; readonly around: Surrounding; readonly cellStyle: Properties }
interface RowContext extends TableContext { readonly isFirst: boolean; readonly isLast: boolean }

function guessColumns(rows: readonly XmlNode[]): readonly number[] {
  return elementsOf(rows[0], 'w:tc').map((cell) => pointsOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']) ?? 100);
}

function readRow(element: XmlNode, context: RowContext): Row {
  const own = elementsOf(childOf(element, 'w:trPr'));
  const cells = elementsOf(element, 'w:tc');
  return {
    cells: cells.map((cell, index) => readCell(cell, { ...context, isLeft: index === 0, isRight: index === cells.length - 1 })),
    isHeader: toggle(own, 'w:tblHeader') ?? false, minHeight: pointsOf(propertyValue(own, 'w:trHeight')) ?? 0,
  };
}

function readCell(element: XmlNode, context: RowContext & { readonly isLeft: boolean; readonly isRight: boolean }): Cell {
  const own = mergeProperties([context.cellStyle, elementsOf(childOf(element, 'w:tcPr'))]);
  const merge = property(own, 'w:vMerge');
  const vertical = propertyValue(own, 'w:vAlign');
  const shade = propertyValue(own, 'w:shd', 'w:fill');
  const blocks = elementsOf(element).flatMap((child): readonly Block[] => (child.name === 'w:p' ? [readParagraph(child, context.source, context.around)] : readFlowBlocks([child], context.source)));
  return {
    blocks: withoutEndMark(blocks), span: Number(propertyValue(own, 'w:gridSpan') ?? 1) || 1,
    merge: merge === undefined ? 'none' : merge.attributes['w:val'] === 'restart' ? 'start' : 'more',
    shade: shade === undefined || shade === 'auto' ? '' : shade, edges: cellEdges(own, context), vertical: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
    padding: paddingOf(own, context.all),
  };
}

/** The empty paragraph that must follow a table inside a cell takes no room. */
function withoutEndMark(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return blocks.length > 1 && last?.kind === 'paragraph' && last.runs.length === 0 && blocks.at(-2)?.kind === 'table' ? blocks.slice(0, -1) : blocks;
}

function cellEdges(own: Properties, context: RowContext & { readonly isLeft: boolean; readonly isRight: boolean }): Edges {
  const cell = property(own, 'w:tcBorders');
  const table = property(context.all, 'w:tblBorders');
  const side = (name: string, isOuter: boolean, inner: string): Edge => edgeOf(childOf(cell, `w:${name}`) ?? childOf(cell, alias(name)) ?? (isOuter ? childOf(table, `w:${name}`) ?? childOf(table, alias(name)) : childOf(table, inner)));
  return {
    top: side('top', context.isFirst, 'w:insideH'), bottom: side('bottom', context.isLast, 'w:insideH'),
    left: side('left', context.isLeft, 'w:insideV'), right: side('right', context.isRight, 'w:insideV'),
  };
}

function alias(name: string): string {
  return name === 'left' ? 'w:start' : name === 'right' ? 'w:end' : `w:${name}`;
}

function edgeOf(node: XmlNode | undefined): Edge {
  const kind = node?.attributes['w:val'] ?? 'none';
  if (node === undefined || kind === 'none' || kind === 'nil') return NO_EDGE;
  const color = node.attributes['w:color'];
  return { width: Math.max(0.25, Number(node.attributes['w:sz'] ?? 4) / EIGHTHS), color: color === undefined || color === 'auto' ? '000000' : color };
}

function paddingOf(own: Properties, table: Properties): Cell['padding'] {
  const cell = property(own, 'w:tcMar');
  const all = property(table, 'w:tblCellMar');
  const side = (name: string, fallback: number): number => {
    const node = childOf(cell, `w:${name}`) ?? childOf(cell, alias(name)) ?? childOf(all, `w:${name}`) ?? childOf(all, alias(name));
    return pointsOf(node?.attributes['w:w']) ?? fallback;
  };
  return { top: side('top', 0), right: side('right', DEFAULT_CELL_SIDE), bottom: side('bottom', 0), left: side('left', DEFAULT_CELL_SIDE) };
}
