// Writes a record straight into a tab, past the add-on: for offices of a size that no test would answer Forms for.
import { sheetGrid } from '../../src/workspace/services/spreadsheet/host-hooks';
import { sheetNamed } from '../../src/workspace/services/spreadsheet/model/find-sheet';
import { putAt } from '../../src/workspace/services/spreadsheet/model/grid';
import type { BundleOffice } from '../journeys/bundle-office';
import { spreadsheetsOf } from '../../src/workspace/services/spreadsheet/spreadsheets-of';

/** Which record: the tab, and the number of the record below its header (1 is the first). */
export interface RecordPlace { readonly tab: string; readonly number: number }

/** Writes the cells whose headers the tab has. */
export function putRecord(office: BundleOffice, { tab, number }: RecordPlace, cells: Readonly<Record<string, string>>): void {
  const book = office.book();
  const sheet = sheetNamed(book, tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  const headers = (sheetGrid(book, tab, office.workspace.now()).values[0] ?? []).map((header) => header.trim());
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column >= 0) putAt(sheet.values, { row: number, column }, text);
  }
  spreadsheetsOf(office.workspace.store).touch(book.id);
  office.workspace.store.commitAll();
}
