// An XML document: a root element, and what stands before and after it.
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { attach, descendantsOf, takeOut, type ContentHolder, type ContentStandIn } from './content';
import { ElementStandIn } from './element';
import { DocTypeStandIn } from './plain-content';

/** A document; it may stand without a root element until it is written. */
export class XmlDocumentStandIn extends StandIn implements ContentHolder {
  readonly typeName = 'XML_Service.Document';
  readonly children: ContentStandIn[] = [];

  override scriptToString(): string {
    const docType = this.getDocType();
    const root = this.root();
    return `[Document: ${docType === null ? ' No DOCTYPE declaration' : docType.scriptToString()}, ${root === undefined ? ' No root element' : `Root is ${root.scriptToString()}`}]`;
  }

  addContent(indexOrContent: number | ContentStandIn, content?: ContentStandIn): this {
    const added = typeof indexOrContent === 'number' ? content : indexOrContent;
    if (added === undefined) return this;
    if (added instanceof ElementStandIn && this.root() !== undefined) throw new PlatformError('Cannot add a second root element, only one is allowed');
    if (added.kind === 'TEXT' || added.kind === 'CDATA' || added.kind === 'ENTITYREF') throw new PlatformError(`A ${added.kind === 'ENTITYREF' ? 'EntityRef' : added.kind === 'TEXT' ? 'Text' : 'CDATA'} is not allowed at the document root`);
    attach(this, added, typeof indexOrContent === 'number' ? indexOrContent : undefined);
    return this;
  }
  cloneContent(): ContentStandIn[] { return this.children.map((child) => child.cloned()); }
  getAllContent(): ContentStandIn[] { return [...this.children]; }
  getContent(index: number): ContentStandIn | null { return this.children[index] ?? null; }
  getContentSize(): number { return this.children.length; }
  getDescendants(): ContentStandIn[] { return descendantsOf(this); }
  removeContent(which?: ContentStandIn | number): ReturnType<typeof takeOut> { return takeOut(this, which); }

  getDocType(): DocTypeStandIn | null { return this.children.find((child): child is DocTypeStandIn => child instanceof DocTypeStandIn) ?? null; }
  setDocType(docType: DocTypeStandIn | null): this {
    this.getDocType()?.detach();
    if (docType !== null) attach(this, docType, 0);
    return this;
  }

  hasRootElement(): boolean { return this.root() !== undefined; }
  getRootElement(): ElementStandIn {
    const root = this.root();
    if (root === undefined) throw new PlatformError('Root element not set');
    return root;
  }
  setRootElement(element: ElementStandIn): this {
    const old = this.root();
    const index = old === undefined ? undefined : this.children.indexOf(old);
    old?.detach();
    attach(this, element, index);
    return this;
  }
  detachRootElement(): ElementStandIn | null { return this.root()?.detach() ?? null; }

  asHoldingElement(): null { return null; }
  describeHolder(): string { return 'Document'; }

  private root(): ElementStandIn | undefined { return this.children.find((child): child is ElementStandIn => child instanceof ElementStandIn); }
}
