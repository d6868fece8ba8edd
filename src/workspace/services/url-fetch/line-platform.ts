// The LINE platform as it answers a bot: requests are captured, checked, counted and answered, and nothing leaves the machine.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import type { Collection } from '../../kernel/store';
import { decodeText } from '../base/bytes';
import { problemsOf, type LineProblem, type LineRecipients } from './line-rules';
import type { LineRecord } from './line-record';
import type { FetchRequest } from './request';
import type { FetchResponse } from './send-request';

/** The hosts that are answered here. */
export const LINE_HOSTS: ReadonlySet<string> = new Set(['api.line.me', 'api-data.line.me']);

/** Sizes of the account and its groups; they count against the quota. */
export interface LineSizes {
  readonly groupMembers: number;
  readonly friends: number;
  readonly monthlyLimit: number;
}

/** The sample that every group and account of the local workspace is, unless the collection 'line-sizes' says otherwise under 'sizes'. */
export const LINE_SAMPLE: LineSizes = { groupMembers: 12, friends: 25, monthlyLimit: 300 };

function sizesOf(execution: Execution): LineSizes {
  return execution.store.collection<LineSizes>('line-sizes').get('sizes') ?? LINE_SAMPLE;
}

const DAY_MS = 24 * 3_600_000;
const LINE_OFFSET_MS = 9 * 3_600_000;
const RETRY_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SENDING = /^\/v2\/bot\/message\/(push|multicast|broadcast|narrowcast|reply)$/;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly recipients?: number;
}

/** Captures a request in the collection 'line' and answers it as LINE would. */
export function answerAsLine(execution: Execution, request: FetchRequest): Omit<FetchResponse, 'url'> {
  const requestId = uuid(execution.host.newId('line'));
  const answer = isAuthorized(request) ? answered(execution, request, requestId)
    : { status: 401, body: { message: 'Authentication failed. Confirm that the access token in the authorization header is valid.' } };
  capture(execution, request, { ...answer, requestId });
  const headers = { 'Content-Type': 'application/json', 'x-line-request-id': requestId, ...answer.headers };
  return { status: answer.status, headers: Object.entries(headers), bytes: new TextEncoder().encode(JSON.stringify(answer.body)) };
}

/** The captured requests, oldest first. */
export function lineRecords(execution: Execution): Collection<LineRecord> {
  return execution.store.collection<LineRecord>('line');
}

function answered(execution: Execution, request: FetchRequest, requestId: string): Answer {
  const { pathname } = new URL(request.url);
  const sending = SENDING.exec(pathname)?.[1] as LineRecipients['kind'] | undefined;
  if (sending !== undefined && request.method === 'POST') return send(execution, request, { kind: sending, requestId });
  if (request.method === 'PUT' && pathname === '/v2/bot/channel/webhook/endpoint') return { status: 200, body: {} };
  if (request.method !== 'GET') return { status: 404, body: { message: 'Not found' } };
  return look(execution, pathname);
}

function look(execution: Execution, pathname: string): Answer {
  const group = /^\/v2\/bot\/(group|room)\/([CR][0-9a-f]{32})\/(summary|members\/count)$/.exec(pathname);
  if (group !== null) return { status: 200, body: group[3] === 'summary' ? { groupId: group[2], groupName: 'กลุ่มตัวอย่าง', pictureUrl: 'https://example.com/group.png' } : { count: sizesOf(execution).groupMembers } };
  const profile = /^\/v2\/bot\/(?:profile|group\/C[0-9a-f]{32}\/member)\/(U[0-9a-f]{32})$/.exec(pathname);
  if (profile !== null) return { status: 200, body: { displayName: 'ผู้ใช้ตัวอย่าง', userId: profile[1], language: 'th' } };
  switch (pathname) {
    case '/v2/bot/message/quota': return { status: 200, body: { type: 'limited', value: sizesOf(execution).monthlyLimit } };
    case '/v2/bot/message/quota/consumption': return { status: 200, body: { totalUsage: usedThisMonth(execution) } };
    case '/v2/bot/info': return { status: 200, body: { userId: `U${'0'.repeat(32)}`, basicId: '@example', displayName: 'บอตตัวอย่าง', chatMode: 'bot', markAsReadMode: 'auto' } };
    case '/v2/bot/insight/followers': return { status: 200, body: { status: 'ready', followers: sizesOf(execution).friends, targetedReaches: sizesOf(execution).friends, blocks: 0 } };
    case '/v2/bot/channel/webhook/endpoint': return { status: 200, body: { endpoint: 'https://example.com/webhook', active: false } };
    default: return { status: 404, body: { message: 'Not found' } };
  }
}

