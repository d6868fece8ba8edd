// What this folder adds to the converters of the services: spreadsheets as PDF.
import type { Converter } from '../kernel/execution';
import { sheetPdfConverter } from './sheet-converter';

/** Spreadsheet to PDF; documents bring their own converters with their service. */
export const pdfConverters: readonly Converter[] = [sheetPdfConverter];
export { pdfConverters as documentConverters };
