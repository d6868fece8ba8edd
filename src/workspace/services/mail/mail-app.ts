// MailApp: sending mail.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { remainingRecipients } from './mail-quota';
import { messageFields, sendMessage, type SendArguments } from './message';

const SEND_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

/** The global MailApp. */
export class MailAppStandIn extends StandIn {
  readonly typeName = 'Mail.MailApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  sendEmail(...args: SendArguments): void {
    this.execution.requireAuthorization(SEND_SCOPE, 'MailApp.sendEmail');
    sendMessage(this.execution, messageFields(args));
  }
  getRemainingDailyQuota(): number {
    this.execution.requireAuthorization(SEND_SCOPE, 'MailApp.getRemainingDailyQuota');
    return remainingRecipients(this.execution);
  }
}
