// Contacts as rows of the contacts table: reading with the faults of each cell, writing.
import { isDistrictCode, isProvinceCode } from '../places/codes';
import { err, ok, type Result } from '../result';
import { isTicked, textOf, type CellFault, type TableRecord } from '../table/record';
import type { Contact, ContactRole } from './contact';

/** Table id of the contacts. */
export const CONTACTS_TABLE = 'contacts';

const ROLES: readonly ContactRole[] = ['officer', 'head', 'province'];
const EMAIL = /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/;
const LINE_USER_ID = /^U[0-9a-f]{32}$/;

/** Whether the text can be an e-mail address of one person. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** The contact of a record. @returns err with one fault a bad cell. */
export function parseContact(record: TableRecord, index: number): Result<Contact, readonly CellFault[]> {
  const unit = textOf(record, 'unit');
  const role = ROLES.find((code) => code === textOf(record, 'role'));
  const email = textOf(record, 'email');
  const lineUserId = textOf(record, 'lineUserId');
  const faults: CellFault[] = [];
  const fault = (column: string, message: string): void => { faults.push({ table: CONTACTS_TABLE, index, column, message }); };
  if (!isDistrictCode(unit) && !isProvinceCode(unit)) fault('unit', `“${unit}” ไม่ใช่รหัสหน่วยงาน ให้กรอกรหัสอำเภอ 4 หลัก หรือรหัสจังหวัด 2 หลัก`);
  if (role === undefined) fault('role', `“${textOf(record, 'role')}” ไม่ใช่บทบาทที่ระบบรู้จัก ให้เลือกจากรายการในช่อง`);
  if (email !== '' && !isEmail(email)) fault('email', `“${email}” ไม่ใช่ที่อยู่อีเมล ให้กรอกอีเมลเดียวต่อช่อง เช่น name@example.com`);
  if (lineUserId !== '' && !LINE_USER_ID.test(lineUserId)) fault('lineUserId', 'รหัสผู้ใช้ LINE ต้องขึ้นต้นด้วย U ตามด้วยเลขฐานสิบหก 32 ตัว (ไม่ใช่ไอดีที่ใช้ค้นหาเพื่อน) เว้นว่างได้');
  if (faults.length > 0 || role === undefined || (!isDistrictCode(unit) && !isProvinceCode(unit))) return err(faults);
  return ok({
    unit, role, email, lineUserId, name: textOf(record, 'name'), position: textOf(record, 'position'),
    phone: textOf(record, 'phone'), active: isTicked(record, 'active'),
  });
}

/** Contacts of a table and the faults of its bad rows; empty rows are skipped. */
export function parseContacts(records: readonly TableRecord[]): { readonly contacts: readonly Contact[]; readonly faults: readonly CellFault[] } {
  const contacts: Contact[] = [];
  const faults: CellFault[] = [];
  records.forEach((record, index) => {
    if (['unit', 'role', 'name', 'email'].every((column) => textOf(record, column) === '')) return;
    const parsed = parseContact(record, index);
    if (parsed.ok) contacts.push(parsed.value);
    else faults.push(...parsed.reason);
  });
  return { contacts, faults };
}

/** The record of a contact. */
export function formatContact(contact: Contact, unitName: string): TableRecord {
  return { ...contact, unitName };
}
