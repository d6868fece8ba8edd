// What the page of the new fiscal year asks of the server.
import type { YearBoard } from '../../domain/programme/year-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** Server functions of the page. */
export interface NewYearServer {
  readNewYear(): PageAnswer<YearBoard>;
  /** Proposes a year (พ.ศ. as typed); empty text is the next one. */
  proposeYear(fiscalYear: string): PageAnswer<CommandReport>;
  /** Corrects values of the proposal by key. */
  correctYear(corrections: Readonly<Record<string, string>>): PageAnswer<CommandReport>;
  /** Starts the proposed year; the person types it to confirm. */
  startYear(typedYear: string): PageAnswer<CommandReport>;
}
