// The elements of an open document: a tree of nodes with parents, over the properties as the DOCX wrote them.
import type { Properties } from './property-list';
import type { XmlNode } from './xml-node';

/** What owns a section: the open document, which is told of every change. */
export interface NodeOwner {
  /** Notes a change. @throws when the document is closed. */
  change(): void;
}

/** Any element of a document. */
export abstract class DocNode {
  parent: ContainerNode | null = null;

  /** The section at the top; `null` for detached elements. */
  section(): SectionNode | null {
    if (this.parent !== null) return this.parent.section();
    return this instanceof SectionNode ? this : null;
  }

  /** A detached copy of the element and all below it. */
  abstract copy(): DocNode;
}

/** An element with children. */
export abstract class ContainerNode extends DocNode {
  readonly children: DocNode[] = [];

  append(node: DocNode): void {
    this.insert(this.children.length, node);
  }

  insert(index: number, node: DocNode): void {
    node.parent = this;
    this.children.splice(index, 0, node);
  }

  remove(node: DocNode): void {
    const index = this.children.indexOf(node);
    if (index >= 0) this.children.splice(index, 1);
    node.parent = null;
  }

  removeAll(): void {
    for (const child of this.children) child.parent = null;
    this.children.length = 0;
  }

  protected copyChildrenTo<T extends ContainerNode>(copy: T): T {
    for (const child of this.children) copy.append(child.copy());
    return copy;
  }
}

/** Which part of the document a section is. */
export type SectionKind = 'body' | 'header' | 'footer' | 'footnote';

/** Body, header, footer or the text of a footnote. */
export class SectionNode extends ContainerNode {
  owner: NodeOwner | null = null;
  /** Children of the body's w:sectPr: page size, margins, header references. */
  sectionProperties: Properties = [];

  constructor(readonly kind: SectionKind, /** Name of its part in the package. */ readonly part: string) {
    super();
  }
  copy(): SectionNode {
    const copy = this.copyChildrenTo(new SectionNode(this.kind, this.part));
    copy.sectionProperties = this.sectionProperties;
    return copy;
  }
}

/** A paragraph, or a list item where its properties have w:numPr. */
export class ParagraphNode extends ContainerNode {
  constructor(public properties: Properties = [], readonly attributes: Readonly<Record<string, string>> = {}) {
    super();
  }
  copy(): ParagraphNode {
    return this.copyChildrenTo(new ParagraphNode(this.properties, this.attributes));
  }
}

/** A stretch of text in one format; `mark` is an element without text (a bookmark's end) that stands there. */
export interface TextPiece {
  readonly text: string;
  readonly properties: Properties;
  readonly link: string | null;
  readonly mark?: XmlNode;
}

/** The text between two elements that are not text; `\r` is a line break inside the paragraph, `\t` a tab. */
export class TextNode extends DocNode {
  /** Where this text went when it was joined to the text before it. */
  joinedTo: { readonly node: TextNode; readonly start: number; readonly length: number } | null = null;

  constructor(public pieces: readonly TextPiece[]) {
    super();
  }
  get text(): string {
    return this.pieces.length === 1 ? (this.pieces[0]?.text ?? '') : this.pieces.map((piece) => piece.text).join('');
  }
  copy(): TextNode {
    return new TextNode(this.pieces.filter((piece) => piece.mark === undefined));
  }
}

/** A page break inside a paragraph. */
export class PageBreakNode extends DocNode {
  copy(): PageBreakNode {
    return new PageBreakNode();
  }
}

/** A horizontal line inside a paragraph. */
export class HorizontalRuleNode extends DocNode {
  copy(): HorizontalRuleNode {
    return new HorizontalRuleNode();
  }
}

/** The bytes of a picture; shared by all copies of it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Size in pixels as the bytes say. */
  readonly width: number;
  readonly height: number;
}

/** A picture in the line of text (or, with `anchor`, beside it). Sizes are points. */
export class ImageNode extends DocNode {
  width = 0;
  height = 0;
  link: string | null = null;
  title: string | null = null;
  description: string | null = null;
  /** Placement of a picture that is not in the line. */
  anchor: { id: string; left: number; top: number; layout: string } | null = null;

  constructor(readonly picture: Picture) {
    super();
  }
  copy(): ImageNode {
    const copy = new ImageNode(this.picture);
    Object.assign(copy, { width: this.width, height: this.height, link: this.link, title: this.title, description: this.description });
    copy.anchor = this.anchor === null ? null : { ...this.anchor };
    return copy;
  }
}

/** A reference to a footnote, with its text. */
export class FootnoteNode extends DocNode {
  constructor(public id: string, readonly contents: SectionNode) {
    super();
  }
  copy(): FootnoteNode {
    return new FootnoteNode('', this.contents.copy());
  }
}

/** An element inside a paragraph that is kept as it is: fields, drawings, equations. `field` is a field's instruction. */
export class OpaqueInlineNode extends DocNode {
  constructor(readonly nodes: readonly XmlNode[], readonly field: string | null = null, readonly result: string = '') {
    super();
  }
  copy(): OpaqueInlineNode {
    return new OpaqueInlineNode(this.nodes, this.field, this.result);
  }
}

/** A table; `grid` holds the column widths in points. */
export class TableNode extends ContainerNode {
  constructor(public properties: Properties = [], public grid: number[] = []) {
    super();
  }
  copy(): TableNode {
    return this.copyChildrenTo(new TableNode(this.properties, [...this.grid]));
  }
}

/** A row of a table. */
export class RowNode extends ContainerNode {
  constructor(public properties: Properties = []) {
    super();
  }
  copy(): RowNode {
    return this.copyChildrenTo(new RowNode(this.properties));
  }
}

/** A cell of a row. */
export class CellNode extends ContainerNode {
  constructor(public properties: Properties = []) {
    super();
  }
  copy(): CellNode {
    return this.copyChildrenTo(new CellNode(this.properties));
  }
}

/** A table of contents; `frame` is the w:sdt it was read from, without its content. */
export class ContentsNode extends ContainerNode {
  constructor(readonly frame: readonly XmlNode[]) {
    super();
  }
  copy(): ContentsNode {
    return this.copyChildrenTo(new ContentsNode(this.frame));
  }
}

/** A block that is kept as it is. */
export class OpaqueBlockNode extends DocNode {
  constructor(readonly node: XmlNode) {
    super();
  }
  copy(): OpaqueBlockNode {
    return new OpaqueBlockNode(this.node);
  }
}
