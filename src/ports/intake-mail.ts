// Mails that taking in and reviewing answers owe to officers; the mail subject sends them.
import type { AnswerMail } from '../domain/forms/intake-mails';

/** A mail to be sent once; queueing the same key again changes nothing. Its texts are untrusted in parts: escape them where HTML is made. */
export type QueuedMail = AnswerMail;

/** The queue of outgoing mail. */
export interface MailQueue {
  /** Adds what is not queued yet, by key; one write. */
  enqueue(mails: readonly QueuedMail[]): void;
}
