// When an execution gives the turn to the other one: after so many calls that somebody else can notice.
import type { ServiceCall } from '../kernel/border';
import type { Execution, ExecutionWatcher } from '../kernel/execution';
import { costLine } from '../platform/cost-line';

/** Whether somebody else may come in at a call: it leaves the script, or concerns a lock. The workspace's own work is never met. */
export function isMeetingPoint(execution: Execution, call: ServiceCall): boolean {
  return execution.options.mode !== 'direct' && (costLine(call.name).remote || /^Lock\./.test(call.name));
}

/** Counts the calls of a turn, and says it before the call that follows them. */
export class Turn implements ExecutionWatcher {
  /** Calls that are left; before the next one after them it is the other's turn. */
  left = Infinity;

  constructor(private readonly isOver: () => void) {}

  before(execution: Execution, call: ServiceCall): void {
    if (!isMeetingPoint(execution, call)) return;
    if (this.left <= 0) this.isOver();
    this.left -= 1;
  }
}
