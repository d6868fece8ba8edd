// The permissions that the system asks of an account, in an officer's words, and the sentence about those that are missing.

/** One permission. */
export type PermissionId = 'sheets' | 'identity' | 'windows' | 'forms' | 'documents' | 'drive' | 'mail' | 'outside' | 'automation';

/** A permission with the platform's scope and what it is for. */
export interface Permission {
  readonly id: PermissionId;
  /** The platform's name: an address. */
  readonly scope: string;
  /** What the consent screen speaks of. */
  readonly title: string;
  readonly purpose: string;
}

const AT = 'https://www.googleapis.com/auth/';

/** Every permission that the manifest asks for, in the order in which manuals explain them. */
export const PERMISSIONS: readonly Permission[] = [
  { id: 'sheets', scope: `${AT}spreadsheets`, title: 'Google ชีต', purpose: 'อ่านและเขียนสมุดงาน สร้างกระดานสถานะและสมุดเก็บถาวร' },
  { id: 'identity', scope: `${AT}userinfo.email`, title: 'ที่อยู่อีเมลของท่าน', purpose: 'บันทึกว่าใครสั่ง และส่งผลถึงผู้สั่ง' },
  { id: 'windows', scope: `${AT}script.container.ui`, title: 'แสดงหน้าต่างในชีต', purpose: 'เปิดหน้าต่างและแผงข้าง' },
  { id: 'forms', scope: `${AT}forms`, title: 'Google ฟอร์ม', purpose: 'สร้างและปรับปรุงแบบฟอร์ม อ่านคำตอบของอำเภอ' },
  { id: 'documents', scope: `${AT}documents`, title: 'Google เอกสาร', purpose: 'ทำ MOU ประกาศ และหนังสือจากแม่แบบ' },
  { id: 'drive', scope: `${AT}drive`, title: 'Google ไดรฟ์', purpose: 'เก็บเอกสารและ PDF ในโฟลเดอร์ของอำเภอ แชร์โฟลเดอร์' },
  { id: 'mail', scope: `${AT}script.send_mail`, title: 'ส่งอีเมลในนามของท่าน', purpose: 'ส่งข้อความเตือน ใบรับ และผลการตรวจ ระบบไม่อ่านกล่องจดหมาย' },
  { id: 'outside', scope: `${AT}script.external_request`, title: 'เชื่อมต่อบริการภายนอก', purpose: 'ส่งข้อความ LINE และส่งออกชีตเป็น XLSX เฉพาะสองที่อยู่นี้' },
  { id: 'automation', scope: `${AT}script.scriptapp`, title: 'ทำงานเมื่อท่านไม่อยู่', purpose: 'ตั้งรอบประจำวัน รับคำตอบเอง ทำงานที่ค้างต่อ' },
];

/** The permission with this id. */
export function permissionOf(id: PermissionId): Permission {
  const found = PERMISSIONS.find((permission) => permission.id === id);
  if (found === undefined) throw new RangeError(`Cannot find the permission ${id}`);
  return found;
}

/** Those of the scopes that were not granted, in the manuals' order. */
export function missingPermissions(wanted: readonly string[], granted: readonly string[]): readonly Permission[] {
  return PERMISSIONS.filter(({ scope }) => wanted.includes(scope) && !granted.includes(scope));
}

/** What is missing, what it is for, and what to do; `url` is the platform's consent page, empty where it gives none. */
export function missingSentence(missing: readonly Permission[], url: string): string {
  const names = missing.map(({ title, purpose }) => `“${title}” (${purpose})`).join(' ');
  return `บัญชีนี้ยังไม่ได้ให้สิทธิ์ ${names} ยังไม่มีอะไรเปลี่ยน โปรดสั่งอีกครั้งแล้วยอมรับทุกข้อในหน้าต่างของ Google${url === '' ? '' : ` หรือเปิดลิงก์นี้ ${url}`}`;
}
