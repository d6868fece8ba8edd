// Ids of a workspace: shaped like the platform's, never twice, and the same in every run of the same commands.
import { createHash } from 'node:crypto';
import type { WorkspaceRecords } from './records';

const LENGTH = 43;

/** The next id; `kind` only makes it readable in the state folder. */
export function nextId(records: WorkspaceRecords, kind: string): string {
  const counter = records.ids();
  const number = counter.next;
  counter.next += 1;
  records.touch('ids');
  return `1${createHash('sha256').update(`${kind}:${number}`).digest('base64url').replace(/[-_]/g, 'x').slice(0, LENGTH)}`;
}
