// What the quota page asks of the server.
import type { QuotaBoard } from '../../domain/allocation/quota-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** The commands that the page offers, in their order. */
export type SelectionStep = 'takeIn' | 'check' | 'allocate' | 'confirm';

/** Server functions of the quota page. */
export interface QuotaServer {
  readQuota(): PageAnswer<QuotaBoard>;
  /** Runs one command of the selection; each may be repeated. */
  doSelectionStep(step: SelectionStep): PageAnswer<CommandReport>;
}
