// Menu commands about the office's year and province: propose and start a year, retention, places and contacts.
import { importContacts as contacts, importPlaces as places } from '../actions/import-places';
import { exportYear as exportAll } from '../actions/export-year';
import { proposeNewYear as propose } from '../actions/propose-new-year';
import { listRetention as retention, startNewYear as start } from '../actions/start-new-year';
import type { CommandReport } from '../domain/report/command-report';
import { fromThaiDigits } from '../domain/calendar/thai-numerals';
import { command } from './command';

/** Proposes a new fiscal year (พ.ศ.); the next one where none is given. */
export function proposeNewYear(order?: { readonly fiscalYear?: number | string } | null): CommandReport {
  return command('เสนอปีงบประมาณใหม่', (app) => propose(app, { fiscalYear: Number(fromThaiDigits(String(order?.fiscalYear ?? ''))) }));
}

/** Starts the proposed year once it is confirmed; unconfirmed it only says what would happen. */
export function startNewYear(confirmation?: { readonly confirmed: boolean } | null): CommandReport {
  return command('เริ่มปีงบประมาณใหม่', (app) => start(app, { confirmed: confirmation?.confirmed === true }));
}

/** Lists personal data past its retention. */
export function listRetention(): CommandReport {
  return command('ตรวจกำหนดเก็บข้อมูลส่วนบุคคล', (app) => retention(app));
}

/** Makes the workbook another province's: text or a link to a CSV file; without either it takes the places tab as it stands. */
export function importPlaces(given?: string): CommandReport {
  return command('นำเข้าพื้นที่ของจังหวัด', (app) => places(app, typeof given === 'string' ? given : ''));
}

/** Adds contacts from text or a link to a CSV file. */
export function importContacts(given: string): CommandReport {
  return command('นำเข้าผู้ติดต่อ', (app) => contacts(app, String(given)));
}

/** Exports the whole year; contacts only where they are asked for in so many words. */
export function exportYear(order?: { readonly contacts?: boolean }): CommandReport {
  return command('ส่งออกข้อมูลทั้งปี', (app) => exportAll(app, { contacts: order?.contacts === true }));
}
