// CacheService as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { CacheServiceStandIn } from './cache-service';

export const cacheModule: ServiceModule = { globals: [{ name: 'CacheService', create: (execution) => new CacheServiceStandIn(execution) }] };
