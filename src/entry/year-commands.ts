// Menu commands about the office's year and province: propose and start a year, retention, places and contacts.
import { importContacts as contacts, importPlaces as places } from '../actions/import-places';
import { exportYear as exportAll } from '../actions/export-year';
import { proposeNewYear as propose } from '../actions/propose-new-year';
import { listRetention as retention, startNewYear as start } from '../actions/start-new-year';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { fromThaiDigits } from '../domain/calendar/thai-numerals';
import { ask } from './ask';
import { command } from './command';

/** Proposes a new fiscal year (พ.ศ.); asks which where none is given, empty is the next one. */
export function proposeNewYear(order?: { readonly fiscalYear?: number | string }): CommandReport {
  const title = 'เสนอปีงบประมาณใหม่';
  const typed = order === undefined ? ask(title, 'ปีงบประมาณใหม่ (พ.ศ.) เว้นว่าง = ปีถัดไป') : String(order.fiscalYear ?? '');
  return command(title, (app) => (typed === null ? cancelled(title) : propose(app, { fiscalYear: Number(fromThaiDigits(typed)) })));
}

/** Starts the proposed year; the first call shows what happens, the person types the confirmation. */
export function startNewYear(confirmation?: { readonly confirmed: boolean }): CommandReport {
  const title = 'เริ่มปีงบประมาณใหม่';
  if (confirmation !== undefined) return command(title, (app) => start(app, { confirmed: confirmation.confirmed }));
  const shown = command(title, (app) => start(app, { confirmed: false }));
  if (shown.status === 'refused') return shown;
  return ask(title, `${[...shown.done, ...shown.notDone].join('\n')}\n\nพิมพ์ ยืนยัน เพื่อเริ่มปีใหม่`) === 'ยืนยัน' ? command(title, (app) => start(app, { confirmed: true })) : shown;
}

/** Lists personal data past its retention. */
export function listRetention(): CommandReport {
  return command('ตรวจกำหนดเก็บข้อมูลส่วนบุคคล', (app) => retention(app));
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลง']);
}

/** Makes the workbook another province's: text or a link to a CSV file; from the menu an empty answer checks the places tab as it stands. */
export function importPlaces(given?: string): CommandReport {
  const title = 'นำเข้าพื้นที่ของจังหวัด';
  const text = typeof given === 'string' ? given : ask(title, 'ลิงก์ไฟล์ CSV ใน Google Drive (หัวตาราง: รหัสตำบล ตำบล อำเภอ จังหวัด)\nเว้นว่าง = ใช้ที่วางไว้ในแท็บพื้นที่แล้ว');
  return command(title, (app) => (text === null ? cancelled(title) : places(app, text)));
}

/** Adds contacts from text or a link to a CSV file. */
export function importContacts(given?: string): CommandReport {
  const title = 'นำเข้าผู้ติดต่อ';
  const text = typeof given === 'string' ? given : ask(title, 'ลิงก์ไฟล์ CSV ใน Google Drive (หัวตาราง: อำเภอ บทบาท ชื่อ ตำแหน่ง อีเมล โทรศัพท์)');
  return command(title, (app) => (text === null || text.trim() === '' ? cancelled(title) : contacts(app, text)));
}

/** Exports the whole year; contacts only where they are asked for in so many words. */
export function exportYear(order?: { readonly contacts?: boolean }): CommandReport {
  const title = 'ส่งออกข้อมูลทั้งปี';
  const answer = order === undefined ? ask(title, 'รวมอีเมลและโทรศัพท์ด้วยหรือไม่ พิมพ์ รวม หากต้องการ เว้นว่าง = ไม่รวม') : order.contacts === true ? 'รวม' : '';
  return command(title, (app) => (answer === null ? cancelled(title) : exportAll(app, { contacts: answer === 'รวม' })));
}
