// A message as a script gives it, made into a record of the outbox.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn, blobOf } from '../base/blob';
import { bytesOf, encodeText } from '../base/bytes';
import { endingOf } from '../base/mime-types';
import { serviceSettings } from '../session/workspace-settings';
import { addressList } from './addresses';
import { spendRecipients } from './mail-quota';
import type { AttachmentRecord, InlineImageRecord, MailRecord } from './mail-record';

/** The fields of a message and its options, values as the script gave them. */
export type MessageFields = Readonly<Record<string, unknown>>;

/** The arguments of sendEmail in any of its four forms (semantics 105). */
export type SendArguments = readonly unknown[];

const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS_BYTES = 25 * 1024 * 1024;
const LARGEST_BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;

/** One object from whichever form was used: (message), (to, subject, body[, options]), (to, replyTo, subject, body). */
export function messageFields(args: SendArguments): MessageFields {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return (first ?? {}) as MessageFields;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...((fourth ?? {}) as MessageFields), to: first, subject: second, body: third };
}

/** Sends: checks, takes the recipients off the quota, puts the message into the outbox. @throws PlatformError as the platform refuses (semantics 104, 106) */
export function sendMessage(execution: Execution, fields: MessageFields): MailRecord {
  const recipients = checkRecipients(fields);
  const record = composeRecord(execution, fields, 'mail');
  spendRecipients(execution, recipients);
  execution.store.collection<MailRecord>('mail').set(record.id, record);
  return record;
}

/** The record of a message that is not sent yet, in the outbox's numbering only when `collection` is the outbox. */
export function composeRecord(execution: Execution, fields: MessageFields, collection: 'mail' | 'drafts'): MailRecord {
  const id = execution.host.newId('mail');
  const attachments = listOf(fields['attachments']).map((source) => attachmentBlob(execution, source));
  const images = Object.entries((fields['inlineImages'] ?? {}) as Record<string, unknown>).map(([key, source]) => ({ key, blob: blobOf(source, 'inlineImages') }));
  checkSizes(execution, fields, [...attachments, ...images.map(({ blob }) => blob)]);
  const sender = execution.options.effectiveUser;
  return {
    id, sequence: execution.store.collection<MailRecord>(collection).ids().length + 1, dateMs: execution.now(),
    from: fields['noReply'] === true ? `noreply@${sender.split('@')[1] ?? 'example.com'}` : text(fields['from']) || sender, name: oneLine(text(fields['name'])),
    to: text(fields['to']), cc: text(fields['cc']), bcc: text(fields['bcc']), replyTo: text(fields['replyTo']),
    subject: oneLine(text(fields['subject'])), body: text(fields['body']), htmlBody: text(fields['htmlBody']),
    attachments: attachments.map((blob, index) => keep(execution, blob, `mail-${id}-${index}`)),
    inlineImages: images.map(({ key, blob }, index): InlineImageRecord => ({ key, ...keep(execution, blob, `mail-${id}-inline-${index}`) })),
  };
}

/** How many people the message goes to. */
function checkRecipients(fields: MessageFields): number {
  const count = ['to', 'cc', 'bcc'].reduce((sum, field) => sum + addressList(text(fields[field])).length, 0);
  if (count === 0) throw new PlatformError('Failed to send email: no recipient');
  if (count > MOST_RECIPIENTS) throw new PlatformError('Limit Exceeded: Email Recipients Per Message.');
  addressList(text(fields['replyTo']));
  return count;
}

function checkSizes(execution: Execution, fields: MessageFields, blobs: readonly BlobStandIn[]): void {
  const largestBody = LARGEST_BODY_BYTES[serviceSettings(execution.store).accountKind];
  if (Math.max(Buffer.byteLength(text(fields['body'])), Buffer.byteLength(text(fields['htmlBody']))) > largestBody) throw new PlatformError('Limit Exceeded: Email Body Size.');
  if (blobs.length > MOST_ATTACHMENTS) throw new PlatformError('Limit Exceeded: Email Attachments Per Message.');
  if (blobs.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGEST_ATTACHMENTS_BYTES) throw new PlatformError('Limit Exceeded: Email Total Attachments Size.');
}

function keep(execution: Execution, blob: BlobStandIn, contentId: string): AttachmentRecord {
  const contentType = blob.contentType ?? 'application/octet-stream';
  execution.store.contents.write(contentId, blob.bytes);
  return { name: blob.name ?? `Untitled.${endingOf(contentType) ?? 'bin'}`, contentType, contentId };
}

/** An attachment: anything with a blob, or the older form `{fileName, mimeType, content}` with a text or bytes. */
function attachmentBlob(execution: Execution, source: unknown): BlobStandIn {
  if (source === null || typeof source !== 'object' || source instanceof StandIn) return blobOf(source, 'attachments');
  const { fileName, mimeType, content } = source as { readonly fileName?: unknown; readonly mimeType?: unknown; readonly content?: unknown };
  if (content === undefined || content === null) throw new PlatformError('Invalid argument: attachments');
  const contentType = mimeType === undefined ? 'application/octet-stream' : text(mimeType);
  if (content instanceof StandIn) return new BlobStandIn(execution, { bytes: blobOf(content, 'attachments').bytes, contentType, name: text(fileName) });
  const bytes = Array.isArray(content) ? bytesOf(content) : encodeText(text(content));
  return new BlobStandIn(execution, { bytes, contentType, name: fileName === undefined ? null : text(fileName) });
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof StandIn ? value.scriptToString() : String(value);
}

/** Header lines hold no line ends. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ');
}
