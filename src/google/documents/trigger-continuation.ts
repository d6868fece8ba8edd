// Later runs as one-time triggers of the person who runs this; one a handler, the spent ones removed.
import type { Continuation } from '../../ports/documents';

/** Time triggers of the script. */
export const triggerContinuation: Continuation = {
  schedule(handler, afterMs) {
    removeAll(handler);
    ScriptApp.newTrigger(handler).timeBased().after(afterMs).create();
  },
  clear: removeAll,
};

function removeAll(handler: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
