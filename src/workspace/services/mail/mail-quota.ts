// How many recipients a user may still write to today.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { Collection } from '../../kernel/store';
import { serviceSettings } from '../session/workspace-settings';

/** What a user has used of a quota since `startedMs`. */
export interface QuotaRecord {
  used: number;
  startedMs: number;
}

const RECIPIENTS_A_DAY = { consumer: 100, workspace: 1_500 } as const;
const DAY_MS = 24 * 3_600_000;

/** Recipients left until the quota starts anew, 24 hours after its first use (semantics 103). */
export function remainingRecipients(execution: Execution): number {
  return RECIPIENTS_A_DAY[serviceSettings(execution.store).accountKind] - current(execution).used;
}

/** Takes recipients off the quota. @throws PlatformError "Service invoked too many times for one day: email." where they are too many */
export function spendRecipients(execution: Execution, count: number): void {
  if (count > remainingRecipients(execution)) throw new PlatformError('Service invoked too many times for one day: email.');
  const quota = current(execution);
  quotas(execution).set(quotaId(execution), { used: quota.used + count, startedMs: quota.used === 0 ? execution.now() : quota.startedMs });
}

function current(execution: Execution): QuotaRecord {
  const quota = quotas(execution).get(quotaId(execution));
  return quota === undefined || execution.now() - quota.startedMs >= DAY_MS ? { used: 0, startedMs: execution.now() } : quota;
}

function quotas(execution: Execution): Collection<QuotaRecord> {
  return execution.store.collection<QuotaRecord>('quotas');
}

function quotaId(execution: Execution): string {
  return `email-${createHash('sha256').update(execution.options.effectiveUser).digest('hex').slice(0, 16)}`;
}
