// Menu commands about monthly reports and the province's compilation.
import { compileMonth as compile } from '../actions/compile-month';
import { generateDocuments } from '../actions/generate-documents';
import { refreshReportTables as refresh } from '../actions/refresh-report-tables';
import { parsePeriod } from '../domain/documents/period';
import type { CommandReport } from '../domain/report/command-report';
import { command } from './command';
import { sentTexts, sentUnits } from './sent-texts';

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
  return command('สรุปรายงานผู้บริหาร', (app) => generateDocuments(app, { kind: 'executive-summary', period: monthOf(choice), units: sentUnits(choice) }));
}

/** The month as `YYYY-MM`; empty text where it is none. */
function monthOf(choice: MonthChoice): string {
  return parsePeriod(sentTexts(choice, ['period']).period);
}
