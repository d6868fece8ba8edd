// UrlFetchApp: web requests.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { decodeText } from '../base/bytes';
import { HttpResponseStandIn } from './http-response';
import { makeRequest, type FetchRequest } from './request';
import { sendRequest, type FetchResponse } from './send-request';

type Parameters = Readonly<Record<string, unknown>>;

const SCOPE = 'https://www.googleapis.com/auth/script.external_request';
const SHOWN_OF_RESPONSE = 300;

/** The global UrlFetchApp. */
export class UrlFetchAppStandIn extends StandIn {
  readonly typeName = 'URL_Fetch.UrlFetchApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  fetch(url: string | null, parameters: Parameters | null = {}): HttpResponseStandIn {
    return this.send('fetch', makeRequest(this.execution, url, parameters ?? {}));
  }

  /** One after the other, in order; the first failing one fails them all (semantics 126). */
  fetchAll(requests: readonly unknown[]): HttpResponseStandIn[] {
    const made = requests.map((request) => {
      const parameters = (typeof request === 'string' ? { url: request } : (request ?? {})) as Parameters;
      return makeRequest(this.execution, typeof parameters['url'] === 'string' ? parameters['url'] : null, parameters);
    });
    return made.map((request) => this.send('fetchAll', request));
  }

  /** The request as it would be sent, for looking at. */
  getRequest(url: string | null, parameters: Parameters | null = {}): Record<string, unknown> {
    const request = makeRequest(this.execution, url, parameters ?? {});
    const contentType = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const own = Object.entries(request.headers).filter(([name]) => !['content-type', 'user-agent'].includes(name.toLowerCase()));
    return {
      headers: Object.fromEntries(own), useIntranet: parameters?.['useIntranet'] === true, followRedirects: request.followRedirects,
      muteHttpExceptions: request.muteHttpExceptions, validateHttpsCertificates: request.checkCertificates,
      payload: request.body === undefined ? '' : decodeText(request.body), method: request.method.toLowerCase(), url: request.url,
      ...(contentType === undefined ? {} : { contentType }),
    };
  }

  private send(method: string, request: FetchRequest): HttpResponseStandIn {
    this.execution.requireAuthorization(SCOPE, `UrlFetchApp.${method}`);
    const response = sendRequest(this.execution, request);
    if (response.status >= 400 && !request.muteHttpExceptions) throw new PlatformError(failure(response));
    return new HttpResponseStandIn(this.execution, response);
  }
}

/** The sentence of a failed request: scheme and host only (semantics 122). */
function failure({ url, status, bytes }: FetchResponse): string {
  const text = decodeText(bytes);
  const shown = text.length > SHOWN_OF_RESPONSE ? `${text.slice(0, SHOWN_OF_RESPONSE)}...` : text;
  return `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`;
}
