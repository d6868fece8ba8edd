// The addresses that give files in other formats: the editors' export pages, Drive's downloads.
import type { Execution, OwnAddress } from '../../kernel/execution';
import { GOOGLE_MIME, type FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { sheetText } from '../../xlsx/converters';
import { sheetNamed } from '../spreadsheet/model/find-sheet';
import { spreadsheetRecord } from '../spreadsheet/workbook';
import { MIME_TYPES } from '../base/mime-types';
import { convertedBlob, convertedBytes, isGoogleKind, ownBytes } from './file-content';

type Answer = NonNullable<ReturnType<OwnAddress>>;

/** What an export asks beside the format, for converters that heed it: the tab by its sheet id, and the page's settings. */
export interface ExportRequest {
  readonly gid: number | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', xlsx: MIME_TYPES['MICROSOFT_EXCEL'] ?? '', docx: MIME_TYPES['MICROSOFT_WORD'] ?? '', csv: 'text/csv', tsv: 'text/tab-separated-values',
  txt: 'text/plain', html: 'text/html', ods: MIME_TYPES['OPENDOCUMENT_SPREADSHEET'] ?? '', odt: MIME_TYPES['OPENDOCUMENT_TEXT'] ?? '', rtf: 'application/rtf',
  zip: 'application/zip', epub: 'application/epub+zip', png: 'image/png', doc: MIME_TYPES['MICROSOFT_WORD_LEGACY'] ?? '', xls: MIME_TYPES['MICROSOFT_EXCEL_LEGACY'] ?? '',
};
const EDITOR_PATH = /^(?:\/a\/[^/]+)?\/(spreadsheets|document)\/d\/([\w-]+)\/(?:export|pub|gviz\/tq)$/;
const API_PATH = /^\/drive\/v[23]\/files\/([\w-]+)(\/export)?$/;
const FEEDS_PATH = /^\/feeds\/download\/(?:documents|spreadsheets)\/(?:export\/)?Export$/i;

/** What the running conversion asks for; empty outside an export. */
export function exportRequest(execution: Execution): { current: ExportRequest } {
  return execution.local('export-request', () => ({ current: { gid: undefined, parameters: {} } }));
}

/** Answers an export or download address of a file of this workspace; an unknown id is 404. */
export const exportAddress: OwnAddress = (execution, url) => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined) return undefined;
  if (address.hostname === 'docs.google.com' || address.hostname === 'spreadsheets.google.com') {
    const editor = EDITOR_PATH.exec(address.pathname);
    if (editor !== null) return exported(execution, { id: editor[2] ?? '', address, fallback: editor[1] === 'document' ? 'docx' : 'xlsx' });
    if (FEEDS_PATH.test(address.pathname)) return exported(execution, { id: addressId(address), address, fallback: 'pdf' });
  }
  if (address.hostname === 'www.googleapis.com') return driveApiAnswer(execution, address);
  const isDownload = ['drive.google.com', 'docs.google.com', 'drive.usercontent.google.com'].includes(address.hostname) && ['/uc', '/download'].includes(address.pathname);
  return isDownload ? downloaded(execution, addressId(address)) : undefined;
};

/** The two addresses of the Drive API that give bytes: `files/ID?alt=media` and `files/ID/export?mimeType=…`. */
function driveApiAnswer(execution: Execution, address: URL): Answer | undefined {
  const [, id = '', isExport] = API_PATH.exec(address.pathname) ?? [];
  const record = execution.files.get(id);
  if (isExport === undefined) return address.searchParams.get('alt') === 'media' ? downloaded(execution, id) : undefined;
  if (record === undefined) return notFound();
  execution.flush();
  const mimeType = address.searchParams.get('mimeType') ?? '';
  return refusedAsPage(() => answer(record.mimeType === GOOGLE_MIME.document && mimeType === FORMATS['docx'] ? documentBytes(execution, record, mimeType) : convertedBytes(execution, record, mimeType), mimeType, record.name));
}

function refusedAsPage(give: () => Answer): Answer {
  try {
    return give();
  } catch (error) {
    if (error instanceof PlatformError || error instanceof RangeError) return page(400, error.message);
    throw error;
  }
}

function addressId(address: URL): string {
  return address.searchParams.get('id') ?? address.searchParams.get('key') ?? address.searchParams.get('docId') ?? address.searchParams.get('docID') ?? '';
}

function exported(execution: Execution, request: { readonly id: string; readonly address: URL; readonly fallback: string }): Answer {
  const record = execution.files.get(request.id);
  if (record === undefined) return notFound();
  const parameters = request.address.searchParams;
  const format = (parameters.get('format') ?? parameters.get('exportFormat') ?? formatOfTqx(parameters.get('tqx')) ?? request.fallback).toLowerCase();
  const mimeType = FORMATS[format];
  if (mimeType === undefined) return page(400, 'Bad Request');
  execution.flush();
  const gid = parameters.get('gid') ?? request.address.hash.replace(/^#gid=/, '');
  exportRequest(execution).current = { gid: gid === '' ? undefined : Number(gid), parameters: Object.fromEntries(parameters) };
  try {
    return refusedAsPage(() => answer(exportedBytes(execution, record, format), mimeType, `${record.name}.${format}`));
  } finally {
    exportRequest(execution).current = { gid: undefined, parameters: {} };
  }
}

function exportedBytes(execution: Execution, record: FileRecord, format: string): Uint8Array {
  const mimeType = FORMATS[format] ?? '';
  const { gid } = exportRequest(execution).current;
  if (record.mimeType === GOOGLE_MIME.spreadsheet && (format === 'csv' || format === 'tsv')) return new TextEncoder().encode(sheetText(execution, record.id, { sheetId: gid ?? namedSheet(execution, record.id), separator: format === 'csv' ? ',' : '\t' }));
  return record.mimeType === GOOGLE_MIME.document && format === 'docx' ? documentBytes(execution, record, mimeType) : convertedBytes(execution, record, mimeType);
}

/** The sheet that the older query page is asked for by name. */
function namedSheet(execution: Execution, spreadsheetId: string): number | undefined {
  const name = exportRequest(execution).current.parameters['sheet'];
  return name === undefined ? undefined : sheetNamed(spreadsheetRecord(execution, spreadsheetId), name)?.id;
}

/** A document is kept as DOCX: where nothing converts it, its own bytes are the export. */
function documentBytes(execution: Execution, record: FileRecord, mimeType: string): Uint8Array {
  const hasConverter = execution.host.converters.some(({ from, to }) => from === record.mimeType && to === mimeType);
  return hasConverter ? convertedBytes(execution, record, mimeType) : ownBytes(execution, record.id);
}

function formatOfTqx(tqx: string | null): string | undefined {
  return /out:(csv|html)/.exec(tqx ?? '')?.[1];
}

function downloaded(execution: Execution, id: string): Answer {
  const record = execution.files.get(id);
  if (record === undefined) return notFound();
  if (!isGoogleKind(record)) return answer(ownBytes(execution, record.id), record.mimeType, record.name);
  const blob = convertedBlob(execution, record, 'application/pdf');
  return answer(blob.bytes, 'application/pdf', blob.name ?? record.name);
}

function answer(bytes: Uint8Array, mimeType: string, name: string): Answer {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return {
    status: 200, bytes,
    headers: { 'Content-Type': mimeType, 'Content-Length': String(bytes.length), 'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}` },
  };
}

function notFound(): Answer {
  return page(404, 'Sorry, unable to open the file at this time.');
}

function page(status: number, text: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, bytes: new TextEncoder().encode(`<!DOCTYPE html><html><head><title>${status}</title></head><body>${text}</body></html>`) };
}
