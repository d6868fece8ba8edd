// Whether the daily dispatcher still lives: the last good run, its owner, and how old that is.

/** Notebook keys of the dispatcher. */
export const DISPATCHER_NOTES = { lastGoodRun: 'dispatcher.last-good-run', lastCounts: 'dispatcher.last-counts', owner: 'dispatcher.owner', lease: 'dispatcher.lease', requested: 'dispatcher.requested', testRequested: 'dispatcher.test-requested' } as const;

/** Older than so many hours is a warning. */
export const HEARTBEAT_HOURS = 26;

/** State of the heartbeat for dashboard and menu. */
export type Heartbeat =
  | { readonly kind: 'never' }
  | { readonly kind: 'alive' | 'silent'; readonly at: string; readonly hours: number };

/** The heartbeat at `now`; instants are `YYYY-MM-DDTHH:mm:ss`, office time. */
export function heartbeatOf(lastGoodRun: string | null, now: string): Heartbeat {
  if (lastGoodRun === null || lastGoodRun === '') return { kind: 'never' };
  const hours = hoursBetween(lastGoodRun, now);
  return { kind: hours > HEARTBEAT_HOURS ? 'silent' : 'alive', at: lastGoodRun, hours };
}

/** Hours from one office instant to another; both in the same zone, so the zone cancels out. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 19)}Z`) - Date.parse(`${from.slice(0, 19)}Z`)) / 3_600_000;
}
