// HtmlService as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { HtmlServiceStandIn } from './html-service';
import { htmlConverters } from './print-html';

export const htmlModule: ServiceModule = {
  globals: [{ name: 'HtmlService', create: (execution) => new HtmlServiceStandIn(execution) }],
  converters: htmlConverters,
};
