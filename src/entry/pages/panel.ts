// What the side panel asks of the server.
import type { PanelFacts } from '../../actions/read-overview';
import type { PageAnswer } from './page-answer';

export type { PanelFacts };

/** Server functions of the side panel. */
export interface PanelServer {
  /** The whole panel in one call. */
  readPanel(): PageAnswer<PanelFacts>;
  /** Brings the row of a duty to the front; false where the tracking table has no such row. */
  goToDuty(key: string): PageAnswer<boolean>;
}
