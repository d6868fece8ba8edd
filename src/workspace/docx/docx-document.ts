// An open DOCX: its sections as trees, its styles and lists, and the way back to bytes.
import { PART_NAMESPACES, PART_TYPES } from './blank-document';
import { BLANK_STYLES } from './blank-styles';
import { DocxArchive } from './docx-archive';
import { NamedStyles } from './named-styles';
import { FootnoteNode, ParagraphNode, SectionNode, type ContainerNode, type DocNode, type NodeOwner } from './node-model';
import { Numbering } from './numbering';
import { property, withProperty } from './property-list';
import { readBlocks } from './read-blocks';
import { styleIdOf } from './paragraph-style';
import { writeBlocks, type WriteContext } from './write-blocks';
import { childOf, elementsOf, withChildren, xml, type XmlNode } from './xml-node';

/** Which of the sections at the edges of a page. */
export type EdgeKind = 'header' | 'footer';

/** A document that can be read, changed and written back; parts it does not know stay as they are. */
export class DocxDocument {
  readonly body: SectionNode;
  readonly styles: NamedStyles;
  readonly numbering: Numbering;
  private readonly sections = new Map<string, SectionNode>();
  private readonly footnoteSections = new Map<string, SectionNode>();
  /** The roots of the parts that are read as trees, without what the trees hold. */
  private readonly shells = new Map<string, XmlNode>();
  private readonly footnotesPart: string;
  private owner: NodeOwner | null = null;

  private constructor(readonly archive: DocxArchive) {
    this.styles = new NamedStyles(this.partXml('styles') ?? BLANK_STYLES);
    this.numbering = new Numbering(this.partXml('numbering'));
    this.footnotesPart = this.partOf('footnotes') ?? 'word/footnotes.xml';
    this.readFootnotes();
    this.body = this.readBody();
  }

  /** @throws SyntaxError when the bytes are not a DOCX. */
  static open(bytes: Uint8Array): DocxDocument {
    return new DocxDocument(DocxArchive.open(bytes));
  }

  /** A document that came from outside: every part that is read later is read and written once, so that a broken one is refused at the door. @throws as `open`, and whatever reading a broken part throws */
  static openWhole(bytes: Uint8Array): DocxDocument {
    const document = DocxDocument.open(bytes);
    for (const kind of ['header', 'footer'] as const) for (const type of ['default', 'first', 'even']) document.edge(kind, type);
    DocxDocument.open(document.toBytes());
    return document;
  }

  /** Says who is told of changes, in every section. */
  setOwner(owner: NodeOwner): void {
    this.owner = owner;
    for (const section of [this.body, ...this.sections.values(), ...this.footnoteSections.values()]) section.owner = owner;
    for (const footnote of this.footnotes()) footnote.contents.owner = owner;
  }

  /** The header or footer of ordinary pages; `null` where there is none. `type` chooses first or even pages. */
  edge(kind: EdgeKind, type = 'default'): SectionNode | null {
    const id = this.sectionProperties().map((list) => list.find((node) => node.name === `w:${kind}Reference` && (node.attributes['w:type'] ?? 'default') === type))
      .find((node) => node !== undefined)?.attributes['r:id'];
    return id === undefined ? null : this.edgeById(kind, id);
  }

  /** The header or footer that a reference in a w:sectPr names. */
  edgeById(kind: EdgeKind, relationshipId: string): SectionNode | null {
    const part = this.archive.targetPart(this.body.part, relationshipId);
    if (part === undefined || !this.archive.has(part)) return null;
    let section = this.sections.get(part);
    if (section === undefined) {
      section = this.adoptSection(new SectionNode(kind, part));
      const root = this.archive.xml(part);
      if (root !== undefined) {
        this.shells.set(part, withChildren(root, []));
        readBlocks(section, root, this.readContext(part));
      }
      this.sections.set(part, section);
    }
    return section;
  }

