// Calls that reach a script from outside its menus: web requests, pages (google.script.run), cards.
import type { PersonAtScreen } from '../kernel/execution';
import { StandIn } from '../kernel/stand-in';
import { toCardJson } from '../services/card/card-service';
import { TextOutputStandIn } from '../services/content/text-output';
import { HtmlOutputStandIn } from '../services/html/html-output';
import type { ScriptResult } from './run-script';
import type { Workspace } from './workspace';

/** A request to the script's web app. */
export interface WebAppRequest {
  readonly method: 'GET' | 'POST';
  /** Without the question mark. */
  readonly queryString: string;
  readonly pathInfo?: string;
  readonly body?: string;
  readonly contentType?: string;
  /** The visitor's address; empty for somebody unknown. */
  readonly user?: string;
}

/** What the web app answers; an error of the script is a page with its message, status 500. */
export interface WebAppAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Calls doGet or doPost as the platform does: the event has the query and the body, never the headers. */
export function answerWebApp(workspace: Workspace, request: WebAppRequest): WebAppAnswer {
  let answer: WebAppAnswer = { status: 500, contentType: 'text/html', body: 'The script completed but did not return anything.' };
  const result = workspace.run({
    functionName: request.method === 'GET' ? 'doGet' : 'doPost', mode: 'web-app', user: request.user ?? '', args: [webEvent(request)],
    receive: (value) => { answer = webAnswer(value) ?? answer; },
  });
  return result.ok ? answer : { status: 500, contentType: 'text/html', body: `${result.error.name}: ${result.error.message}` };
}

/** Calls a function from a page of the script as google.script.run does; what cannot be transferred fails the call. */
export function callFromPage(workspace: Workspace, call: { readonly functionName: string; readonly args: readonly unknown[]; readonly user?: string; readonly person?: PersonAtScreen }): ScriptResult {
  if (call.functionName.endsWith('_') || !/^[A-Za-z$][\w$]*$/.test(call.functionName)) return failed(`Script function not found: ${call.functionName}`);
  const illegal = call.args.map((arg) => illegalPart(arg, new Set())).find((part) => part !== null);
  if (illegal !== undefined) return failed(`Failed due to illegal value in property: ${illegal}`);
  let sent: unknown = null;
  const result = workspace.run({
    functionName: call.functionName, mode: 'rpc', args: call.args.map(transferred), ...(call.user === undefined ? {} : { user: call.user }), ...(call.person === undefined ? {} : { person: call.person }),
    receive: (value) => { sent = illegalPart(value, new Set()) === null ? transferred(value) : null; },
  });
  return result.ok ? { ok: true, value: sent } : result;
}

/** Calls a card function and gives the card as JSON. */
export function callCard(workspace: Workspace, call: { readonly functionName: string; readonly event?: object; readonly user?: string }): ScriptResult {
  let card: unknown;
  const result = workspace.run({
    functionName: call.functionName, mode: 'card', args: [call.event ?? {}], ...(call.user === undefined ? {} : { user: call.user }),
    receive: (value) => { card = toCardJson(value); },
  });
  return result.ok ? { ok: true, value: card ?? null } : result;
}

function webEvent(request: WebAppRequest): object {
  const query = new URLSearchParams(request.queryString);
  if (request.method === 'POST' && request.contentType?.startsWith('application/x-www-form-urlencoded') === true) {
    for (const [name, value] of new URLSearchParams(request.body ?? '')) query.append(name, value);
  }
  const names = [...new Set(query.keys())];
  const body = request.body ?? '';
  return {
    queryString: request.queryString, contextPath: '', ...(request.pathInfo === undefined ? {} : { pathInfo: request.pathInfo }),
    parameter: Object.fromEntries(names.map((name) => [name, query.get(name)])), parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
    contentLength: request.method === 'GET' ? -1 : Buffer.byteLength(body, 'utf8'),
    ...(request.method === 'GET' ? {} : { postData: { contents: body, length: Buffer.byteLength(body, 'utf8'), type: request.contentType ?? 'text/plain', name: 'postData' } }),
  };
}

function webAnswer(value: unknown): WebAppAnswer | undefined {
  if (value instanceof HtmlOutputStandIn) return { status: 200, contentType: 'text/html', body: value.getContent() };
  if (value instanceof TextOutputStandIn) return { status: 200, contentType: value.contentType(), body: value.getContent() };
  return undefined;
}

/** Where a value holds something that google.script.run cannot carry; `null` where it can be carried. */
function illegalPart(value: unknown, above: ReadonlySet<unknown>, path = ''): string | null {
  if (typeof value === 'function') return path;
  if (value === null || typeof value !== 'object') return null;
  if (value instanceof Date || value instanceof StandIn || above.has(value)) return path;
  const within = new Set([...above, value]);
  for (const [key, item] of Object.entries(value)) {
    const found = illegalPart(item, within, key);
    if (found !== null) return found;
  }
  return null;
}

function transferred(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : transferred(item)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, transferred(item)]));
}

function failed(message: string): ScriptResult {
  return { ok: false, error: { name: 'Error', message, stack: '' } };
}
