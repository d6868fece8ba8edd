// MailApp and GmailApp as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { GmailAppStandIn } from './gmail-app';
import { MailAppStandIn } from './mail-app';

export const mailModule: ServiceModule = {
  globals: [
    { name: 'MailApp', create: (execution) => new MailAppStandIn(execution) },
    { name: 'GmailApp', create: (execution) => new GmailAppStandIn(execution) },
  ],
};
