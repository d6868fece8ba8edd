// How long one execution alone may work on a row; longer than the platform lets an execution live.

/** Minutes of a lease; the platform ends an execution after six. */
export const LEASE_MINUTES = 7;
/** Attempts after which a document is set aside. */
export const MOST_ATTEMPTS = 3;
/** Milliseconds after which a run begins no further document. */
export const SOFT_STOP_MS = 270_000;

/** The office instant (`YYYY-MM-DDTHH:mm:ss`) some minutes later. */
export function minutesLater(instant: string, minutes: number): string {
  return new Date(Date.parse(`${instant}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

/** Whether the lease is held at `now` by another run than `runId`. */
export function isHeldByOther(lease: { readonly leaseUntil: string; readonly leaseBy: string }, now: string, runId: string): boolean {
  return lease.leaseUntil > now && lease.leaseBy !== runId;
}
