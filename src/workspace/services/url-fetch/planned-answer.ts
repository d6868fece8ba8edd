// Answers of LINE other than its own, where a plan of failures asks for them.
import type { Execution, PlannedLineAnswer } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { FetchRequest } from './request';
import type { FetchResponse } from './send-request';

const SENDING = /^https:\/\/api\.line\.me\/v2\/bot\/message\/(push|multicast|broadcast|narrowcast|reply)$/;
const SLOW_MS = 30_000;
const TIMEOUT_MS = 60_000;
const MESSAGES: Readonly<Record<string, string>> = {
  400: "The property, 'to', in the request body is invalid", 401: 'Authentication failed. Confirm that the access token in the authorization header is valid.',
  403: 'Access to this API is not available for your account', 404: 'Not found',
  429: 'The API rate limit has been exceeded. Try again later.', monthly: 'You have reached your monthly limit.', 500: 'Internal server error',
};

/** Sends, and answers as planned where the request is a message to LINE for which something is planned. @throws PlatformError where LINE never answers */
export function withPlannedAnswer(execution: Execution, request: FetchRequest, send: () => FetchResponse): FetchResponse {
  const planned = SENDING.test(request.url) && request.method === 'POST' ? execution.host.plannedLineAnswer?.() : undefined;
  if (planned === undefined) return send();
  if (planned.delivered) send();
  switch (planned.answers) {
    case 409: return send(); // the message was taken before: LINE itself says so
    case 'slow':
      execution.host.advance(SLOW_MS);
      return planned.delivered ? answer(request, 500) : send();
    case 'never':
      execution.host.advance(TIMEOUT_MS);
      throw new PlatformError(`Timeout: ${request.url}`);
    default: return answer(request, planned.answers);
  }
}

function answer(request: FetchRequest, planned: Exclude<PlannedLineAnswer['answers'], 409 | 'slow' | 'never'>): FetchResponse {
  const bytes = new TextEncoder().encode(JSON.stringify({ message: MESSAGES[planned] ?? '' }));
  return { url: request.url, status: planned === 'monthly' ? 429 : planned, headers: [['Content-Type', 'application/json']], bytes };
}
