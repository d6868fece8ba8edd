// How a sent mail or a draft is kept: a plain record, attachments in the store's contents.

/** An attachment or inline image; its bytes stand in the contents under `contentId`. */
export interface AttachmentRecord {
  readonly name: string;
  readonly contentType: string;
  readonly contentId: string;
}

/** An image shown inside the HTML text as `cid:KEY`. */
export interface InlineImageRecord extends AttachmentRecord {
  readonly key: string;
}

/** One message of the outbox. Texts are '' where nothing was given; addresses are separated by commas. */
export interface MailRecord {
  readonly id: string;
  /** 1, 2, 3 … in the order of sending. */
  readonly sequence: number;
  readonly dateMs: number;
  readonly from: string;
  /** Name of the sender as shown. */
  readonly name: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly AttachmentRecord[];
  readonly inlineImages: readonly InlineImageRecord[];
}
