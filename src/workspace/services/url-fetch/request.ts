// A request as UrlFetchApp makes it from a script's parameters (semantics 123, 127).
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { blobOf } from '../base/blob';
import { bytesOf, encodeText } from '../base/bytes';

/** A request ready to be sent. */
export interface FetchRequest {
  readonly url: string;
  /** Upper case. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
  readonly checkCertificates: boolean;
}

type Parameters = Readonly<Record<string, unknown>>;

const LONGEST_URL = 2_082;
const LARGEST_BODY_BYTES = 50 * 1024 * 1024;
const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);
const FORM_TYPE = 'application/x-www-form-urlencoded';
const OWN_HEADERS = new Set(['content-length', 'host']);

/** The request of a URL and its parameters. @throws PlatformError where one of them is not valid */
export function makeRequest(execution: Execution, url: string | null, parameters: Parameters): FetchRequest {
  const payload = payloadOf(parameters['payload'], parameters['contentType']);
  const method = parameters['method'] === undefined || parameters['method'] === null ? (payload === undefined ? 'GET' : 'POST') : String(parameters['method']).toUpperCase();
  if (!METHODS.has(method)) throw new PlatformError('Attribute provided with invalid value: method');
  if ((payload?.bytes.length ?? 0) > LARGEST_BODY_BYTES) throw new PlatformError('Limit Exceeded: URLFetch POST Size.');
  const made: Record<string, string> = { 'User-Agent': `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${execution.project.id})` };
  if (payload !== undefined) made['Content-Type'] = payload.contentType;
  const own = headersOf(parameters);
  const kept = Object.entries(made).filter(([name]) => !Object.keys(own).some((other) => other.toLowerCase() === name.toLowerCase()));
  return {
    url: checkUrl(url), method, headers: { ...Object.fromEntries(kept), ...own }, body: payload?.bytes,
    followRedirects: parameters['followRedirects'] !== false, muteHttpExceptions: parameters['muteHttpExceptions'] === true,
    checkCertificates: parameters['validateHttpsCertificates'] !== false,
  };
}

/** The URL with a scheme. @throws PlatformError where it is none, or too long */
function checkUrl(url: string | null): string {
  if (url === null || url.trim() === '') throw new PlatformError('Attribute provided with no value: url');
  const text = /^[a-z][a-z0-9+.-]*:/i.test(url.trim()) && !/^[\w.-]+:\d/.test(url.trim()) ? url.trim() : `http://${url.trim()}`;
  if (text.length > LONGEST_URL) throw new PlatformError('Limit Exceeded: URLFetch URL Length.');
  if (!/^https?:\/\/[^/?#\s]/i.test(text) || !URL.canParse(text)) throw new PlatformError(`Invalid argument: ${url}`);
  return text;
}

/** A script's own headers; they win over those made here, except for a content type that is a parameter too. */
function headersOf(parameters: Parameters): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries((parameters['headers'] ?? {}) as Parameters)) {
    if (OWN_HEADERS.has(name.toLowerCase())) throw new PlatformError(`Attribute provided with invalid value: Header:${name}`);
    if (value === null || value === undefined) continue;
    const isContentType = name.toLowerCase() === 'content-type';
    if (isContentType && parameters['contentType'] !== undefined) continue;
    headers[name] = String(value);
  }
  return headers;
}

interface Payload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

function payloadOf(payload: unknown, contentType: unknown): Payload | undefined {
  if (payload === undefined || payload === null) return undefined;
  const given = typeof contentType === 'string' ? contentType : undefined;
  if (payload instanceof StandIn) {
    const blob = blobOf(payload, 'payload');
    return { bytes: blob.bytes, contentType: given ?? blob.contentType ?? 'application/octet-stream' };
  }
  if (Array.isArray(payload)) return { bytes: bytesOf(payload), contentType: given ?? 'application/octet-stream' };
  if (typeof payload !== 'object') return { bytes: encodeText(String(payload)), contentType: given ?? FORM_TYPE };
  const fields = Object.entries(payload);
  if (fields.some(([, value]) => value instanceof StandIn)) return multipart(fields);
  const form = fields.map(([key, value]) => `${formText(key)}=${formText(String(value))}`).join('&');
  return { bytes: encodeText(form), contentType: given ?? FORM_TYPE };
}

function formText(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

const BOUNDARY = '----------------------------local-workspace-form-part';

function multipart(fields: readonly (readonly [string, unknown])[]): Payload {
  const parts: Uint8Array[] = [];
  for (const [key, value] of fields) {
    const blob = value instanceof StandIn ? blobOf(value, key) : undefined;
    const head = blob === undefined ? '' : `; filename="${blob.name ?? key}"\r\nContent-Type: ${blob.contentType ?? 'application/octet-stream'}`;
    parts.push(encodeText(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${key}"${head}\r\n\r\n`), blob?.bytes ?? encodeText(String(value)), encodeText('\r\n'));
  }
  parts.push(encodeText(`--${BOUNDARY}--\r\n`));
  return { bytes: new Uint8Array(Buffer.concat(parts)), contentType: `multipart/form-data; boundary=${BOUNDARY}` };
}
