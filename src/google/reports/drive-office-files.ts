// The office's files over Drive: XLSX through a spreadsheet made for it, archives tab by tab, never a copy of the workbook with its script.
import type { StoredFile } from '../../ports/documents';
import type { ShownTab } from '../../domain/archive/year-export';
import type { TabLayout } from '../layout/tab-layout';
import { writeSheet } from './plain-sheet';
import { copyRawTabs, removeRawTabs } from './raw-tabs';
import type { FilePlace, NamedFile, OfficeFiles, PlainSheet } from '../../ports/office-files';

/** A search that finds more than this does not mean one person. */
const MOST_FOUND = 200;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What of the document store files need: folders by path. */
export interface FolderSource {
  ensureFolder(path: readonly string[]): string;
}

/** Files in the Drive of the person who runs the execution; archives and exports have the bound workbook's tabs of these layouts. */
export function driveOfficeFiles(folders: FolderSource, source: { readonly workbook: () => Spreadsheet; readonly layouts: readonly TabLayout[] }): OfficeFiles {
  const folderAt = (path: readonly string[]): GoogleAppsScript.Drive.Folder => DriveApp.getFolderById(folders.ensureFolder(path));
  const save = (place: FilePlace, blob: GoogleAppsScript.Base.Blob): StoredFile => {
    const folder = folderAt(place.folder);
    for (const earlier = folder.getFilesByName(place.name); earlier.hasNext();) earlier.next().setTrashed(true);
    return stored(folder.createFile(blob.setName(place.name)));
  };
  return {
    saveText: (place, text) => save(place, Utilities.newBlob(text, 'text/csv', place.name)),
    saveXlsx: (place, sheets) => save(place, xlsxOf(sheets, place.name)),
    readText: (link) => readText(link),
    gather: (path, files) => gather(folderAt(path), files),
    discard: (path, names) => { if (names.length > 0) discard(folderAt(path), names); },
    archiveTabs: (place, formIds) => archiveTabs(folderAt(place.folder), place.name, { workbook: source.workbook(), titles: source.layouts.map(({ title }) => title), formIds }),
    removeRawTabs: (formIds) => { removeRawTabs(source.workbook(), formIds); },
    readTabs: () => readTabs(source.workbook(), source.layouts),
    mentioning: (words) => filesMentioning(words),
    folderUrl: (path) => `https://drive.google.com/drive/folders/${folders.ensureFolder(path)}`,
  };
}

function stored(file: GoogleAppsScript.Drive.File): StoredFile {
  return { id: file.getId(), url: `https://drive.google.com/file/d/${file.getId()}/view` };
}

/** The words are one phrase of the search; what would end it is left out. */
function filesMentioning(words: string): readonly NamedFile[] {
  const phrase = words.replace(/["'\\]/g, ' ').trim();
  const files = DriveApp.searchFiles(`fullText contains '"${phrase}"' and trashed = false`);
  const found: NamedFile[] = [];
  while (files.hasNext() && found.length < MOST_FOUND) {
    const file = files.next();
    found.push({ ...stored(file), name: file.getName() });
  }
  return found;
}

/** A spreadsheet has no `getAs` for XLSX: its export address is fetched, and the spreadsheet goes to the bin. */
function xlsxOf(sheets: readonly PlainSheet[], name: string): GoogleAppsScript.Base.Blob {
  const making = `${name} (กำลังสร้าง)`;
  discardLeftOver(making);
  const book = SpreadsheetApp.create(making);
  try {
    sheets.forEach(({ name: title, rows }, index) => { writeSheet((index === 0 ? book.getSheets()[0] ?? book.insertSheet() : book.insertSheet()).setName(title), rows); });
    SpreadsheetApp.flush();
    const answer = UrlFetchApp.fetch(`https://docs.google.com/spreadsheets/d/${book.getId()}/export?format=xlsx`, { headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` } });
    return answer.getBlob();
  } finally {
    DriveApp.getFileById(book.getId()).setTrashed(true);
  }
}

/** What a killed run began under this name goes to the bin. */
function discardLeftOver(name: string): void {
  for (const files = DriveApp.getFilesByName(name); files.hasNext();) {
    const file = files.next();
    if (!file.isTrashed()) file.setTrashed(true);
  }
}

function readTabs(workbook: Spreadsheet, layouts: readonly TabLayout[]): readonly ShownTab[] {
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getName(), sheet]));
  return layouts.flatMap(({ id, title, columns }): readonly ShownTab[] => {
    const rows = sheets.get(title)?.getDataRange().getDisplayValues();
    return rows === undefined ? [] : [{ table: id, title, columns: (rows[0] ?? []).map((header) => columns.find((column) => column.header === header.trim())?.id ?? null), rows }];
  });
}

function readText(link: string): string | null {
  const id = /[-\w]{25,}/.exec(link)?.[0];
  if (id === undefined) return null;
  try {
    return DriveApp.getFileById(id).getBlob().getDataAsString('UTF-8');
  } catch {
    return null;
  }
}

function gather(folder: GoogleAppsScript.Drive.Folder, files: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  return files.flatMap(({ id, name }) => {
    if (folder.getFilesByName(name).hasNext()) return [];
    try {
      DriveApp.getFileById(id).makeCopy(name, folder);
      return [];
    } catch {
      return [name];
    }
  });
}

/** One listing of the folder, however many names there are. */
function discard(folder: GoogleAppsScript.Drive.Folder, names: readonly string[]): void {
  const outdated = new Set(names);
  for (const files = folder.getFiles(); files.hasNext();) {
    const file = files.next();
    if (outdated.has(file.getName())) file.setTrashed(true);
  }
}

/** Interrupted, the next call finds the file by its name and copies the tabs that it lacks. */
function archiveTabs(folder: GoogleAppsScript.Drive.Folder, name: string, source: { readonly workbook: Spreadsheet; readonly titles: readonly string[]; readonly formIds: readonly string[] }): StoredFile {
  const known = folder.getFilesByName(name);
  const archive = known.hasNext() ? SpreadsheetApp.open(known.next()) : openBegun(folder, name) ?? makeArchive(folder, name);
  const [first] = archive.getSheets();
  for (const title of source.titles) {
    const tab = source.workbook.getSheetByName(title);
    if (tab === null || archive.getSheetByName(title) !== null) continue;
    tab.copyTo(archive).setName(title);
  }
  copyRawTabs(source.workbook, archive, source.formIds);
  if (first !== undefined && archive.getSheets().length > 1 && !source.titles.includes(first.getName())) archive.deleteSheet(first);
  return { id: archive.getId(), url: archive.getUrl() };
}

/** An archive that a killed run made and had not yet put into its folder. */
function openBegun(folder: GoogleAppsScript.Drive.Folder, name: string): Spreadsheet | null {
  for (const files = DriveApp.getRootFolder().getFilesByName(name); files.hasNext();) {
    const file = files.next();
    if (!file.isTrashed()) return SpreadsheetApp.open(file.moveTo(folder));
  }
  return null;
}

function makeArchive(folder: GoogleAppsScript.Drive.Folder, name: string): Spreadsheet {
  const archive = SpreadsheetApp.create(name);
  DriveApp.getFileById(archive.getId()).moveTo(folder);
  return archive;
}
