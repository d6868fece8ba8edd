// Paragraph: a block of text with its own layout.
import type { ParagraphNode} from '../../docx/node-model';
import { HorizontalRuleNode, ImageNode, PageBreakNode, TextNode, type ContainerNode, type DocNode } from '../../docx/node-model';
import { numberingOf, paragraphAttribute, styleIdOf, withParagraphAttribute, withStyleId, type ParagraphKey } from '../../docx/paragraph-style';
import type { Heading } from '../../docx/named-styles';
import { withProperty } from '../../docx/property-list';
import { asLineBreaks, endFormat, markFormat } from '../../docx/text-edit';
import { xml } from '../../docx/xml-node';
import type { Execution } from '../../kernel/execution';
import type { EnumValue, StandIn } from '../../kernel/stand-in';
import { hasTextAttributes, paragraphAttributes, paragraphValueIn, paragraphValueOut, textAttributes, withParagraphAttributes, withRunAttributes, type Attributes } from './attributes';
import { ContainerStandIn } from './container';
import { requireDetached, type ElementStandIn } from './element';
import { imageNodeOf } from './make-picture';
import { isPlacedByAppending, withoutAppendedLook } from './appended-look';
import { PositionedImageStandIn } from './positioned-image';
import { setTextOf, piecesOf } from './text-scope';

/** A Paragraph; list items are made from the same node. */
export class ParagraphStandIn extends ContainerStandIn {
  readonly typeName: string = 'Document.Paragraph';
  readonly elementType: string = 'PARAGRAPH';

  constructor(execution: Execution, protected readonly paragraph: ParagraphNode) {
    super(execution, paragraph);
  }
  protected get container(): ContainerNode {
    return this.paragraph;
  }
  override stillFits(): boolean {
    return (numberingOf(this.paragraph.properties) !== null) === (this.elementType === 'LIST_ITEM');
  }

  setText(text: string | null): void {
    this.change();
    setTextOf(this.paragraph, text ?? '');
  }
  appendText(text: string | null | ElementStandIn): ElementStandIn {
    return this.insertChild(this.getNumChildren(), this.textNode(text, endFormat(this.paragraph)));
  }
  insertText(index: number, text: string | null | ElementStandIn): ElementStandIn {
    return this.insertChild(index, this.textNode(text, markFormat(this.paragraph)));
  }
  private textNode(text: string | null | ElementStandIn, properties: TextNode['pieces'][number]['properties']): DocNode {
    if (text !== null && typeof text !== 'string') return requireDetached(text);
    return new TextNode([{ text: asLineBreaks(text ?? ''), properties, link: null }]);
  }
  appendPageBreak(pageBreak?: ElementStandIn | null): ElementStandIn {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }
  insertPageBreak(index: number, pageBreak?: ElementStandIn | null): ElementStandIn {
    return this.insertChild(index, pageBreak === null || pageBreak === undefined ? new PageBreakNode() : requireDetached(pageBreak));
  }
  appendHorizontalRule(): ElementStandIn {
    return this.insertHorizontalRule(this.getNumChildren());
  }
  insertHorizontalRule(index: number): ElementStandIn {
    return this.insertChild(index, new HorizontalRuleNode());
  }
  appendInlineImage(image: StandIn): ElementStandIn {
    return this.insertInlineImage(this.getNumChildren(), image);
  }
  insertInlineImage(index: number, image: StandIn): ElementStandIn {
    return this.insertChild(index, imageNodeOf(image));
  }

  addPositionedImage(image: StandIn): PositionedImageStandIn {
    const node = imageNodeOf(image);
    node.anchor = { id: this.execution.host.newId('kix'), left: 0, top: 0, layout: 'WRAP_TEXT' };
    this.change();
    this.paragraph.append(node);
    return new PositionedImageStandIn(this.execution, node);
  }
  getPositionedImages(): PositionedImageStandIn[] {
    return this.positioned().map((node) => new PositionedImageStandIn(this.execution, node));
  }
  getPositionedImage(id: string): PositionedImageStandIn | null {
    return this.getPositionedImages().find((image) => image.getId() === id) ?? null;
  }
  removePositionedImage(id: string): boolean {
    const found = this.positioned().find((node) => node.anchor?.id === id);
    if (found === undefined) return false;
    this.change();
    this.paragraph.remove(found);
    return true;
  }
  private positioned(): ImageNode[] {
    return this.paragraph.children.filter((child): child is ImageNode => child instanceof ImageNode && child.anchor !== null);
  }

