// The state of a workspace: collections of plain records, immediate or buffered, over a backend that keeps committed ones.
import { RecordText } from './record-text';

/** Where committed records are kept, as JSON text by collection and id. Ids are safe as file names. */
export interface StoreBackend {
  read(collection: string, id: string): string | undefined;
  write(collection: string, id: string, json: string): void;
  remove(collection: string, id: string): void;
  ids(collection: string): readonly string[];
}

/** A backend in memory, for tests and for programs that leave nothing behind. */
export class MemoryBackend implements StoreBackend {
  private readonly collections = new Map<string, Map<string, string>>();

  /** A copy that goes its own way. */
  copy(): MemoryBackend {
    const copied = new MemoryBackend();
    for (const [name, records] of this.collections) copied.collections.set(name, new Map(records));
    return copied;
  }

  read(collection: string, id: string): string | undefined {
    return this.collections.get(collection)?.get(id);
  }
  write(collection: string, id: string, json: string): void {
    let records = this.collections.get(collection);
    if (records === undefined) this.collections.set(collection, (records = new Map<string, string>()));
    records.set(id, json);
  }
  remove(collection: string, id: string): void {
    this.collections.get(collection)?.delete(id);
  }
  ids(collection: string): readonly string[] {
    return [...(this.collections.get(collection)?.keys() ?? [])];
  }
}

/** How a collection is kept. */
export interface CollectionKind {
  /** Committed at a flush or at the end of an execution, not after each call. */
  readonly buffered: boolean;
  /** The field that holds a list of large parts, of which few change at a time: the JSON of the others is kept. */
  readonly parts?: string;
}

const IMMEDIATE: CollectionKind = { buffered: false };

/**
 * Records of one kind by id. `get` gives the live record: change it, then say so with `touch`.
 * A buffered collection (sheet contents, open documents) is committed at a flush or at the end of an execution and lost when
 * the execution is killed, as on the platform; any other is committed after each service call.
 */
export class Collection<T extends object> {
  private readonly live = new Map<string, T>();
  private readonly dirty = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly texts: RecordText;
  private known: Set<string> | undefined;

  /** `told` hears of every record that is committed. */
  constructor(readonly name: string, readonly kind: CollectionKind, private readonly backend: StoreBackend, private readonly told: (id: string) => void = () => undefined) {
    this.texts = new RecordText(kind.parts);
  }

  get(id: string): T | undefined {
    const live = this.live.get(id);
    if (live !== undefined) return live;
    if (this.removed.has(id)) return undefined;
    const json = this.backend.read(this.name, id);
    if (json === undefined) return undefined;
    const record = JSON.parse(json) as T;
    this.live.set(id, record);
    return record;
  }

