// The elements inside a paragraph that are not text: breaks, lines, pictures, footnotes, and those kept as they are.
import type { FootnoteNode, ImageNode} from '../../docx/node-model';
import type { OpaqueInlineNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { BlobStandIn } from '../base/blob';
import type { Attributes } from './attributes';
import { ElementStandIn } from './element';
import { elementOf } from './element-registry';

/** A PageBreak. */
export class PageBreakStandIn extends ElementStandIn {
  readonly typeName = 'Document.PageBreak';
  readonly elementType = 'PAGE_BREAK';
}

/** A HorizontalRule. */
export class HorizontalRuleStandIn extends ElementStandIn {
  readonly typeName = 'Document.HorizontalRule';
  readonly elementType = 'HORIZONTAL_RULE';
}

/** An InlineImage; the platform counts its size in pixels, as it does here at 96 to the inch. */
export class InlineImageStandIn extends ElementStandIn {
  readonly typeName = 'Document.InlineImage';
  readonly elementType = 'INLINE_IMAGE';

  constructor(execution: Execution, private readonly image: ImageNode) {
    super(execution, image);
  }

  getBlob(): BlobStandIn {
    const { bytes, contentType } = this.image.picture;
    return new BlobStandIn(this.execution, { bytes, contentType, name: null });
  }
  getAs(contentType: string): BlobStandIn { return this.getBlob().getAs(contentType); }
  getWidth(): number { return pixels(this.image.width); }
  getHeight(): number { return pixels(this.image.height); }
  setWidth(width: number): this {
    this.change();
    this.image.width = points(width);
    return this;
  }
  setHeight(height: number): this {
    this.change();
    this.image.height = points(height);
    return this;
  }
  getAltTitle(): string | null { return this.image.title; }
  setAltTitle(title: string | null): this {
    this.change();
    this.image.title = title;
    return this;
  }
  getAltDescription(): string | null { return this.image.description; }
  setAltDescription(description: string | null): this {
    this.change();
    this.image.description = description;
    return this;
  }
  getLinkUrl(): string | null { return this.image.link; }
  setLinkUrl(url: string | null): this {
    this.change();
    this.image.link = url;
    return this;
  }
  override getAttributes(): Attributes {
    return { WIDTH: this.getWidth(), HEIGHT: this.getHeight(), LINK_URL: this.image.link };
  }
  override setAttributes(attributes: Attributes): this {
    this.change();
    if (typeof attributes['WIDTH'] === 'number') this.image.width = points(attributes['WIDTH']);
    if (typeof attributes['HEIGHT'] === 'number') this.image.height = points(attributes['HEIGHT']);
    if ('LINK_URL' in attributes) this.image.link = attributes['LINK_URL'] as string | null;
    return this;
  }
}

/** Points as pixels, 96 to the inch. */
export function pixels(inPoints: number): number {
  return Math.round((inPoints * 96) / 72);
}

/** Pixels as points. */
export function points(inPixels: number): number {
  return (inPixels * 72) / 96;
}

/** A Footnote's reference. */
export class FootnoteStandIn extends ElementStandIn {
  readonly typeName = 'Document.Footnote';
  readonly elementType = 'FOOTNOTE';

  constructor(execution: Execution, private readonly footnote: FootnoteNode) {
    super(execution, footnote);
  }
  getFootnoteContents(): ElementStandIn {
    this.footnote.contents.owner = this.node.section()?.owner ?? null;
    return elementOf(this.execution, this.footnote.contents);
  }
}

/** An element that is kept but not understood: an equation, or anything else. */
export class OtherInlineStandIn extends ElementStandIn {
  readonly typeName: string;
  readonly elementType: string;

  constructor(execution: Execution, node: OpaqueInlineNode) {
    super(execution, node);
    const isEquation = node.nodes[0]?.name.startsWith('m:oMath') ?? false;
    this.typeName = isEquation ? 'Document.Equation' : 'Document.UnsupportedElement';
    this.elementType = isEquation ? 'EQUATION' : 'UNSUPPORTED';
  }
}

/** A block that is kept but not understood. */
export class OtherBlockStandIn extends ElementStandIn {
  readonly typeName = 'Document.UnsupportedElement';
  readonly elementType = 'UNSUPPORTED';
}
