// Lists of files and folders and the making of items, for a folder and for DriveApp alike.
import type { Execution } from '../../kernel/execution';
import type { FileRecord } from '../../kernel/files';
import { isInTrash, list } from './drive-lookup';
import { searchIds } from './folder-contents';

/** Which items: of one folder, or of the whole Drive where `parentId` is undefined. */
export interface Where {
  readonly kind: 'file' | 'folder';
  readonly parentId: string | undefined;
}

/** Ids of the items that are not in the trash. */
export function presentIds(execution: Execution, where: Where): readonly string[] {
  return list(execution, { ...where, where: (record) => !isInTrash(execution, record) }).map(({ id }) => id);
}

/** Ids by name; items in the trash are found too (semantics 100), after the others. */
export function idsByName(execution: Execution, where: Where, name: string): readonly string[] {
  return trashLast(execution, list(execution, { ...where, where: (record) => record.name === name }));
}

/** Ids by content type; items in the trash are found too, after the others. */
export function idsByType(execution: Execution, where: Where, mimeType: string): readonly string[] {
  return trashLast(execution, list(execution, { ...where, where: (record) => record.mimeType === mimeType }));
}

/** Ids that a search finds. */
export function foundIds(execution: Execution, where: Where, query: string): readonly string[] {
  return searchIds(execution, where, query);
}

function trashLast(execution: Execution, records: readonly FileRecord[]): readonly string[] {
  const trashed = new Set(records.filter((record) => isInTrash(execution, record)));
  return [...records.filter((record) => !trashed.has(record)), ...trashed].map(({ id }) => id);
}
