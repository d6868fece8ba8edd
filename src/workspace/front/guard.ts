// Who may come in: this machine alone, with the key of this start, and for deeds only pages of this very front.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The address that the front listens on. */
export const LOOPBACK = '127.0.0.1';
/** The cookie that holds the key. */
export const COOKIE = 'tambon-key';
/** The header in which a page of the front sends its token with every deed. */
export const TOKEN_HEADER = 'x-tambon-token';

/** What a browser must have: the key (cookie) to look, the token (header) to do something. */
export interface Secrets {
  readonly key: string;
  readonly token: string;
}

/** What is looked at of a request. */
interface Request {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is turned away, as a status and a Thai sentence; `undefined` where it may come in. */
export function whyRefused(request: Request, secrets: Secrets): { readonly status: number; readonly sentence: string } | undefined {
  const host = request.headers.host ?? '';
  if (!isThisMachine(request)) return { status: 403, sentence: 'เปิดได้จากเครื่องนี้เท่านั้น' };
  if (!hasKey(request, secrets.key)) return { status: 403, sentence: 'โปรดเปิดด้วยที่อยู่เต็มที่พิมพ์ไว้ในหน้าต่างคำสั่ง' };
  if (request.method === 'GET') return undefined;
  if (request.method !== 'POST') return { status: 405, sentence: 'ใช้วิธีนี้ไม่ได้' };
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isOwnPage = (origin === undefined ? site === 'same-origin' : origin === `http://${host}`) && (site === undefined || site === 'same-origin');
  const isOwnScript = isSame(String(request.headers[TOKEN_HEADER] ?? ''), secrets.token) && request.headers['content-type'] === 'application/json';
  return isOwnPage && isOwnScript ? undefined : { status: 403, sentence: 'คำสั่งนี้ไม่ได้มาจากหน้าของระบบ จึงไม่ได้ทำ' };
}

/** Whether the request names this machine: a page elsewhere whose name was pointed here does not. */
export function isThisMachine(request: Request): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

function hasKey(request: Request, key: string): boolean {
  return (request.headers.cookie ?? '').split(/;\s*/).some((part) => part.startsWith(`${COOKIE}=`) && isSame(part.slice(COOKIE.length + 1), key));
}

/** Compares secrets in the same time whatever they are. */
export function isSame(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}
