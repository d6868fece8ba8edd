// Tells districts what is new in the folders that were shared with them; the register notes who was given what.
import { documentSetting } from '../domain/documents/document-settings';
import { documentNews, givenNote, newsKey, readersNoted } from '../domain/documents/news-of-documents';
import { placeNames } from '../domain/documents/place-names';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import type { RegisterRow } from '../domain/documents/document-claim';
import { CONTACTS_TABLE, parseContacts } from '../domain/people/contact-row';
import type { MailQueue, QueuedMail } from '../ports/intake-mail';
import type { Clock, Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { officeSettings } from './draft-documents';
import { readRegister } from './produce-documents';

/** What telling needs. */
export interface NewsApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
  readonly mail: MailQueue;
}

/**
 * Queues one mail a reader with the finished documents that nobody was given yet, for districts whose folder is shared:
 * files made in a shared folder can be read by its readers. The folder is never shared here; a person does that.
 * @returns how many documents were told of
 */
export function tellDistricts(app: NewsApp): number {
  if (newsOf(app.tables).length === 0) return 0;
  const told = app.exclusive.run(() => {
    const news = newsOf(app.tables);
    if (news.length === 0) return 0;
    app.mail.enqueue(news.flatMap((one) => newsMails(app.tables, one)));
    // Noted after the mails are queued: queueing the same documents again changes nothing.
    app.tables.update(DOCUMENT_REGISTER, news.flatMap(({ rows, readers }) => rows.map(({ index }) => ({ index, cells: { givenTo: givenNote(readers, app.clock.today()) } }))));
    app.tables.flush();
    return news.flatMap(({ rows }) => rows).length;
  });
  return told?.value ?? 0;
}

/** Documents that a district's readers were not told of. */
export interface News {
  readonly district: string;
  readonly readers: readonly string[];
  readonly rows: readonly RegisterRow[];
}

function newsOf(tables: Tables): readonly News[] {
  const rows = readRegister(tables).filter(({ document }) => document.unit.length >= 4);
  const active = parseContacts(tables.read(CONTACTS_TABLE)).contacts.filter((contact) => contact.active);
  return [...new Set(rows.map(({ document }) => document.unit.slice(0, 4)))].sort().flatMap((district) => {
    const own = rows.filter(({ document }) => document.unit.startsWith(district));
    const shared = readersNoted(own.filter(({ document }) => document.givenTo !== '').at(-1)?.document.givenTo ?? '');
    const readers = shared.filter((email) => active.some((contact) => contact.unit === district && contact.email.toLowerCase() === email));
    const fresh = own.filter(({ document }) => document.status === 'done' && document.givenTo === '');
    return readers.length === 0 || fresh.length === 0 ? [] : [{ district, readers, rows: fresh }];
  });
}

/** The mails to each reader; none where nothing is new. Queueing the same documents again changes nothing. */
export function newsMails(tables: Tables, { district, readers, rows }: News): readonly QueuedMail[] {
  if (rows.length === 0) return [];
  const place = placeNames(tables.read('places')).get(district);
  const office = `${documentSetting(officeSettings(tables), 'office-name')}${place?.province ?? ''}`;
  const { subject, paragraphs } = documentNews(rows.map(({ document }) => document), { district: place?.district ?? district, office });
  const ids = rows.map(({ document }) => document.id);
  return readers.map((to) => ({ key: newsKey(to, ids), kind: 'receipt', to, subject, paragraphs, link: null }));
}
