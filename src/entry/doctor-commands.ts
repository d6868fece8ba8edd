// The doctor: opening its page, what it reads, and its repairs.
import { buildForms } from '../actions/build-forms';
import { examineInstallation, repairInstallation } from '../actions/examine-installation';
import { repairDocuments } from '../actions/repair-documents';
import { CHANGE_LOG_TABLE } from '../domain/upkeep/change-log';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { PartId } from '../domain/upkeep/findings';
import { answerPage } from './answer-page';
import { command } from './command';
import type { DoctorServer } from './pages/doctor';
import { showDialog } from './show-page';

/** Opens the doctor's page. */
export function openDoctor(): void {
  showDialog('doctor', { title: 'ตรวจระบบ', height: 640 });
}

/** Every part of the installation as it stands. */
export const readInstallation: DoctorServer['readInstallation'] = () => answerPage((app) => examineInstallation(app));

/** Repairs a part or all; a part that is not known repairs nothing. */
export const repairParts: DoctorServer['repairParts'] = (part) => answerPage((app) => repairInstallation(app, part === null ? null : String(part) as PartId, {
  buildForms: () => buildForms(app), repairDocuments: () => repairDocuments(app),
}));

/** Brings the last entry of the change log to the front. */
export function openChangeLog(): CommandReport {
  const title = 'ประวัติการเปลี่ยนแปลง';
  return command(title, (app) => (app.screen.goTo(CHANGE_LOG_TABLE, Math.max(0, app.tables.read(CHANGE_LOG_TABLE).length - 1)) ? report(title, {}) : refusal(title, ['ยังไม่มีแท็บนี้ โปรดเรียกเมนู เริ่มใช้งาน > ตั้งค่าสมุดงาน ก่อน'])), 'quiet');
}
