// Who holds which lock: records that every execution of a workspace sees.
import type { Execution } from '../../kernel/execution';
import type { Collection } from '../../kernel/store';

/** A held lock: the execution that holds it, and when it ends if that execution was killed. */
export interface LockRecord {
  readonly holder: string;
  readonly expiresMs: number;
}

/** An execution lasts 6 minutes at the most; a lock left behind is free half a minute later. */
const LONGEST_HOLD_MS = 6.5 * 60_000;

/** The locks of a workspace by scope. */
export function locksOf(execution: Execution): Collection<LockRecord> {
  return execution.store.collection<LockRecord>('locks');
}

/** The id under which an execution holds locks; its locks are freed at its regular end. */
export function holderId(execution: Execution): string {
  const holder = holderOf(execution);
  if (holder.id === '') {
    holder.id = execution.host.newId('execution');
    execution.onEnd(() => { releaseLocksOf(execution); });
  }
  return holder.id;
}

function holderOf(execution: Execution): { id: string } {
  return execution.local('lock-holder', () => ({ id: '' }));
}

/** The lock as it is held now; `undefined` where it is free or its time is over. */
export function heldLock(execution: Execution, scope: string): LockRecord | undefined {
  const lock = locksOf(execution).get(scope);
  return lock !== undefined && lock.expiresMs > execution.now() ? lock : undefined;
}

/** Takes a free lock for this execution. */
export function takeLock(execution: Execution, scope: string): void {
  locksOf(execution).set(scope, { holder: holderId(execution), expiresMs: execution.now() + LONGEST_HOLD_MS });
}

/** Frees every lock of this execution: at its end, and when it waits for a person (semantics 63, 111). */
export function releaseLocksOf(execution: Execution): void {
  const locks = locksOf(execution);
  const { id } = holderOf(execution);
  if (id === '') return;
  for (const scope of locks.ids()) if (locks.get(scope)?.holder === id) locks.delete(scope);
}
