// PropertiesService and its older globals as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { scriptScope, userScope } from '../session/scopes';
import { PropertiesStandIn } from './properties';
import { PropertiesServiceStandIn } from './properties-service';

export const propertiesModule: ServiceModule = {
  globals: [
    { name: 'PropertiesService', create: (execution) => new PropertiesServiceStandIn(execution) },
    { name: 'ScriptProperties', create: (execution) => new PropertiesStandIn(execution, scriptScope(execution), 'Properties.ScriptProperties') },
    { name: 'UserProperties', create: (execution) => new PropertiesStandIn(execution, userScope(execution), 'Properties.UserProperties') },
  ],
};
