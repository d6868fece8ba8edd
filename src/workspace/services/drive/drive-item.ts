// What files and folders of Drive have in common: name, dates, place, sharing.
import type { Execution } from '../../kernel/execution';
import { ROOT_FOLDER_ID, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { emailOf, type UserStandIn } from '../base/user';
import { isInTrash } from './drive-lookup';
import { DriveUserStandIn } from './drive-user';
import { fileUrl } from './file-addresses';
import { giveTo, permissionOf, revoke, share, unshare } from './sharing';

type Person = string | UserStandIn;

/** A file or folder by its id. */
export abstract class DriveItemStandIn extends StandIn {
  constructor(protected readonly execution: Execution, readonly id: string) {
    super();
  }

  get record(): FileRecord { return this.execution.files.records.require(this.id); }

  /** A Drive item prints as its name. */
  override scriptToString(): string { return this.record.name; }

  getId(): string { return this.id; }
  getName(): string { return this.record.name; }
  setName(name: string | null): this { return this.change((record) => { record.name = required(name, 'name'); }); }
  getDescription(): string | null { return this.record.description === '' ? null : this.record.description; }
  setDescription(description: string | null): this { return this.change((record) => { record.description = description ?? ''; }); }
  getUrl(): string { return fileUrl(this.record); }
  getDateCreated(): Date { return new Date(this.record.createdMs); }
  getLastUpdated(): Date { return new Date(this.record.updatedMs); }
  isStarred(): boolean { return this.record.starred; }
  setStarred(starred: boolean): this { return this.change((record) => { record.starred = starred; }); }
  isTrashed(): boolean { return isInTrash(this.execution, this.record); }
  setTrashed(trashed: boolean): this { return this.change((record) => { record.trashed = trashed; }); }
  getResourceKey(): null { return null; }
  getSecurityUpdateEligible(): boolean { return false; }
  getSecurityUpdateEnabled(): boolean { return false; }
  setSecurityUpdateEnabled(): this { return this; }

  getOwner(): DriveUserStandIn { return this.user(this.record.ownerEmail); }
  setOwner(user: Person): this { return this.shared(() => { giveTo(this.execution, this.id, emailOf(user)); }); }
  /** Editors and the owner (semantics 101). */
  getEditors(): DriveUserStandIn[] { return [...this.record.editors, this.record.ownerEmail].map((email) => this.user(email)); }
  /** Viewers, commenters, editors and the owner (semantics 101). */
  getViewers(): DriveUserStandIn[] {
    const { viewers, commenters, editors, ownerEmail } = this.record;
    return [...viewers, ...commenters, ...editors, ownerEmail].map((email) => this.user(email));
  }
  addEditor(user: Person): this { return this.addEditors([user]); }
  addEditors(users: readonly unknown[]): this { return this.shared(() => { share(this.execution, this.id, 'editors', addresses(users)); }); }
  addViewer(user: Person): this { return this.addViewers([user]); }
  addViewers(users: readonly unknown[]): this { return this.shared(() => { share(this.execution, this.id, 'viewers', addresses(users)); }); }
  removeEditor(user: Person): this { return this.shared(() => { unshare(this.execution, this.id, 'editors', emailOf(user)); }); }
  removeViewer(user: Person): this { return this.shared(() => { unshare(this.execution, this.id, 'viewers', emailOf(user)); }); }
  revokePermissions(user: Person): this { return this.shared(() => { revoke(this.execution, this.id, emailOf(user)); }); }

  getAccess(user: Person): EnumValue { return this.value('Permission', permissionOf(this.record, emailOf(user))); }
  getSharingAccess(): EnumValue { return this.value('Access', this.record.access); }
  getSharingPermission(): EnumValue { return this.value('Permission', this.record.permission); }
  setSharing(access: EnumValue, permission: EnumValue): this {
    return this.change((record) => {
      record.access = access.key;
      record.permission = access.key === 'PRIVATE' ? 'NONE' : permission.key;
    });
  }
  isShareableByEditors(): boolean { return this.record.shareableByEditors; }
  setShareableByEditors(shareable: boolean): this { return this.change((record) => { record.shareableByEditors = shareable; }); }

  /** Puts the item into another folder, its only one (semantics 102). */
  protected place(parentId: string): this {
    return this.change((record) => { record.parentId = parentId; });
  }

  /** Changes the record; My Drive itself may not be changed. */
  protected change(change: (record: FileRecord) => void): this {
    if (this.id === ROOT_FOLDER_ID) throw new PlatformError('Access denied: DriveApp.');
    this.execution.files.update(this.id, change);
    return this;
  }

  private shared(action: () => void): this {
    action();
    return this;
  }

  private user(email: string): DriveUserStandIn { return new DriveUserStandIn(this.execution, email); }

  private value(name: 'Access' | 'Permission', key: string): EnumValue {
    const value = this.execution.border.enumValues(`Drive.${name}`)[key];
    if (value === undefined) throw new RangeError(`Cannot read ${name} ${key}: the types have none`);
    return value;
  }
}

/** A text argument. @throws PlatformError "Invalid argument: x" where it is null */
export function required(text: string | null, argument: string): string {
  if (text === null) throw new PlatformError(`Invalid argument: ${argument}`);
  return text;
}

function addresses(users: readonly unknown[]): readonly string[] {
  return users.map((user) => emailOf(user as Person));
}
