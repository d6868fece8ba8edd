// CacheService: the caches of the script, its user and its document.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { documentScope, scriptScope, userScope } from '../session/scopes';
import { CacheStandIn } from './cache';

/** The global CacheService. */
export class CacheServiceStandIn extends StandIn {
  readonly typeName = 'Cache.CacheService';
  constructor(private readonly execution: Execution) {
    super();
  }

  getScriptCache(): CacheStandIn { return new CacheStandIn(this.execution, scriptScope(this.execution)); }
  getUserCache(): CacheStandIn { return new CacheStandIn(this.execution, userScope(this.execution)); }
  getDocumentCache(): CacheStandIn | null {
    const scope = documentScope(this.execution);
    return scope === null ? null : new CacheStandIn(this.execution, scope);
  }
}
