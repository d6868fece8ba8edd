// HTTPResponse: what a fetch gave.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { decodeText } from '../base/bytes';
import { headerOf, type FetchResponse } from './send-request';

/** A response; header names keep the server's case (semantics 124). */
export class HttpResponseStandIn extends StandIn {
  readonly typeName = 'URL_Fetch.HTTPResponse';
  constructor(private readonly execution: Execution, private readonly response: FetchResponse) {
    super();
  }

  /** A response printed is its text: programs write `JSON.parse(UrlFetchApp.fetch(url))`. */
  override scriptToString(): string { return this.getContentText(); }

  getResponseCode(): number { return this.response.status; }
  getContent(): Uint8Array { return this.response.bytes; }
  getContentText(charset?: string): string {
    const declared = /charset="?([\w-]+)/i.exec(headerOf(this.response, 'content-type') ?? '')?.[1];
    return decodeText(this.response.bytes, charset ?? declared ?? 'UTF-8');
  }

  getHeaders(): Record<string, string> { return Object.fromEntries(this.response.headers); }
  getAllHeaders(): Record<string, string | string[]> {
    const all: Record<string, string | string[]> = {};
    for (const [name, value] of this.response.headers) {
      const before = all[name];
      all[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
    return all;
  }

  getBlob(): BlobStandIn {
    const contentType = headerOf(this.response, 'content-type')?.split(';')[0]?.trim() ?? null;
    return new BlobStandIn(this.execution, { bytes: this.response.bytes, contentType, name: this.fileName() });
  }
  getAs(contentType: string): BlobStandIn { return this.getBlob().getAs(contentType); }

  /** The name that the server gives, else the last part of the path, else the host. */
  private fileName(): string {
    const disposition = headerOf(this.response, 'content-disposition') ?? '';
    const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
    const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
    const { pathname, hostname } = new URL(this.response.url);
    const last = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
    return encoded === undefined ? (plain ?? (last === '' ? hostname : last)) : decodeURIComponent(encoded);
  }
}
