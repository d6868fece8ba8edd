// A message of the outbox as an .eml file that any mail program opens.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Contents } from '../../kernel/store';
import type { AttachmentRecord, MailRecord } from './mail-record';

const ID_DOMAIN = 'workspace.local';

/** The bytes of the message; the same record gives the same bytes. Bcc is kept, as in a sent folder. */
export async function composeEml(record: MailRecord, contents: Contents): Promise<Uint8Array> {
  const attachment = ({ name, contentType, contentId }: AttachmentRecord): { filename: string; contentType: string; content: Buffer } => ({
    filename: name, contentType, content: Buffer.from(contents.read(contentId) ?? new Uint8Array()),
  });
  const options = {
    from: record.name === '' ? record.from : { name: record.name, address: record.from }, to: record.to, cc: record.cc, bcc: record.bcc, replyTo: record.replyTo,
    subject: record.subject, text: record.body, messageId: `<${record.id}@${ID_DOMAIN}>`, date: new Date(record.dateMs),
    attachments: [...record.attachments.map(attachment), ...record.inlineImages.map((image) => ({ ...attachment(image), cid: image.key, contentDisposition: 'inline' as const }))],
    baseBoundary: record.id, ...(record.htmlBody === '' ? {} : { html: record.htmlBody }),
  };
  const message = new MailComposer(options).compile();
  message.keepBcc = true;
  return new Uint8Array(await message.build());
}
