// UrlFetchApp as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { UrlFetchAppStandIn } from './url-fetch-app';

export const urlFetchModule: ServiceModule = { globals: [{ name: 'UrlFetchApp', create: (execution) => new UrlFetchAppStandIn(execution) }] };
