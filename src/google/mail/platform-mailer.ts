// The mailer over MailApp: it sends as the person who runs the execution.
import { mailOutcomeOf } from '../../domain/messages/mail-answer';
import type { Mailer } from '../../ports/mailer';

/** Mail of the account that runs the execution. */
export const platformMailer: Mailer = {
  remainingToday: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, name }) {
    try {
      MailApp.sendEmail({ to, subject, body: text, name, ...(html === '' ? {} : { htmlBody: html }) });
      return { kind: 'sent' };
    } catch (fault) {
      return mailOutcomeOf(String((fault as { message?: unknown } | null)?.message ?? fault));
    }
  },
};
