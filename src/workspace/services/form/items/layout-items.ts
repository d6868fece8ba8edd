// Items that ask nothing: section headers, page breaks, pictures, videos.
import { PlatformError } from '../../../kernel/platform-error';
import { EnumValue } from '../../../kernel/stand-in';
import { BlobStandIn, blobOf } from '../../base/blob';
import { enumKey } from '../feedback';
import type { NavigationRecord } from '../form-record';
import { FormItemStandIn } from './form-item';

/** A title and a text on the page. */
export class SectionHeaderItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.SectionHeaderItem';
  protected remake(itemId: number): FormItemStandIn {
    return new SectionHeaderItemStandIn(this.execution, this.formId, itemId);
  }
}

/** The beginning of a page; its navigation governs leaving the page before it. */
export class PageBreakItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.PageBreakItem';
  protected remake(itemId: number): FormItemStandIn {
    return new PageBreakItemStandIn(this.execution, this.formId, itemId);
  }
  getGoToPage(): PageBreakItemStandIn | null {
    const { pageId } = this.item.goTo;
    const exists = this.form.items.some((item) => item.id === pageId);
    return pageId === null || !exists ? null : new PageBreakItemStandIn(this.execution, this.formId, pageId);
  }
  getPageNavigationType(): EnumValue | undefined {
    return this.execution.border.enumValues('Forms.PageNavigationType')[this.item.goTo.type];
  }
  setGoToPage(target: unknown): this {
    const goTo = navigationRecord(target);
    return this.change((item) => { item.goTo = goTo; });
  }
}

/** Where a page break or a navigation type leads. @throws PlatformError for GO_TO_PAGE without a page */
export function navigationRecord(target: unknown): NavigationRecord {
  if (target instanceof PageBreakItemStandIn) return { type: 'GO_TO_PAGE', pageId: target.getId() };
  const key = target instanceof EnumValue ? target.key : '';
  if (key === 'CONTINUE' || key === 'RESTART' || key === 'SUBMIT') return { type: key, pageId: null };
  throw new PlatformError('Invalid argument: navigationType');
}

/** What pictures and videos share: where they stand and how wide they are. */
abstract class MediaItem extends FormItemStandIn {
  getAlignment(): EnumValue | undefined {
    return this.execution.border.enumValues('Forms.Alignment')[this.item.alignment];
  }
  setAlignment(alignment: unknown): this {
    const key = enumKey(alignment);
    return this.change((item) => { item.alignment = key; });
  }
  getWidth(): number {
    return this.item.width;
  }
  setWidth(width: number): this {
    if (width <= 0) throw new PlatformError('Invalid argument: width');
    return this.change((item) => { item.width = Math.trunc(width); });
  }
}

/** A picture. */
export class ImageItemStandIn extends MediaItem {
  readonly typeName = 'Forms.ImageItem';
  protected remake(itemId: number): FormItemStandIn {
    return new ImageItemStandIn(this.execution, this.formId, itemId);
  }
  getImage(): BlobStandIn | null {
    const { image } = this.item;
    if (image === null) return null;
    return new BlobStandIn(this.execution, { bytes: Buffer.from(image.base64, 'base64'), contentType: image.contentType, name: image.name });
  }
  setImage(source: unknown): this {
    const blob = blobOf(source);
    return this.change((item) => {
      item.image = { base64: Buffer.from(blob.bytes).toString('base64'), contentType: blob.contentType, name: blob.name };
    });
  }
}

/** A video by its address. */
export class VideoItemStandIn extends MediaItem {
  readonly typeName = 'Forms.VideoItem';
  protected remake(itemId: number): FormItemStandIn {
    return new VideoItemStandIn(this.execution, this.formId, itemId);
  }
  setVideoUrl(url: string): this {
    const isAddress = /^https?:\/\/([\w-]+\.)*(youtube\.com|youtu\.be)\//.test(url);
    if (!isAddress && !/^[\w-]{11}$/.test(url)) throw new PlatformError('Invalid argument: youtubeUrl');
    return this.change((item) => { item.videoUrl = isAddress ? url : `https://www.youtube.com/watch?v=${url}`; });
  }
}
