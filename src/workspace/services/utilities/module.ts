// Utilities as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { UtilitiesStandIn } from './utilities';

export const utilitiesModule: ServiceModule = { globals: [{ name: 'Utilities', create: (execution) => new UtilitiesStandIn(execution) }] };
