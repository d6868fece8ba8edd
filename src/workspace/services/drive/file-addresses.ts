// Addresses of files as the platform prints them, and the ids inside them.
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';

/** The address that opens a file or folder. */
export function fileUrl(record: FileRecord): string {
  const { id, mimeType } = record;
  switch (mimeType) {
    case GOOGLE_MIME.folder: return `https://drive.google.com/drive/folders/${id}`;
    case GOOGLE_MIME.spreadsheet: return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
    case GOOGLE_MIME.document: return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
    case GOOGLE_MIME.form: return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
    default: return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  }
}

/** The address that gives a file's bytes; `null` for Google's own kinds. */
export function downloadUrl(record: FileRecord): string | null {
  return record.mimeType.startsWith('application/vnd.google-apps.') ? null : `https://drive.google.com/uc?id=${record.id}&export=download`;
}
