// DriveApp: the whole Drive of the workspace.
import type { Execution } from '../../kernel/execution';
import { ROOT_FOLDER_ID } from '../../kernel/files';
import { StandIn } from '../../kernel/stand-in';
import { folderById, isInTrash, itemById, list } from './drive-lookup';
import { FileStandIn } from './file';
import { fileSize } from './file-content';
import { filesOf, foldersOf, FolderStandIn } from './folder';
import type { CreateFileArguments } from './folder-contents';
import { foundIds, idsByName, idsByType, presentIds, type Where } from './folder-lists';
import { continuedIds, type DriveIteratorStandIn } from './iterators';

type Files = DriveIteratorStandIn<FileStandIn>;
type Folders = DriveIteratorStandIn<FolderStandIn>;

const SCOPES = '(https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)';
const STORAGE_LIMIT_BYTES = 15 * 1024 ** 3;
const FILES: Where = { kind: 'file', parentId: undefined };
const FOLDERS: Where = { kind: 'folder', parentId: undefined };

/** The global DriveApp. */
export class DriveAppStandIn extends StandIn {
  readonly typeName = 'Drive.DriveApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  /** Items have one folder anyway, as on the platform since 2020. */
  enforceSingleParent(_value: boolean): void { this.allowed('enforceSingleParent'); }
  getRootFolder(): FolderStandIn { return this.root('getRootFolder'); }
  getFileById(id: string | null): FileStandIn { return new FileStandIn(this.allowed('getFileById'), itemById(this.execution, id, 'getFileById').id); }
  getFileByIdAndResourceKey(id: string | null): FileStandIn { return this.getFileById(id); }
  getFolderById(id: string | null): FolderStandIn { return new FolderStandIn(this.allowed('getFolderById'), folderById(this.execution, id, 'getFolderById').id); }
  getFolderByIdAndResourceKey(id: string | null): FolderStandIn { return this.getFolderById(id); }

  createFile(...args: CreateFileArguments): FileStandIn { return this.root('createFile').createFile(...args); }
  createFolder(name: string | null): FolderStandIn { return this.root('createFolder').createFolder(name); }
  createShortcut(targetId: string): FileStandIn { return this.root('createShortcut').createShortcut(targetId); }
  createShortcutForTargetIdAndResourceKey(targetId: string): FileStandIn { return this.createShortcut(targetId); }

  getFiles(): Files { return filesOf(this.allowed('getFiles'), presentIds(this.execution, FILES)); }
  getFilesByName(name: string): Files { return filesOf(this.allowed('getFilesByName'), idsByName(this.execution, FILES, name)); }
  getFilesByType(mimeType: string): Files { return filesOf(this.allowed('getFilesByType'), idsByType(this.execution, FILES, mimeType)); }
  searchFiles(query: string): Files { return filesOf(this.allowed('searchFiles'), foundIds(this.execution, FILES, query)); }
  getFolders(): Folders { return foldersOf(this.allowed('getFolders'), presentIds(this.execution, FOLDERS)); }
  getFoldersByName(name: string): Folders { return foldersOf(this.allowed('getFoldersByName'), idsByName(this.execution, FOLDERS, name)); }
  searchFolders(query: string): Folders { return foldersOf(this.allowed('searchFolders'), foundIds(this.execution, FOLDERS, query)); }
  getTrashedFiles(): Files { return filesOf(this.allowed('getTrashedFiles'), this.trashed(FILES)); }
  getTrashedFolders(): Folders { return foldersOf(this.allowed('getTrashedFolders'), this.trashed(FOLDERS)); }
  continueFileIterator(token: string): Files { return filesOf(this.allowed('continueFileIterator'), continuedIds(token, 'file')); }
  continueFolderIterator(token: string): Folders { return foldersOf(this.allowed('continueFolderIterator'), continuedIds(token, 'folder')); }

  addFile(child: FileStandIn): FolderStandIn { return this.root('addFile').addFile(child); }
  addFolder(child: FolderStandIn): FolderStandIn { return this.root('addFolder').addFolder(child); }
  removeFile(child: FileStandIn): FolderStandIn { return this.root('removeFile').removeFile(child); }
  removeFolder(child: FolderStandIn): FolderStandIn { return this.root('removeFolder').removeFolder(child); }

  getStorageLimit(): number { return STORAGE_LIMIT_BYTES; }
  getStorageUsed(): number { return list(this.allowed('getStorageUsed'), FILES).reduce((sum, record) => sum + fileSize(this.execution, record), 0); }

  private root(method: string): FolderStandIn { return new FolderStandIn(this.allowed(method), ROOT_FOLDER_ID); }

  private trashed(where: Where): readonly string[] {
    return list(this.execution, { ...where, where: (record) => isInTrash(this.execution, record) }).map(({ id }) => id);
  }

  private allowed(method: string): Execution {
    this.execution.requireAuthorization(SCOPES, `DriveApp.${method}`);
    return this.execution;
  }
}
