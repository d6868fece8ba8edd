// The collection of spreadsheets: buffered, and large in their sheets.
import type { Collection, Store } from '../../kernel/store';
import { SPREADSHEETS, type SpreadsheetRecord } from './model/spreadsheet-record';

/** The spreadsheets of a store by file id. */
export function spreadsheetsOf(store: Store): Collection<SpreadsheetRecord> {
  return store.collection<SpreadsheetRecord>(SPREADSHEETS, { buffered: true, parts: 'sheets' });
}
