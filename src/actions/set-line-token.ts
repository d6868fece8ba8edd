// Connects LINE: keeps the token for the person who sends the messages, after asking LINE whether it works.
import { isLineGroupId } from '../domain/messages/line-request';
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { LineGateway } from '../ports/line';
import type { Caller, Notebook } from '../ports/office';

const TITLE = 'ตั้งค่า LINE';

/** What the token's keeping protects from and what not, said where it is entered. */
export const TOKEN_NOTICE = 'โทเค็นเก็บไว้ในบัญชี Google ของผู้ที่ตั้งค่าเท่านั้น ผู้แก้ไขชีตคนอื่นอ่านค่าไม่ได้ แต่ผู้ที่แก้ไขสคริปต์ของชีตได้อาจเปลี่ยนโปรแกรมให้ใช้โทเค็นแทนคุณ จึงควรให้สิทธิ์แก้ไขเฉพาะผู้ที่ไว้ใจ';

/** Keeps token and group id (empty: broadcast to friends). An empty token disconnects. */
export function setLineToken(app: { readonly line: LineGateway; readonly caller: Caller; readonly notebook: Notebook }, token: string, groupId: string): CommandReport {
  const group = groupId.trim();
  if (/\s/.test(token.trim()) || token.trim().length > 1_000) return refusal(TITLE, ['โทเค็นมีช่องว่างหรือยาวผิดปกติ โปรดคัดลอก Channel access token มาทั้งบรรทัดเดียว']);
  if (group !== '' && !isLineGroupId(group)) return refusal(TITLE, ['รหัสกลุ่ม LINE ต้องขึ้นต้นด้วย C ตามด้วยเลขฐานสิบหก 32 ตัว หากยังไม่ทราบให้เว้นว่าง ระบบจะส่งถึงเพื่อนทุกคนของบัญชีทางการ']);
  app.line.keep(token.trim(), token.trim() === '' ? '' : group);
  if (token.trim() === '') return report(TITLE, { done: ['ลบโทเค็น LINE ของคุณแล้ว ข้อความเตือนจะไปทางอีเมลเท่านั้น'], counts: { connected: 0 } });
  const identity = app.line.identity();
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const warnings = [
    ...(typeof identity === 'string' ? [`ตรวจสอบกับ LINE ไม่ผ่าน: ${identity}`] : []),
    ...(owner !== '' && owner !== app.caller.email() ? [`ข้อความส่งในนามของ ${owner} โทเค็นที่ตั้งในบัญชีของคุณจะยังไม่ถูกใช้ ให้ผู้นั้นเป็นผู้ตั้งค่า`] : []),
  ];
  const connected = typeof identity === 'string' ? [] : [`เชื่อมกับบัญชี “${identity.account}” ${identity.group === '' ? 'ส่งถึงเพื่อนทุกคนของบัญชี' : `ส่งถึงกลุ่ม “${identity.group}”`}`];
  return report(TITLE, { done: [...connected, TOKEN_NOTICE], notDone: warnings, counts: { connected: connected.length } });
}
