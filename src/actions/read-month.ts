// One month of reports for the page: read afresh, nothing is written.
import { isIsoMonth } from '../domain/calendar/iso-month';
import { monthBoard, presentMonth, type MonthBoard } from '../domain/reports/month-board';
import type { ReportMonth } from '../domain/reports/report-slot';
import { err, ok, type Result } from '../domain/result';
import { textOf } from '../domain/table/record';
import type { Clock } from '../ports/office';
import type { Tables } from '../ports/tables';
import { SENDINGS_TABLE } from './list-for-department';
import { readRegister } from './produce-documents';
import { readOwedMonths, readReports } from './read-reports';

/** The board of the month (`YYYY-MM`); of any other text, of the month that is due now. @returns err with Thai sentences */
export function readMonth(app: { readonly tables: Tables; readonly clock: Clock }, wanted: string): Result<MonthBoard, readonly string[]> {
  const today = app.clock.today();
  const base = readReports(app.tables, ({ lastDay }) => lastDay < today);
  if (!base.ok) return base;
  const { months } = base.value;
  const month = isIsoMonth(wanted) && months.some((owed) => owed.month === wanted) ? wanted : presentMonth(months, today);
  if (month === null) return err(['ยังไม่มีเดือนที่ต้องรายงาน']);
  const owed = (obligation: string): ReportMonth | null => readOwedMonths(app.tables, base.value.settings, obligation).find((one) => one.month === month) ?? null;
  return ok(monthBoard(month, {
    ...base.value, department: owed('R22'), hasSummary: owed('R20') !== null,
    register: readRegister(app.tables).map(({ document }) => document),
    sent: app.tables.read(SENDINGS_TABLE).filter((record) => textOf(record, 'obligation') === 'R22' && textOf(record, 'period') === month).map((record) => ({ sentOn: textOf(record, 'sentOn'), note: textOf(record, 'note') })),
  }));
}
