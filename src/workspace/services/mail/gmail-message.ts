// GmailMessage and GmailDraft: what GmailApp gives for messages that this script made.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import type { Collection } from '../../kernel/store';
import { BlobStandIn } from '../base/blob';
import type { AttachmentRecord, MailRecord } from './mail-record';
import { composeRecord, messageFields, sendMessage, type MessageFields, type SendArguments } from './message';
import { spendRecipients } from './mail-quota';
import { addressList } from './addresses';

/** An attachment of a message: a blob with its size and a hash. */
export class GmailAttachmentStandIn extends BlobStandIn {
  override readonly typeName = 'Gmail.GmailAttachment';
  constructor(execution: Execution, { name, contentType, contentId }: AttachmentRecord) {
    super(execution, { bytes: execution.store.contents.read(contentId) ?? new Uint8Array(), contentType, name });
  }
  getSize(): number { return this.bytes.length; }
  getHash(): string { return createHash('sha1').update(this.bytes).digest('hex'); }
}

/** A message by its record. */
export class GmailMessageStandIn extends StandIn {
  readonly typeName = 'Gmail.GmailMessage';
  constructor(private readonly execution: Execution, private readonly record: MailRecord, private readonly draft: boolean) {
    super();
  }
  /** Attachments, then inline images; options leave out either. */
  getAttachments(options: { readonly includeInlineImages?: unknown; readonly includeAttachments?: unknown } | null = null): GmailAttachmentStandIn[] {
    const kept = [...(options?.includeAttachments === false ? [] : this.record.attachments), ...(options?.includeInlineImages === false ? [] : this.record.inlineImages)];
    return kept.map((attachment) => new GmailAttachmentStandIn(this.execution, attachment));
  }
  getId(): string { return this.record.id; }
  getSubject(): string { return this.record.subject; }
  getFrom(): string { return this.record.name === '' ? this.record.from : `${this.record.name} <${this.record.from}>`; }
  getTo(): string { return this.record.to; }
  getCc(): string { return this.record.cc; }
  getBcc(): string { return this.record.bcc; }
  getReplyTo(): string { return this.record.replyTo; }
  getDate(): Date { return new Date(this.record.dateMs); }
  getPlainBody(): string { return this.record.body; }
  getBody(): string { return this.record.htmlBody === '' ? this.record.body : this.record.htmlBody; }
  isDraft(): boolean { return this.draft; }
}

/** A draft by its id. */
export class GmailDraftStandIn extends StandIn {
  readonly typeName = 'Gmail.GmailDraft';
  constructor(private readonly execution: Execution, private readonly id: string) {
    super();
  }

  getId(): string { return this.id; }
  getMessageId(): string { return this.record().id; }
  getMessage(): GmailMessageStandIn { return new GmailMessageStandIn(this.execution, this.record(), true); }
  deleteDraft(): void { draftsOf(this.execution).delete(this.id); }
  update(...args: SendArguments): this {
    draftsOf(this.execution).set(this.id, composeRecord(this.execution, messageFields(args), 'drafts'));
    return this;
  }

  send(): GmailMessageStandIn {
    const draft = this.record();
    const recipients = [draft.to, draft.cc, draft.bcc].flatMap(addressList).length;
    if (recipients === 0) throw new PlatformError('Failed to send email: no recipient');
    spendRecipients(this.execution, recipients);
    const outbox = this.execution.store.collection<MailRecord>('mail');
    const sent: MailRecord = { ...draft, sequence: outbox.ids().length + 1, dateMs: this.execution.now() };
    outbox.set(sent.id, sent);
    this.deleteDraft();
    return new GmailMessageStandIn(this.execution, sent, false);
  }

  private record(): MailRecord {
    const record = draftsOf(this.execution).get(this.id);
    if (record === undefined) throw new PlatformError('Invalid draft');
    return record;
  }
}

/** The drafts of the workspace. */
export function draftsOf(execution: Execution): Collection<MailRecord> {
  return execution.store.collection<MailRecord>('drafts');
}

/** Makes a draft. */
export function createDraft(execution: Execution, args: SendArguments): GmailDraftStandIn {
  const record = composeRecord(execution, ownFields(execution, args), 'drafts');
  const id = `r-${record.id}`;
  draftsOf(execution).set(id, record);
  return new GmailDraftStandIn(execution, id);
}

/** Sends a message through GmailApp. @throws PlatformError as MailApp does, and for a `from` that is not the user's */
export function sendThroughGmail(execution: Execution, args: SendArguments): void {
  sendMessage(execution, ownFields(execution, args));
}

/** The fields of a message whose `from` is the user's own address. @throws PlatformError "Invalid argument: X" for one that is no alias of the user */
function ownFields(execution: Execution, args: SendArguments): MessageFields {
  const fields = messageFields(args);
  const { from } = fields;
  if (typeof from === 'string' && from !== '' && from !== execution.options.effectiveUser) throw new PlatformError(`Invalid argument: ${from}`);
  return fields;
}
