// The Drive records behind every file of a workspace; services make and change them here, the Drive stand-ins show them.
import type { Collection, Store } from './store';

/** MIME types of Google's own kinds of files. */
export const GOOGLE_MIME = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  document: 'application/vnd.google-apps.document',
  form: 'application/vnd.google-apps.form',
  folder: 'application/vnd.google-apps.folder',
  script: 'application/vnd.google-apps.script',
} as const;

/** One file or folder. Times are milliseconds since 1970. */
export interface FileRecord {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Id of the folder it stands in; `null` only for the root folder. */
  parentId: string | null;
  trashed: boolean;
  starred: boolean;
  description: string;
  ownerEmail: string;
  editors: string[];
  viewers: string[];
  commenters: string[];
  /** Names of DriveApp.Access and DriveApp.Permission. */
  access: string;
  permission: string;
  shareableByEditors: boolean;
  createdMs: number;
  updatedMs: number;
  /** How many items the Drive had before this one: newer items have larger numbers; absent in older workspaces. */
  readonly sequence?: number;
}

/** Id of the root folder, "My Drive". */
export const ROOT_FOLDER_ID = 'root-folder';

/** What a new file needs besides the defaults. */
export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parentId?: string;
}

/** Makes, finds and moves file records; contents stand in `Store.contents` under the same id. */
export class Files {
  readonly records: Collection<FileRecord>;

  constructor(store: Store, private readonly now: () => number, private readonly userEmail: string, private readonly newId: (kind: string) => string) {
    this.records = store.collection<FileRecord>('files');
    if (!this.records.has(ROOT_FOLDER_ID)) this.records.set(ROOT_FOLDER_ID, this.record({ id: ROOT_FOLDER_ID, name: 'My Drive', mimeType: GOOGLE_MIME.folder, parentId: null }));
  }

  create(file: NewFile): FileRecord {
    const id = this.newId('file');
    return this.records.set(id, this.record({ id, name: file.name, mimeType: file.mimeType, parentId: file.parentId ?? ROOT_FOLDER_ID }));
  }

  get(id: string): FileRecord | undefined {
    return this.records.get(id);
  }

  /** Applies `change` to a record and notes the time. */
  update(id: string, change: (record: FileRecord) => void): FileRecord {
    const record = this.records.require(id);
    change(record);
    record.updatedMs = this.now();
    this.records.touch(id);
    return record;
  }

  children(parentId: string): readonly FileRecord[] {
    return this.records.values().filter((record) => record.parentId === parentId);
  }

  private record(base: { id: string; name: string; mimeType: string; parentId: string | null }): FileRecord {
    const now = this.now();
    return {
      ...base, trashed: false, starred: false, description: '', ownerEmail: this.userEmail, editors: [], viewers: [], commenters: [],
      access: 'PRIVATE', permission: 'NONE', shareableByEditors: true, createdMs: now, updatedMs: now, sequence: this.records.ids().length,
    };
  }
}
