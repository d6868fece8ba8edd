// Mails that taking in and reviewing answers owe to officers; the mail subject sends them.

/** A mail to be sent once. */
export interface QueuedMail {
  /** Queueing the same key again changes nothing. */
  readonly key: string;
  readonly kind: 'receipt' | 'returned' | 'held';
  readonly to: string;
  readonly subject: string;
  /** Paragraphs of plain text, untrusted in parts: escape them where HTML is made. */
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** The queue of outgoing mail. */
export interface MailQueue {
  /** Adds what is not queued yet, by key; one write. */
  enqueue(mails: readonly QueuedMail[]): void;
}
