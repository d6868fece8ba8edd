// Writing a file so that it is there as a whole or not at all.
import { mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that another program holds open, so that it was not overwritten. */
export class FileHeldOpen extends Error {
  constructor(readonly path: string, options: { readonly cause: unknown }) {
    super(`Cannot write ${path}: another program holds it open`, options);
    this.name = 'FileHeldOpen';
  }
}

const HELD_CODES = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
let counter = 0;

/**
 * Writes beside the target and renames; throws FileHeldOpen where the target cannot be replaced now. A killed process leaves
 * the old or the new file; only with `durable` is a power cut survived as well, at the price of waiting for the disk.
 */
export function writeAtomically(path: string, data: string | Uint8Array, durable = true): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}-${(counter += 1)}.tmp`;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      writeSync(descriptor, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
      if (durable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (HELD_CODES.has((error as NodeJS.ErrnoException).code ?? '')) throw new FileHeldOpen(path, { cause: error });
    throw error;
  }
}
