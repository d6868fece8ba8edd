// What the page of the compatibility check asks of the server.
import type { CompatibilityState } from '../../actions/check-compatibility';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { CompatibilityState } from '../../actions/check-compatibility';

/** The page's server functions. */
export interface CompatibilityServer {
  readCompatibilityCheck(): PageAnswer<CompatibilityState>;
  startCompatibilityCheck(): PageAnswer<CommandReport>;
  /** Tries the next part: one to two minutes. */
  tryCompatibilityPart(): PageAnswer<CommandReport>;
}
