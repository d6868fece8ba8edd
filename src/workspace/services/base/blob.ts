// Blob: bytes with a content type and a name, on their way between services.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { bytesOf, decodeText, encodeText } from './bytes';
import { convertBytes } from './convert-bytes';
import { contentTypeOfName, convertedName } from './mime-types';

/** What a blob is made of. */
export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** A blob; changes stay in this object, as on the platform. */
export class BlobStandIn extends StandIn {
  readonly typeName: string = 'Base.Blob';
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;

  constructor(protected readonly execution: Execution, content: BlobContent) {
    super();
    this.bytes = content.bytes;
    this.contentType = content.contentType;
    this.name = content.name;
  }

  getBlob(): BlobStandIn { return this; }
  copyBlob(): BlobStandIn { return new BlobStandIn(this.execution, { bytes: this.bytes.slice(), contentType: this.contentType, name: this.name }); }
  getAllBlobs(): BlobStandIn[] { return [this]; }
  getBytes(): Uint8Array { return this.bytes; }
  getContentType(): string | null { return this.contentType; }
  getName(): string | null { return this.name; }
  isGoogleType(): boolean { return this.contentType?.startsWith('application/vnd.google-apps.') ?? false; }

  getDataAsString(charset?: string): string {
    return decodeText(this.bytes, charset ?? 'UTF-8');
  }

  /** The bytes in another format; the name's ending follows (semantics 99). */
  getAs(contentType: string): BlobStandIn {
    const bytes = convertBytes(this.execution, this, contentType);
    return new BlobStandIn(this.execution, { bytes, contentType, name: this.name === null ? null : convertedName(this.name, contentType) });
  }

  setBytes(data: readonly unknown[]): this {
    this.bytes = bytesOf(data);
    return this;
  }
  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }
  setContentTypeFromExtension(): this {
    this.contentType = contentTypeOfName(this.name ?? '') ?? 'application/octet-stream';
    return this;
  }
  setDataFromString(text: string | null, charset?: string): this {
    this.bytes = encodeText(text ?? '', charset ?? 'UTF-8');
    return this;
  }
  setName(name: string | null): this {
    this.name = name;
    return this;
  }
}

interface BlobSource { getBlob(): unknown }

/**
 * The blob of anything that gives one: a Blob, a File, a Document, an HtmlOutput, an HTTPResponse.
 * @throws PlatformError "Invalid argument: …" where `value` is no such thing
 */
export function blobOf(value: unknown, argument = 'blob'): BlobStandIn {
  if (value instanceof BlobStandIn) return value;
  if (value instanceof StandIn && typeof (value as Partial<BlobSource>).getBlob === 'function') {
    const blob = (value as unknown as BlobSource).getBlob();
    if (blob instanceof BlobStandIn) return blob;
  }
  throw new PlatformError(`Invalid argument: ${argument}`);
}