  /** Adds a header or footer with one empty paragraph. */
  addEdge(kind: EdgeKind): SectionNode {
    const part = this.archive.freePart(`word/${kind}`, '.xml');
    this.archive.setXml(part, xml(kind === 'header' ? 'w:hdr' : 'w:ftr', PART_NAMESPACES, [xml('w:p')]));
    this.archive.declareType({ part }, PART_TYPES[kind]);
    const id = this.archive.relate(this.body.part, { kind, target: part });
    this.body.sectionProperties = [xml(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': id }), ...this.body.sectionProperties];
    return this.edgeById(kind, id) as SectionNode;
  }

  /** Takes the header or footer of ordinary pages away. */
  removeEdge(kind: EdgeKind): void {
    this.body.sectionProperties = this.body.sectionProperties.filter((node) => node.name !== `w:${kind}Reference` || (node.attributes['w:type'] ?? 'default') !== 'default');
  }

  /** The heading of a paragraph; `null` where its style is none. */
  headingOf(paragraph: ParagraphNode): string | null {
    return this.styles.headingOf(styleIdOf(paragraph.properties));
  }

  /** All footnotes in the order of their references. */
  footnotes(): FootnoteNode[] {
    const found: FootnoteNode[] = [];
    const walk = (node: DocNode): void => {
      if (node instanceof FootnoteNode) found.push(node);
      const children = (node as Partial<ContainerNode>).children;
      if (children !== undefined) for (const child of children) walk(child);
    };
    walk(this.body);
    return found;
  }

  /** The document as bytes. */
  toBytes(): Uint8Array {
    let drawing = 0;
    const footnoteIds = this.numberFootnotes();
    const context = (part: string): WriteContext => ({ archive: this.archive, part, footnote: (node) => footnoteIds.get(node) ?? '1', nextDrawing: () => (drawing += 1) });
    this.writeBody(context(this.body.part));
    for (const [part, section] of this.sections) this.writeRoot(part, writeBlocks(section.children, context(part)));
    if (footnoteIds.size > 0) this.writeFootnotes(footnoteIds, context(this.footnotesPart));
    this.writeShared('styles', this.styles);
    this.writeShared('numbering', this.numbering);
    return this.archive.toBytes();
  }

  private readBody(): SectionNode {
    const part = this.archive.mainPart();
    const section = new SectionNode('body', part);
    const root = this.archive.xml(part);
    const body = childOf(root, 'w:body');
    if (root !== undefined) this.shells.set(part, withChildren(root, elementsOf(root).map((node) => (node.name === 'w:body' ? xml('w:body') : node))));
    if (body === undefined) throw new SyntaxError('Cannot open the document: it has no body');
    readBlocks(section, body, this.readContext(part));
    section.sectionProperties = elementsOf(childOf(body, 'w:sectPr'));
    if (section.children.length === 0) section.append(new ParagraphNode());
    return section;
  }

  private readContext(part: string): Parameters<typeof readBlocks>[2] {
    return { archive: this.archive, part, footnote: (id) => this.footnoteSections.get(id) };
  }

  private readFootnotes(): void {
    for (const note of elementsOf(this.archive.xml(this.footnotesPart), 'w:footnote')) {
      if (note.attributes['w:type'] !== undefined) continue;
      const section = new SectionNode('footnote', this.footnotesPart);
      readBlocks(section, note, { archive: this.archive, part: this.footnotesPart, footnote: () => undefined });
      this.footnoteSections.set(note.attributes['w:id'] ?? '', section);
    }
  }

  private numberFootnotes(): Map<FootnoteNode, string> {
    return new Map(this.footnotes().map((node, index) => {
      node.id = String(index + 1);
      return [node, node.id];
    }));
  }

  private writeBody(context: WriteContext): void {
    const root = this.shells.get(this.body.part) ?? xml('w:document', PART_NAMESPACES, [xml('w:body')]);
    const section = this.body.sectionProperties.length === 0 ? [] : [xml('w:sectPr', {}, this.body.sectionProperties)];
    const body = xml('w:body', {}, [...writeBlocks(this.body.children, context), ...section]);
    this.archive.setXml(this.body.part, withNamespaces(withChildren(root, elementsOf(root).map((node) => (node.name === 'w:body' ? body : node)))));
  }

  private writeRoot(part: string, children: readonly XmlNode[]): void {
    const root = this.shells.get(part);
    if (root !== undefined) this.archive.setXml(part, withNamespaces(withChildren(root, children.length === 0 ? [xml('w:p')] : children)));
  }

  private writeFootnotes(ids: ReadonlyMap<FootnoteNode, string>, context: WriteContext): void {
    const kept = elementsOf(this.archive.xml(this.footnotesPart), 'w:footnote').filter((note) => note.attributes['w:type'] !== undefined);
    const separators = kept.length > 0 ? kept : [['separator', -1], ['continuationSeparator', 0]].map(([type, id]) =>
      xml('w:footnote', { 'w:type': type, 'w:id': id }, [xml('w:p', {}, [xml('w:r', {}, [xml(`w:${type as string}`)])])]));
    const notes = [...ids].map(([node, id]) => xml('w:footnote', { 'w:id': id }, writeBlocks(node.contents.children, context)));
    this.archive.setXml(this.footnotesPart, xml('w:footnotes', PART_NAMESPACES, [...separators, ...notes]));
    this.archive.declareType({ part: this.footnotesPart }, PART_TYPES.footnotes);
    this.archive.relate(this.body.part, { kind: 'footnotes', target: this.footnotesPart });
  }

  private writeShared(kind: 'styles' | 'numbering', source: { readonly changed: boolean; toXml(): XmlNode }): void {
    if (!source.changed) return;
    const part = this.partOf(kind) ?? `word/${kind}.xml`;
    this.archive.setXml(part, source.toXml());
    this.archive.declareType({ part }, PART_TYPES[kind]);
    this.archive.relate(this.archive.mainPart(), { kind, target: part });
  }

  private adoptSection(section: SectionNode): SectionNode {
    section.owner = this.owner;
    return section;
  }

  private sectionProperties(): readonly (readonly XmlNode[])[] {
    const inner = this.body.children.flatMap((node) => (node instanceof ParagraphNode ? [elementsOf(property(node.properties, 'w:sectPr'))] : []));
    return [this.body.sectionProperties, ...inner.reverse()];
  }

  private partOf(kind: string): string | undefined {
    const main = this.archive.mainPart();
    const found = this.archive.relationshipsOf(main).find((item) => item.type.endsWith(`/${kind}`));
    return found === undefined ? undefined : this.archive.targetPart(main, found.id);
  }

  private partXml(kind: string): XmlNode | undefined {
    const part = this.partOf(kind);
    return part === undefined ? undefined : this.archive.xml(part);
  }
}

function withNamespaces(root: XmlNode): XmlNode {
  return { ...root, attributes: { ...PART_NAMESPACES, ...root.attributes } };
}

/** Sets one child of a body's w:sectPr. */
export function withSectionProperty(section: SectionNode, node: XmlNode): void {
  section.sectionProperties = withProperty(section.sectionProperties, 'section', { name: node.name, node });
}
