// The history of answers: what edited responses replaced, and what waits behind a lock. Only ever added to.
import { cutText, MOST_CELL_TEXT } from '../domain/forms/answer-text';
import type { FormKey } from '../domain/forms/form-description';
import { textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';

/** Table id of the history. */
export const ANSWER_HISTORY_TABLE = 'answer-history';

/** One version that is not, or not yet, in its table. */
export interface HistoryEntry {
  readonly form: FormKey;
  readonly responseId: string;
  /** `returned`: the version had been sent back or withdrawn, so it never counted as sent. */
  readonly what: 'superseded' | 'waiting' | 'returned';
  readonly print: string;
  readonly submittedAt: string;
  readonly answers: string;
}

/** Adds versions that the history does not have yet. */
export function writeHistory(tables: Tables, entries: readonly HistoryEntry[], now: string): void {
  if (entries.length === 0) return;
  const key = (responseId: string, what: string, print: string): string => [responseId, what, print].join('/');
  const known = new Set(tables.read(ANSWER_HISTORY_TABLE).map((record) => key(textOf(record, 'responseId'), textOf(record, 'what'), textOf(record, 'print'))));
  const fresh = entries.filter((entry) => !known.has(key(entry.responseId, entry.what, entry.print)));
  if (fresh.length > 0) tables.append(ANSWER_HISTORY_TABLE, fresh.map((entry) => ({ at: now, ...entry, answers: cutText(entry.answers, MOST_CELL_TEXT) })));
}
