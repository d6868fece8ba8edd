// Calls of services that the host makes on its own: they are no calls of the script's.
import type { Execution } from '../kernel/execution';

/** Runs `act` and leaves the execution's counts of calls as they were. */
export function uncounted<T>(execution: Execution, act: () => T): T {
  const before = new Map(execution.calls);
  try {
    return act();
  } finally {
    execution.calls.clear();
    for (const [name, count] of before) execution.calls.set(name, count);
  }
}
