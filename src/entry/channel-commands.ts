// Menu commands about channels and what goes to กรมฯ.
import { listChannels } from '../actions/list-channels';
import { listForDepartment as listTargets, readDepartmentPage, recordSending as record, type SendingOrder } from '../actions/list-for-department';
import type { CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import { command } from './command';
import type { DepartmentServer } from './pages/department';
import { showDialog } from './show-page';

/** Gathers the channels and shows the printable page with QR codes where there is a screen. */
export function showChannels(): CommandReport {
  let page = '';
  const ended = command('หน้าช่องทางและ QR Code', (app) => {
    const { html, ...report } = listChannels(app);
    page = html;
    return report;
  });
  if (page !== '') showPage(page);
  return ended;
}

/** Makes the list of targets for กรมฯ's online form. */
export function listForDepartment(): CommandReport {
  return command('จัดทำรายชื่อส่งกรมฯ', (app) => listTargets(app));
}

/** Writes the list for กรมฯ and opens it as a page to copy from. */
export function openDepartmentList(): CommandReport {
  const ended = command('จัดทำรายชื่อส่งกรมฯ', (app) => listTargets(app), 'quiet');
  if (ended.status !== 'refused') showDialog('department', { title: 'รายชื่อส่งกรมฯ', width: 860, height: 640 });
  return ended;
}

/** The list, its CSV, and what was sent. */
export const readDepartmentList: DepartmentServer['readDepartmentList'] = () => answerRead((app) => readDepartmentPage(app));

/** Records from the page that the list was sent. */
export const recordListSent: DepartmentServer['recordListSent'] = (sentOn, note) => answerPage((app) => record(app, { obligation: 'R10', period: '', sentOn: String(sentOn), note: String(note) }));

/** Records that something was sent to กรมฯ. */
export function recordSending(order: SendingOrder): CommandReport {
  const given = (typeof order === 'object' && order !== null ? order : {}) as Partial<Record<keyof SendingOrder, unknown>>;
  const text = (key: keyof SendingOrder): string => (typeof given[key] === 'string' ? given[key] : '');
  return command('บันทึกการส่งกรมฯ', (app) => record(app, { obligation: text('obligation'), period: text('period'), sentOn: text('sentOn'), note: text('note') }));
}

/** Triggers and programs have no screen; the page is in the report's tab all the same. */
function showPage(html: string): void {
  try {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(900).setHeight(640), 'ช่องทางและ QR Code');
  } catch (fault) {
    console.log(`ไม่มีหน้าจอให้แสดง: ${String(fault)}`);
  }
}
