// What the page of a month asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { MonthBoard } from '../../domain/reports/month-board';
import type { PageAnswer } from './page-answer';

/** What can be done with a month: take in answers, compile it, make the executives' summaries, the letter to กรมฯ. */
export type MonthDeed = 'takeIn' | 'compile' | 'summaries' | 'letter';

/** Server functions of the page. */
export interface MonthServer {
  /** The month `YYYY-MM`; empty text is the month that is due now. */
  readMonth(month: string): PageAnswer<MonthBoard>;
  doMonthDeed(deed: MonthDeed, month: string): PageAnswer<CommandReport>;
  /** Records that the month was sent to กรมฯ; an empty day is today. */
  recordMonthSent(month: string, sending: { readonly sentOn: string; readonly note: string }): PageAnswer<CommandReport>;
}
