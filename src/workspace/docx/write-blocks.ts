// Writes the tree of a section back as the XML of its part.
import type { DocxArchive } from './docx-archive';
import { CellNode, ContentsNode, FootnoteNode, HorizontalRuleNode, ImageNode, OpaqueBlockNode, OpaqueInlineNode, PageBreakNode, ParagraphNode, RowNode, TableNode, TextNode, type DocNode, type TextPiece } from './node-model';
import { pictureEnding, writeDrawing } from './picture';
import { property, twipsOf, withProperty, type Properties } from './property-list';
import { withThaiLanguage } from './run-style';
import { xml, type XmlNode } from './xml-node';

/** What writing needs beyond the tree itself. */
export interface WriteContext {
  readonly archive: DocxArchive;
  readonly part: string;
  /** Gives a footnote its number in the document. */
  footnote(node: FootnoteNode): string;
  /** The next number of a drawing. */
  nextDrawing(): number;
}

const THAI = /[\u0E00-\u0E7F]/;
const RULE = xml('w:r', {}, [xml('w:pict', {}, [xml('v:rect', {
  'xmlns:v': 'urn:schemas-microsoft-com:vml', 'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  style: 'width:0.0pt;height:1.5pt', 'o:hr': 't', 'o:hrstd': 't', 'o:hralign': 'center', fillcolor: '#A0A0A0', stroked: 'f',
})])]);

/** The children of a container as elements. */
export function writeBlocks(children: readonly DocNode[], context: WriteContext): XmlNode[] {
  return children.flatMap((child) => writeBlock(child, context));
}

function writeBlock(node: DocNode, context: WriteContext): XmlNode[] {
  if (node instanceof ParagraphNode) return [writeParagraph(node, context)];
  if (node instanceof TableNode) return node.children.length === 0 ? [] : [writeTable(node, context)];
  if (node instanceof ContentsNode) return [xml('w:sdt', {}, [...node.frame, xml('w:sdtContent', {}, writeBlocks(node.children, context))])];
  if (node instanceof OpaqueBlockNode) return [node.node];
  return [];
}

function writeParagraph(node: ParagraphNode, context: WriteContext): XmlNode {
  const properties = node.properties.length === 0 ? [] : [xml('w:pPr', {}, node.properties)];
  return xml('w:p', node.attributes, [...properties, ...node.children.flatMap((child) => writeInline(child, context))]);
}

function writeInline(node: DocNode, context: WriteContext): XmlNode[] {
  if (node instanceof TextNode) return writeText(node, context);
  if (node instanceof PageBreakNode) return [xml('w:r', {}, [xml('w:br', { 'w:type': 'page' })])];
  if (node instanceof HorizontalRuleNode) return [RULE];
  if (node instanceof ImageNode) return [xml('w:r', {}, [writeImage(node, context)])];
  if (node instanceof FootnoteNode) {
    return [xml('w:r', {}, [xml('w:rPr', {}, [xml('w:vertAlign', { 'w:val': 'superscript' })]), xml('w:footnoteReference', { 'w:id': context.footnote(node) })])];
  }
  return node instanceof OpaqueInlineNode ? [...node.nodes] : [];
}

function writeImage(node: ImageNode, context: WriteContext): XmlNode {
  const { archive, part } = context;
  const ending = pictureEnding(node.picture);
  const media = mediaPart(archive, node, ending);
  archive.declareType({ extension: ending }, node.picture.contentType);
  const linkId = node.link === null ? undefined : archive.relate(part, { kind: 'hyperlink', target: node.link, external: true });
  return writeDrawing(node, { relationshipId: archive.relate(part, { kind: 'image', target: media }), linkId, number: context.nextDrawing() });
}

