// Requests to LINE's Messaging API as values, checked against the limits that LINE publishes before anything is sent.
// Source: developers.line.biz/en/reference/messaging-api (push, broadcast, text message, retry key).
import { err, ok, type Result } from '../result';

/** Longest text of a text message, UTF-16 units. */
export const LONGEST_LINE_TEXT = 5_000;
/** Most message objects in one request. */
export const MOST_LINE_MESSAGES = 5;

/** Where a message goes: a group, one person, or every friend of the account. */
export type LineTarget =
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'friends' };

/** A text message object. */
export interface LineTextMessage {
  readonly type: 'text';
  readonly text: string;
}

/** A request ready for the wire: path, JSON body and the key that makes a second try safe for 24 hours. */
export interface LineRequest {
  readonly path: '/v2/bot/message/push' | '/v2/bot/message/broadcast';
  readonly body: { readonly to?: string; readonly messages: readonly LineTextMessage[] };
  readonly retryKey: string;
}

const GROUP_ID = /^C[0-9a-f]{32}$/;
const USER_ID = /^U[0-9a-f]{32}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text can be the id of a LINE group. */
export function isLineGroupId(text: string): boolean {
  return GROUP_ID.test(text);
}

/** The request that sends `texts`. @returns err with a Thai sentence a broken limit; nothing of it may be sent. */
export function lineRequest(target: LineTarget, texts: readonly string[], retryKey: string): Result<LineRequest, readonly string[]> {
  const faults = [...targetFaults(target), ...textFaults(texts)];
  if (!UUID.test(retryKey)) faults.push('รหัสกันส่งซ้ำของ LINE ไม่เป็น UUID');
  if (faults.length > 0) return err(faults);
  const messages = texts.map((text) => ({ type: 'text' as const, text }));
  return ok(target.kind === 'friends'
    ? { path: '/v2/bot/message/broadcast', body: { messages }, retryKey }
    : { path: '/v2/bot/message/push', body: { to: target.id, messages }, retryKey });
}

/** The retry key of a ledger entry: a UUID made of the first 32 hex digits of its SHA-256, with version and variant bits set. */
export function retryKeyFrom(sha256Hex: string): string {
  const hex = sha256Hex.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new RangeError('Cannot make a retry key: the fingerprint is not 64 hex digits');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function targetFaults(target: LineTarget): string[] {
  if (target.kind === 'group' && !GROUP_ID.test(target.id)) return ['รหัสกลุ่ม LINE ต้องขึ้นต้นด้วย C ตามด้วยเลขฐานสิบหก 32 ตัว'];
  if (target.kind === 'user' && !USER_ID.test(target.id)) return ['รหัสผู้ใช้ LINE ต้องขึ้นต้นด้วย U ตามด้วยเลขฐานสิบหก 32 ตัว'];
  return [];
}

function textFaults(texts: readonly string[]): string[] {
  const faults: string[] = [];
  if (texts.length === 0 || texts.length > MOST_LINE_MESSAGES) faults.push(`ส่งได้ครั้งละ 1 ถึง ${MOST_LINE_MESSAGES} ข้อความ`);
  if (texts.some((text) => text.trim() === '')) faults.push('ข้อความ LINE ว่างเปล่า');
  if (texts.some((text) => text.length > LONGEST_LINE_TEXT)) faults.push(`ข้อความ LINE ยาวเกิน ${LONGEST_LINE_TEXT.toLocaleString('en-US')} ตัวอักษร`);
  return faults;
}
