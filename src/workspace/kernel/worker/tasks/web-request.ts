// The worker's web request: one request over node:http(s), no redirects followed.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** What to ask. `body` is absent where the request has none. */
export interface WebRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly timeoutMs: number;
  readonly checkCertificates: boolean;
}

/** What came back: a response with its headers as they were sent, or why there is none. */
export type WebAnswer =
  | { readonly kind: 'response'; readonly status: number; readonly headers: readonly (readonly [string, string])[]; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Makes the request; a compressed body is given uncompressed. */
export const webRequest = async (input: unknown): Promise<WebAnswer> => {
  const asked = input as WebRequest;
  try {
    const { message, bytes } = await send(asked);
    return { kind: 'response', status: message.statusCode ?? 0, headers: headerPairs(message.rawHeaders), bytes: uncompressed(message, bytes) };
  } catch (error) {
    const { code = 'FAILED', message } = error as NodeJS.ErrnoException;
    return { kind: 'failed', code, message };
  }
};

function send(asked: WebRequest): Promise<{ readonly message: IncomingMessage; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const isSecure = asked.url.startsWith('https:');
    const make = isSecure ? httpsRequest : httpRequest;
    const length = asked.body === undefined ? {} : { 'Content-Length': String(asked.body.length) };
    const request = make(asked.url, {
      method: asked.method, headers: { 'Accept-Encoding': 'gzip, deflate, br', ...asked.headers, ...length },
      timeout: asked.timeoutMs, agent: false, ...(isSecure ? { rejectUnauthorized: asked.checkCertificates } : {}),
    }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => { chunks.push(chunk); });
      message.on('end', () => { resolve({ message, bytes: Buffer.concat(chunks) }); });
      message.on('error', reject);
    });
    request.on('timeout', () => { request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })); });
    request.on('error', reject);
    request.end(asked.body === undefined ? undefined : Buffer.from(asked.body));
  });
}

function headerPairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

function uncompressed(message: IncomingMessage, bytes: Buffer): Uint8Array {
  if (bytes.length === 0) return new Uint8Array();
  switch (message.headers['content-encoding']) {
    case 'gzip': case 'x-gzip': return new Uint8Array(gunzipSync(bytes));
    case 'deflate': return new Uint8Array(inflateSync(bytes));
    case 'br': return new Uint8Array(brotliDecompressSync(bytes));
    default: return new Uint8Array(bytes);
  }
}
