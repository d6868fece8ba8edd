// Checks mail and LINE in plain words and sends one test message by each.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { lineRequest } from '../domain/messages/line-request';
import { PRODUCT } from '../domain/messages/digest-words';
import { report, type CommandReport } from '../domain/report/command-report';
import type { LineGateway } from '../ports/line';
import type { Mailer } from '../ports/mailer';
import type { Caller, Clock, Fingerprints, Notebook } from '../ports/office';

const TITLE = 'ส่งข้อความทดสอบ';
const TEXT = `${PRODUCT}: ข้อความทดสอบจากระบบ ไม่ต้องดำเนินการใด ๆ`;

/** What a test needs. */
export interface TestApp {
  readonly mailer: Mailer;
  readonly line: LineGateway;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly fingerprints: Fingerprints;
  readonly notebook: Notebook;
}

interface Lines { readonly done: readonly string[]; readonly notDone: readonly string[] }

/** Sends a test mail to the caller and a test push to LINE; the LINE part of someone who is not the owner waits for the owner's run. */
export function sendTestMessage(app: TestApp): CommandReport {
  const mail = testMail(app);
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const isOwner = owner === '' || owner === app.caller.email();
  if (!isOwner) app.notebook.set(DISPATCHER_NOTES.testRequested, `${app.caller.email()} ${app.clock.now()}`);
  const line = isOwner ? testLine(app) : { done: [`โทเค็น LINE อยู่ในบัญชีของ ${owner} จัดคิวทดสอบ LINE ให้รอบประจำวันถัดไปแล้ว`], notDone: [] };
  return report(TITLE, { done: [...mail.done, ...line.done], notDone: [...mail.notDone, ...line.notDone], counts: { tested: mail.done.length + line.done.length } });
}

/** The LINE part alone: token, group, quota, then one push. */
export function testLine(app: Pick<TestApp, 'line' | 'fingerprints'>): Lines {
  const target = app.line.target();
  if (target === null) return { done: [], notDone: ['LINE: ยังไม่ได้ตั้งค่าในบัญชีนี้ ข้อความเตือนไปทางอีเมลเท่านั้น'] };
  const identity = app.line.identity();
  if (typeof identity === 'string') return { done: [], notDone: [`LINE: ${identity}`] };
  const quota = app.line.quota();
  if (typeof quota === 'string') return { done: [], notDone: [`LINE: ${quota}`] };
  const reach = app.line.reach();
  const place = identity.group === '' ? 'เพื่อนทุกคนของบัญชี' : `กลุ่ม “${identity.group}”`;
  const left = quota.limit === null ? 'ไม่จำกัด' : `${quota.limit - quota.used} จาก ${quota.limit} คน`;
  const facts = [`LINE: บัญชี “${identity.account}” ${place}${reach === null ? '' : ` ${reach} คน`} โควตาเดือนนี้เหลือ ${left}`];
  if (quota.limit !== null && quota.limit - quota.used < (reach ?? 1)) return { done: facts, notDone: ['LINE: โควตาเดือนนี้ไม่พอส่งข้อความทดสอบ'] };
  const request = lineRequest(target, [TEXT], app.fingerprints.uuid());
  if (!request.ok) return { done: facts, notDone: request.reason };
  const outcome = app.line.send(request.value);
  return outcome.kind === 'sent' ? { done: [...facts, 'LINE: ส่งข้อความทดสอบแล้ว โปรดดูในแชต'], notDone: [] } : { done: facts, notDone: [`LINE: ${outcome.message}`] };
}

/** The mail part alone: one mail to the caller. */
export function testMail(app: TestApp): Lines {
  const to = app.caller.email();
  if (to === '') return { done: [], notDone: ['อีเมล: ไม่ทราบที่อยู่อีเมลของผู้เรียกคำสั่ง'] };
  const left = app.mailer.remainingToday();
  if (left <= 0) return { done: [], notDone: ['อีเมล: โควตาของวันนี้หมดแล้ว ลองใหม่พรุ่งนี้'] };
  const outcome = app.mailer.send({ to, subject: `[${PRODUCT}] ข้อความทดสอบ`, text: TEXT, html: '', name: PRODUCT });
  if (outcome.kind === 'sent') return { done: [`อีเมล: ส่งถึง ${to} แล้ว วันนี้ส่งได้อีก ${left - 1} ฉบับ`], notDone: [] };
  return { done: [], notDone: [outcome.kind === 'quota' ? 'อีเมล: โควตาของวันนี้หมดแล้ว' : `อีเมล: ${outcome.message}`] };
}
