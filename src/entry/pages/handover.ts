// What the page of handing over asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { HandoverStep, HandoverStepId } from '../../domain/upkeep/handover';
import type { PageAnswer } from './page-answer';

/** Server functions of the page. */
export interface HandoverServer {
  readHandover(): PageAnswer<readonly HandoverStep[]>;
  /** Does one step; `email` is the successor's address, for the first one. */
  doHandoverStep(step: HandoverStepId, email: string): PageAnswer<CommandReport>;
}
