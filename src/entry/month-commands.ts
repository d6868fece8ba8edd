// The page of a month: opening it, its board, what can be done with the month, the record of sending it.
import { compileMonth } from '../actions/compile-month';
import { generateDocuments } from '../actions/generate-documents';
import { recordSending } from '../actions/list-for-department';
import { readMonth as read } from '../actions/read-month';
import { takeInResponses } from '../actions/take-in-responses';
import { parsePeriod } from '../domain/documents/period';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import type { MonthDeed, MonthServer } from './pages/month';
import { showDialog } from './show-page';
import type { App } from './wiring';

/** Opens the page. */
export function openMonth(): void {
  showDialog('month', { title: 'แผน-ผลรายเดือน', width: 900, height: 680 });
}

/** Where the month's reports stand. */
export const readMonth: MonthServer['readMonth'] = (month) => answerRead((app) => read(app, String(month)));

/** Does one deed with the month. */
export const doMonthDeed: MonthServer['doMonthDeed'] = (deed, month) => answerPage((app) => {
  const period = parsePeriod(String(month));
  const act = DEEDS.get(deed);
  return act === undefined || period === '' ? refusal('แผน-ผลรายเดือน', ['ไม่มีคำสั่งหรือเดือนนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']) : act(app, period);
});

/** Records the sending of the month (R22). */
export const recordMonthSent: MonthServer['recordMonthSent'] = (month, sending) => answerPage((app) => {
  const given = (typeof sending === 'object' && sending !== null ? sending : {}) as Partial<Record<string, unknown>>;
  const text = (field: string): string => (typeof given[field] === 'string' ? given[field] : '');
  return recordSending(app, { obligation: 'R22', period: parsePeriod(String(month)), sentOn: text('sentOn'), note: text('note') });
});

const DEEDS: ReadonlyMap<MonthDeed, (app: App, period: string) => CommandReport> = new Map<MonthDeed, (app: App, period: string) => CommandReport>([
  ['takeIn', (app) => takeInResponses(app)], ['compile', (app, period) => compileMonth(app, period)],
  ['summaries', (app, period) => generateDocuments(app, { kind: 'executive-summary', period, units: 'all' })],
  ['letter', (app, period) => generateDocuments(app, { kind: 'letter', topic: 'R22', period, units: 'all' })],
]);
