// Requests to LINE over UrlFetchApp; the token stands in the user properties of the person who runs the execution.
import { isPassing, NOT_REACHED, type LineAnswer } from '../../domain/messages/line-answer';

const HOST = 'https://api.line.me';
/** User property of the token. */
export const TOKEN_KEY = 'line.token';

/** Milliseconds before a question that was not answered is asked again. */
const WAIT_MS = 1_000;

/** A question to LINE, asked once more where LINE was not to be reached or not ready: asking changes nothing. */
export function askLine(path: string): LineAnswer {
  const answer = fetchLine(path, { method: 'get' });
  if (!isPassing(answer)) return answer;
  Utilities.sleep(WAIT_MS);
  return fetchLine(path, { method: 'get' });
}

/** A request with a JSON body. */
export function tellLine(path: string, given: { readonly method: 'post' | 'put'; readonly body: unknown; readonly headers?: Record<string, string> }): LineAnswer {
  return fetchLine(path, { method: given.method, contentType: 'application/json', payload: JSON.stringify(given.body), headers: given.headers ?? {} });
}

/** A request that never throws: what the network or the account's quota refuses is an answer without a status. */
function fetchLine(path: string, options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): LineAnswer {
  const token = PropertiesService.getUserProperties().getProperty(TOKEN_KEY) ?? '';
  try {
    const response = UrlFetchApp.fetch(HOST + path, { ...options, muteHttpExceptions: true, headers: { ...options.headers, Authorization: `Bearer ${token}` } });
    return { status: response.getResponseCode(), headers: response.getHeaders() as Record<string, unknown>, body: response.getContentText() };
  } catch (fault) {
    return { status: NOT_REACHED, headers: {}, body: JSON.stringify({ message: String((fault as { message?: unknown } | null)?.message ?? fault).replace(token, '') }) };
  }
}
