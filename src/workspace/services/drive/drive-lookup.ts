// Finding files and folders of a workspace by id, name, kind and place.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME, ROOT_FOLDER_ID, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';

const NOT_FOUND = 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
const SHORTEST_ID = 8;

/**
 * The record of an id given by a script.
 * @throws PlatformError "Invalid argument: id" for none; the platform's older text for an id of the right shape, its newer one for another (semantics 98)
 */
export function itemById(execution: Execution, id: string | null, method: string): FileRecord {
  if (id === null || id === '') throw new PlatformError('Invalid argument: id');
  const record = execution.files.get(id === 'root' ? ROOT_FOLDER_ID : id);
  if (record !== undefined) return record;
  const isShaped = id.length >= SHORTEST_ID && /^[\w-]+$/.test(id);
  throw new PlatformError(isShaped ? NOT_FOUND : `Unexpected error while getting the method or property ${method} on object DriveApp.`);
}

/** The folder of an id. @throws PlatformError as itemById, and where the id is a file's */
export function folderById(execution: Execution, id: string | null, method: string): FileRecord {
  const record = itemById(execution, id, method);
  if (!isFolder(record)) throw new PlatformError(NOT_FOUND);
  return record;
}

/** Whether a record is a folder's. */
export function isFolder(record: FileRecord): boolean {
  return record.mimeType === GOOGLE_MIME.folder;
}

/** Whether an item or a folder above it is in the trash. */
export function isInTrash(execution: Execution, record: FileRecord): boolean {
  const parent = record.parentId === null ? undefined : execution.files.get(record.parentId);
  return record.trashed || (parent !== undefined && isInTrash(execution, parent));
}

/** Items to list: of one folder, or of the whole Drive. */
export interface Listing {
  readonly kind: 'file' | 'folder';
  /** `undefined` for the whole Drive. */
  readonly parentId: string | undefined;
  readonly where?: (record: FileRecord) => boolean;
}

/** The items of a listing, the newest first as Drive lists them; the root folder itself is in none. */
export function list(execution: Execution, { kind, parentId, where = () => true }: Listing): readonly FileRecord[] {
  return execution.files.records.values()
    .filter((record) => record.parentId !== null && isFolder(record) === (kind === 'folder') && (parentId === undefined || record.parentId === parentId) && where(record))
    .sort((one, other) => (other.sequence ?? 0) - (one.sequence ?? 0));
}
