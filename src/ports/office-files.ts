// Plain files beside the workbook: tables as XLSX and CSV, copies of finished PDFs, texts that people uploaded, archives of the workbook.
import type { ShownTab } from '../domain/archive/year-export';
import type { StoredFile } from './documents';

/** A sheet of plain texts and numbers; the first row is the header. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Where a file goes. An earlier file of that name in the folder is put in the bin. */
export interface FilePlace {
  readonly folder: readonly string[];
  readonly name: string;
}

/** A file and what it is called. */
export interface NamedFile extends StoredFile {
  readonly name: string;
}

/** The office's files. Any call may throw. */
export interface OfficeFiles {
  saveText(place: FilePlace, text: string): StoredFile;
  /** An XLSX of the sheets; no cell of it is a formula. */
  saveXlsx(place: FilePlace, sheets: readonly PlainSheet[]): StoredFile;
  /** The text of an uploaded file by its link; `null` where it cannot be opened. */
  readText(link: string): string | null;
  /** Copies files into the folder, each under its name; one that stands there already is left. Gives the names that could not be copied. */
  gather(folder: readonly string[], files: readonly { readonly id: string; readonly name: string }[]): readonly string[];
  /** Puts the folder's files with these names in the bin; others stay. */
  discard(folder: readonly string[], names: readonly string[]): void;
  /** Copies the workbook's tabs and the raw response tabs of these Forms into a spreadsheet of that name, found again by it; tabs copied before are left. */
  archiveTabs(place: FilePlace, formIds: readonly string[]): StoredFile;
  /** Takes the raw response tabs of these Forms out of the workbook; the Forms keep what was answered. */
  removeRawTabs(formIds: readonly string[]): void;
  /** Every tab of the workbook as people see it; tabs that are not there are left out. */
  readTabs(): readonly ShownTab[];
  /** Files of the Drive whose text holds these words, by the Drive's own search: the newest 200. */
  mentioning(words: string): readonly NamedFile[];
  folderUrl(folder: readonly string[]): string;
}
