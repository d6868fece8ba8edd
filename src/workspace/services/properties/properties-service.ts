// PropertiesService: the property stores of the script, its user and its document.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { documentScope, scriptScope, userScope } from '../session/scopes';
import { PropertiesStandIn } from './properties';

/** The global PropertiesService. */
export class PropertiesServiceStandIn extends StandIn {
  readonly typeName = 'Properties.PropertiesService';
  constructor(private readonly execution: Execution) {
    super();
  }

  getScriptProperties(): PropertiesStandIn { return new PropertiesStandIn(this.execution, scriptScope(this.execution)); }
  getUserProperties(): PropertiesStandIn { return new PropertiesStandIn(this.execution, userScope(this.execution)); }
  getDocumentProperties(): PropertiesStandIn | null {
    const scope = documentScope(this.execution);
    return scope === null ? null : new PropertiesStandIn(this.execution, scope);
  }
}
