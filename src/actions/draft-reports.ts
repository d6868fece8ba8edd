// Drafts of a month's documents from the office's tables: the compilation (R22) and the executives' summaries (R20).
import { shownPeriod } from '../domain/documents/period';
import { isIsoMonth } from '../domain/calendar/iso-month';
import { documentSetting } from '../domain/documents/document-settings';
import type { Drafts } from '../domain/documents/wanted-document';
import { draftExecutiveSummaries, draftMonthlyReport, type ReportDraftSources } from '../domain/reports/report-draft';
import type { Settings } from '../domain/settings/settings';
import type { Tables } from '../ports/tables';
import { readOwedMonths, readReports } from './read-reports';

/** The drafts of the month, or why none can be made. A month's report counts as owed once its month is compiled. */
export function draftReports(tables: Tables, settings: Settings, request: { readonly kind: 'monthly-report' | 'executive-summary'; readonly period: string }): Drafts {
  const month = request.period;
  if (!isIsoMonth(month)) return { drafts: [], faults: ['โปรดระบุเดือนที่จะรวมผล เช่น 1/2568'] };
  const base = readReports(tables, (owed) => owed.month <= month);
  if (!base.ok) return { drafts: [], faults: base.reason };
  if (!base.value.months.some((owed) => owed.month === month)) return { drafts: [], faults: [`เดือน ${shownPeriod(month)} ไม่มีกำหนดรายงานประจำเดือนในแท็บภารกิจ`] };
  const sources: ReportDraftSources = {
    slots: base.value.slots, plans: base.value.plans, districts: base.value.districts, names: base.value.names, fiscalYear: Number(documentSetting(settings, 'fiscal-year')),
    province: { code: documentSetting(settings, 'province-code'), name: documentSetting(settings, 'province-name') },
  };
  if (request.kind === 'monthly-report') return { drafts: [draftMonthlyReport(month, sources)], faults: [] };
  const owed: readonly string[] = readOwedMonths(tables, base.value.settings, 'R20').map((one) => one.month);
  if (!owed.includes(month)) return { drafts: [], faults: [`รายงานผู้บริหาร (R20) กำหนดเดือน ${owed.map(shownPeriod).join(', ')} เท่านั้น`] };
  return { drafts: draftExecutiveSummaries(month, sources), faults: [] };
}
