// A DOCX as a PDF: synchronous, and the same bytes for the same document and time.
import { DocxDocument } from '../docx/docx-document';
import { mergeProperties } from '../docx/named-styles';
import { ContentsNode, ParagraphNode, TableNode, type DocNode, type SectionNode } from '../docx/node-model';
import { elementsOf } from '../docx/xml-node';
import { pointsOf, property, propertyValue, toggle, type Properties } from '../docx/property-list';
import { lookOf } from './docx-look';
import { ParagraphReader } from './docx-paragraph';
import { tableBlock, type TableLook } from './docx-table';
import { drawPages, type Flow, type PaperSize } from './draw-pages';
import type { Block, ParagraphBlock } from './layout-model';
import type { PdfInfo } from './pdf-canvas';

const NO_LOOK: TableLook = { table: [], cell: [], paragraph: [], run: [] };

/**
 * Draws a document; `info` is what the file says of itself, or only the time it is made (milliseconds since 1970).
 * @throws SyntaxError when the bytes are not a DOCX
 */
export function renderDocx(bytes: Uint8Array, info: PdfInfo | number = 0): Uint8Array {
  return drawPages(new DocxFlows(DocxDocument.open(bytes)).flows(), typeof info === 'number' ? { createdMs: info } : info);
}

class DocxFlows {
  private readonly paragraphs: ParagraphReader;

  constructor(private readonly docx: DocxDocument) {
    this.paragraphs = new ParagraphReader(docx);
  }

  flows(): Flow[] {
    const parts = this.sections();
    return parts.map(({ nodes, properties }, index) => {
      const paper = paperOf(properties);
      const width = paper.width - paper.margins.left - paper.margins.right;
      const inherited = parts.slice(0, index + 1).reverse().map((part) => part.properties);
      const edge = (kind: 'header' | 'footer', type: string): Block[] => this.edgeBlocks(inherited, { kind, type, width });
      const blocks = this.blocks(nodes, NO_LOOK, width);
      const notes = index === parts.length - 1 ? this.footnotes(width) : [];
      const first = toggle(properties, 'w:titlePg') === true ? { header: edge('header', 'first'), footer: edge('footer', 'first') } : null;
      return { paper, blocks: [...blocks, ...notes], header: edge('header', 'default'), footer: edge('footer', 'default'), first };
    });
  }

  /** The body cut where its sections end; sections that go on on the same page are joined to the next. */
  private sections(): { readonly nodes: readonly DocNode[]; readonly properties: Properties }[] {
    const parts: { nodes: DocNode[]; properties: Properties }[] = [];
    let nodes: DocNode[] = [];
    for (const node of this.docx.body.children) {
      nodes.push(node);
      const inner = node instanceof ParagraphNode ? property(node.properties, 'w:sectPr') : undefined;
      if (inner === undefined) continue;
      parts.push({ nodes, properties: elementsOf(inner) });
      nodes = [];
    }
    parts.push({ nodes, properties: this.docx.body.sectionProperties });
    const joined: typeof parts = [];
    for (const part of parts) {
      const last = joined[joined.length - 1];
      if (last !== undefined && propertyValue(part.properties, 'w:type') === 'continuous') last.nodes.push(...part.nodes);
      else joined.push(part);
    }
    return joined;
  }

  private edgeBlocks(sections: readonly Properties[], edge: { readonly kind: 'header' | 'footer'; readonly type: string; readonly width: number }): Block[] {
    for (const properties of sections) {
      const reference = properties.find((node) => node.name === `w:${edge.kind}Reference` && (node.attributes['w:type'] ?? 'default') === edge.type);
      const section: SectionNode | null = reference === undefined ? null : this.docx.edgeById(edge.kind, reference.attributes['r:id'] ?? '');
      if (section !== null) return this.blocks(section.children, NO_LOOK, edge.width);
    }
    return [];
  }

  private blocks(nodes: readonly DocNode[], look: TableLook, width: number): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node instanceof ParagraphNode) return this.paragraphs.blocksOf(node, look);
      if (node instanceof ContentsNode) return this.blocks(node.children, look, width);
      if (!(node instanceof TableNode)) return [];
      const style = this.docx.styles.tableProperties(propertyValue(node.properties, 'w:tblStyle'));
      const own = { ...style, table: mergeProperties([style.table, node.properties]) };
      return [tableBlock(node, own, { width, read: (children, inner, innerWidth) => this.blocks(children, inner, innerWidth) })];
    });
  }

  // Footnotes stand at the end of the document: at the foot of their pages they would have to be laid out with them.
  private footnotes(width: number): Block[] {
    return this.docx.footnotes().flatMap((footnote, index) => {
      const blocks = this.blocks(footnote.contents.children, NO_LOOK, width);
      return blocks.map((block, at): Block => (block.kind === 'paragraph' && at === 0 ? noteBlock(block, index) : block));
    });
  }
}

function noteBlock(block: ParagraphBlock, index: number): ParagraphBlock {
  const look = { ...lookOf([], false), size: block.look.size * 0.65, rise: block.look.size * 0.3 };
  const number = { kind: 'text', text: `${index + 1} `, look } as const;
  return { ...block, inlines: [number, ...block.inlines], before: index === 0 ? 18 : block.before, rules: index === 0 ? { top: { color: '#000000', width: 0.5 }, bottom: null } : block.rules };
}

function paperOf(properties: Properties): PaperSize {
  const points = (name: string, attribute: string, usual: number): number => pointsOf(propertyValue(properties, name, attribute)) ?? usual;
  return {
    width: points('w:pgSz', 'w:w', 595.3), height: points('w:pgSz', 'w:h', 841.9),
    margins: {
      top: Math.abs(points('w:pgMar', 'w:top', 72)), right: points('w:pgMar', 'w:right', 72),
      bottom: Math.abs(points('w:pgMar', 'w:bottom', 72)), left: points('w:pgMar', 'w:left', 72) + points('w:pgMar', 'w:gutter', 0),
    },
    headerDistance: points('w:pgMar', 'w:header', 36), footerDistance: points('w:pgMar', 'w:footer', 36),
  };
}
