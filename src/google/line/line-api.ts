// Requests to LINE over UrlFetchApp; the token stands in the user properties of the person who runs the execution.
import type { LineAnswer } from '../../domain/messages/line-answer';

const HOST = 'https://api.line.me';
/** User property of the token. */
export const TOKEN_KEY = 'line.token';

/** A question to LINE. */
export function askLine(path: string): LineAnswer {
  return fetchLine(path, { method: 'get' });
}

/** A request with a JSON body. */
export function tellLine(path: string, given: { readonly method: 'post' | 'put'; readonly body: unknown; readonly headers?: Record<string, string> }): LineAnswer {
  return fetchLine(path, { method: given.method, contentType: 'application/json', payload: JSON.stringify(given.body), headers: given.headers ?? {} });
}

/** A request that never throws: what the network refuses counts as an answer worth another try. */
function fetchLine(path: string, options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): LineAnswer {
  const token = PropertiesService.getUserProperties().getProperty(TOKEN_KEY) ?? '';
  try {
    const response = UrlFetchApp.fetch(HOST + path, { ...options, muteHttpExceptions: true, headers: { ...options.headers, Authorization: `Bearer ${token}` } });
    return { status: response.getResponseCode(), headers: response.getHeaders() as Record<string, unknown>, body: response.getContentText() };
  } catch (fault) {
    return { status: 503, headers: {}, body: JSON.stringify({ message: String((fault as { message?: unknown } | null)?.message ?? fault).replace(token, '') }) };
  }
}