  /** The record; throws RangeError where there is none. */
  require(id: string): T {
    const record = this.get(id);
    if (record === undefined) throw new RangeError(`Cannot find ${this.name} ${id}: there is none`);
    return record;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  set(id: string, record: T): T {
    this.live.set(id, record);
    this.removed.delete(id);
    this.touch(id);
    return record;
  }

  /** Says that the live record was changed; `part`: in this part alone and outside its parts. */
  touch(id: string, part?: object): void {
    this.texts.forget(this.live.get(id), part);
    this.dirty.add(id);
    this.idSet().add(id);
  }

  delete(id: string): void {
    this.live.delete(id);
    this.dirty.delete(id);
    this.removed.add(id);
    this.idSet().delete(id);
  }

  ids(): readonly string[] {
    return [...this.idSet()];
  }

  values(): readonly T[] {
    return this.ids().map((id) => this.require(id));
  }

  isDirty(): boolean {
    return this.dirty.size > 0 || this.removed.size > 0;
  }

  dirtyIds(): readonly string[] {
    return [...this.dirty];
  }

  commit(): void {
    for (const id of this.dirty) this.write(id);
    for (const id of this.removed) {
      this.backend.remove(this.name, id);
      this.told(id);
    }
    this.dirty.clear();
    this.removed.clear();
  }

  /** Commits one record alone: what exists from its making on, whatever becomes of the execution. */
  commitOne(id: string): void {
    if (this.dirty.delete(id)) this.write(id);
  }

  /** Reads a record anew that was committed past this store; what was changed here and not committed stands as `merge` puts it on the new one. */
  refresh(id: string, merge: (mine: object, theirs: object) => object): void {
    this.known = undefined;
    const [mine, json] = [this.live.get(id), this.backend.read(this.name, id)];
    if (!this.dirty.has(id)) this.live.delete(id);
    else if (mine !== undefined && json !== undefined) this.live.set(id, merge(mine, JSON.parse(json) as object) as T);
  }

  /** Forgets what was not committed. */
  discard(): void {
    for (const id of this.dirty) this.live.delete(id);
    this.dirty.clear();
    this.removed.clear();
    this.known = undefined;
  }

  private write(id: string): void {
    this.backend.write(this.name, id, this.texts.of(this.require(id)));
    this.told(id);
  }

  private idSet(): Set<string> {
    this.known ??= new Set([...this.backend.ids(this.name), ...this.dirty].filter((id) => !this.removed.has(id)));
    return this.known;
  }
}

/** Binary contents of files by file id: what a document, a PDF or an upload is made of. */
export interface Contents {
  read(fileId: string): Uint8Array | undefined;
  write(fileId: string, bytes: Uint8Array): void;
  remove(fileId: string): void;
}

/** Contents in memory. */
export class MemoryContents implements Contents {
  private readonly bytes = new Map<string, Uint8Array>();

  /** A copy that goes its own way; bytes are written whole, never changed in place. */
  copy(): MemoryContents {
    const copied = new MemoryContents();
    for (const [id, bytes] of this.bytes) copied.bytes.set(id, bytes);
    return copied;
  }

  read(fileId: string): Uint8Array | undefined {
    return this.bytes.get(fileId);
  }
  write(fileId: string, bytes: Uint8Array): void {
    this.bytes.set(fileId, bytes);
  }
  remove(fileId: string): void {
    this.bytes.delete(fileId);
  }
}

/** All collections of a workspace. */
export class Store {
  /** Hears of every record that is committed. */
  onCommit: ((collection: string, id: string) => void) | undefined;
  private readonly collections = new Map<string, Collection<object>>();

  constructor(readonly backend: StoreBackend, readonly contents: Contents) {}

  /** The collection of that name; its kind is decided by the first caller and must be the same everywhere. */
  collection<T extends object>(name: string, kind: CollectionKind = IMMEDIATE): Collection<T> {
    let found = this.collections.get(name);
    if (found === undefined) {
      found = new Collection<object>(name, kind, this.backend, (id) => { this.onCommit?.(name, id); });
      this.collections.set(name, found);
    }
    return found as unknown as Collection<T>;
  }

  /** Commits what takes effect at once on the platform. */
  commitImmediate(): void {
    for (const collection of this.collections.values()) if (!collection.kind.buffered && collection.isDirty()) collection.commit();
  }

  /** Commits everything: a flush, or the regular end of an execution. */
  commitAll(): void {
    for (const collection of this.collections.values()) if (collection.isDirty()) collection.commit();
  }

  /** Records that were changed and not committed, by collection and id. */
  unflushed(): readonly (readonly [collection: string, id: string])[] {
    return [...this.collections.values()].flatMap((collection) => collection.dirtyIds().map((id) => [collection.name, id] as const));
  }

  /** Reads a record anew that was committed past this store. */
  refresh(collection: string, id: string, merge: (mine: object, theirs: object) => object): void {
    this.collections.get(collection)?.refresh(id, merge);
  }

  /** Forgets buffered changes, as a killed execution does. */
  discardBuffered(): void {
    for (const collection of this.collections.values()) if (collection.kind.buffered) collection.discard();
  }
}
