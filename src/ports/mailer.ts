// Mail out of the office's account.
import type { MailOutcome } from '../domain/messages/mail-answer';

/** One mail to one address. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Empty where there is plain text only. */
  readonly html: string;
  /** Sender's name that people see. */
  readonly name: string;
}

/** The account's mail. */
export interface Mailer {
  /** Recipients that may still be written to today. */
  remainingToday(): number;
  send(mail: OutgoingMail): MailOutcome;
}
