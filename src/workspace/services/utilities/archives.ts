// Zip and gzip of blobs (semantics 142).
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { blobOf, BlobStandIn } from '../base/blob';
import { contentTypeOfName } from '../base/mime-types';

/** Zip times are fixed, so that the same blobs give the same bytes. */
const ARCHIVE_TIME = new Date(Date.UTC(2000, 0, 1));

/** One archive of many blobs. @throws PlatformError where a blob has no name, or two have the same */
export function zipBlobs(execution: Execution, sources: readonly unknown[], name: string): BlobStandIn {
  const files: Record<string, Uint8Array> = {};
  for (const source of sources) {
    const blob = blobOf(source);
    if (blob.name === null) throw new PlatformError('Blob object must have non-null name for this operation.');
    if (Object.hasOwn(files, blob.name)) throw new PlatformError(`Duplicate filenames ${blob.name}`);
    files[blob.name] = blob.bytes;
  }
  return new BlobStandIn(execution, { bytes: zipSync(files, { mtime: ARCHIVE_TIME }), contentType: 'application/zip', name });
}

/** The files of an archive. */
export function unzipBlob(execution: Execution, source: unknown): BlobStandIn[] {
  const files = orInvalid(() => unzipSync(blobOf(source).bytes));
  return Object.entries(files).filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => new BlobStandIn(execution, { bytes, contentType: contentTypeOfName(name) ?? null, name }));
}

/** A blob compressed. */
export function gzipBlob(execution: Execution, source: unknown, name: string): BlobStandIn {
  return new BlobStandIn(execution, { bytes: gzipSync(blobOf(source).bytes, { mtime: ARCHIVE_TIME }), contentType: 'application/x-gzip', name });
}

/** A blob decompressed; its name loses `.gz`. */
export function ungzipBlob(execution: Execution, source: unknown): BlobStandIn {
  const blob = blobOf(source);
  const bytes = orInvalid(() => gunzipSync(blob.bytes));
  return new BlobStandIn(execution, { bytes, contentType: null, name: blob.name?.replace(/\.gz$/i, '') ?? null });
}

function orInvalid<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new PlatformError('Invalid argument: blob');
  }
}
