// The Drive of a workspace as folders and files that people open: where each file stands, and what was changed by hand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GOOGLE_MIME, ROOT_FOLDER_ID, type FileRecord } from '../kernel/files';
import type { Collection, Contents, Store } from '../kernel/store';
import { FileHeldOpen, writeAtomically } from './atomic-write';
import { freeName, legalName } from './legal-name';

/** Where a file stands and what it was when the workspace last wrote it. */
export interface FilePlace {
  /** Relative to the workspace, with `/`. */
  path: string;
  hash: string;
  size: number;
  modifiedMs: number;
}

const ENDINGS: Readonly<Record<string, string>> = {
  [GOOGLE_MIME.spreadsheet]: '.xlsx', [GOOGLE_MIME.document]: '.docx', [GOOGLE_MIME.form]: '.form.json', 'application/pdf': '.pdf',
  'text/csv': '.csv', 'text/plain': '.txt', 'text/html': '.html', 'application/json': '.json', 'image/png': '.png', 'image/jpeg': '.jpg',
  'application/zip': '.zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** Contents of files in `drive/`, and of what is no Drive file (attachments) in the state folder. */
export class DriveTree implements Contents {
  private places: Collection<FilePlace> | undefined;
  private records: Collection<FileRecord> | undefined;

  constructor(private readonly root: string, private readonly stateDir: string) {}

  /** Connects the tree to the store that it is the contents of. */
  attach(store: Store): void {
    this.places = store.collection<FilePlace>('places');
    this.records = store.collection<FileRecord>('files');
  }

  read(fileId: string): Uint8Array | undefined {
    const path = this.absolute(fileId);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  }

  write(fileId: string, bytes: Uint8Array): void {
    const record = this.records?.get(fileId);
    if (record === undefined) writeAtomically(this.loosePath(fileId), bytes);
    else this.writeFile(record, bytes);
  }

  remove(fileId: string): void {
    rmSync(this.absolute(fileId), { force: true });
    this.places?.delete(fileId);
  }

  /** Where a file stands, relative to the workspace; `undefined` where it has not been written. */
  pathOf(fileId: string): string | undefined {
    return this.places?.get(fileId)?.path;
  }

  /** Writes a file in its place and remembers what was written; throws FileHeldOpen where another program holds it. */
  writeFile(record: FileRecord, bytes: Uint8Array): void {
    const path = this.settlePlace(record);
    const absolute = join(this.root, path);
    writeAtomically(absolute, bytes);
    this.remember(record.id, path, bytes);
  }

  /** Whether a file's bytes differ from what the workspace wrote: `same`, `changed` by hand, or `missing`. */
  stateOf(fileId: string): 'same' | 'changed' | 'missing' {
    const place = this.places?.get(fileId);
    if (place === undefined) return 'same';
    const absolute = join(this.root, place.path);
    if (!existsSync(absolute)) return 'missing';
    const { size, mtimeMs } = statSync(absolute);
    if (size === place.size && mtimeMs === place.modifiedMs) return 'same';
    return hashOf(readFileSync(absolute)) === place.hash ? 'same' : 'changed';
  }

  /** Accepts what stands in the place as the file's new content. */
  acceptChange(fileId: string): void {
    const place = this.places?.get(fileId);
    if (place !== undefined) this.remember(fileId, place.path, new Uint8Array(readFileSync(join(this.root, place.path))));
  }

  /** Says that a file stands at `path` already, as a person laid it there. */
  keepAt(fileId: string, path: string): void {
    this.remember(fileId, path, new Uint8Array(readFileSync(join(this.root, path))));
  }

  /** Moves a file aside under a name that says why, so that nothing is overwritten; gives its new path. */
  setAside(fileId: string, why: string): string {
    const place = this.places?.require(fileId);
    const old = place?.path ?? '';
    const dot = old.lastIndexOf('.');
    const aside = freePath(this.root, `${old.slice(0, dot)} (${legalName(why)})`, old.slice(dot));
    renameSync(join(this.root, old), join(this.root, aside));
    return aside;
  }

  /** Renames and moves files on disk as Drive has renamed and moved them; trashed ones go to `drive/.trash`. */
  followRecords(): readonly FileHeldOpen[] {
    const held: FileHeldOpen[] = [];
    for (const record of this.records?.values() ?? []) {
      if (record.mimeType === GOOGLE_MIME.folder || this.pathOf(record.id) === undefined) continue;
      try {
        this.settlePlace(record);
      } catch (error) {
        if (!(error instanceof FileHeldOpen)) throw error;
        held.push(error);
      }
    }
    return held;
  }

  private settlePlace(record: FileRecord): string {
    const place = this.places?.get(record.id);
    const folder = record.trashed ? 'drive/.trash' : this.folderPath(record.parentId);
    const ending = ENDINGS[record.mimeType] ?? '';
    const name = ending !== '' && record.name.toLowerCase().endsWith(ending) ? record.name.slice(0, -ending.length) : record.name;
    const kept = ending === '' ? record.name.lastIndexOf('.') : -1;
    const stem = legalName(kept > 0 ? name.slice(0, kept) : name);
    const tail = kept > 0 ? legalName(name.slice(kept)).replace(/\s/g, '') : ending;
    const plain = new RegExp(`^${escapePattern(`${folder}/${stem}`)}(?: \\(\\d+\\))?${escapePattern(tail)}$`);
    if (place !== undefined && plain.test(place.path)) return place.path;
    const path = `${folder}/${freeName(stem, tail, this.namesIn(folder, record.id))}`;
    if (place !== undefined && existsSync(join(this.root, place.path))) this.move(place, path);
    return path;
  }

  private move(place: FilePlace, path: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    try {
      renameSync(join(this.root, place.path), join(this.root, path));
    } catch (error) {
      throw new FileHeldOpen(place.path, { cause: error });
    }
    place.path = path;
    for (const id of this.places?.ids() ?? []) if (this.places?.get(id) === place) this.places.touch(id);
  }

  private namesIn(folder: string, exceptId: string): ReadonlySet<string> {
    const names = new Set<string>();
    for (const id of this.places?.ids() ?? []) {
      const path = this.places?.get(id)?.path ?? '';
      if (id !== exceptId && path.slice(0, path.lastIndexOf('/')) === folder) names.add(path.slice(folder.length + 1).toLowerCase());
    }
    return names;
  }

  private folderPath(folderId: string | null): string {
    const names: string[] = [];
    for (let id = folderId; id !== null && id !== ROOT_FOLDER_ID; id = this.records?.get(id)?.parentId ?? null) {
      names.unshift(legalName(this.records?.get(id)?.name ?? ''));
    }
    return ['drive', ...names].join('/');
  }

  private remember(fileId: string, path: string, bytes: Uint8Array): void {
    const { size, mtimeMs } = statSync(join(this.root, path));
    this.places?.set(fileId, { path, hash: hashOf(bytes), size, modifiedMs: mtimeMs });
  }

  private absolute(fileId: string): string {
    const place = this.places?.get(fileId);
    return place === undefined ? this.loosePath(fileId) : join(this.root, place.path);
  }

  private loosePath(id: string): string {
    return join(this.stateDir, 'bytes', encodeURIComponent(id));
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function freePath(root: string, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${stem}${ending}` : `${stem} ${number}${ending}`;
    if (!existsSync(join(root, path))) return path;
  }
}
