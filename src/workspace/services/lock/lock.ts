// Lock: mutual exclusion between executions, in the workspace's own time.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { heldLock, holderId, locksOf, takeLock } from './lock-records';

/** A lock of one scope. Waiting moves the workspace's clock. */
export class LockStandIn extends StandIn {
  readonly typeName = 'Lock.Lock';
  constructor(private readonly execution: Execution, private readonly scope: string) {
    super();
  }

  hasLock(): boolean {
    return heldLock(this.execution, this.scope)?.holder === holderId(this.execution);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    if (timeoutInMillis < 0) return false;
    const deadlineMs = this.execution.now() + timeoutInMillis;
    this.execution.host.letOthersWork?.(deadlineMs, () => heldLock(this.execution, this.scope) === undefined);
    if (this.execution.now() > deadlineMs) return false;
    const held = heldLock(this.execution, this.scope);
    const waitMs = held === undefined ? 0 : held.expiresMs - this.execution.now();
    const leftMs = deadlineMs - this.execution.now();
    this.execution.host.advance(Math.min(waitMs, leftMs));
    if (waitMs > leftMs) return false;
    takeLock(this.execution, this.scope);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new PlatformError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) locksOf(this.execution).delete(this.scope);
  }
}
