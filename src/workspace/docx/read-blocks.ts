// Reads blocks: paragraphs, tables, tables of contents, from the XML of a part.
import { CellNode, ContentsNode, OpaqueBlockNode, ParagraphNode, RowNode, TableNode, type ContainerNode } from './node-model';
import { readInlines, type ReadContext } from './read-inlines';
import { childOf, descendantOf, elementsOf, type XmlNode } from './xml-node';

const TRANSPARENT = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:sdt', 'w:sdtContent']);
const DROPPED = new Set(['w:proofErr', 'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:tblPrEx']);

/** Puts the blocks of an element (w:body, w:hdr, w:tc …) into a container. */
export function readBlocks(container: ContainerNode, element: XmlNode, context: ReadContext): void {
  for (const child of elementsOf(element)) readBlock(container, child, context);
}

function readBlock(container: ContainerNode, element: XmlNode, context: ReadContext): void {
  if (DROPPED.has(element.name)) return;
  if (element.name === 'w:p') container.append(readParagraph(element, context));
  else if (element.name === 'w:tbl') container.append(readTable(element, context));
  else if (element.name === 'w:sdt' && isContents(element)) container.append(readContents(element, context));
  else if (TRANSPARENT.has(element.name)) readBlocks(container, element, context);
  else container.append(new OpaqueBlockNode(element));
}

function readParagraph(element: XmlNode, context: ReadContext): ParagraphNode {
  const paragraph = new ParagraphNode(elementsOf(childOf(element, 'w:pPr')), element.attributes);
  readInlines(paragraph, element, context);
  return paragraph;
}

function readTable(element: XmlNode, context: ReadContext): TableNode {
  const grid = elementsOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map((column) => Number(column.attributes['w:w'] ?? 0) / 20);
  const table = new TableNode(elementsOf(childOf(element, 'w:tblPr')), grid);
  for (const row of rowsOf(element, 'w:tr')) table.append(readRow(row, context));
  return table;
}

function readRow(element: XmlNode, context: ReadContext): RowNode {
  const row = new RowNode(elementsOf(childOf(element, 'w:trPr')));
  for (const cellElement of rowsOf(element, 'w:tc')) {
    const cell = new CellNode(elementsOf(childOf(cellElement, 'w:tcPr')));
    readBlocks(cell, cellElement, context);
    row.append(cell);
  }
  return row;
}

function rowsOf(element: XmlNode, name: string): XmlNode[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : TRANSPARENT.has(child.name) ? rowsOf(child, name) : []));
}

function readContents(element: XmlNode, context: ReadContext): ContentsNode {
  const contents = new ContentsNode(elementsOf(element).filter((child) => child.name !== 'w:sdtContent'));
  const inner = childOf(element, 'w:sdtContent');
  if (inner !== undefined) readBlocks(contents, inner, context);
  return contents;
}

function isContents(element: XmlNode): boolean {
  const gallery = childOf(element, 'w:sdtPr');
  return gallery !== undefined && descendantOf(gallery, 'w:docPartGallery')?.attributes['w:val'] === 'Table of Contents';
}
