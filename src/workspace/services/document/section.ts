// The sections of a document: body, header, footer, the text of a footnote.
import type { SectionNode} from '../../docx/node-model';
import { FootnoteNode, ParagraphNode, type ContainerNode, type SectionKind } from '../../docx/node-model';
import type { Heading } from '../../docx/named-styles';
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import { hasTextAttributes, paragraphAttributes, textAttributes, withParagraphAttributes, withRunAttributes, type Attributes } from './attributes';
import { BlockContainerStandIn } from './block-container';
import { documentRoot } from './document-root';
import type { ElementStandIn } from './element';
import { descendants } from './node-text';
import { elementOf } from './element-registry';
import { PAGE_ATTRIBUTES, pageMeasure, setPageMeasure, type PageKey } from './page-setup';
import { setMarkAttributes } from './paragraph';

const KINDS: Readonly<Record<SectionKind, readonly [typeName: string, elementType: string, printed: string]>> = {
  body: ['Document.Body', 'BODY_SECTION', 'DocumentBodySection'], header: ['Document.HeaderSection', 'HEADER_SECTION', 'HeaderSection'],
  footer: ['Document.FooterSection', 'FOOTER_SECTION', 'FooterSection'], footnote: ['Document.FootnoteSection', 'FOOTNOTE_SECTION', 'FootnoteSection'],
};

/** Body, HeaderSection, FooterSection or FootnoteSection. */
export class SectionStandIn extends BlockContainerStandIn {
  readonly typeName: string;
  readonly elementType: string;

  constructor(execution: Execution, protected readonly sectionNode: SectionNode) {
    super(execution, sectionNode);
    [this.typeName, this.elementType] = KINDS[sectionNode.kind];
  }
  protected get container(): ContainerNode {
    return this.sectionNode;
  }
  override scriptToString(): string {
    return KINDS[this.sectionNode.kind][2];
  }
  override getParent(): ElementStandIn | null {
    const open = this.sectionNode.kind === 'footnote' ? null : this.document();
    return open === null ? super.getParent() : documentRoot(this.execution, open);
  }
  override removeFromParent(): this | null {
    const { kind } = this.sectionNode;
    if (kind !== 'header' && kind !== 'footer') return super.removeFromParent();
    this.change();
    this.document()?.docx.removeEdge(kind);
    return this;
  }
  getFootnotes(): ElementStandIn[] {
    const found: ElementStandIn[] = [];
    for (const node of descendants(this.node)) if (node instanceof FootnoteNode) found.push(elementOf(this.execution, node));
    return found;
  }

  override getAttributes(): Attributes {
    const attributes = super.getAttributes();
    if (this.sectionNode.kind === 'body') for (const key of Object.keys(PAGE_ATTRIBUTES) as PageKey[]) attributes[key] = pageMeasure(this.sectionNode, key);
    return attributes;
  }
  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    for (const key of Object.keys(PAGE_ATTRIBUTES) as PageKey[]) if (typeof attributes[key] === 'number') setPageMeasure(this.sectionNode, key, attributes[key]);
    // New paragraphs take the format of the last one's mark: the section's look goes on.
    if (hasTextAttributes(attributes)) for (const child of this.sectionNode.children) if (child instanceof ParagraphNode) setMarkAttributes(child, attributes);
    return this;
  }

  getMarginTop(): number { return pageMeasure(this.sectionNode, 'MARGIN_TOP'); }
  getMarginBottom(): number { return pageMeasure(this.sectionNode, 'MARGIN_BOTTOM'); }
  getMarginLeft(): number { return pageMeasure(this.sectionNode, 'MARGIN_LEFT'); }
  getMarginRight(): number { return pageMeasure(this.sectionNode, 'MARGIN_RIGHT'); }
  getPageWidth(): number { return pageMeasure(this.sectionNode, 'PAGE_WIDTH'); }
  getPageHeight(): number { return pageMeasure(this.sectionNode, 'PAGE_HEIGHT'); }
  setMarginTop(value: number): this { return this.setPage('MARGIN_TOP', value); }
  setMarginBottom(value: number): this { return this.setPage('MARGIN_BOTTOM', value); }
  setMarginLeft(value: number): this { return this.setPage('MARGIN_LEFT', value); }
  setMarginRight(value: number): this { return this.setPage('MARGIN_RIGHT', value); }
  setPageWidth(value: number): this { return this.setPage('PAGE_WIDTH', value); }
  setPageHeight(value: number): this { return this.setPage('PAGE_HEIGHT', value); }
  private setPage(key: PageKey, value: number): this {
    this.change();
    setPageMeasure(this.sectionNode, key, value);
    return this;
  }

  getHeadingAttributes(heading: EnumValue): Attributes {
    const styles = this.document()?.docx.styles.headingProperties(heading.key as Heading) ?? { paragraph: [], run: [] };
    return { ...textAttributes([{ text: ' ', properties: styles.run, link: null }]), ...paragraphAttributes(this.execution, styles.paragraph), HEADING: heading };
  }
  setHeadingAttributes(heading: EnumValue, attributes: Attributes): this {
    this.change();
    this.document()?.docx.styles.changeHeading(heading.key as Heading, ({ paragraph, run }) => ({ paragraph: withParagraphAttributes(paragraph, attributes), run: withRunAttributes(run, attributes) }));
    return this;
  }
}
