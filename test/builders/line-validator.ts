// An independent reading of what LINE publishes about push and broadcast requests, for tests. It shares nothing with the add-on or with LINE's stand-in.
// Source: developers.line.biz/en/reference/messaging-api (push, broadcast, text message, retry key, common properties).

/** A request as it went over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const TOP_LEVEL = ['to', 'messages', 'notificationDisabled', 'customAggregationUnits'];
const TEXT_MESSAGE = ['type', 'text', 'emojis', 'quoteToken', 'quickReply', 'sender'];

/** What LINE's documentation would object to; nothing where it would take the request. */
export function lineObjections({ method, url, headers, body }: WireRequest): readonly string[] {
  const kind = /^https:\/\/api\.line\.me\/v2\/bot\/message\/(push|broadcast)$/.exec(url)?.[1];
  if (kind === undefined || method !== 'POST') return [`no way of sending: ${method} ${url}`];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return ['the body is no JSON object'];
  const { to, messages } = body as { readonly to?: unknown; readonly messages?: unknown };
  const header = (name: string): string => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  return [
    ...Object.keys(body).filter((key) => !TOP_LEVEL.includes(key)).map((key) => `unknown property ${key}`),
    ...(kind === 'push' && !/^[UCR][0-9a-f]{32}$/.test(String(to)) ? ['push without a recipient'] : []),
    ...(kind === 'broadcast' && to !== undefined ? ['broadcast with a recipient'] : []),
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(header('x-line-retry-key')) ? [] : ['the retry key is no UUID']),
    ...(/^Bearer ./.test(header('authorization')) ? [] : ['no token']),
    ...(Array.isArray(messages) && messages.length >= 1 && messages.length <= 5 ? messages.flatMap(textObjections) : ['not 1 to 5 messages']),
  ];
}

function textObjections(message: unknown): readonly string[] {
  const { type, text } = (message ?? {}) as { readonly type?: unknown; readonly text?: unknown };
  if (type !== 'text' || typeof text !== 'string') return ['no text message'];
  return [
    ...Object.keys(message as object).filter((key) => !TEXT_MESSAGE.includes(key)).map((key) => `unknown property ${key} of a text message`),
    ...(text.length >= 1 && text.length <= 5_000 ? [] : [`${text.length} UTF-16 units`]),
    ...(text.trim() === '' ? ['an empty text'] : []),
    ...(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text) ? ['half a character'] : []),
  ];
}
