// What a person has marked in the document on the screen, as scripts set it; kept for one execution.
import type { Execution } from '../../kernel/execution';
import type { PositionStandIn } from './position';
import type { RangeStandIn } from './range';

/** The marked range or the cursor of the active document; setting one ends the other. */
export interface DocumentScreen {
  selection: RangeStandIn | null;
  cursor: PositionStandIn | null;
}

/** The screen of the document that the script is bound to; any other document is on no screen. */
export function screenOf(execution: Execution, documentId: string): DocumentScreen | undefined {
  if (execution.project.container?.id !== documentId) return undefined;
  return execution.local<DocumentScreen>('document-screen', () => ({ selection: null, cursor: null }));
}
