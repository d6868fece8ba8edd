// Copies of files: each kind's content goes to the new id its own way.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';
import type { Collection } from '../../kernel/store';
import { spreadsheetsOf } from '../spreadsheet/spreadsheets-of';

/** Gives the file `toId` the content of `fromId`. */
export type FileCopier = (execution: Execution, fromId: string, toId: string) => void;

/** How each kind of file is copied; a kind that is not here is copied byte by byte. Service modules may add theirs. */
export const FILE_COPIERS = new Map<string, FileCopier>([
  [GOOGLE_MIME.spreadsheet, (execution, fromId, toId) => { copyRecord(spreadsheetsOf(execution.store), [fromId, toId]); }],
  [GOOGLE_MIME.form, (execution, fromId, toId) => { copyRecord(execution.store.collection('forms'), [fromId, toId]); }],
]);

/** A copy of a file under a new id, with its content. */
export function copyFile(execution: Execution, source: FileRecord, copy: { readonly name: string; readonly parentId: string }): FileRecord {
  if (source.mimeType === GOOGLE_MIME.spreadsheet) execution.flush();
  const made = execution.files.create({ name: copy.name, mimeType: source.mimeType, parentId: copy.parentId });
  const copier = FILE_COPIERS.get(source.mimeType) ?? copyBytes;
  copier(execution, source.id, made.id);
  return made;
}

function copyBytes(execution: Execution, fromId: string, toId: string): void {
  const bytes = execution.store.contents.read(fromId);
  if (bytes !== undefined) execution.store.contents.write(toId, bytes);
}

/** A deep copy of the record that holds the content. A copied spreadsheet has no linked forms, a copied form no destination; responses stay behind. */
function copyRecord<T extends object>(records: Collection<T>, [fromId, toId]: readonly [string, string]): void {
  const record = records.get(fromId);
  if (record === undefined) return;
  const copy = JSON.parse(JSON.stringify(record)) as T;
  const fields = copy as Record<string, unknown>;
  fields['id'] = toId;
  if ('destination' in copy) fields['destination'] = null;
  for (const sheet of Array.isArray(fields['sheets']) ? (fields['sheets'] as Record<string, unknown>[]) : []) if ('formId' in sheet) sheet['formId'] = null;
  records.set(toId, copy);
  records.commitOne(toId);
}
