// The set-up wizard: opening it, what it reads, and its steps.
import { buildForms } from '../actions/build-forms';
import { importOfficeData } from '../actions/import-office-data';
import { makeTemplates } from '../actions/make-templates';
import { readSetup as read, WIZARD_SETTINGS } from '../actions/read-setup';
import { repairTriggers } from '../actions/repair-triggers';
import { testMail } from '../actions/send-test-message';
import { setUpWorkbook } from '../actions/set-up-workbook';
import { HOLIDAYS_TABLE } from '../domain/deadlines/holiday-row';
import { CONTACTS_TABLE } from '../domain/people/contact-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { SetupStepId } from '../domain/setup/setup-steps';
import { answerPage } from './answer-page';
import type { SetupServer } from './pages/setup';
import { showDialog } from './show-page';
import type { App } from './wiring';

const TITLE = 'เริ่มใช้งาน';

/** Opens the wizard. */
export function openSetup(): void {
  showDialog('setup', { title: 'ตั้งค่าครั้งแรก', height: 640 });
}

/** How far the office is set up. */
export const readSetup: SetupServer['readSetup'] = () => answerPage(read);

/** Does one step; done again it changes only what is missing. */
export const doSetupStep: SetupServer['doSetupStep'] = (step, settings) => answerPage((app) => {
  const deed = DEEDS.get(step);
  return deed === undefined ? refusal(TITLE, ['ไม่มีขั้นตอนนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']) : deed(app, settings);
});

type Deed = (app: App, settings: unknown) => CommandReport;

/** LINE has a command of its own. */
const DEEDS: ReadonlyMap<SetupStepId, Deed> = new Map<SetupStepId, Deed>([
  ['workbook', (app) => setUpWorkbook(app)],
  ['office', (app, settings) => importOfficeData(app, { settings: known(settings) })],
  ['people', (app) => goTo(app, CONTACTS_TABLE, 'กรอกรายชื่อในแท็บ ผู้ติดต่อ หรือใช้เมนู เริ่มใช้งาน > นำเข้าข้อมูล แล้วเปิดหน้าต่างนี้อีกครั้งเพื่อตรวจ')],
  ['holidays', (app) => goTo(app, HOLIDAYS_TABLE, 'กรอกวันหยุดราชการของปีในแท็บ วันหยุด แล้วเปิดหน้าต่างนี้อีกครั้งเพื่อตรวจ')],
  ['forms', (app) => buildForms(app)],
  ['templates', (app) => makeTemplates(app)],
  ['triggers', (app) => repairTriggers(app)],
  ['mail', (app) => ((lines) => report('ส่งอีเมลทดสอบ', lines))(testMail(app))],
]);

function goTo(app: App, table: string, sentence: string): CommandReport {
  return app.screen.goTo(table, app.tables.read(table).length) ? report(TITLE, { done: [sentence] }) : refusal(TITLE, ['ยังไม่มีแท็บนี้ ให้ทำขั้น สมุดงาน ก่อน']);
}

/** The wizard's own settings alone, as texts. */
function known(settings: unknown): Readonly<Record<string, string>> {
  const given = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<Record<string, unknown>>;
  return Object.fromEntries(WIZARD_SETTINGS.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key].trim()]] : [])));
}
