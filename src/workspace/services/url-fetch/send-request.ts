// Where a request goes: the workspace's own files, a route, this machine, LINE's stand-in, the network; else nowhere.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { WebAnswer, WebRequest } from '../../kernel/worker/tasks/web-request';
import { networkSettings } from '../session/workspace-settings';
import { checkFetchList } from './fetch-list';
import { answerAsLine, LINE_HOSTS } from './line-platform';
import { withPlannedAnswer } from './planned-answer';
import type { FetchRequest } from './request';

/** A response; headers as they were sent, repeats included. */
export interface FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 20;
const TIMEOUT_MS = 60_000;
const LARGEST_RESPONSE_BYTES = 50 * 1024 * 1024;
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\]|[^.]+\.localhost)$/;

/** Sends a request and follows its redirects, each hop checked anew. @throws PlatformError where it reaches nobody */
export function sendRequest(execution: Execution, request: FetchRequest): FetchResponse {
  let current = request;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = sendOnce(execution, current);
    const location = headerOf(response, 'location');
    if (!request.followRedirects || location === undefined || ![301, 302, 303, 307, 308].includes(response.status)) return response;
    const next = new URL(location, current.url).href;
    const keepsBody = response.status >= 307 || current.method === 'HEAD' || current.method === 'GET';
    current = keepsBody ? { ...current, url: next } : { ...current, url: next, method: 'GET', body: undefined, headers: withoutContent(current.headers) };
  }
  throw new PlatformError(`Too many redirects: ${request.url}`);
}

/** The last header of that name, whatever its case. */
export function headerOf(response: Pick<FetchResponse, 'headers'>, name: string): string | undefined {
  return response.headers.filter(([key]) => key.toLowerCase() === name).at(-1)?.[1];
}

function sendOnce(execution: Execution, request: FetchRequest): FetchResponse {
  checkFetchList(execution, request.url);
  for (const answers of execution.host.ownAddresses) {
    const answer = answers(execution, request.url);
    if (answer !== undefined) return { url: request.url, status: answer.status, headers: Object.entries(answer.headers), bytes: answer.bytes };
  }
  return withPlannedAnswer(execution, request, () => sendOut(execution, request));
}

function sendOut(execution: Execution, request: FetchRequest): FetchResponse {
  const address = new URL(request.url);
  const { routes, online } = networkSettings(execution.store);
  const route = routes[address.origin];
  if (route !== undefined) return overNetwork(execution, request, `${route.replace(/\/$/, '')}${address.pathname}${address.search}`);
  if (online || LOOPBACK.test(address.hostname)) return overNetwork(execution, request, request.url);
  if (LINE_HOSTS.has(address.hostname)) return { url: request.url, ...answerAsLine(execution, request) };
  execution.host.log(`พื้นที่ทำงานในเครื่องไม่ติดต่อ ${address.origin} ระบุปลายทางด้วย --route ${address.origin}=http://127.0.0.1:PORT หรือใช้ --online`);
  throw new PlatformError(`Address unavailable: ${request.url}`);
}

function overNetwork(execution: Execution, request: FetchRequest, target: string): FetchResponse {
  const asked: WebRequest = {
    url: target, method: request.method, headers: request.headers, timeoutMs: TIMEOUT_MS, checkCertificates: request.checkCertificates,
    ...(request.body === undefined ? {} : { body: request.body }),
  };
  const answer = execution.host.runTask('webRequest', asked) as WebAnswer;
  if (answer.kind === 'failed') throw new PlatformError(failureText(answer.code, request.url));
  const bytes = new Uint8Array(answer.bytes);
  if (bytes.length > LARGEST_RESPONSE_BYTES) throw new PlatformError('Limit Exceeded: URLFetch Response Size.');
  return { url: request.url, status: answer.status, headers: answer.headers, bytes };
}

/** The platform's sentence for a failure of the network (semantics 128). */
function failureText(code: string, url: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `DNS error: ${url}`;
  if (code === 'ETIMEDOUT' || code === 'ECONNABORTED') return `Timeout: ${url}`;
  return code.startsWith('CERT') || code.includes('CERT') ? `SSL Error ${url}` : `Address unavailable: ${url}`;
}

function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));
}
