// CardService as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { CardServiceStandIn } from './card-service';

export const cardModule: ServiceModule = { globals: [{ name: 'CardService', create: () => new CardServiceStandIn() }] };
