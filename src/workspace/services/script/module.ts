// ScriptApp as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { ScriptAppStandIn } from './script-app';

export const scriptModule: ServiceModule = { globals: [{ name: 'ScriptApp', create: (execution) => new ScriptAppStandIn(execution) }] };
