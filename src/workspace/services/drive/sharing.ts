// Who may open a file or folder, and how.
import type { Execution } from '../../kernel/execution';
import type { FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';

/** The lists of people that a file has. */
export type Role = 'editors' | 'viewers' | 'commenters';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Adds people to a list; a person stands in one list at a time, the owner in none. @throws PlatformError "Invalid email: x" */
export function share(execution: Execution, id: string, role: Role, emails: readonly string[]): void {
  for (const email of emails) if (!ADDRESS.test(email)) throw new PlatformError(`Invalid email: ${email}`);
  execution.files.update(id, (record) => {
    for (const email of emails.filter((one) => one !== record.ownerEmail)) {
      if (role !== 'editors' && record.editors.includes(email)) continue;
      drop(record, email);
      record[role].push(email);
    }
  });
}

/** Takes a person off a list. */
export function unshare(execution: Execution, id: string, role: Role, email: string): void {
  execution.files.update(id, (record) => { record[role] = record[role].filter((one) => one !== email); });
}

/** Takes a person off every list. */
export function revoke(execution: Execution, id: string, email: string): void {
  execution.files.update(id, (record) => { drop(record, email); });
}

/** Makes a person the owner; the former owner stays an editor. */
export function giveTo(execution: Execution, id: string, email: string): void {
  execution.files.update(id, (record) => {
    drop(record, email);
    if (record.ownerEmail !== email) record.editors.push(record.ownerEmail);
    record.ownerEmail = email;
  });
}

/** The key of DriveApp.Permission that a person has. */
export function permissionOf(record: FileRecord, email: string): string {
  if (record.ownerEmail === email) return 'OWNER';
  if (record.editors.includes(email)) return 'EDIT';
  if (record.commenters.includes(email)) return 'COMMENT';
  return record.viewers.includes(email) ? 'VIEW' : 'NONE';
}

function drop(record: FileRecord, email: string): void {
  for (const role of ['editors', 'viewers', 'commenters'] as const) record[role] = record[role].filter((one) => one !== email);
}
