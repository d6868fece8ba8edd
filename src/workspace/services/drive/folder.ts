// Folder: one folder of Drive.
import type { Execution } from '../../kernel/execution';
import { ROOT_FOLDER_ID, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { DriveItemStandIn } from './drive-item';
import { FileStandIn } from './file';
import { createFileIn, createFolderIn, type CreateFileArguments } from './folder-contents';
import { foundIds, idsByName, idsByType, presentIds, type Where } from './folder-lists';
import { DriveIteratorStandIn } from './iterators';
import { createShortcut } from './shortcuts';

type Files = DriveIteratorStandIn<FileStandIn>;
type Folders = DriveIteratorStandIn<FolderStandIn>;

/** A folder by its id. */
export class FolderStandIn extends DriveItemStandIn {
  readonly typeName = 'Drive.Folder';

  getSize(): number { return 0; }
  getParents(): Folders { return parentsOf(this.execution, this.record); }

  createFile(...args: CreateFileArguments): FileStandIn { return new FileStandIn(this.execution, createFileIn(this.execution, this.id, args).id); }
  createFolder(name: string | null): FolderStandIn { return new FolderStandIn(this.execution, createFolderIn(this.execution, this.id, name).id); }
  createShortcut(targetId: string): FileStandIn { return new FileStandIn(this.execution, createShortcut(this.execution, targetId, this.id).id); }
  createShortcutForTargetIdAndResourceKey(targetId: string): FileStandIn { return this.createShortcut(targetId); }

  getFiles(): Files { return filesOf(this.execution, presentIds(this.execution, this.files)); }
  getFilesByName(name: string): Files { return filesOf(this.execution, idsByName(this.execution, this.files, name)); }
  getFilesByType(mimeType: string): Files { return filesOf(this.execution, idsByType(this.execution, this.files, mimeType)); }
  searchFiles(query: string): Files { return filesOf(this.execution, foundIds(this.execution, this.files, query)); }
  getFolders(): Folders { return foldersOf(this.execution, presentIds(this.execution, this.folders)); }
  getFoldersByName(name: string): Folders { return foldersOf(this.execution, idsByName(this.execution, this.folders, name)); }
  searchFolders(query: string): Folders { return foldersOf(this.execution, foundIds(this.execution, this.folders, query)); }

  /** @throws PlatformError where the folder would stand inside itself */
  moveTo(destination: FolderStandIn): this {
    for (let above: FileRecord | undefined = destination.record; above !== undefined; above = this.execution.files.get(above.parentId ?? '')) {
      if (above.id === this.id) throw new PlatformError('Access denied: DriveApp.');
    }
    return this.place(destination.id);
  }

  addFile(child: FileStandIn): this {
    child.moveTo(this);
    return this;
  }
  addFolder(child: FolderStandIn): this {
    child.moveTo(this);
    return this;
  }
  removeFile(child: FileStandIn): this { return this.release(child); }
  removeFolder(child: FolderStandIn): this { return this.release(child); }

  /** An item taken out of its only folder goes to My Drive. */
  private release(child: FileStandIn | FolderStandIn): this {
    if (child.record.parentId === this.id && this.id !== ROOT_FOLDER_ID) child.moveTo(new FolderStandIn(this.execution, ROOT_FOLDER_ID));
    return this;
  }

  private get files(): Where { return { kind: 'file', parentId: this.id }; }
  private get folders(): Where { return { kind: 'folder', parentId: this.id }; }
}

/** An iterator over files by id. */
export function filesOf(execution: Execution, ids: readonly string[]): Files {
  return new DriveIteratorStandIn(execution, { kind: 'file', ids }, (id) => new FileStandIn(execution, id));
}

/** An iterator over folders by id. */
export function foldersOf(execution: Execution, ids: readonly string[]): Folders {
  return new DriveIteratorStandIn(execution, { kind: 'folder', ids }, (id) => new FolderStandIn(execution, id));
}

/** The one folder that an item stands in; none for My Drive. */
export function parentsOf(execution: Execution, record: FileRecord): Folders {
  return foldersOf(execution, record.parentId === null ? [] : [record.parentId]);
}
