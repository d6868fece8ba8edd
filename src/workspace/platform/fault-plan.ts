// A plan of what goes wrong: calls that fail, executions that are killed or met by another, triggers that come twice or never, answers of LINE.
import type { PlannedLineAnswer } from '../kernel/execution';
import { ERROR_KINDS, type ErrorKind } from './error-texts';

/** The `nth` call (1 is the first) of that name, or of any call, fails or kills its execution. */
export interface CallFault {
  readonly nth: number;
  /** As calls are counted (`MailApp.sendEmail`), or its beginning with `*` (`Range.*`); absent for any call. */
  readonly name?: string;
  readonly does: ErrorKind | 'kill';
  /** Whether the call takes effect before it fails. */
  readonly afterwards: boolean;
}

/** The `nth` event for a handler (or any) raises it twice or never. */
export interface TriggerFault {
  readonly nth: number;
  readonly handler?: string;
  readonly comes: 'twice' | 'never';
}

/** The `nth` message to LINE gets this answer. */
export interface LineFault extends PlannedLineAnswer {
  readonly nth: number;
}

/** Before the `nth` call of that name, or of any call, another execution begins: somebody else is at work at the same time. */
export interface PlannedMeeting {
  readonly nth: number;
  readonly name?: string;
  /** The global function that the other execution calls, and for whom; without a user, the same person. */
  readonly runs: string;
  readonly args: readonly unknown[];
  readonly user?: string;
  /** How many calls each makes in turn, the other first; absent where the other runs whole at once. Whoever has the turn after the last of them works to the end. */
  readonly turns?: readonly number[];
}

/** Everything that is to go wrong while a workspace is open. */
export interface FaultPlan {
  readonly calls: readonly CallFault[];
  readonly meetings?: readonly PlannedMeeting[];
  readonly triggers: readonly TriggerFault[];
  readonly line: readonly LineFault[];
}

const LINE_ANSWERS: readonly PlannedLineAnswer['answers'][] = [400, 401, 403, 404, 409, 429, 500, 'monthly', 'slow', 'never'];

/** The plan of a JSON text; throws an Error with a Thai sentence where a part cannot be read. */
export function parseFaultPlan(json: string): FaultPlan {
  const plan = record(readJson(json), 'แผนความขัดข้อง');
  refuseOthers(plan, 'แผนความขัดข้อง', ['calls', 'meetings', 'triggers', 'line']);
  return { calls: list(plan, 'calls').map(callFault), meetings: list(plan, 'meetings').map(meeting), triggers: list(plan, 'triggers').map(triggerFault), line: list(plan, 'line').map(lineFault) };
}

function callFault(fault: Readonly<Record<string, unknown>>, index: number): CallFault {
  const where = `calls[${index}]`;
  refuseOthers(fault, where, ['nth', 'name', 'does', 'afterwards']);
  const { name, does } = fault;
  if (does !== 'kill' && !ERROR_KINDS.includes(does as ErrorKind)) throw new Error(`${where}: does ใช้ได้: kill, ${ERROR_KINDS.join(', ')}`);
  if (name !== undefined && typeof name !== 'string') throw new Error(`${where}: name ต้องเป็นชื่อคำสั่ง เช่น MailApp.sendEmail`);
  return { nth: nth(fault, where), does: does as CallFault['does'], afterwards: fault['afterwards'] === true, ...(name === undefined ? {} : { name }) };
}

function meeting(fault: Readonly<Record<string, unknown>>, index: number): PlannedMeeting {
  const where = `meetings[${index}]`;
  refuseOthers(fault, where, ['nth', 'name', 'runs', 'args', 'user', 'turns']);
  const { name, runs, args, user } = fault;
  if (typeof runs !== 'string' || runs === '') throw new Error(`${where}: runs ต้องเป็นชื่อฟังก์ชันที่อีกคนเรียก`);
  if (name !== undefined && typeof name !== 'string') throw new Error(`${where}: name ต้องเป็นชื่อคำสั่ง เช่น Range.setValues`);
  if (args !== undefined && !Array.isArray(args)) throw new Error(`${where}: args ต้องเป็นรายการ [ … ]`);
  if (user !== undefined && typeof user !== 'string') throw new Error(`${where}: user ต้องเป็นอีเมล`);
  return { nth: nth(fault, where), runs, args: args ?? [], ...(name === undefined ? {} : { name }), ...(user === undefined ? {} : { user }), ...turns(fault, where) };
}

function turns(fault: Readonly<Record<string, unknown>>, where: string): Pick<PlannedMeeting, 'turns'> {
  const given = fault['turns'];
  if (given === undefined) return {};
  const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1;
  if (!Array.isArray(given) || !given.every(isCount)) throw new Error(`${where}: turns ต้องเป็นรายการจำนวนเต็มตั้งแต่ 1 เช่น [5, 3, 8]`);
  return { turns: given };
}

function triggerFault(fault: Readonly<Record<string, unknown>>, index: number): TriggerFault {
  const where = `triggers[${index}]`;
  refuseOthers(fault, where, ['nth', 'handler', 'comes']);
  const { handler, comes } = fault;
  if (comes !== 'twice' && comes !== 'never') throw new Error(`${where}: comes ใช้ได้: twice, never`);
  if (handler !== undefined && typeof handler !== 'string') throw new Error(`${where}: handler ต้องเป็นชื่อฟังก์ชัน`);
  return { nth: nth(fault, where), comes, ...(handler === undefined ? {} : { handler }) };
}

function lineFault(fault: Readonly<Record<string, unknown>>, index: number): LineFault {
  const where = `line[${index}]`;
  refuseOthers(fault, where, ['nth', 'answers', 'delivered']);
  const answers = LINE_ANSWERS.find((known) => known === fault['answers']);
  if (answers === undefined) throw new Error(`${where}: answers ใช้ได้: ${LINE_ANSWERS.join(', ')}`);
  return { nth: nth(fault, where), answers, delivered: fault['delivered'] === true || answers === 409 };
}

/** A misspelt word would be a fault that never comes. */
function refuseOthers(given: Readonly<Record<string, unknown>>, where: string, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`${where} มีส่วน “${unknown}” ที่ไม่รู้จัก ใช้ได้: ${known.join(', ')}`);
}

function nth(fault: Readonly<Record<string, unknown>>, where: string): number {
  const value = fault['nth'] ?? 1;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw new Error(`${where}: nth ต้องเป็นจำนวนเต็มตั้งแต่ 1`);
  return value;
}

function list(plan: Readonly<Record<string, unknown>>, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value = plan[key] ?? [];
  if (!Array.isArray(value)) throw new Error(`${key} ในแผนความขัดข้องต้องเป็นรายการ [ … ]`);
  return value.map((item: unknown, index) => record(item, `${key}[${index}]`));
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} ต้องเป็น { … }`);
  return value as Record<string, unknown>;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`แผนความขัดข้องไม่ใช่ JSON ที่ถูกต้อง (${(error as Error).message})`);
  }
}
