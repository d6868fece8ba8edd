// What the page about pausing asks of the server.
import type { PauseState } from '../../actions/pause-reminders';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { PauseState };

/** Server functions of the page. */
export interface PauseServer {
  readPause(): PageAnswer<PauseState>;
  /** Pauses (or resumes) a district by its code; empty for everybody. */
  setPause(unit: string, isPaused: boolean): PageAnswer<CommandReport>;
}
