// Plans the later run that makes the documents left over.
import { LEASE_MINUTES } from '../domain/documents/lease';
import type { Continuation } from '../ports/documents';
import { CONTINUE_DOCUMENTS, type NextRun } from './produce-documents';

const MINUTE_MS = 60_000;
const DELAYS_MS: Readonly<Record<Exclude<NextRun, 'none'>, number>> = {
  soon: MINUTE_MS,
  'after-lease': (LEASE_MINUTES + 1) * MINUTE_MS,
  'after-outage': 10 * MINUTE_MS,
  // The account's quota returns 24 hours after its first use of the day.
  tomorrow: (24 * 60 + 5) * MINUTE_MS,
};

/** Plans the later run, or takes back one that is no longer needed. */
export function planNextRun(continuation: Continuation, next: NextRun): void {
  if (next === 'none') continuation.clear(CONTINUE_DOCUMENTS);
  else continuation.schedule(CONTINUE_DOCUMENTS, DELAYS_MS[next]);
}

/** The earliest of several; nothing where none is needed. */
export function earliestRun(runs: readonly NextRun[]): NextRun {
  const order: readonly NextRun[] = ['soon', 'after-lease', 'after-outage', 'tomorrow'];
  return order.find((run) => runs.includes(run)) ?? 'none';
}
