// The mail queue on the outbox table: what is queued already by its key is not queued again.
import { formatOutboxMail, OUTBOX_TABLE } from '../domain/messages/outbox';
import { textOf } from '../domain/table/record';
import type { MailQueue, QueuedMail } from '../ports/intake-mail';
import type { Clock } from '../ports/office';
import type { Tables } from '../ports/tables';

/** A queue on these tables, which notes the day: one read and one write a call. */
export function tableMailQueue(tables: Tables, clock: Pick<Clock, 'today'>): MailQueue {
  return {
    enqueue(mails) {
      if (mails.length === 0) return;
      const known = new Set(tables.read(OUTBOX_TABLE).map((record) => textOf(record, 'key')));
      const fresh = mails.filter(({ key }) => !known.has(key) && known.add(key));
      if (fresh.length > 0) tables.append(OUTBOX_TABLE, fresh.map((mail) => formatOutboxMail({ key: mail.key, to: mail.to, subject: mail.subject, bodyText: bodyOf(mail), kind: mail.kind, status: 'queued', queuedOn: clock.today() })));
    },
  };
}

function bodyOf({ paragraphs, link }: QueuedMail): string {
  return [...paragraphs, ...(link === null || link.url === '' ? [] : [`${link.label}: ${link.url}`])].join('\n\n');
}
