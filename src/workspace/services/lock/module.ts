// LockService as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { LockServiceStandIn } from './lock-service';

export const lockModule: ServiceModule = { globals: [{ name: 'LockService', create: (execution) => new LockServiceStandIn(execution) }] };
