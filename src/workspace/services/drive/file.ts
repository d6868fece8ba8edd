// File: one file of Drive.
import { PlatformError } from '../../kernel/platform-error';
import type { BlobStandIn } from '../base/blob';
import { encodeText } from '../base/bytes';
import { emailOf, type UserStandIn } from '../base/user';
import { copyFile } from './copying';
import { DriveItemStandIn } from './drive-item';
import { downloadUrl } from './file-addresses';
import { convertedBlob, fileBlob, fileSize } from './file-content';
import { FolderStandIn, parentsOf } from './folder';
import type { DriveIteratorStandIn } from './iterators';
import { share, unshare } from './sharing';
import { shortcutTarget } from './shortcuts';

const LARGEST_CONTENT_BYTES = 10 * 1024 * 1024;

/** A file by its id. */
export class FileStandIn extends DriveItemStandIn {
  readonly typeName = 'Drive.File';

  getMimeType(): string { return this.record.mimeType; }
  getSize(): number { return fileSize(this.execution, this.record); }
  getBlob(): BlobStandIn { return fileBlob(this.execution, this.record); }
  getAs(contentType: string): BlobStandIn { return convertedBlob(this.execution, this.record, contentType); }
  getDownloadUrl(): string | null { return downloadUrl(this.record); }
  getThumbnail(): null { return null; }
  getParents(): DriveIteratorStandIn<FolderStandIn> { return parentsOf(this.execution, this.record); }

  /** Writes a text; anything else is first made a text, a Blob "Blob" (semantics 97). */
  setContent(content: string | null): this {
    if (this.record.mimeType.startsWith('application/vnd.google-apps.')) throw new PlatformError('Access denied: DriveApp.');
    const bytes = encodeText(content ?? '');
    if (bytes.length > LARGEST_CONTENT_BYTES) throw new PlatformError('Argument too large: content');
    this.execution.store.contents.write(this.id, bytes);
    return this.change(() => undefined);
  }

  /** A copy: same name and folder unless given (semantics 96). */
  makeCopy(first?: string | FolderStandIn | null, second?: FolderStandIn): FileStandIn {
    const folder = first instanceof FolderStandIn ? first : second;
    const name = typeof first === 'string' ? first : this.record.name;
    const copy = copyFile(this.execution, this.record, { name, parentId: folder?.id ?? this.record.parentId ?? '' });
    return new FileStandIn(this.execution, copy.id);
  }

  moveTo(destination: FolderStandIn | null): this {
    if (destination === null) throw new PlatformError('Invalid argument: destination');
    return this.place(destination.id);
  }

  addCommenter(user: string | UserStandIn): this { return this.addCommenters([user]); }
  addCommenters(users: readonly unknown[]): this {
    share(this.execution, this.id, 'commenters', users.map((user) => emailOf(user as string | UserStandIn)));
    return this;
  }
  removeCommenter(user: string | UserStandIn): this {
    unshare(this.execution, this.id, 'commenters', emailOf(user));
    return this;
  }

  getTargetId(): string | null { return shortcutTarget(this.execution, this.id)?.id ?? null; }
  getTargetMimeType(): string | null { return shortcutTarget(this.execution, this.id)?.mimeType ?? null; }
  getTargetResourceKey(): null { return null; }
}
