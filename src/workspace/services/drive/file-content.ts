// What a Drive file holds, as bytes: its own, or those of a conversion.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { BlobStandIn } from '../base/blob';
import { convertedName } from '../base/mime-types';

const PDF = 'application/pdf';

/** Whether the file has no bytes of its own on the platform. */
export function isGoogleKind(record: FileRecord): boolean {
  return record.mimeType.startsWith('application/vnd.google-apps.');
}

/** The file's blob: its bytes, or a PDF of one of Google's own kinds. */
export function fileBlob(execution: Execution, record: FileRecord): BlobStandIn {
  if (isGoogleKind(record)) return convertedBlob(execution, record, PDF);
  return new BlobStandIn(execution, { bytes: ownBytes(execution, record.id), contentType: record.mimeType, name: record.name });
}

/** The file in another format (semantics 99). @throws PlatformError where nothing converts it */
export function convertedBlob(execution: Execution, record: FileRecord, contentType: string): BlobStandIn {
  if (record.mimeType === contentType) return fileBlob(execution, record);
  const bytes = convertedBytes(execution, record, contentType);
  const name = isGoogleKind(record) && !record.name.includes('.') ? `${record.name}${convertedName('x', contentType).slice(1)}` : convertedName(record.name, contentType);
  return new BlobStandIn(execution, { bytes, contentType, name });
}

/** The bytes of a conversion. @throws PlatformError where nothing converts it */
export function convertedBytes(execution: Execution, record: FileRecord, contentType: string): Uint8Array {
  const converter = execution.host.converters.find(({ from, to }) => from === record.mimeType && to === contentType);
  if (converter === undefined) throw new PlatformError(`Converting from ${record.mimeType} to ${contentType} is not supported.`);
  return converter.convert(execution, record.id);
}

/** The bytes that the workspace keeps of a file; none for a file that has not been written. */
export function ownBytes(execution: Execution, id: string): Uint8Array {
  return execution.store.contents.read(id) ?? new Uint8Array();
}

/** Size in bytes; 0 for Google's own kinds and for folders. */
export function fileSize(execution: Execution, record: FileRecord): number {
  return isGoogleKind(record) || record.mimeType === GOOGLE_MIME.folder ? 0 : ownBytes(execution, record.id).length;
}
