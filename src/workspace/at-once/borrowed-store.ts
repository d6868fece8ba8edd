// The store of the first thread, as the other one sees it: every read and write of committed records is asked for there.
import type { Contents, Store, StoreBackend } from '../kernel/store';
import type { Request } from './letters';

/** Asks the thread that keeps the store. */
export type Ask = (request: Request) => unknown;

/** Committed records that another thread keeps. */
export class BorrowedBackend implements StoreBackend {
  constructor(private readonly ask: Ask) {}

  read(collection: string, id: string): string | undefined { return this.ask({ what: 'read', collection, id }) as string | undefined; }
  write(collection: string, id: string, json: string): void { this.ask({ what: 'write', collection, id, json }); }
  remove(collection: string, id: string): void { this.ask({ what: 'remove', collection, id }); }
  ids(collection: string): readonly string[] { return this.ask({ what: 'ids', collection }) as readonly string[]; }
}

/** Contents that another thread keeps; the record of a file is told there before its content. */
export class BorrowedContents implements Contents {
  /** The store that the contents belong to. */
  store: Store | undefined;

  constructor(private readonly ask: Ask) {}

  read(id: string): Uint8Array | undefined { return this.ask({ what: 'read-bytes', id }) as Uint8Array | undefined; }
  write(id: string, bytes: Uint8Array): void {
    this.store?.commitImmediate();
    this.ask({ what: 'write-bytes', id, bytes });
  }
  remove(id: string): void { this.ask({ what: 'remove-bytes', id }); }
}

/** Answers for the store. @returns what was asked for; nothing for a write */
export function answerFrom(store: Store, request: Request): unknown {
  switch (request.what) {
    case 'read': return store.backend.read(request.collection, request.id);
    case 'ids': return store.backend.ids(request.collection);
    case 'read-bytes': return store.contents.read(request.id);
    case 'write': store.backend.write(request.collection, request.id, request.json); break;
    case 'remove': store.backend.remove(request.collection, request.id); break;
    case 'write-bytes': store.contents.write(request.id, request.bytes); break;
    case 'remove-bytes': store.contents.remove(request.id); break;
  }
  return undefined;
}
