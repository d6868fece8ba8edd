// When a killed execution holds nothing any more.
/** Longer than a lock left behind (6.5 minutes) and the leases of documents and of the dispatcher (10 minutes). */
export const RECOVERY_MS = 16 * 60_000;
