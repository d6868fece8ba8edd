// What the page about LINE asks of the server.
import type { LineState } from '../../actions/read-line';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { LineState };

/** What the page can do. */
export type LineStep = 'connect' | 'disconnect' | 'friends' | 'begin' | 'confirm' | 'end' | 'settings' | 'test';

/** What a step is given: `token`, `webApp` or `groupId`, or settings by key. */
export type LineFields = Readonly<Record<string, string>>;

/** Server functions of the page. */
export interface LineServer {
  readLine(): PageAnswer<LineState>;
  doLineStep(step: LineStep, fields: LineFields): PageAnswer<CommandReport>;
}
