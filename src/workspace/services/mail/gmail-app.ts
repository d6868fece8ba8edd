// GmailApp: sending and drafts; the mailbox itself is not in the local workspace.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { createDraft, draftsOf, GmailDraftStandIn, sendThroughGmail } from './gmail-message';
import type { SendArguments } from './message';

const GMAIL_SCOPE = 'https://mail.google.com/';

/** The global GmailApp. */
export class GmailAppStandIn extends StandIn {
  readonly typeName = 'Gmail.GmailApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  sendEmail(...args: SendArguments): this {
    this.execution.requireAuthorization(GMAIL_SCOPE, 'GmailApp.sendEmail');
    sendThroughGmail(this.execution, args);
    return this;
  }
  createDraft(...args: SendArguments): GmailDraftStandIn {
    this.execution.requireAuthorization(GMAIL_SCOPE, 'GmailApp.createDraft');
    return createDraft(this.execution, args);
  }
  getDrafts(): GmailDraftStandIn[] { return draftsOf(this.execution).ids().map((id) => new GmailDraftStandIn(this.execution, id)); }
  getDraft(id: string): GmailDraftStandIn {
    if (!draftsOf(this.execution).has(id)) throw new PlatformError('Invalid argument: draftId');
    return new GmailDraftStandIn(this.execution, id);
  }
  getAliases(): string[] { return []; }
}
