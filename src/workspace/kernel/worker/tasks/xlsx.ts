// Worker tasks that write and read XLSX files.
import type { SpreadsheetRecord } from '../../../services/spreadsheet/model/spreadsheet-record';
import { decodeXlsx } from '../../../xlsx/decode-xlsx';
import { encodeXlsx } from '../../../xlsx/encode-xlsx';

/** A file to read; `previous` is the record that it was written from, where there is one. */
export interface XlsxToDecode {
  readonly bytes: Uint8Array;
  readonly previous?: SpreadsheetRecord;
}

/** A record to write; formulas are computed as of `nowMs` (milliseconds since 1970). */
export interface XlsxToEncode {
  readonly record: SpreadsheetRecord;
  readonly nowMs: number;
}

/** The bytes of an XLSX file for a record. */
export const xlsxEncode = async ({ record, nowMs }: XlsxToEncode): Promise<Uint8Array> => encodeXlsx(record, nowMs);

/** The record of an XLSX file. @throws SyntaxError where the bytes are damaged */
export const xlsxDecode = async ({ bytes, previous }: XlsxToDecode): Promise<SpreadsheetRecord> => decodeXlsx(bytes, previous);
