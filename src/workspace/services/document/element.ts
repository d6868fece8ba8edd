// Element: what every element of a document can do.
import { CellNode, ContainerNode, ParagraphNode, SectionNode, TableNode, type DocNode } from '../../docx/node-model';
import { joinTexts } from '../../docx/text-edit';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import type { Attributes } from './attributes';
import { noteOrigin } from './element-origin';
import { elementOf } from './element-registry';
import { OpenDocument } from './open-document';
import { textOfNode, visibleChildren } from './node-text';

/** The base of all elements. It may hold a node: elements live no longer than their document is open. */
export abstract class ElementStandIn extends StandIn {
  /** Key of DocumentApp.ElementType. */
  abstract readonly elementType: string;

  constructor(protected readonly execution: Execution, readonly node: DocNode) {
    super();
  }

  /** Whether the node is still of this stand-in's kind. */
  stillFits(): boolean {
    return true;
  }

  /** The open document that the element is in; `null` for detached ones. */
  document(): OpenDocument | null {
    const owner = this.node.section()?.owner;
    return owner instanceof OpenDocument ? owner : null;
  }

  /** Notes a change of the element. @throws PlatformError when its document is closed */
  protected change(): void {
    this.node.section()?.owner?.change();
  }

  getType(): EnumValue {
    return this.execution.border.enumValues('Document.ElementType')[this.elementType] as EnumValue;
  }
  getParent(): ElementStandIn | null {
    return this.node.parent === null ? null : elementOf(this.execution, this.node.parent);
  }
  getNextSibling(): ElementStandIn | null {
    return this.sibling(1);
  }
  getPreviousSibling(): ElementStandIn | null {
    return this.sibling(-1);
  }
  private sibling(step: number): ElementStandIn | null {
    if (this.node.parent === null) return null;
    const siblings = visibleChildren(this.node.parent);
    const found = siblings[siblings.indexOf(this.node) + step];
    return found === undefined || !siblings.includes(this.node) ? null : elementOf(this.execution, found);
  }
  isAtDocumentEnd(): boolean {
    for (let node: DocNode = this.node; node.parent !== null; node = node.parent) {
      const siblings = visibleChildren(node.parent);
      if (siblings[siblings.length - 1] !== node) return false;
    }
    return this.node.section()?.kind === 'body';
  }
  copy(): ElementStandIn {
    const copy = this.node.copy();
    noteOrigin(copy, this.node);
    return elementOf(this.execution, copy);
  }
  removeFromParent(): this | null {
    const { parent } = this.node;
    if (parent === null) throw new PlatformError('Element must be attached.');
    requireRemovable(this.node, parent);
    this.change();
    parent.remove(this.node);
    if (parent instanceof TableNode && parent.children.length === 0) parent.parent?.remove(parent);
    return this;
  }
  /** Joins the element to the one before it, which must be of the same type. */
  merge(): ElementStandIn {
    const before = this.getPreviousSibling();
    if (before === null || before.elementType !== this.elementType) throw new PlatformError('Element must be preceded by an element of the same type.');
    this.change();
    const from = this.node;
    if (from instanceof ContainerNode && before.node instanceof ContainerNode) {
      for (const child of [...from.children]) {
        from.remove(child);
        before.node.append(child);
      }
      if (before.node instanceof ParagraphNode) joinTexts(before.node);
    }
    from.parent?.remove(from);
    return before;
  }
  getText(): string {
    return textOfNode(this.node);
  }
  getAttributes(): Attributes {
    return {};
  }
  setAttributes(_attributes: Attributes): this {
    return this;
  }

  /** The element as another type, which it must already be. */
  private as(elementType: string): this {
    if (this.elementType !== elementType) throw new PlatformError(`${this.elementType} can't be cast to ${elementType}.`);
    return this;
  }
  asBody(): this { return this.as('BODY_SECTION'); }
  asDate(): this { return this.as('DATE'); }
  asEquation(): this { return this.as('EQUATION'); }
  asEquationFunction(): this { return this.as('EQUATION_FUNCTION'); }
  asEquationFunctionArgumentSeparator(): this { return this.as('EQUATION_FUNCTION_ARGUMENT_SEPARATOR'); }
  asEquationSymbol(): this { return this.as('EQUATION_SYMBOL'); }
  asFooterSection(): this { return this.as('FOOTER_SECTION'); }
  asFootnote(): this { return this.as('FOOTNOTE'); }
  asFootnoteSection(): this { return this.as('FOOTNOTE_SECTION'); }
  asHeaderSection(): this { return this.as('HEADER_SECTION'); }
  asHorizontalRule(): this { return this.as('HORIZONTAL_RULE'); }
  asInlineDrawing(): this { return this.as('INLINE_DRAWING'); }
  asInlineImage(): this { return this.as('INLINE_IMAGE'); }
  asListItem(): this { return this.as('LIST_ITEM'); }
  asPageBreak(): this { return this.as('PAGE_BREAK'); }
  asParagraph(): this { return this.as('PARAGRAPH'); }
  asPerson(): this { return this.as('PERSON'); }
  asRichLink(): this { return this.as('RICH_LINK'); }
  asTable(): this { return this.as('TABLE'); }
  asTableCell(): this { return this.as('TABLE_CELL'); }
  asTableOfContents(): this { return this.as('TABLE_OF_CONTENTS'); }
  asTableRow(): this { return this.as('TABLE_ROW'); }
  asText(): ElementStandIn { return this.as('TEXT'); }
}

/** @throws PlatformError where taking the node out would leave a section or a cell without its last paragraph */
export function requireRemovable(node: DocNode, parent: ContainerNode): void {
  const endsWithParagraph = parent instanceof SectionNode || parent instanceof CellNode;
  if (endsWithParagraph && node instanceof ParagraphNode && parent.children[parent.children.length - 1] === node) {
    throw new PlatformError("Can't remove the last paragraph in a document section.");
  }
}

/** @throws PlatformError "Element must be detached." where the element stands in a document */
export function requireDetached(element: ElementStandIn): DocNode {
  if (element.node.parent !== null || element.node instanceof SectionNode) throw new PlatformError('Element must be detached.');
  return element.node;
}
