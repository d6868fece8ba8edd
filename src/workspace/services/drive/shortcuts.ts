// Shortcuts: files that only point at another item.
import type { Execution } from '../../kernel/execution';
import type { FileRecord } from '../../kernel/files';
import { MIME_TYPES } from '../base/mime-types';
import { itemById } from './drive-lookup';

interface ShortcutRecord { readonly targetId: string }

/** A shortcut in a folder to an item. @throws PlatformError where there is no such item */
export function createShortcut(execution: Execution, targetId: string, parentId: string): FileRecord {
  const target = itemById(execution, targetId, 'createShortcut');
  const record = execution.files.create({ name: target.name, mimeType: MIME_TYPES['SHORTCUT'] ?? '', parentId });
  execution.store.collection<ShortcutRecord>('shortcuts').set(record.id, { targetId: target.id });
  return record;
}

/** The item that a shortcut points at; `undefined` for other files. */
export function shortcutTarget(execution: Execution, id: string): FileRecord | undefined {
  const shortcut = execution.store.collection<ShortcutRecord>('shortcuts').get(id);
  return shortcut === undefined ? undefined : execution.files.get(shortcut.targetId);
}
