// The mail port in memory: it keeps what it was given, counts the quota down and can be told to fail.
import type { MailOutcome } from '../../src/domain/messages/mail-answer';
import type { Mailer, OutgoingMail } from '../../src/ports/mailer';

/** A mailer with a day's quota; `outcomes` answers the next sends, then all succeed. */
export class FakeMailer implements Mailer {
  readonly sent: OutgoingMail[] = [];
  outcomes: (MailOutcome | 'crash')[] = [];

  constructor(public quota = 100) {}

  remainingToday(): number {
    return this.quota;
  }

  send(mail: OutgoingMail): MailOutcome {
    const outcome = this.outcomes.shift() ?? { kind: 'sent' };
    if (outcome === 'crash') throw new Error('Exceeded maximum execution time');
    if (this.quota <= 0) return { kind: 'quota' };
    if (outcome.kind === 'sent' || outcome.kind === 'unsure') {
      this.quota -= 1;
      this.sent.push(mail);
    }
    return outcome;
  }
}
