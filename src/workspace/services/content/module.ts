// ContentService as a module of the workspace.
import type { Execution } from '../../kernel/execution';
import type { ServiceModule } from '../../kernel/service-definition';
import { StandIn } from '../../kernel/stand-in';
import { TextOutputStandIn } from './text-output';

/** The global ContentService. */
export class ContentServiceStandIn extends StandIn {
  readonly typeName = 'Content.ContentService';
  constructor(private readonly execution: Execution) {
    super();
  }
  createTextOutput(content = ''): TextOutputStandIn { return new TextOutputStandIn(this.execution, content ?? ''); }
}

export const contentModule: ServiceModule = { globals: [{ name: 'ContentService', create: (execution) => new ContentServiceStandIn(execution) }] };