  getHeading(): EnumValue {
    const heading = this.document()?.docx.headingOf(this.paragraph) ?? (styleIdOf(this.paragraph.properties) === undefined ? 'NORMAL' : this.headingOfDetached());
    return this.execution.border.enumValues('Document.ParagraphHeading')[heading] as EnumValue;
  }
  private headingOfDetached(): string {
    const id = (styleIdOf(this.paragraph.properties) ?? '').toUpperCase();
    return /^(HEADING[1-6]|TITLE|SUBTITLE)$/.test(id) ? id : 'NORMAL';
  }
  setHeading(heading: EnumValue): this {
    this.change();
    const docx = this.document()?.docx;
    const styleId = docx === undefined ? detachedStyle(heading.key) : docx.styles.styleIdFor(heading.key as Heading);
    const bare = heading.key !== 'NORMAL' && isPlacedByAppending(this.paragraph) ? withoutAppendedLook(this.paragraph.properties) : this.paragraph.properties;
    this.paragraph.properties = withStyleId(bare, styleId);
    return this;
  }

  getAlignment(): unknown { return this.read('alignment'); }
  getIndentEnd(): unknown { return this.read('indentEnd'); }
  getIndentFirstLine(): unknown { return this.read('indentFirstLine'); }
  getIndentStart(): unknown { return this.read('indentStart'); }
  getLineSpacing(): unknown { return this.read('lineSpacing'); }
  getSpacingAfter(): unknown { return this.read('spacingAfter'); }
  getSpacingBefore(): unknown { return this.read('spacingBefore'); }
  isLeftToRight(): unknown { return this.read('leftToRight') ?? true; }
  setAlignment(alignment: EnumValue | null): this { return this.write('alignment', alignment); }
  setIndentEnd(value: number | null): this { return this.write('indentEnd', value); }
  setIndentFirstLine(value: number | null): this { return this.write('indentFirstLine', value); }
  setIndentStart(value: number | null): this { return this.write('indentStart', value); }
  setLineSpacing(value: number | null): this { return this.write('lineSpacing', value); }
  setSpacingAfter(value: number | null): this { return this.write('spacingAfter', value); }
  setSpacingBefore(value: number | null): this { return this.write('spacingBefore', value); }
  setLeftToRight(value: boolean | null): this { return this.write('leftToRight', value); }

  private read(key: ParagraphKey): unknown {
    return paragraphValueOut(this.execution, key, paragraphAttribute(this.paragraph.properties, key));
  }
  private write(key: ParagraphKey, value: unknown): this {
    this.change();
    this.paragraph.properties = withParagraphAttribute(this.paragraph.properties, key, paragraphValueIn(key, value));
    return this;
  }

  override getAttributes(): Attributes {
    const text = piecesOf(this.paragraph);
    const mark = { text: ' ', properties: markFormat(this.paragraph), link: null };
    return { ...textAttributes(text.length > 0 ? text : [mark]), ...paragraphAttributes(this.execution, this.paragraph.properties), HEADING: this.getHeading() };
  }
  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    if (attributes['HEADING'] !== undefined && attributes['HEADING'] !== null) this.setHeading(attributes['HEADING'] as EnumValue);
    this.paragraph.properties = withParagraphAttributes(this.paragraph.properties, attributes);
    // An empty paragraph has no characters: what is written into it later takes the format of its mark.
    if (hasTextAttributes(attributes) && piecesOf(this.paragraph).length === 0) setMarkAttributes(this.paragraph, attributes);
    return this;
  }
}

/** Sets text attributes of a paragraph's mark. */
export function setMarkAttributes(paragraph: ParagraphNode, attributes: Attributes): void {
  const list = withRunAttributes(markFormat(paragraph), attributes);
  paragraph.properties = withProperty(paragraph.properties, 'paragraph', { name: 'w:rPr', node: list.length === 0 ? undefined : xml('w:rPr', {}, list) });
}

function detachedStyle(heading: string): string | undefined {
  return heading === 'NORMAL' ? undefined : heading.charAt(0) + heading.slice(1).toLowerCase();
}