function mediaPart(archive: DocxArchive, node: ImageNode, ending: string): string {
  for (let number = 1; ; number += 1) {
    for (const known of [ending, ending === 'jpeg' ? 'jpg' : ending]) {
      const bytes = archive.bytes(`word/media/image${number}.${known}`);
      if (bytes !== undefined && (bytes === node.picture.bytes || Buffer.from(bytes).equals(node.picture.bytes))) return `word/media/image${number}.${known}`;
    }
    if (['png', 'gif', 'jpeg', 'jpg'].every((other) => !archive.has(`word/media/image${number}.${other}`))) {
      archive.setBytes(`word/media/image${number}.${ending}`, node.picture.bytes);
      return `word/media/image${number}.${ending}`;
    }
  }
}

function writeText(node: TextNode, context: WriteContext): XmlNode[] {
  const out: XmlNode[] = [];
  let link: { readonly address: string; readonly runs: XmlNode[] } | null = null;
  const endLink = (): void => {
    if (link !== null) out.push(writeLink(link.address, link.runs, context));
    link = null;
  };
  for (const piece of node.pieces) {
    if (piece.mark !== undefined) {
      endLink();
      out.push(piece.mark);
    } else if (piece.text !== '') {
      const run = writeRun(piece);
      if (link === null || piece.link !== (link as { address: string }).address) endLink();
      if (piece.link === null) out.push(run);
      else if (link === null) link = { address: piece.link, runs: [run] };
      else (link as { runs: XmlNode[] }).runs.push(run);
    }
  }
  endLink();
  return out;
}

function writeLink(address: string, runs: readonly XmlNode[], context: WriteContext): XmlNode {
  if (address.startsWith('#')) return xml('w:hyperlink', { 'w:anchor': address.slice(1), 'w:history': 1 }, runs);
  return xml('w:hyperlink', { 'r:id': context.archive.relate(context.part, { kind: 'hyperlink', target: address, external: true }), 'w:history': 1 }, runs);
}

function writeRun(piece: TextPiece): XmlNode {
  const properties: Properties = THAI.test(piece.text) ? withThaiLanguage(piece.properties) : piece.properties;
  const content = piece.text.split(/([\t\r\n\u2011])/).filter((part) => part !== '').map((part) => {
    if (part === '\t') return xml('w:tab');
    if (part === '\u2011') return xml('w:noBreakHyphen');
    return part === '\r' || part === '\n' ? xml('w:br') : xml('w:t', { 'xml:space': 'preserve' }, [part]);
  });
  return xml('w:r', {}, properties.length === 0 ? content : [xml('w:rPr', {}, properties), ...content]);
}

function writeTable(node: TableNode, context: WriteContext): XmlNode {
  const rows = node.children.filter((row): row is RowNode => row instanceof RowNode && row.children.length > 0);
  const grid = node.grid.map((width) => xml('w:gridCol', { 'w:w': twipsOf(width) }));
  const properties = property(node.properties, 'w:tblW') === undefined
    ? withProperty(node.properties, 'table', { name: 'w:tblW', node: xml('w:tblW', { 'w:w': 0, 'w:type': 'auto' }) })
    : node.properties;
  return xml('w:tbl', {}, [xml('w:tblPr', {}, properties), xml('w:tblGrid', {}, grid), ...rows.map((row) => writeRow(row, context))]);
}

function writeRow(row: RowNode, context: WriteContext): XmlNode {
  const properties = row.properties.length === 0 ? [] : [xml('w:trPr', {}, row.properties)];
  return xml('w:tr', {}, [...properties, ...row.children.filter((cell): cell is CellNode => cell instanceof CellNode).map((cell) => writeCell(cell, context))]);
}

function writeCell(cell: CellNode, context: WriteContext): XmlNode {
  const properties = cell.properties.length === 0 ? [] : [xml('w:tcPr', {}, cell.properties)];
  const blocks = writeBlocks(cell.children, context);
  // A cell must end with a paragraph, or Word calls the file damaged.
  if (blocks[blocks.length - 1]?.name !== 'w:p') blocks.push(xml('w:p'));
  return xml('w:tc', {}, [...properties, ...blocks]);
}
