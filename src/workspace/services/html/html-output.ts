// HtmlOutput: a page that a script gives out.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { encodeText } from '../base/bytes';
import { escapeHtml } from './escaping';
import { HtmlTemplateStandIn } from './html-template';

const ALLOWED_META_TAGS = new Set(['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport']);

/** One meta tag of a page. */
export class MetaTagStandIn extends StandIn {
  readonly typeName = 'HTML.HtmlOutputMetaTag';
  constructor(private readonly tagName: string, private readonly content: string) {
    super();
  }
  getName(): string { return this.tagName; }
  getContent(): string { return this.content; }
}

/** A page: content, title, size, meta tags. */
export class HtmlOutputStandIn extends StandIn {
  readonly typeName: string = 'HTML.HtmlOutput';
  private title = '';
  private faviconUrl: string | null = null;
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: MetaTagStandIn[] = [];

  constructor(private readonly execution: Execution, private content: string) {
    super();
  }

  getContent(): string { return this.content; }
  setContent(content: string | null): this { this.content = content ?? ''; return this; }
  append(added: string | null): this { this.content += added ?? ''; return this; }
  appendUntrusted(added: string | null): this { return this.append(escapeHtml(added ?? '')); }
  clear(): this { return this.setContent(''); }
  asTemplate(): HtmlTemplateStandIn { return new HtmlTemplateStandIn(this.execution, this.content); }

  getBlob(): BlobStandIn { return new BlobStandIn(this.execution, { bytes: encodeText(this.content), contentType: 'text/html', name: 'output.html' }); }
  getAs(contentType: string): BlobStandIn { return this.getBlob().getAs(contentType); }

  getTitle(): string { return this.title; }
  setTitle(title: string | null): this { this.title = title ?? ''; return this; }
  getWidth(): number | null { return this.width; }
  setWidth(width: number): this { this.width = width; return this; }
  getHeight(): number | null { return this.height; }
  setHeight(height: number): this { this.height = height; return this; }
  getFaviconUrl(): string | null { return this.faviconUrl; }
  setFaviconUrl(url: string | null): this { this.faviconUrl = url; return this; }

  getMetaTags(): MetaTagStandIn[] { return [...this.metaTags]; }
  addMetaTag(name: string, content: string): this {
    if (!ALLOWED_META_TAGS.has(name)) throw new PlatformError('The meta tag you specified is not allowed in this context.');
    this.metaTags.push(new MetaTagStandIn(name, content));
    return this;
  }
  setSandboxMode(): this { return this; }
  setXFrameOptionsMode(): this { return this; }
}
