// What a folder, or the whole Drive, offers alike: making items in it and listing those it has.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { blobOf } from '../base/blob';
import { decodeText, encodeText } from '../base/bytes';
import { isInTrash, list } from './drive-lookup';
import { mentionsTrash, parseSearch } from './search-query';

const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/** The arguments of createFile: a blob; or name, content and content type. */
export type CreateFileArguments = readonly [unknown] | readonly [string | null, string | null, (string | null)?];

/** Makes a file in a folder. @throws PlatformError where a blob has no name (semantics 95) */
export function createFileIn(execution: Execution, parentId: string, args: CreateFileArguments): FileRecord {
  const { name, bytes, mimeType } = args.length === 1 ? fromBlob(args[0]) : fromText(args);
  if (bytes.length > LARGEST_FILE_BYTES) throw new PlatformError('Argument too large: content');
  if (mimeType.startsWith('application/vnd.google-apps.')) throw new PlatformError('Invalid argument: file.contentType');
  const record = execution.files.create({ name, mimeType, parentId });
  execution.store.contents.write(record.id, bytes);
  return record;
}

/** Makes a folder in a folder. */
export function createFolderIn(execution: Execution, parentId: string, name: string | null): FileRecord {
  if (name === null || name === '') throw new PlatformError('Invalid argument: name');
  return execution.files.create({ name, mimeType: GOOGLE_MIME.folder, parentId });
}

/** The ids of what a search finds; the trash is left out unless the query speaks of it. */
export function searchIds(execution: Execution, where: { readonly kind: 'file' | 'folder'; readonly parentId: string | undefined }, query: string): readonly string[] {
  const matches = parseSearch(query);
  const context = {
    isTrashed: (record: FileRecord): boolean => isInTrash(execution, record), me: execution.options.effectiveUser,
    textOf: (record: FileRecord): string => fullText(execution, record),
  };
  const hidesTrash = !mentionsTrash(query);
  return list(execution, { ...where, where: (record) => !(hidesTrash && context.isTrashed(record)) && matches(record, context) }).map(({ id }) => id);
}

function fromBlob(source: unknown): { readonly name: string; readonly bytes: Uint8Array; readonly mimeType: string } {
  const { name, bytes, contentType } = blobOf(source);
  if (name === null) throw new PlatformError('Blob object must have non-null name for this operation.');
  return { name, bytes, mimeType: contentType ?? 'application/octet-stream' };
}

function fromText(args: readonly unknown[]): { readonly name: string; readonly bytes: Uint8Array; readonly mimeType: string } {
  const [name, content, mimeType] = args as readonly [string | null, string | null, (string | null)?];
  if (name === null || name === '') throw new PlatformError('Invalid argument: name');
  return { name, bytes: encodeText(content ?? ''), mimeType: mimeType ?? 'text/plain' };
}

/** What a search of full texts sees of a file: its own text, that of a document as it exports it, the cells of a sheet. */
function fullText(execution: Execution, record: FileRecord): string {
  if (record.mimeType.startsWith('text/')) return decodeText(execution.store.contents.read(record.id) ?? new Uint8Array());
  const converter = execution.host.converters.find(({ from, to }) => from === record.mimeType && (to === 'text/plain' || to === 'text/csv'));
  return converter === undefined ? '' : decodeText(converter.convert(execution, record.id));
}
