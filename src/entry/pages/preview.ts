// What the page of the day's messages asks of the server.
import type { MessagePreview, PreviewedMessage } from '../../actions/preview-messages';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { MessagePreview, PreviewedMessage };

/** Server functions of the page. */
export interface PreviewServer {
  readPreview(): PageAnswer<MessagePreview>;
  keepPreview(): PageAnswer<CommandReport>;
}
