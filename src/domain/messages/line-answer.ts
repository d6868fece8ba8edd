// What LINE's answers mean: sent, try again with the same key, month used up, or never again as it is.
// Source: developers.line.biz/en/docs/messaging-api/retrying-api-request and /reference/messaging-api (status codes, quota).

/** What LINE said to a request. `retry`: the same request with the same key is safe; `refused`: never again as it is; `quota`: the month is used up. */
export type LineOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'retry'; readonly message: string }
  | { readonly kind: 'quota'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** The status of what never became an answer: the request did not reach LINE, or nobody knows whether it did. */
export const NOT_REACHED = 0;

/** An answer as it came: status (or `NOT_REACHED`, then the body's message is the fault's), headers with names in any case, body. */
export interface LineAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The month's quota in people reached; `limit` is `null` on plans without one. */
export interface LineQuota {
  readonly limit: number | null;
  readonly used: number;
}

const MONTHLY_LIMIT = /reached your monthly limit/i;
const DAY_OF_FETCHES = /too many times for one day/i;

/** The meaning of an answer to a push or broadcast. A 409 that names the accepted request is a success: it was accepted before. */
export function lineOutcomeOf(answer: LineAnswer): LineOutcome {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 409 && headerOf(answer, 'x-line-accepted-request-id') !== '') return { kind: 'sent' };
  if (status === 429 && MONTHLY_LIMIT.test(answer.body)) return { kind: 'quota', message: 'โควตา LINE ของเดือนนี้หมดแล้ว' };
  if (isPassing(answer)) return { kind: 'retry', message: lineProblemText(answer) };
  return { kind: 'refused', message: lineProblemText(answer) };
}

/** Whether the same request may succeed in a while: LINE was not to be reached, or not ready. */
export function isPassing({ status, body }: Pick<LineAnswer, 'status' | 'body'>): boolean {
  return status === NOT_REACHED || status === 408 || status >= 500 || (status === 429 && !MONTHLY_LIMIT.test(body));
}

/** Why LINE refused, in plain words and with what to do. */
export function lineProblemText(answer: Pick<LineAnswer, 'status' | 'body'>): string {
  const said = messageOf(answer.body);
  if (answer.status === NOT_REACHED) return DAY_OF_FETCHES.test(said) ? 'วันนี้บัญชีที่ส่งเรียกบริการภายนอกครบโควตาของ Google แล้ว' : `ติดต่อ LINE ไม่ได้ชั่วคราว${said}`;
  if (isPassing(answer)) return `LINE ไม่พร้อมชั่วคราว (${answer.status})`;
  switch (answer.status) {
    case 400: return `LINE ไม่รับข้อความหรือรหัสผู้รับ โปรดตั้งค่า LINE ใหม่${said}`;
    case 401: return 'โทเค็น LINE ใช้ไม่ได้หรือหมดอายุ โปรดออกโทเค็นใหม่แล้วตั้งค่า LINE อีกครั้ง';
    case 403: return 'บัญชี LINE นี้ไม่มีสิทธิ์ทำรายการ โปรดตรวจแผนและสิทธิ์ของบัญชีทางการ';
    case 404: return 'ไม่พบกลุ่มหรือผู้ใช้ LINE นี้ บัญชีทางการอาจถูกเชิญออกจากกลุ่ม โปรดเชิญกลับแล้วตั้งค่า LINE ใหม่';
    default: return `LINE ตอบกลับด้วยสถานะ ${answer.status}${said}`;
  }
}

/** The quota from LINE's two answers; `undefined` where they are not what LINE documents. */
export function readLineQuota(quotaJson: string, consumptionJson: string): LineQuota | undefined {
  const quota = objectOf(quotaJson);
  const used = objectOf(consumptionJson)?.['totalUsage'];
  if (quota === undefined || typeof used !== 'number') return undefined;
  if (quota['type'] === 'none') return { limit: null, used };
  return typeof quota['value'] === 'number' ? { limit: quota['value'], used } : undefined;
}

/** A number or a text of an answer by its name; `undefined` where it is not there. */
export function lineField(json: string, name: string): string | number | undefined {
  const value = objectOf(json)?.[name];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Whether an answer says `true` under that name. */
export function lineFlag(json: string, name: string): boolean {
  return objectOf(json)?.[name] === true;
}

function headerOf(answer: LineAnswer, name: string): string {
  const found = Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const value: unknown = Array.isArray(found) ? found[0] : found;
  return typeof value === 'string' ? value : '';
}

function messageOf(body: string): string {
  const message = lineField(body, 'message');
  return message === undefined ? '' : ` (${message})`;
}

function objectOf(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
