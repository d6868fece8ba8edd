// The one place that says whether an entry may do anything: its permissions first, then who is calling.
import { HANDOVER_NOTES } from '../actions/hand-over';
import { CONTACTS_TABLE } from '../domain/people/contact-row';
import { isProvinceOfficer, isSameAccount } from '../domain/people/may-command';
import { BrokenWorkbook, type Tables } from '../ports/tables';
import type { TableRecord } from '../domain/table/record';
import { consentRefusal, triggerOfEvent } from './consent';
import { officerSentence } from './officer-messages';
import { wireApp } from './wiring';

const OWNER_KEY = 'owner';
const OWNER_KEPT_SECONDS = 3600;
const STRANGER = 'บัญชีนี้ใช้คำสั่งนี้ไม่ได้ ใช้ได้เฉพาะเจ้าของสมุดงานและเจ้าหน้าที่จังหวัดที่ระบุไว้ในแท็บ ผู้ติดต่อ (บทบาท เจ้าหน้าที่จังหวัด และติ๊ก ใช้งาน) โปรดให้เจ้าของสมุดงานเพิ่มชื่อ เจ้าหน้าที่อำเภอส่งข้อมูลทางแบบฟอร์ม';
const NOT_SELF = 'บัญชีนี้ใช้คำสั่งนี้ไม่ได้ โปรดเปิดจากเมนู ตำบลเข้มแข็ง ในสมุดงานด้วยบัญชีที่มีสิทธิ์แก้ไข';

/** Why this execution may not do what was asked, as a Thai sentence; `null` where it may. Only somebody who works as themself may ask: a visitor of the web app would have the owner's rights. */
export function admissionRefusal(): string | null {
  return consentRefusal() ?? judged(() => isSelf());
}

/** The same for a run without a person: it may also be one of the triggers of its account, by the id that the platform gave it. */
export function unattendedRefusal(): string | null {
  return consentRefusal() ?? judged(() => isSelf() || isOwnTrigger());
}

/** Nothing may be done where it cannot be told who calls. */
function judged(isHonest: () => boolean): string | null {
  try {
    if (!isHonest()) return NOT_SELF;
    return isAdmitted(Session.getEffectiveUser().getEmail()) ? null : STRANGER;
  } catch (fault) {
    return officerSentence(fault);
  }
}

/** For the owner the people tab need not be read. */
function isAdmitted(email: string): boolean {
  if (isSameAccount(email, ownerAddress())) return true;
  const { tables, notebook } = wireApp();
  return isSameAccount(email, notebook.get(HANDOVER_NOTES.to) ?? '') || isProvinceOfficer(email, contactsOf(tables));
}

/** The owner's address, kept for a while: asking the sheet for it costs calls in every command. */
function ownerAddress(): string {
  const cache = CacheService.getDocumentCache();
  const known = cache?.get(OWNER_KEY) ?? '';
  if (known !== '') return known;
  const address = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail() ?? '';
  if (address !== '') cache?.put(OWNER_KEY, address, OWNER_KEPT_SECONDS);
  return address;
}

/** Before the set-up there is no such tab: only the owner may begin. */
function contactsOf(tables: Tables): readonly TableRecord[] {
  try {
    return tables.read(CONTACTS_TABLE);
  } catch (fault) {
    if (fault instanceof BrokenWorkbook) return [];
    throw fault;
  }
}

/** Whether the caller is known and the execution has no other person's rights. */
function isSelf(): boolean {
  const caller = Session.getActiveUser().getEmail();
  return caller !== '' && caller === Session.getEffectiveUser().getEmail();
}

function isOwnTrigger(): boolean {
  const uid = triggerOfEvent();
  return uid !== '' && ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
}
