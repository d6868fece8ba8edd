// What the page of undecided messages asks of the server.
import type { MessageDecision, UndecidedMessage } from '../../actions/decide-messages';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { MessageDecision, UndecidedMessage };

/** Server functions of the page. */
export interface UnsureServer {
  readUnsure(): PageAnswer<readonly UndecidedMessage[]>;
  decideUnsure(table: string, id: string, decision: MessageDecision): PageAnswer<CommandReport>;
}
