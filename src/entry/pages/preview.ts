// What the page of the day's messages asks of the server.
import type { MessagePreview, PreviewedMessage } from '../../actions/preview-messages';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { MessagePreview, PreviewedMessage };

/** What the page starts with: whether it is there to look, or to send what it shows. */
export interface PreviewGiven {
  readonly isForSending: boolean;
}

/** Server functions of the page. */
export interface PreviewServer {
  readPreview(): PageAnswer<MessagePreview>;
  keepPreview(): PageAnswer<CommandReport>;
  /** Sends what is due; by somebody who is not the owner of the daily run it is put in the owner's queue. */
  sendNow(): PageAnswer<CommandReport>;
}
