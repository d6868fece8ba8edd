// Copies of files: each kind's content goes to the new id its own way.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';

/** Gives the file `toId` the content of `fromId`. */
export type FileCopier = (execution: Execution, fromId: string, toId: string) => void;

/** How each kind of file is copied; a kind that is not here is copied byte by byte. Service modules may add theirs. */
export const FILE_COPIERS = new Map<string, FileCopier>([
  [GOOGLE_MIME.spreadsheet, (execution, fromId, toId) => { copyRecord(execution, { collection: 'spreadsheets', buffered: true }, [fromId, toId]); }],
  [GOOGLE_MIME.form, (execution, fromId, toId) => { copyRecord(execution, { collection: 'forms', buffered: false }, [fromId, toId]); }],
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
function copyRecord(execution: Execution, where: { readonly collection: string; readonly buffered: boolean }, [fromId, toId]: readonly [string, string]): void {
  const records = execution.store.collection<Record<string, unknown>>(where.collection, where.buffered);
  const record = records.get(fromId);
  if (record === undefined) return;
  const copy = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
  copy['id'] = toId;
  if ('destination' in copy) copy['destination'] = null;
  for (const sheet of Array.isArray(copy['sheets']) ? (copy['sheets'] as Record<string, unknown>[]) : []) if ('formId' in sheet) sheet['formId'] = null;
  records.set(toId, copy);
  records.commitOne(toId);
}
