// What was exported last, and what is being exported now, so that a killed export is not taken for a person's change.
import { createHash } from 'node:crypto';
import type { Collection } from '../kernel/store';
import type { Workspace } from './workspace';

/** The state that a file was written from (hash), and while it is written the state and bytes that it will have. */
export interface ExportMark {
  hash: string;
  name?: string;
  writing?: { readonly hash: string; readonly bytesHash: string };
}

/** The marks of a workspace, by file id, `mail:ID` or `line:ID`. */
export function marks(workspace: Workspace): Collection<ExportMark> {
  return workspace.store.collection<ExportMark>('exported');
}

/** Says that a file is about to be written, and keeps that for good before it is. */
export function markWriting(workspace: Workspace, id: string, next: { readonly hash: string; readonly bytes: Uint8Array }): void {
  const before = marks(workspace).get(id);
  marks(workspace).set(id, { hash: before?.hash ?? '', writing: { hash: next.hash, bytesHash: hashOf(next.bytes) } });
  marks(workspace).commit();
}

/** Ends a writing that was cut short after the file was there; tells whether these bytes are that file. */
export function settleWriting(workspace: Workspace, id: string, bytes: Uint8Array): boolean {
  const writing = marks(workspace).get(id)?.writing;
  if (writing === undefined || writing.bytesHash !== hashOf(bytes)) return false;
  marks(workspace).set(id, { hash: writing.hash });
  return true;
}

/** A fingerprint of a text or of bytes. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
