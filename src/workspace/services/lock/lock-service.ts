// LockService: locks for the script, its user or its document.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { documentScope, scriptScope, userScope } from '../session/scopes';
import { LockStandIn } from './lock';

/** The global LockService. */
export class LockServiceStandIn extends StandIn {
  readonly typeName = 'Lock.LockService';
  constructor(private readonly execution: Execution) {
    super();
  }

  getScriptLock(): LockStandIn { return new LockStandIn(this.execution, scriptScope(this.execution)); }
  getUserLock(): LockStandIn { return new LockStandIn(this.execution, userScope(this.execution)); }
  getDocumentLock(): LockStandIn | null {
    const scope = documentScope(this.execution);
    return scope === null ? null : new LockStandIn(this.execution, scope);
  }
}
