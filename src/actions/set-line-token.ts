// Connects LINE: keeps the token for the person who sends the messages, and where the digest goes, after asking LINE whether it works.
import { isLineGroupId } from '../domain/messages/line-request';
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { LineGateway } from '../ports/line';
import type { Caller, Notebook } from '../ports/office';

const TITLE = 'ตั้งค่า LINE';

/** What the token's keeping protects from and what not, said where it is entered. */
export const TOKEN_NOTICE = 'โทเค็นเก็บไว้ในบัญชี Google ของผู้ที่ตั้งค่าเท่านั้น ผู้แก้ไขชีตคนอื่นอ่านค่าไม่ได้ แต่ผู้ที่แก้ไขสคริปต์ของชีตได้อาจเปลี่ยนโปรแกรมให้ใช้โทเค็นแทนคุณ จึงควรให้สิทธิ์แก้ไขเฉพาะผู้ที่ไว้ใจ';

/** What connecting needs. */
export interface LineSetupApp {
  readonly line: LineGateway;
  readonly caller: Caller;
  readonly notebook: Notebook;
}

/** Keeps token and group id (empty: broadcast to friends). An empty token disconnects. */
export function setLineToken(app: LineSetupApp, token: string, groupId: string): CommandReport {
  const group = groupId.trim();
  const wrong = tokenFault(token);
  if (wrong !== '') return refusal(TITLE, [wrong]);
  if (group !== '' && !isLineGroupId(group)) return refusal(TITLE, ['รหัสกลุ่ม LINE ต้องขึ้นต้นด้วย C ตามด้วยเลขฐานสิบหก 32 ตัว หากยังไม่ทราบให้เว้นว่าง ระบบจะส่งถึงเพื่อนทุกคนของบัญชีทางการ']);
  if (token.trim() === '') return disconnectLine(app);
  app.line.keepToken(token.trim());
  app.line.keepPlace(group === '' ? 'friends' : { groupId: group });
  return connected(app);
}

/** Keeps a token; where the digest goes stays as it was, and is nowhere at first, so that nothing goes to a wrong place meanwhile. */
export function connectLine(app: LineSetupApp, token: string): CommandReport {
  const wrong = token.trim() === '' ? 'ยังไม่ได้วางโทเค็น คัดลอก Channel access token (long-lived) จาก LINE Developers มาวาง' : tokenFault(token);
  if (wrong !== '') return refusal(TITLE, [wrong]);
  if (!app.line.hasToken()) app.line.keepPlace('none');
  app.line.keepToken(token.trim());
  return connected(app);
}

/** Forgets the caller's token and place. */
export function disconnectLine(app: Pick<LineSetupApp, 'line'>): CommandReport {
  app.line.keepToken('');
  return report(TITLE, { done: ['ลบโทเค็น LINE ของคุณแล้ว ข้อความเตือนจะไปทางอีเมลเท่านั้น'], counts: { connected: 0 } });
}

/** From now on the digest goes to every friend of the account; that needs no id of a group. */
export function sendToFriends(app: LineSetupApp): CommandReport {
  if (!app.line.hasToken()) return refusal(TITLE, ['ยังไม่ได้เชื่อมต่อ LINE โปรดวางโทเค็นก่อน']);
  app.line.keepPlace('friends');
  return connected(app);
}

function connected(app: LineSetupApp): CommandReport {
  const identity = app.line.identity();
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const warnings = [
    ...(typeof identity === 'string' ? [`ตรวจสอบกับ LINE ไม่ผ่าน: ${identity}`] : []),
    ...(owner !== '' && owner !== app.caller.email() ? [`ข้อความส่งในนามของ ${owner} โทเค็นที่ตั้งในบัญชีของคุณจะยังไม่ถูกใช้ ให้ผู้นั้นเป็นผู้ตั้งค่า`] : []),
  ];
  const done = typeof identity === 'string' ? [] : [`เชื่อมกับบัญชี “${identity.account}” ${placeText(app.line, identity.group)}`];
  return report(TITLE, { done: [...done, TOKEN_NOTICE], notDone: warnings, counts: { connected: done.length } });
}

function placeText(line: LineGateway, group: string): string {
  if (group !== '') return `ส่งถึงกลุ่ม “${group}”`;
  return line.target() === null ? 'ยังไม่ได้เลือกว่าจะส่งถึงใคร' : 'ส่งถึงเพื่อนทุกคนของบัญชี';
}

function tokenFault(token: string): string {
  const isOdd = /\s/.test(token.trim()) || token.trim().length > 1_000;
  return isOdd ? 'โทเค็นมีช่องว่างหรือยาวผิดปกติ โปรดคัดลอก Channel access token มาทั้งบรรทัดเดียว' : '';
}
