// PositionedImage: a picture beside the line, anchored to a paragraph. Its measures: size in pixels, offsets in points.
import type { ImageNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import type { ElementStandIn } from './element';
import { elementOf } from './element-registry';
import { pixels, points } from './inline-elements';

/** A PositionedImage. */
export class PositionedImageStandIn extends StandIn {
  readonly typeName = 'Document.PositionedImage';
  constructor(private readonly execution: Execution, private readonly image: ImageNode) {
    super();
  }

  getId(): string { return this.image.anchor?.id ?? ''; }
  getBlob(): BlobStandIn {
    const { bytes, contentType } = this.image.picture;
    return new BlobStandIn(this.execution, { bytes, contentType, name: null });
  }
  getAs(contentType: string): BlobStandIn { return this.getBlob().getAs(contentType); }
  getParagraph(): ElementStandIn | null { return this.image.parent === null ? null : elementOf(this.execution, this.image.parent); }
  getWidth(): number { return pixels(this.image.width); }
  getHeight(): number { return pixels(this.image.height); }
  getLeftOffset(): number { return this.image.anchor?.left ?? 0; }
  getTopOffset(): number { return this.image.anchor?.top ?? 0; }
  getLayout(): EnumValue { return this.execution.border.enumValues('Document.PositionedLayout')[this.image.anchor?.layout ?? 'WRAP_TEXT'] as EnumValue; }
  setWidth(width: number): this { return this.change((image) => { image.width = points(width); }); }
  setHeight(height: number): this { return this.change((image) => { image.height = points(height); }); }
  setLeftOffset(offset: number): this { return this.change((image) => { if (image.anchor !== null) image.anchor.left = offset; }); }
  setTopOffset(offset: number): this { return this.change((image) => { if (image.anchor !== null) image.anchor.top = offset; }); }
  setLayout(layout: EnumValue): this { return this.change((image) => { if (image.anchor !== null) image.anchor.layout = layout.key; }); }

  private change(change: (image: ImageNode) => void): this {
    this.image.section()?.owner?.change();
    change(this.image);
    return this;
  }
}
