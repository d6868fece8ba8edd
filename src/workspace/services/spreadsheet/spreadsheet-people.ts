// The file behind a spreadsheet: its name, address, people, copies and other formats.
import { PlatformError } from '../../kernel/platform-error';
import type { FileRecord } from '../../kernel/files';
import type { BlobStandIn } from '../base/blob';
import { UserStandIn } from '../base/user';
import { copyFile } from '../drive/copying';
import { convertedBlob } from '../drive/file-content';
import { emailOf } from './protection';
import { SpreadsheetPart } from './workbook';

/** The name of a spreadsheet's file. @throws PlatformError for null, which no file can be named */
export function spreadsheetName(name: string | null): string {
  if (name === null) throw new PlatformError('Invalid argument: name');
  return name;
}

/** Name and people of a spreadsheet. */
export abstract class SpreadsheetPeople extends SpreadsheetPart {
  getId(): string { return this.spreadsheetId; }
  getUrl(): string { return `https://docs.google.com/spreadsheets/d/${this.spreadsheetId}/edit`; }
  getName(): string { return this.file.name; }

  rename(name: string | null): void {
    this.execution.files.update(this.spreadsheetId, (file) => { file.name = spreadsheetName(name); });
  }

  getOwner(): UserStandIn { return new UserStandIn(this.execution, this.file.ownerEmail); }
  getEditors(): UserStandIn[] { return this.users([this.file.ownerEmail, ...this.file.editors]); }
  getViewers(): UserStandIn[] { return this.users([...this.file.viewers, ...this.file.commenters]); }
  addEditor(user: unknown): this { return this.addEditors([user]); }
  addViewer(user: unknown): this { return this.addViewers([user]); }

  addEditors(users: unknown[]): this {
    const emails = users.map(emailOf).map(requireEmail);
    return this.share((file) => {
      file.editors = [...new Set([...file.editors, ...emails.filter((email) => email !== file.ownerEmail)])];
      file.viewers = file.viewers.filter((email) => !emails.includes(email));
    });
  }

  addViewers(users: unknown[]): this {
    const emails = users.map(emailOf).map(requireEmail);
    return this.share((file) => { file.viewers = [...new Set([...file.viewers, ...emails.filter((email) => email !== file.ownerEmail && !file.editors.includes(email))])]; });
  }

  removeEditor(user: unknown): this {
    const email = emailOf(user);
    return this.share((file) => { file.editors = file.editors.filter((known) => known !== email); });
  }

  removeViewer(user: unknown): this {
    const email = emailOf(user);
    return this.share((file) => { file.viewers = file.viewers.filter((known) => known !== email); });
  }

  isAnonymousView(): boolean { return this.file.access.startsWith('ANYONE'); }
  isAnonymousWrite(): boolean { return this.file.access.startsWith('ANYONE') && this.file.permission === 'EDIT'; }

  setAnonymousAccess(mayRead: boolean, mayWrite: boolean): void {
    this.share((file) => {
      file.access = mayRead ? 'ANYONE' : 'PRIVATE';
      file.permission = mayWrite ? 'EDIT' : mayRead ? 'VIEW' : 'NONE';
    });
  }

  getAs(contentType: string): BlobStandIn {
    return convertedBlob(this.execution, this.file, contentType);
  }

  getBlob(): BlobStandIn { return this.getAs('application/pdf'); }

  /** The id of a copy in the same folder. */
  protected copyAs(name: string): string {
    return copyFile(this.execution, this.file, { name, parentId: this.file.parentId ?? 'root-folder' }).id;
  }

  protected get file(): FileRecord {
    const file = this.execution.files.get(this.spreadsheetId);
    if (file === undefined) throw new PlatformError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    return file;
  }

  private users(emails: readonly string[]): UserStandIn[] {
    return [...new Set(emails)].map((email) => new UserStandIn(this.execution, email));
  }

  private share(change: (file: FileRecord) => void): this {
    this.execution.files.update(this.spreadsheetId, change);
    return this;
  }
}

function requireEmail(email: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new PlatformError(`Invalid email: ${email}`);
  return email;
}
