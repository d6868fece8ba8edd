// DocumentApp as part of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { documentConverters } from './converters';
import { DocumentAppStandIn } from './document-app';

/** The document service. */
export const documentModule: ServiceModule = {
  globals: [{ name: 'DocumentApp', create: (execution) => new DocumentAppStandIn(execution) }],
  converters: documentConverters,
};
