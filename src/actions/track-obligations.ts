// Rebuilds the tracking table from definition, evidence and people's marks.
import { formatThaiDate } from '../domain/calendar/thai-date';
import { sendByDate } from '../domain/calendar/working-days';
import { OBLIGATIONS_TABLE } from '../domain/deadlines/obligation-row';
import { datesOf, type ObligationRule } from '../domain/deadlines/obligation-rule';
import { formatOrphan, formatTrackingRow, TRACKING_TABLE } from '../domain/deadlines/tracking-row';
import { formatUnitSummary, unitSummaries, UNIT_SUMMARY_TABLE } from '../domain/overview/unit-summary';
import { report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { StatusBoard } from '../ports/status-board';
import type { Tables } from '../ports/tables';
import { refreshStatusBoard } from './refresh-status-board';
import { readReminderContext, type ReminderContext, type ReminderTables } from './reminder-context';

/** Rebuilds the table; what people ticked, waived or typed stays. */
export function trackObligations(app: ReminderTables & { readonly statusBoard?: StatusBoard }): CommandReport {
  const context = readReminderContext(app);
  writeTracking(app, context);
  const { problem } = refreshStatusBoard(app, context);
  const count = (kind: string): number => context.tracking.rows.filter(({ status }) => status.kind === kind).length;
  const counts = { rows: context.tracking.rows.length, done: count('done'), due: count('due'), late: count('late'), notDue: count('not-due'), waived: count('waived'), orphans: context.tracking.orphans.length };
  return report('สร้างตารางติดตามใหม่', {
    done: [`ติดตาม ${counts.rows} รายการ: ส่งแล้ว ${counts.done} ถึงเวลาทำ ${counts.due} เลยกำหนด ${counts.late} ยังไม่ถึงกำหนด ${counts.notDue} ยกเว้น ${counts.waived}`],
    notDone: [...(problem === '' ? [] : [problem]), ...context.faults], counts,
  });
}

/** Writes tracking and the send-by notes of the definition; each table is written at most once, and only where it changed. */
export function writeTracking(app: { readonly tables: Tables }, context: ReminderContext): void {
  const { rows, orphans } = context.tracking;
  app.tables.replace(TRACKING_TABLE, [
    ...rows.map((row) => formatTrackingRow(row, context.unitNames.get(row.duty.unit) ?? row.duty.unit)),
    ...orphans.map(formatOrphan),
  ]);
  app.tables.replace(UNIT_SUMMARY_TABLE, unitSummaries(rows).map((summary) => formatUnitSummary(summary, context.unitNames.get(summary.unit) ?? summary.unit)));
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  app.tables.update(OBLIGATIONS_TABLE, context.obligationRecords.flatMap((record, index) => {
    const rule = rules.get(textOf(record, 'id'));
    const sendBy = rule === undefined ? '' : sendByNote(rule, context);
    return sendBy === textOf(record, 'sendBy') ? [] : [{ index, cells: { sendBy } }];
  }));
}

function sendByNote(rule: ObligationRule, { dutyContext }: ReminderContext): string {
  return datesOf(rule.schedule).flatMap((dueOn) => {
    const sendBy = sendByDate(dueOn, dutyContext.policy, dutyContext.holidays);
    return sendBy === dueOn ? [] : [formatThaiDate(sendBy, 'short-weekday')];
  }).join(', ');
}
