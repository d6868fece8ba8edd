// Element of an XML document.
import type { Execution } from '../../kernel/execution';
import { AttributeStandIn } from './attribute';
import { attach, ContentStandIn, descendantsOf, takeOut, type ContentHolder } from './content';
import type { XmlDocumentStandIn } from './document';
import { legalName } from './legal-name';
import { NamespaceStandIn, NO_NAMESPACE, XML_NAMESPACE } from './namespace';
import { TextStandIn } from './plain-content';

/** An element with attributes and content; a name without a namespace means the element that has none. */
export class ElementStandIn extends ContentStandIn implements ContentHolder {
  readonly typeName = 'XML_Service.Element';
  readonly kind = 'ELEMENT';
  readonly children: ContentStandIn[] = [];
  readonly attributes: AttributeStandIn[] = [];
  /** Namespaces that were declared on it besides its own and those of its attributes. */
  readonly declared: NamespaceStandIn[] = [];

  constructor(execution: Execution, private name: string, private namespace: NamespaceStandIn) {
    super(execution);
  }

  override scriptToString(): string { return `[Element: <${this.getQualifiedName()}${this.namespace.uri === '' ? '' : ` [Namespace: ${this.namespace.uri}]`}/>]`; }
  getName(): string { return this.name; }
  setName(name: string): this { this.name = legalName(name, 'element'); return this; }
  getQualifiedName(): string { return this.namespace.prefix === '' ? this.name : `${this.namespace.prefix}:${this.name}`; }
  getNamespace(prefix?: string): NamespaceStandIn | null { return prefix === undefined ? this.namespace : this.namespaceOf(prefix); }
  setNamespace(namespace: NamespaceStandIn): this { this.namespace = namespace; return this; }

  getText(): string { return this.children.map((child) => (child instanceof TextStandIn ? child.getText() : '')).join(''); }
  getValue(): string { return this.children.map((child) => (child instanceof TextStandIn || child instanceof ElementStandIn ? child.getValue() : '')).join(''); }
  setText(text: string): this {
    takeOut(this);
    if (text !== null && text !== '') attach(this, new TextStandIn(this.execution, text));
    return this;
  }

  getAttribute(name: string, namespace?: NamespaceStandIn | null): AttributeStandIn | null {
    return this.attributes.find((attribute) => attribute.getName() === name && attribute.getNamespace().uri === (namespace?.uri ?? '')) ?? null;
  }
  getAttributes(): AttributeStandIn[] { return [...this.attributes]; }
  setAttribute(attribute: AttributeStandIn | string, value = '', namespace?: NamespaceStandIn): this {
    if (attribute instanceof AttributeStandIn) this.putAttribute(attribute);
    else {
      const known = this.getAttribute(attribute, namespace);
      if (known === null) this.putAttribute(new AttributeStandIn(legalName(attribute, 'attribute'), value, namespace ?? new NamespaceStandIn('', '')));
      else known.setValue(value);
    }
    return this;
  }
  removeAttribute(attribute: AttributeStandIn | string, namespace?: NamespaceStandIn): boolean {
    const found = attribute instanceof AttributeStandIn ? attribute : this.getAttribute(attribute, namespace);
    if (found === null || found.owner !== this) return false;
    this.attributes.splice(this.attributes.indexOf(found), 1);
    found.owner = null;
    return true;
  }

  getChild(name: string, namespace?: NamespaceStandIn | null): ElementStandIn | null { return this.getChildren(name, namespace ?? undefined)[0] ?? null; }
  getChildText(name: string, namespace?: NamespaceStandIn | null): string | null { return this.getChild(name, namespace)?.getText() ?? null; }
  getChildren(name?: string, namespace?: NamespaceStandIn | null): ElementStandIn[] {
    const elements = this.children.filter((child): child is ElementStandIn => child instanceof ElementStandIn);
    return name === undefined ? elements : elements.filter((element) => element.name === name && element.namespace.uri === (namespace?.uri ?? ''));
  }

  addContent(indexOrContent: number | ContentStandIn, content?: ContentStandIn): this {
    if (typeof indexOrContent !== 'number') attach(this, indexOrContent);
    else if (content !== undefined) attach(this, content, indexOrContent);
    return this;
  }
  cloneContent(): ContentStandIn[] { return this.children.map((child) => child.cloned()); }
  getAllContent(): ContentStandIn[] { return [...this.children]; }
  getContent(index: number): ContentStandIn | null { return this.children[index] ?? null; }
  getContentSize(): number { return this.children.length; }
  getDescendants(): ContentStandIn[] { return descendantsOf(this); }
  removeContent(which?: ContentStandIn | number): ReturnType<typeof takeOut> { return takeOut(this, which); }

  getDocument(): XmlDocumentStandIn | null {
    const parent = this.getParentElement();
    return parent === null ? this.holder as XmlDocumentStandIn | null : parent.getDocument();
  }
  isRootElement(): boolean { return this.holder !== null && this.getParentElement() === null; }
  isAncestorOf(other: ElementStandIn): boolean {
    for (let above = other.getParentElement(); above !== null; above = above.getParentElement()) if (above === this) return true;
    return false;
  }

  asHoldingElement(): ElementStandIn { return this; }
  describeHolder(): string { return this.getQualifiedName(); }
  cloned(): ElementStandIn {
    const copy = new ElementStandIn(this.execution, this.name, this.namespace);
    copy.declared.push(...this.declared);
    for (const attribute of this.attributes) copy.putAttribute(new AttributeStandIn(attribute.getName(), attribute.getValue(), attribute.getNamespace()));
    for (const child of this.cloneContent()) attach(copy, child);
    return copy;
  }

  private putAttribute(attribute: AttributeStandIn): void {
    const known = this.getAttribute(attribute.getName(), attribute.getNamespace());
    if (known !== null) this.removeAttribute(known);
    this.attributes.push(attribute);
    attribute.owner = this;
  }

  private namespaceOf(prefix: string): NamespaceStandIn | null {
    if (prefix === XML_NAMESPACE.prefix) return new NamespaceStandIn(XML_NAMESPACE.prefix, XML_NAMESPACE.uri);
    const own = [this.namespace, ...this.declared, ...this.attributes.map((attribute) => attribute.getNamespace())].find((known) => known.prefix === prefix && (prefix !== '' || known === this.namespace || known.uri !== ''));
    if (own !== undefined) return own;
    return this.getParentElement()?.namespaceOf(prefix) ?? (prefix === '' ? new NamespaceStandIn(NO_NAMESPACE.prefix, NO_NAMESPACE.uri) : null);
  }
}
