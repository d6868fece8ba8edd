// Documents in other formats: PDF, DOCX, plain text, HTML.
import { strToU8 } from 'fflate';
import { DocxDocument } from '../../docx/docx-document';
import type { Converter, Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { renderDocx } from '../../pdf/render-docx';
import { documentHtml } from './document-html';
import { textOfNode } from './node-text';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function bytesOf(execution: Execution, fileId: string): Uint8Array {
  const bytes = execution.store.contents.read(fileId);
  if (bytes === undefined) throw new RangeError(`Cannot convert document ${fileId}: it has no contents`);
  return bytes;
}

function toPdf(execution: Execution, fileId: string): Uint8Array {
  const record = execution.files.get(fileId);
  return renderDocx(bytesOf(execution, fileId), { createdMs: record?.updatedMs ?? execution.now(), ...(record === undefined ? {} : { title: record.name }) });
}

/** All conversions of documents; each reads what was last saved. */
export const documentConverters: readonly Converter[] = [
  { from: GOOGLE_MIME.document, to: 'application/pdf', convert: toPdf },
  { from: DOCX, to: 'application/pdf', convert: toPdf },
  { from: GOOGLE_MIME.document, to: DOCX, convert: bytesOf },
  { from: DOCX, to: GOOGLE_MIME.document, convert: bytesOf },
  { from: GOOGLE_MIME.document, to: 'text/plain', convert: (execution, id) => strToU8(textOfNode(DocxDocument.open(bytesOf(execution, id)).body).replace(/\r/g, '\n')) },
  { from: GOOGLE_MIME.document, to: 'text/html', convert: (execution, id) => strToU8(documentHtml(DocxDocument.open(bytesOf(execution, id)))) },
];
