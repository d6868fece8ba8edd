// Session as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { SessionStandIn } from './session';

export const sessionModule: ServiceModule = { globals: [{ name: 'Session', create: (execution) => new SessionStandIn(execution) }] };
