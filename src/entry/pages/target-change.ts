// What the page of changes to the confirmed list asks of the server: a target replaced, or a district's place moved on.
import type { ReleaseOrder, ReplaceOrder } from '../../actions/replace-target';
import type { TargetChoices } from '../../domain/allocation/target-choices';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** What the page starts with. */
export interface TargetChangeGiven {
  readonly deed: 'replace' | 'release';
  /** Code of the place in the selected row; empty where none is. */
  readonly code: string;
}

/** Server functions of the page. */
export interface TargetChangeServer {
  readTargetChange(): PageAnswer<TargetChoices>;
  saveReplacement(order: ReplaceOrder): PageAnswer<CommandReport>;
  saveRelease(order: ReleaseOrder): PageAnswer<CommandReport>;
}
