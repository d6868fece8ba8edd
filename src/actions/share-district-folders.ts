// Sharing each district's folder with that district's contacts alone, after a person has seen who gets what.
import { documentFolder } from '../domain/documents/document-name';
import { documentSetting } from '../domain/documents/document-settings';
import { givenNote } from '../domain/documents/news-of-documents';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import type { RegisterRow } from '../domain/documents/document-claim';
import { placeNames } from '../domain/documents/place-names';
import { CONTACTS_TABLE, parseContacts } from '../domain/people/contact-row';
import { err, ok, type Result } from '../domain/result';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { officeSettings } from './draft-documents';
import { readRegister, type DocumentApp } from './produce-documents';
import { newsMails, type NewsApp } from './tell-districts';

const TITLE = 'แบ่งปันโฟลเดอร์ให้อำเภอ';

/** A district's folder and who is to read it. */
interface Sharing {
  readonly district: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly emails: readonly string[];
  /** Finished documents of the folder. */
  readonly rows: readonly RegisterRow[];
}

/** Who would read which folder, a line a district. @returns err with Thai sentences where there is nothing to share or somebody else writes */
export function readFolderSharings(app: DocumentApp): Result<readonly string[], readonly string[]> {
  const sharings = currentSharings(app);
  return sharings.ok ? ok(sharings.value.map(sharingLine)) : sharings;
}

/** Without `confirmed` only says who would read which folder; with it shares, takes the right from others, queues a mail with what is new, and notes it in the register. */
export function shareDistrictFolders(app: DocumentApp & NewsApp, request: { readonly confirmed: boolean }): CommandReport {
  const read = currentSharings(app);
  if (!read.ok) return refusal(TITLE, read.reason);
  const sharings = read.value;
  const lines = sharings.map(sharingLine);
  if (!request.confirmed) return refusal(TITLE, ['โปรดยืนยันก่อนแบ่งปันโฟลเดอร์ต่อไปนี้', ...lines]);
  for (const { path, emails } of sharings) app.documents.shareFolder(app.documents.ensureFolder(path), emails);
  const changes = sharings.flatMap(({ emails, rows }) => rows.map(({ index }) => ({ index, cells: { givenTo: givenNote(emails, app.clock.today()) } })));
  app.mail.enqueue(sharings.flatMap((sharing) => newsMails(app.tables, { ...sharing, readers: sharing.emails, rows: sharing.rows.filter(({ document }) => document.givenTo === '') })));
  app.tables.update(DOCUMENT_REGISTER, changes);
  app.tables.flush();
  return report(TITLE, { done: lines, counts: { folders: sharings.length, documents: changes.length } });
}

function currentSharings(app: DocumentApp): Result<readonly Sharing[], readonly string[]> {
  const read = app.exclusive.run(() => plannedSharings(app));
  if (read === undefined) return err(['ผู้อื่นกำลังบันทึกทะเบียนเอกสารอยู่ โปรดรอสักครู่แล้วสั่งใหม่']);
  return read.value.length === 0 ? err(['ยังไม่มีเอกสารที่เสร็จแล้วของอำเภอที่มีผู้ติดต่อ']) : ok(read.value);
}

function sharingLine({ name, emails, rows }: Sharing): string {
  return `อำเภอ${name}: ${rows.length} ฉบับ ให้ ${emails.join(', ')}`;
}

function plannedSharings(app: DocumentApp): readonly Sharing[] {
  const fiscalYear = documentSetting(officeSettings(app.tables), 'fiscal-year');
  const places = placeNames(app.tables.read('places'));
  const contacts = parseContacts(app.tables.read(CONTACTS_TABLE)).contacts.filter(({ active, email }) => active && email !== '');
  const done = readRegister(app.tables).filter(({ document }) => document.status === 'done' && document.unit.length >= 4);
  const districts = [...new Set(done.map(({ document }) => document.unit.slice(0, 4)))].sort();
  return districts.flatMap((district) => {
    const name = places.get(district)?.district ?? district;
    const emails = [...new Set(contacts.filter(({ unit }) => unit === district).map(({ email }) => email.toLowerCase()))];
    if (emails.length === 0) return [];
    const rows = done.filter(({ document }) => document.unit.startsWith(district));
    return [{ district, name, path: documentFolder(fiscalYear, { code: district, name }), emails, rows }];
  });
}
