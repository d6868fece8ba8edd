// What a district is told about documents that are new in its shared folder.
import type { RegisteredDocument } from './registered-document';

/** Who reads a folder by the register's last note of a sharing, `a@example.com, b@example.com (2567-12-01)`. */
export function readersNoted(givenTo: string): readonly string[] {
  return givenTo.replace(/\([^()]*\)\s*$/, '').split(',').map((email) => email.trim().toLowerCase()).filter((email) => email !== '');
}

/** The note of who was given a document, and when. */
export function givenNote(emails: readonly string[], today: string): string {
  return `${emails.join(', ')} (${today})`;
}

/** Mail subject and paragraphs that link the documents, one line each. */
export function documentNews(documents: readonly RegisteredDocument[], names: { readonly district: string; readonly office: string }): { readonly subject: string; readonly paragraphs: readonly string[] } {
  const lines = documents.map(({ fileName, docUrl, pdfUrl }) => `${fileName}\nแก้ไขหรือพิมพ์: ${docUrl}\nPDF: ${pdfUrl}`);
  return {
    subject: `เอกสารใหม่ของอำเภอ${names.district} ${documents.length} ฉบับ`,
    paragraphs: [`จังหวัดจัดเตรียมเอกสารของอำเภอ${names.district}ไว้ในโฟลเดอร์ที่แบ่งปันแล้ว โปรดตรวจ ลงเลขที่และวันที่ แล้วเสนอลงนาม`, ...lines, names.office],
  };
}

/** The key of the mail that tells a reader of these documents (register ids). */
export function newsKey(reader: string, documents: readonly string[]): string {
  return `documents:${reader}:${documents.join(',')}`;
}

/** The documents that the mail of that key tells of; none where it tells of something else. */
export function documentsOfNews(key: string): readonly string[] {
  const [, ids = ''] = /^documents:.*:([^:]*)$/.exec(key) ?? [];
  return ids.split(',').filter((id) => id !== '');
}
