// ContainerElement: elements with children.
import type { ContainerNode} from '../../docx/node-model';
import { type DocNode } from '../../docx/node-model';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { hasTextAttributes, sharedAttribute, sharedLink, textAttributes, textValue, withLink, withTextAttributes, type Attributes } from './attributes';
import { withRunAttribute, type RunStyle } from '../../docx/run-style';
import { ElementStandIn, requireRemovable } from './element';
import { adoptInto } from './element-origin';
import { elementOf } from './element-registry';
import { descendants, visibleChildren } from './node-text';
import { RangeElementStandIn } from './range-element';
import { findTextIn, replaceTextIn } from './search';
import { TextStandIn } from './text';
import { changePieces, piecesOf } from './text-scope';

/** The base of elements with children. */
export abstract class ContainerStandIn extends ElementStandIn {
  protected abstract readonly container: ContainerNode;

  getNumChildren(): number {
    return visibleChildren(this.container).length;
  }
  getChild(index: number): ElementStandIn {
    const children = visibleChildren(this.container);
    const child = children[index];
    if (child === undefined) throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${children.length}).`);
    return elementOf(this.execution, child);
  }
  getChildIndex(child: ElementStandIn): number {
    const index = visibleChildren(this.container).indexOf(child.node);
    if (index < 0) throw new PlatformError('Element does not contain the specified child element.');
    return index;
  }
  removeChild(child: ElementStandIn): this {
    this.getChildIndex(child);
    requireRemovable(child.node, this.container);
    this.change();
    this.container.remove(child.node);
    return this;
  }
  clear(): this {
    this.change();
    this.container.removeAll();
    return this;
  }
  editAsText(): TextStandIn {
    return new TextStandIn(this.execution, this.node);
  }
  override asText(): ElementStandIn {
    return this.editAsText();
  }

  findText(pattern: string | null, from?: RangeElementStandIn | null): RangeElementStandIn | null {
    const found = findTextIn(this.node, pattern ?? '', from?.foundText() ?? null);
    return found === null ? null : RangeElementStandIn.ofText(this.execution, found);
  }
  replaceText(pattern: string | null, replacement: string | null): this {
    this.change();
    replaceTextIn(this.node, pattern, replacement);
    return this;
  }
  findElement(type: EnumValue, from?: RangeElementStandIn | null): RangeElementStandIn | null {
    let isPast = from === null || from === undefined;
    for (const node of descendants(this.node)) {
      if (isPast && elementOf(this.execution, node).elementType === type.key) return new RangeElementStandIn(this.execution, node);
      if (from !== null && from !== undefined && node === from.node) isPast = true;
    }
    return null;
  }

  getLinkUrl(): string | null {
    return sharedLink(piecesOf(this.node));
  }
  setLinkUrl(url: string | null): this {
    this.change();
    changePieces(this.node, (piece) => withLink(piece, url));
    return this;
  }
  getTextAlignment(): EnumValue | null {
    const value = sharedAttribute(piecesOf(this.node), 'vertical');
    if (value === null) return null;
    const key = value === 'baseline' ? 'NORMAL' : String(value).toUpperCase();
    return this.execution.border.enumValues('Document.TextAlignment')[key] ?? null;
  }
  setTextAlignment(alignment: EnumValue | null): this {
    this.change();
    const value = textValue('vertical', alignment) as RunStyle['vertical'];
    changePieces(this.node, (piece) => ({ ...piece, properties: withRunAttribute(piece.properties, 'vertical', value) }));
    return this;
  }
  override getAttributes(): Attributes {
    return textAttributes(piecesOf(this.node));
  }
  override setAttributes(attributes: Attributes): this {
    this.change();
    if (hasTextAttributes(attributes)) changePieces(this.node, (piece) => withTextAttributes(piece, attributes));
    return this;
  }

  /** The stand-ins of all descendants of a kind, in document order. */
  protected allOf<T extends DocNode>(fits: (node: DocNode) => node is T): ElementStandIn[] {
    const found: ElementStandIn[] = [];
    for (const node of descendants(this.node)) if (fits(node)) found.push(elementOf(this.execution, node));
    return found;
  }

  /** Puts a node among the visible children. @throws PlatformError where the index is beyond them */
  protected insertChild(index: number, node: DocNode): ElementStandIn {
    const children = visibleChildren(this.container);
    if (index < 0 || index > children.length) throw new PlatformError(`Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`);
    this.change();
    const target = this.document()?.docx;
    if (target !== undefined) adoptInto(node, target);
    const next = children[index];
    this.container.insert(next === undefined ? this.container.children.length : this.container.children.indexOf(next), node);
    return elementOf(this.execution, node);
  }
}
