// What the page of the evaluation asks of the server.
import type { EvaluationBoard } from '../../domain/evaluation/evaluation-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** What can be done: rows for the assessors, the results, the announcement (R24), the letter to กรมฯ with its enclosures (R25). */
export type EvaluationDeed = 'prepare' | 'evaluate' | 'announce' | 'letter';

/** Server functions of the page. */
export interface EvaluationServer {
  readEvaluation(): PageAnswer<EvaluationBoard>;
  doEvaluationDeed(deed: EvaluationDeed): PageAnswer<CommandReport>;
  /** Records the nominee for the best of the province (R26) with the reason. */
  saveNominee(tambonCode: string, reason: string): PageAnswer<CommandReport>;
}
