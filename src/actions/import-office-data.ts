// Takes the office's settings and contacts from pasted or prepared data; refused rows are named, the others are kept.
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { isDistrictCode, isProvinceCode } from '../domain/places/codes';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { alone } from './alone';

const TITLE = 'นำเข้าข้อมูลสำนักงาน';
const ROLES = new Set(['officer', 'head', 'province']);
const CONTACT_COLUMNS = ['unit', 'unitName', 'role', 'name', 'position', 'email', 'phone', 'lineUserId'] as const;

/** Settings by key and contact rows, as untrusted data from a dialog or a file. */
export interface OfficeData {
  readonly settings?: unknown;
  readonly contacts?: unknown;
}

/** Writes known settings and adds contacts that are not there yet (by unit, role and e-mail). */
export function importOfficeData(app: { readonly tables: Tables; readonly exclusive: Exclusive }, data: OfficeData): CommandReport {
  if (typeof data !== 'object' || data === null) return refusal(TITLE, ['ไม่พบข้อมูลที่จะนำเข้า โปรดวางข้อมูลแล้วลองอีกครั้ง']);
  return alone(app, TITLE, () => importAlone(app.tables, data));
}

function importAlone(tables: Tables, data: OfficeData): CommandReport {
  const settings = importSettings(tables, data.settings);
  const contacts = importContacts(tables, data.contacts);
  return report(TITLE, {
    done: [`ปรับค่าตั้งค่า ${settings.changed} รายการ`, `เพิ่มผู้ติดต่อ ${contacts.added} คน`],
    notDone: [...settings.refused, ...contacts.refused],
    counts: { settingsChanged: settings.changed, contactsAdded: contacts.added },
  });
}

function importSettings(tables: Tables, given: unknown): { readonly changed: number; readonly refused: readonly string[] } {
  if (typeof given !== 'object' || given === null) return { changed: 0, refused: [] };
  const rows = tables.read('settings');
  const refused: string[] = [];
  const changes = Object.entries(given).flatMap(([key, value]) => {
    const index = rows.findIndex((row) => textOf(row, 'key') === key);
    if (index < 0) refused.push(`ไม่รู้จักการตั้งค่า “${key}” โปรดตรวจรหัสในแท็บ ตั้งค่า`);
    const isSame = index < 0 || textOf(rows[index] ?? {}, 'value') === String(value);
    return isSame ? [] : [{ index, cells: { value: String(value) } }];
  });
  tables.update('settings', changes);
  return { changed: changes.length, refused };
}

function importContacts(tables: Tables, given: unknown): { readonly added: number; readonly refused: readonly string[] } {
  if (!Array.isArray(given)) return { added: 0, refused: [] };
  const known = new Set(tables.read('contacts').map(identity));
  const refused: string[] = [];
  const added: TableRecord[] = [];
  given.forEach((item: unknown, index) => {
    const record = toContact(item);
    const reason = contactFault(record);
    if (reason !== '') refused.push(`ผู้ติดต่อแถวที่ ${index + 1}: ${reason}`);
    else if (!known.has(identity(record))) {
      known.add(identity(record));
      added.push(record);
    }
  });
  tables.append('contacts', added);
  return { added: added.length, refused };
}

function toContact(item: unknown): TableRecord {
  const source = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const record: Record<string, string | boolean> = { active: source['active'] !== false };
  for (const column of CONTACT_COLUMNS) {
    const value = source[column];
    record[column] = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  }
  return record;
}

function contactFault(record: TableRecord): string {
  const unit = textOf(record, 'unit');
  if (!isDistrictCode(unit) && !isProvinceCode(unit)) return `รหัสหน่วยงาน “${unit}” ต้องเป็นรหัสอำเภอ 4 หลัก หรือรหัสจังหวัด 2 หลัก`;
  if (!ROLES.has(textOf(record, 'role'))) return `บทบาท “${textOf(record, 'role')}” ใช้ได้: officer, head, province`;
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(textOf(record, 'email'))) return `อีเมล “${textOf(record, 'email')}” ไม่ถูกต้อง`;
  return '';
}

function identity(record: TableRecord): string {
  return [textOf(record, 'unit'), textOf(record, 'role'), textOf(record, 'email').toLowerCase()].join('|');
}
