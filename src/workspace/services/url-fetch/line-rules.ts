// What the LINE platform accepts as messages and recipients (Messaging API reference).

/** One thing that is wrong with a request body. */
export interface LineProblem {
  readonly message: string;
  readonly property: string;
}

/** The people a request is for: kind of sending, and ids where there are any. */
export interface LineRecipients {
  readonly kind: 'push' | 'multicast' | 'broadcast' | 'narrowcast' | 'reply';
  readonly body: Readonly<Record<string, unknown>>;
}

const MOST_MESSAGES = 5;
const LONGEST_TEXT = 5_000;
const LONGEST_ALT_TEXT = 1_500;
const LARGEST_BUBBLE_BYTES = 30 * 1024;
const MOST_BUBBLES = 12;
const MOST_MULTICAST = 500;
const KINDS = new Set(['text', 'textV2', 'sticker', 'image', 'video', 'audio', 'location', 'imagemap', 'template', 'flex', 'coupon']);

/** What is wrong with a body; nothing where it is accepted. */
export function problemsOf({ kind, body }: LineRecipients): readonly LineProblem[] {
  return [...recipientProblems(kind, body), ...messageProblems(body['messages'])];
}

function recipientProblems(kind: LineRecipients['kind'], body: Readonly<Record<string, unknown>>): readonly LineProblem[] {
  const { to, replyToken } = body;
  if (kind === 'push') return isId(to, 'UCR') ? [] : [{ message: "The property, 'to', in the request body is invalid", property: 'to' }];
  if (kind === 'reply') return typeof replyToken === 'string' && replyToken !== '' ? [] : [{ message: 'Invalid reply token', property: 'replyToken' }];
  if (kind !== 'multicast') return [];
  if (!Array.isArray(to) || to.length === 0 || to.length > MOST_MULTICAST) return [{ message: `Size must be between 1 and ${MOST_MULTICAST}`, property: 'to' }];
  return to.every((id) => isId(id, 'U')) ? [] : [{ message: "The property, 'to', in the request body is invalid", property: 'to' }];
}

function isId(value: unknown, kinds: string): boolean {
  return typeof value === 'string' && new RegExp(`^[${kinds}][0-9a-f]{32}$`).test(value);
}

function messageProblems(messages: unknown): readonly LineProblem[] {
  if (!Array.isArray(messages) || messages.length < 1 || messages.length > MOST_MESSAGES) return [{ message: `Size must be between 1 and ${MOST_MESSAGES}`, property: 'messages' }];
  return messages.flatMap((message: unknown, index) => oneMessage((message ?? {}) as Readonly<Record<string, unknown>>, `messages[${index}]`));
}

function oneMessage(message: Readonly<Record<string, unknown>>, property: string): readonly LineProblem[] {
  const { type } = message;
  if (typeof type !== 'string' || !KINDS.has(type)) return [{ message: 'Unknown message type', property: `${property}.type` }];
  if (type === 'text' || type === 'textV2') return textProblem(message['text'], LONGEST_TEXT, `${property}.text`);
  if (!['flex', 'template', 'imagemap'].includes(type)) return [];
  return [...textProblem(message['altText'], LONGEST_ALT_TEXT, `${property}.altText`), ...(type === 'flex' ? flexProblems(message['contents'], `${property}.contents`) : [])];
}

function textProblem(text: unknown, longest: number, property: string): readonly LineProblem[] {
  if (typeof text !== 'string' || text === '') return [{ message: 'May not be empty', property }];
  return text.length > longest ? [{ message: `Length must be between 0 and ${longest}`, property }] : [];
}

function flexProblems(contents: unknown, property: string): readonly LineProblem[] {
  const { type, contents: bubbles } = (contents ?? {}) as { type?: unknown; contents?: unknown };
  if (type === 'bubble') return bubbleProblem(contents, property);
  if (type !== 'carousel' || !Array.isArray(bubbles)) return [{ message: 'At least one block must be specified', property }];
  if (bubbles.length < 1 || bubbles.length > MOST_BUBBLES) return [{ message: `Size must be between 1 and ${MOST_BUBBLES}`, property: `${property}.contents` }];
  return bubbles.flatMap((bubble: unknown, index) => bubbleProblem(bubble, `${property}.contents[${index}]`));
}

function bubbleProblem(bubble: unknown, property: string): readonly LineProblem[] {
  return Buffer.byteLength(JSON.stringify(bubble)) > LARGEST_BUBBLE_BYTES ? [{ message: 'Size must be less than 30KB', property }] : [];
}
