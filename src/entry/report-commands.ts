// Menu commands about monthly reports and the province's compilation.
import { compileMonth as compile } from '../actions/compile-month';
import { generateDocuments } from '../actions/generate-documents';
import { recordSending } from '../actions/list-for-department';
import { refreshReportTables as refresh } from '../actions/refresh-report-tables';
import { parsePeriod } from '../domain/documents/period';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { askAll } from './ask';
import { command } from './command';

/** A month as a dialog sends it: `2025-01` or `1/2568`; units where some are chosen. */
export interface MonthChoice {
  readonly period: string;
  readonly units?: 'all' | readonly string[];
}

/** Brings the tabs of reports up to date. */
export function refreshReportTables(): CommandReport {
  return command('ปรับตารางรายงาน', (app) => refresh(app));
}

/** Compiles a month: tabs, report document, file for กรมฯ. */
export function compileMonth(choice: MonthChoice): CommandReport {
  return command('รวมผลประจำเดือน', (app) => compile(app, monthOf(choice)));
}

/** Makes the executives' one-page summaries of a month (R20). */
export function generateExecutiveSummaries(choice: MonthChoice): CommandReport {
  return command('สรุปรายงานผู้บริหาร', (app) => generateDocuments(app, { kind: 'executive-summary', period: monthOf(choice), units: choice.units ?? 'all' }));
}

/** Records that something was sent to กรมฯ, asking what, for which month and when. */
export function recordSent(): CommandReport {
  const title = 'บันทึกการส่งกรมฯ';
  const answers = askAll(title, { obligation: 'ภารกิจ: R10, R16, R22 หรือ R25', period: 'เดือน เช่น 1/2568 (เฉพาะ R22)', sentOn: 'วันที่ส่ง เช่น 25/1/2568 (เว้นว่าง = วันนี้)', note: 'เลขอ้างอิงหรือหมายเหตุ' });
  return command(title, (app) => (answers === null ? cancelled(title) : recordSending(app, { obligation: answers.obligation.toUpperCase(), period: answers.period === '' ? '' : parsePeriod(answers.period) || answers.period, sentOn: answers.sentOn, note: answers.note })));
}

/** The month as `YYYY-MM`; empty text where it is none. */
function monthOf(choice: MonthChoice): string {
  return parsePeriod(String(choice.period));
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลง']);
}
