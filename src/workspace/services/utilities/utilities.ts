// Utilities: texts, dates, codes, digests, archives and waiting.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { bytesOf, encodeText } from '../base/bytes';
import { gzipBlob, ungzipBlob, unzipBlob, zipBlobs } from './archives';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { argumentBytes, digest, hmac, rsaSignature, type TextOrBytes } from './signatures';

const LONGEST_SLEEP_MS = 300_000;

/** The global Utilities. */
export class UtilitiesStandIn extends StandIn {
  readonly typeName = 'Utilities.Utilities';
  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw new PlatformError('Invalid argument: date. Should be of type: Date');
    return formatDate(date, timeZone, format);
  }
  parseDate(date: string, timeZone: string, format: string): Date { return parseDate(date, { format, zoneId: timeZone, nowMs: this.execution.now() }); }
  formatString(template: string, ...args: readonly unknown[]): string {
    return formatString(template, args, (value) => (value instanceof StandIn ? value.scriptToString() : String(value)));
  }
  parseCsv(csv: string, delimiter?: string): string[][] {
    if (delimiter !== undefined && delimiter.length !== 1) throw new PlatformError(`Cannot convert '${delimiter}' to char.`);
    return parseCsv(csv, delimiter);
  }
  jsonParse(text: string): unknown { return JSON.parse(text); }
  jsonStringify(value: unknown): string { return JSON.stringify(value); }

  base64Encode(data: TextOrBytes, charset?: EnumValue): string { return Buffer.from(argumentBytes(data, charset)).toString('base64'); }
  base64EncodeWebSafe(data: TextOrBytes, charset?: EnumValue): string { return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_'); }
  base64Decode(encoded: string): Uint8Array { return decodeBase64(encoded, /^[A-Za-z0-9+/\s]*={0,2}\s*$/); }
  base64DecodeWebSafe(encoded: string): Uint8Array { return decodeBase64(encoded, /^[A-Za-z0-9_\-\s]*={0,2}\s*$/); }

  computeDigest(algorithm: EnumValue, value: TextOrBytes, charset?: EnumValue): Uint8Array { return digest(algorithm, argumentBytes(value, charset)); }
  computeHmacSignature(algorithm: EnumValue, value: TextOrBytes, key: TextOrBytes, charset?: EnumValue): Uint8Array {
    return hmac(algorithm, argumentBytes(value, charset), argumentBytes(key, charset));
  }
  computeHmacSha256Signature(value: TextOrBytes, key: TextOrBytes, charset?: EnumValue): Uint8Array {
    return this.computeHmacSignature(this.enumValue('MacAlgorithm', 'HMAC_SHA_256'), value, key, charset);
  }
  computeRsaSignature(algorithm: EnumValue, value: string, key: string, charset?: EnumValue): Uint8Array { return rsaSignature(algorithm, argumentBytes(value, charset), key); }
  computeRsaSha1Signature(value: string, key: string, charset?: EnumValue): Uint8Array { return this.computeRsaSignature(this.enumValue('RsaAlgorithm', 'RSA_SHA_1'), value, key, charset); }
  computeRsaSha256Signature(value: string, key: string, charset?: EnumValue): Uint8Array { return this.computeRsaSignature(this.enumValue('RsaAlgorithm', 'RSA_SHA_256'), value, key, charset); }

  newBlob(data: TextOrBytes | null, contentType?: string | null, name?: string | null): BlobStandIn {
    const isText = typeof data === 'string' || data === null;
    const bytes = isText ? encodeText(data ?? '') : bytesOf(data);
    return new BlobStandIn(this.execution, { bytes, contentType: contentType ?? (isText ? 'text/plain' : null), name: name ?? null });
  }
  zip(blobs: readonly unknown[], name = 'archive.zip'): BlobStandIn { return zipBlobs(this.execution, blobs, name); }
  unzip(blob: unknown): BlobStandIn[] { return unzipBlob(this.execution, blob); }
  gzip(blob: unknown, name = 'archive.gz'): BlobStandIn { return gzipBlob(this.execution, blob, name); }
  ungzip(blob: unknown): BlobStandIn { return ungzipBlob(this.execution, blob); }

  /** A version 4 UUID made of the workspace's next id, so that the same commands give the same one. */
  getUuid(): string {
    const hex = createHash('sha256').update(this.execution.host.newId('uuid')).digest('hex');
    const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** `sleep` answers wrong kinds with another text than the signature check, so it is offered past that check (semantics 146). */
  override getScriptProperty(name: string): unknown {
    return name === 'sleep' ? (...args: readonly unknown[]) => this.sleep(args) : undefined;
  }

  private sleep(args: readonly unknown[]): null {
    const [value] = args;
    if (args.length !== 1) throw new PlatformError(`The parameters (${args.map((arg) => (typeof arg === 'number' ? 'number' : 'String')).join(',')}) don't match the method signature for Utilities.sleep.`);
    const milliseconds = typeof value === 'number' || typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    if (!Number.isFinite(milliseconds)) throw new PlatformError(`Cannot convert ${String(value)} to int.`);
    if (milliseconds < 0) throw new PlatformError('Invalid argument');
    if (milliseconds > LONGEST_SLEEP_MS) throw new PlatformError('Argument too large: milliseconds');
    const call = { name: 'Utilities.sleep', typeName: this.typeName, args };
    this.execution.before(call);
    this.execution.host.advance(Math.trunc(milliseconds));
    this.execution.after(call, null);
    return null;
  }

  private enumValue(name: string, key: string): EnumValue {
    const value = this.execution.border.enumValues(`Utilities.${name}`)[key];
    if (value === undefined) throw new RangeError(`Cannot use ${name}.${key}: the types have none`);
    return value;
  }
}

function decodeBase64(encoded: string, alphabet: RegExp): Uint8Array {
  if (!alphabet.test(encoded)) throw new PlatformError('Could not decode string.');
  return new Uint8Array(Buffer.from(encoded, 'base64'));
}
