// What the set-up wizard asks of the server.
import type { Setup } from '../../actions/read-setup';
import type { CommandReport } from '../../domain/report/command-report';
import type { SetupStepId } from '../../domain/setup/setup-steps';
import type { PageAnswer } from './page-answer';

export type { Setup };

/** Server functions of the wizard. */
export interface SetupServer {
  readSetup(): PageAnswer<Setup>;
  /** Does a step; `settings` by key for the step of the office. Done again it changes only what is missing. */
  doSetupStep(step: SetupStepId, settings: Readonly<Record<string, string>>): PageAnswer<CommandReport>;
}
