// Documents open in an execution: edits stay in memory until they are saved, and are lost when the execution is killed.
import type { DocxDocument as Docx } from '../../docx/docx-document';
import { DocxDocument } from '../../docx/docx-document';
import type { NodeOwner } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import type { Store } from '../../kernel/store';

const CLOSED = 'Document is closed, its contents cannot be updated.';
const CACHE_SIZE = 20;

interface CachedDocument {
  readonly bytes: Uint8Array;
  readonly docx: Docx;
}

// Reading a document costs more than comparing its bytes: what an execution left is taken by the next one.
const caches = new WeakMap<Store, Map<string, CachedDocument>>();

function cacheOf(store: Store): Map<string, CachedDocument> {
  let cache = caches.get(store);
  if (cache === undefined) caches.set(store, (cache = new Map<string, CachedDocument>()));
  return cache;
}

/** A document as one execution sees it. */
export class OpenDocument implements NodeOwner {
  isClosed = false;
  private isChanged = false;
  readonly docx: Docx;

  constructor(private readonly execution: Execution, readonly id: string, cached: Docx | undefined, bytes: Uint8Array) {
    this.docx = cached ?? DocxDocument.open(bytes);
    this.docx.setOwner(this);
  }

  change(): void {
    if (this.isClosed) throw new PlatformError(CLOSED);
    this.isChanged = true;
  }

  /** Writes what was changed. */
  save(): void {
    if (!this.isChanged) return;
    this.execution.store.contents.write(this.id, this.docx.toBytes());
    this.execution.files.update(this.id, () => undefined);
    this.isChanged = false;
  }

  saveAndClose(): void {
    this.save();
    this.isClosed = true;
  }

  /** Leaves the document for the next execution. */
  release(): void {
    const bytes = this.execution.store.contents.read(this.id);
    if (bytes === undefined || this.isClosed) return;
    const cache = cacheOf(this.execution.store);
    cache.delete(this.id);
    cache.set(this.id, { bytes: bytes.slice(), docx: this.docx });
    const oldest = cache.keys().next();
    if (cache.size > CACHE_SIZE && oldest.done !== true) cache.delete(oldest.value);
  }
}

function openOnes(execution: Execution): Map<string, OpenDocument> {
  return execution.local('open-documents', () => {
    const open = new Map<string, OpenDocument>();
    execution.onEnd(() => {
      for (const document of open.values()) {
        document.save();
        document.release();
      }
    });
    return open;
  });
}

/**
 * The document of that id, opened at first use and shared in the execution until it is closed.
 * @throws PlatformError where there is no such document
 */
export function openDocument(execution: Execution, id: string): OpenDocument {
  const open = openOnes(execution);
  const known = open.get(id);
  if (known !== undefined && !known.isClosed) return known;
  const bytes = execution.files.get(id)?.mimeType === GOOGLE_MIME.document ? execution.store.contents.read(id) : undefined;
  if (bytes === undefined) throw new PlatformError(`Document with ID ${id} not found, or you do not have permission to access it.`);
  const cache = cacheOf(execution.store);
  const cached = cache.get(id);
  cache.delete(id);
  const isSame = cached !== undefined && cached.bytes.length === bytes.length && Buffer.compare(cached.bytes, bytes) === 0;
  const document = new OpenDocument(execution, id, isSame ? cached.docx : undefined, bytes);
  open.set(id, document);
  return document;
}
