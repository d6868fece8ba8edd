// Withdraws documents that nothing calls for any more: a tambon that is a target no longer, a letter whose response was withdrawn or returned.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { released, type RegisterRow } from '../domain/documents/document-claim';
import { isOpen, slotKey, type RegisteredDocument } from '../domain/documents/registered-document';
import { standingTargets } from '../domain/documents/standing-target';
import { isTambonCode } from '../domain/places/codes';
import { cancelNews } from './cancel-news';
import { draftDocuments, officeSettings } from './draft-documents';
import { readRegister, type DocumentApp } from './produce-documents';
import { registerWriter } from './register-writer';

/** What withdrawing needs of the office. */
export type WithdrawalApp = Pick<DocumentApp, 'tables' | 'clock' | 'exclusive' | 'documents'>;

/**
 * Closes them and says how many; rows that a living run holds are left alone. Finished documents of a tambon stay; a finished
 * letter that was neither numbered nor signed is marked, its files stay.
 */
export function withdrawDocuments(app: WithdrawalApp): number {
  const closed = app.exclusive.run(() => {
    const now = app.clock.now();
    const rows = readRegister(app.tables).filter(({ document }) => document.leaseUntil <= now);
    const ended = [...endedTambons(app, rows), ...endedLetters(app, rows)];
    if (ended.length === 0) return [];
    const writer = registerWriter(app.tables);
    for (const { index, document, reason } of ended) {
      // Without its ids the register no longer knows the file, so that the repair command finds what cannot be cleared now.
      const files = document.status === 'done' ? {} : { docId: '', docUrl: '', pdfId: '', pdfUrl: '' };
      writer.note(index, released({ ...document, ...files }, 'withdrawn', reason));
    }
    cancelNews(app.tables, new Set(ended.map(({ document }) => document.id))); // first: a run that ends here withdraws them the next time
    writer.commit();
    return ended;
  });
  const begun = (closed?.value ?? []).filter(({ document }) => document.status !== 'done' && document.docId !== '');
  for (const { document } of begun) app.documents.trash(document.docId);
  return closed?.value.length ?? 0;
}

interface Ending extends RegisterRow {
  readonly reason: string;
}

function endedTambons(app: WithdrawalApp, rows: readonly RegisterRow[]): readonly Ending[] {
  const open = rows.filter(({ document }) => isOpen(document) && isTambonCode(document.unit));
  if (open.length === 0) return [];
  const standing = new Set<string>(standingTargets(app.tables.read(TARGETS_TABLE)).map(({ tambonCode }) => tambonCode));
  return open.filter(({ document }) => !standing.has(document.unit)).map((row) => ({ ...row, reason: 'ตำบลนี้ไม่ใช่ตำบลเป้าหมายแล้ว' }));
}

/** Letters of a district that the tables no longer call for; each sort of letter is drafted once. */
function endedLetters(app: WithdrawalApp, rows: readonly RegisterRow[]): readonly Ending[] {
  const letters = rows.filter(({ document }) => isUnsentLetter(document));
  if (letters.length === 0) return [];
  const settings = officeSettings(app.tables);
  const sorts = new Map(letters.map(({ document }) => [[document.kind, document.topic, document.period].join('|'), document]));
  const wanted = new Set([...sorts.values()].flatMap((sort) => draftDocuments(app.tables, settings, sort).drafts.map(slotKey)));
  return letters.filter(({ document }) => !wanted.has(slotKey(document))).map((row) => ({ ...row, reason: 'คำตอบที่หนังสือนี้นำส่งถูกถอนหรือส่งกลับแล้ว' }));
}

/** A letter of a district that has no number, no date and no signature yet; what was sent stays as it is. */
function isUnsentLetter(document: RegisteredDocument): boolean {
  const isLetter = (document.kind === 'letter' || document.kind === 'memo') && document.unit.length === 4;
  const isSent = document.letterNumber !== '' || document.letterDate !== null || document.signedUrl !== '' || document.signedOn !== null;
  return isLetter && !isSent && (isOpen(document) || document.status === 'failed' || document.status === 'done');
}
