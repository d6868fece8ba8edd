// The base services: Logger, console, Browser, MimeType.
import type { ServiceModule } from '../../kernel/service-definition';
import { BrowserStandIn } from './browser';
import { createConsole } from './console';
import { createLogger } from './logger';
import { MIME_TYPES } from './mime-types';

export const baseModule: ServiceModule = {
  globals: [
    { name: 'Logger', create: createLogger },
    { name: 'console', create: createConsole },
    { name: 'Browser', create: (execution) => new BrowserStandIn(execution) },
    { name: 'MimeType', create: () => ({ ...MIME_TYPES }) },
  ],
};
