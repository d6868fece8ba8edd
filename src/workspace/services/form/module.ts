// FormApp as the workspace's services contribute it.
import type { ServiceModule } from '../../kernel/service-definition';
import { FormAppStandIn } from './form-app';

/** Forms: the global FormApp. */
export const formModule: ServiceModule = { globals: [{ name: 'FormApp', create: (execution) => new FormAppStandIn(execution) }] };
