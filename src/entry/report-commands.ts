// Menu commands about monthly reports and the province's compilation.
import { refreshReportTables as refresh } from '../actions/refresh-report-tables';
import type { CommandReport } from '../domain/report/command-report';
import { command } from './command';

/** Brings the tabs of reports up to date. */
export function refreshReportTables(): CommandReport {
  return command('ปรับตารางรายงาน', (app) => refresh(app));
}
