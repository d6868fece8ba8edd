// What each user has used of the day's quotas: a day begins with the first use and ends 24 hours later.
import { createHash } from 'node:crypto';
import type { Execution } from '../kernel/execution';
import type { DailyQuota } from './account-limits';

interface UseRecord {
  readonly used: number;
  readonly startedMs: number;
}

const DAY_MS = 24 * 3_600_000;

/** How much the execution's user has used of a quota today. */
export function usedToday(execution: Execution, quota: DailyQuota): number {
  return useOf(execution, quota).used;
}

/** Adds to what the user has used. */
export function spend(execution: Execution, quota: DailyQuota, amount: number): void {
  const { used, startedMs } = useOf(execution, quota);
  execution.store.collection<UseRecord>('quotas').set(useId(execution, quota), { used: used + amount, startedMs });
}

function useOf(execution: Execution, quota: DailyQuota): UseRecord {
  const use = execution.store.collection<UseRecord>('quotas').get(useId(execution, quota));
  return use === undefined || execution.now() - use.startedMs >= DAY_MS ? { used: 0, startedMs: execution.now() } : use;
}

function useId(execution: Execution, quota: DailyQuota): string {
  return `${quota}-${createHash('sha256').update(execution.options.effectiveUser).digest('hex').slice(0, 16)}`;
}