function send(execution: Execution, request: FetchRequest, { kind, requestId }: { readonly kind: LineRecipients['kind']; readonly requestId: string }): Answer {
  const body = jsonBody(request);
  if (body === undefined) return { status: 400, body: { message: 'The request body could not be parsed as JSON' } };
  const retryKey = header(request, 'x-line-retry-key');
  if (retryKey !== undefined && (kind === 'reply' || !RETRY_KEY.test(retryKey))) return { status: 400, body: { message: 'The retry key is invalid' } };
  const before = retryKey === undefined ? undefined : acceptedBefore(execution, retryKey);
  if (before !== undefined) return { status: 409, body: { message: 'The retry key is already accepted', sentMessages: sentMessages(before.requestId, body) }, headers: { 'x-line-accepted-request-id': before.requestId } };
  const problems = problemsOf({ kind, body });
  if (problems.length > 0) return refused(problems);
  const recipients = peopleReached(kind, body, sizesOf(execution));
  if (usedThisMonth(execution) + recipients > sizesOf(execution).monthlyLimit) return { status: 429, body: { message: 'You have reached your monthly limit.' } };
  const hasList = kind === 'push' || kind === 'reply';
  return { status: kind === 'narrowcast' ? 202 : 200, body: hasList ? { sentMessages: sentMessages(requestId, body) } : {}, recipients };
}

function refused(problems: readonly LineProblem[]): Answer {
  const [first] = problems;
  if (problems.length === 1 && (first?.property === 'to' || first?.property === 'replyToken')) return { status: 400, body: { message: first.message } };
  return { status: 400, body: { message: `The request body has ${problems.length} error(s)`, details: problems } };
}

/** Everybody in a group counts; a reply counts nobody. */
function peopleReached(kind: LineRecipients['kind'], body: Readonly<Record<string, unknown>>, sizes: LineSizes): number {
  const { to } = body;
  if (kind === 'reply') return 0;
  if (kind === 'multicast') return Array.isArray(to) ? to.length : 0;
  if (kind === 'push') return typeof to === 'string' && to.startsWith('U') ? 1 : sizes.groupMembers;
  return sizes.friends;
}

/** People reached since the first of this month, UTC+9. */
function usedThisMonth(execution: Execution): number {
  const month = (ms: number): string => new Date(ms + LINE_OFFSET_MS).toISOString().slice(0, 7);
  const current = month(execution.now());
  return lineRecords(execution).values().filter(({ dateMs }) => month(dateMs) === current).reduce((sum, { recipients }) => sum + recipients, 0);
}

function acceptedBefore(execution: Execution, retryKey: string): LineRecord | undefined {
  return lineRecords(execution).values().find(({ headers, status, dateMs }) => status < 300 && execution.now() - dateMs < DAY_MS
    && Object.entries(headers).some(([name, value]) => name.toLowerCase() === 'x-line-retry-key' && value === retryKey));
}

function sentMessages(requestId: string, body: Readonly<Record<string, unknown>>): readonly object[] {
  const count = Array.isArray(body['messages']) ? body['messages'].length : 0;
  return Array.from({ length: count }, (_, index) => {
    const digest = createHash('sha256').update(`${requestId}:${index}`).digest('hex');
    return { id: String(BigInt(`0x${digest.slice(0, 14)}`)).padStart(18, '4').slice(0, 18), quoteToken: digest.slice(14, 46) };
  });
}

function capture(execution: Execution, request: FetchRequest, answer: Answer & { readonly requestId: string }): void {
  const records = lineRecords(execution);
  const id = execution.host.newId('line-request');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, name.toLowerCase() === 'authorization' ? 'Bearer ***' : value]));
  records.set(id, {
    id, sequence: records.ids().length + 1, dateMs: execution.now(), method: request.method, url: request.url, headers,
    body: request.body === undefined ? null : (jsonBody(request) ?? decodeText(request.body)), status: answer.status, recipients: answer.recipients ?? 0, requestId: answer.requestId,
  });
}

function isAuthorized(request: FetchRequest): boolean {
  return /^Bearer\s+\S+/.test(header(request, 'authorization') ?? '');
}

function header(request: FetchRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

function jsonBody(request: FetchRequest): Readonly<Record<string, unknown>> | undefined {
  try {
    const body = JSON.parse(decodeText(request.body ?? new Uint8Array())) as unknown;
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
