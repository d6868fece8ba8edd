// Menu commands about the workbook itself.
import { importOfficeData as importData, type OfficeData } from '../actions/import-office-data';
import { setUpWorkbook as setUp } from '../actions/set-up-workbook';
import type { CommandReport } from '../domain/report/command-report';
import { command } from './command';

/** Makes missing tabs and starting rows; run again it adds only what is missing. */
export function setUpWorkbook(): CommandReport {
  return command('ตั้งค่าสมุดงาน', (app) => setUp(app));
}

/** Takes in settings and contacts as plain data. */
export function importOfficeData(data?: OfficeData): CommandReport {
  return command('นำเข้าข้อมูลสำนักงาน', (app) => importData(app, data ?? {}));
}
