// Takes back the waiting mails that would tell a district of documents that were withdrawn meanwhile.
import { documentsOfNews } from '../domain/documents/news-of-documents';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { OUTBOX_TABLE } from '../domain/messages/outbox';
import { textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { readRegister } from './produce-documents';

/**
 * Marks the mails as cancelled in the outbox, where people see it; the other documents that such a mail names count as
 * not told of, so that the next run tells of them alone. For use under the lock, written with the withdrawal.
 */
export function cancelNews(tables: Tables, withdrawn: ReadonlySet<string>): void {
  const mails = tables.read(OUTBOX_TABLE).map((record, index) => ({ index, status: textOf(record, 'status'), documents: documentsOfNews(textOf(record, 'key')) }));
  const ended = mails.filter(({ status, documents }) => (status === 'queued' || status === 'waiting') && documents.some((id) => withdrawn.has(id)));
  if (ended.length === 0) return;
  tables.update(OUTBOX_TABLE, ended.map(({ index }) => ({ index, cells: { status: 'cancelled' } })));
  const untold = new Set(ended.flatMap(({ documents }) => documents).filter((id) => !withdrawn.has(id)));
  const rows = readRegister(tables).filter(({ document }) => untold.has(document.id));
  if (rows.length > 0) tables.update(DOCUMENT_REGISTER, rows.map(({ index }) => ({ index, cells: { givenTo: '' } })));
}
