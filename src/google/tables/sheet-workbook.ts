// The workbook port over the bound spreadsheet: makes the tabs as they are laid out.
import type { LinkedForm, TabsMade, Workbook } from '../../ports/workbook';
import { migrateWorkbook, recordFormat, WORKBOOK_FORMAT } from '../migrations/workbook-format';
import type { ColumnLayout, TabLayout } from '../layout/tab-layout';
import { READ_FIRST_TITLE, writeReadFirst } from './read-first-sheet';
import { dressColumns, FONT, protectSystemColumns } from './column-dress';
import { dressTab } from './tab-dress';

const SYSTEM_HEADER = '#e8eaed';
const PERSON_HEADER = '#d7ebd9';
const RAW_COLOUR = '#9aa0a6';
/** How the platform names a raw tab; one that a person named keeps its name. */
const PLATFORM_NAME = /^(?:Form Responses|การตอบแบบฟอร์ม|การตอบกลับแบบฟอร์ม) \d+$/;
const LONGEST_NAME = 100;

/** A workbook of the given layouts. */
export class SheetWorkbook implements Workbook {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, private readonly layouts: readonly TabLayout[]) {}

  ensureTabs(): TabsMade {
    const sheets = new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    const isDone = ({ title }: TabLayout): boolean => (sheets.get(title)?.getLastRow() ?? 0) > 0;
    const missing = this.layouts.filter((layout) => !isDone(layout));
    const kept = this.layouts.filter(isDone);
    const changed = kept.length === 0 ? [] : [...migrateWorkbook(this.spreadsheet, kept), ...kept.flatMap((layout) => this.addColumns(layout, sheets.get(layout.title)))];
    if (missing.length > 0) { // before the tabs: while one of them is missing, the next run does this again
      writeReadFirst(sheets.get(READ_FIRST_TITLE) ?? this.spreadsheet.insertSheet(READ_FIRST_TITLE, 0), this.layouts);
      this.removeEmptyFirstSheet();
    }
    missing.forEach((layout) => { this.makeTab(layout, sheets.get(layout.title) ?? this.spreadsheet.insertSheet(layout.title, this.spreadsheet.getSheets().length)); });
    if (kept.length === 0) recordFormat(this.spreadsheet, WORKBOOK_FORMAT);
    return { created: missing.map(({ title }) => title), kept: kept.map(({ title }) => title), changed };
  }

  /** Columns that a newer program knows are added behind those that are there. @returns a Thai sentence for each */
  private addColumns(layout: TabLayout, sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): readonly string[] {
    if (sheet === undefined) return [];
    const headers = (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? []).map((header) => header.trim());
    return layout.columns.filter(({ header }) => !headers.includes(header)).map((column) => {
      const last = sheet.getMaxColumns();
      sheet.insertColumnsAfter(last, 1);
      dressColumns(sheet, [column], { first: last + 1, rows: sheet.getMaxRows() });
      sheet.getRange(1, last + 1).setFontFamily(FONT).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
        .setBackground(column.owner === 'person' ? PERSON_HEADER : SYSTEM_HEADER).setNote(noteOf(column, '')).setValue(column.header);
      return `เพิ่มคอลัมน์ “${column.header}” ในแท็บ “${layout.title}”`;
    });
  }

  arrangeTabs(forms: readonly LinkedForm[]): void {
    const sheets = this.spreadsheet.getSheets();
    const front = [READ_FIRST_TITLE, ...this.layouts.map(({ title }) => title)];
    const raw = sheets.filter((sheet) => sheet.getFormUrl() !== null && !front.includes(sheet.getName()));
    raw.forEach((sheet) => { nameRawTab(sheet, forms, new Set(sheets.map((other) => other.getName()))); });
    if (raw.every((sheet) => sheet.getIndex() > sheets.length - raw.length)) return;
    const active = this.spreadsheet.getActiveSheet();
    for (const sheet of raw) {
      this.spreadsheet.setActiveSheet(sheet);
      this.spreadsheet.moveActiveSheet(sheets.length);
    }
    this.spreadsheet.setActiveSheet(active);
  }

  url(): string {
    return this.spreadsheet.getUrl();
  }

  name(): string {
    return this.spreadsheet.getName();
  }

  /** The header is written last: a tab without one was interrupted and is made again. */
  private makeTab(layout: TabLayout, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    fitColumns(sheet, layout.columns.length);
    if (layout.colour !== undefined) sheet.setTabColor(layout.colour);
    const place = { first: 1, rows: sheet.getMaxRows() };
    dressColumns(sheet, layout.columns, place);
    sheet.setFrozenRows(1);
    const header = sheet.getRange(1, 1, 1, layout.columns.length);
    header.setFontFamily(FONT).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
    header.setBackgrounds([layout.columns.map(({ owner }) => (owner === 'person' ? PERSON_HEADER : SYSTEM_HEADER))]);
    header.setNotes([layout.columns.map((column, index) => noteOf(column, index === 0 ? layout.purpose : ''))]);
    protectSystemColumns(sheet, layout.columns, place);
    dressTab(sheet, layout);
    header.setValues([layout.columns.map((column) => column.header)]);
  }

  private removeEmptyFirstSheet(): void {
    const first = this.spreadsheet.getSheets().find((sheet) => /^(Sheet1|ชีต1|แผ่น1)$/.test(sheet.getName()));
    if (first !== undefined && first.getLastRow() === 0) this.spreadsheet.deleteSheet(first);
  }
}

/** A raw tab stays linked under any name; its form is known by the id within the address. */
function nameRawTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, forms: readonly LinkedForm[], taken: ReadonlySet<string>): void {
  if (!PLATFORM_NAME.test(sheet.getName())) return;
  const address = sheet.getFormUrl() ?? '';
  const form = forms.find(({ formId }) => formId !== '' && address.includes(formId));
  const name = `คำตอบดิบ ${form?.title ?? ''}`.trim().slice(0, LONGEST_NAME);
  sheet.setTabColor(RAW_COLOUR);
  if (form !== undefined && !taken.has(name)) sheet.setName(name);
}

function fitColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, wanted: number): void {
  const surplus = sheet.getMaxColumns() - wanted;
  if (surplus > 0) sheet.deleteColumns(wanted + 1, surplus);
  if (surplus < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -surplus);
}

function noteOf(column: ColumnLayout, purpose: string): string {
  const written = column.owner === 'person' ? 'เจ้าหน้าที่กรอกหรือแก้ไขได้' : 'ระบบเขียนให้ ไม่ต้องแก้';
  return [purpose, column.note ?? '', written].filter((line) => line !== '').join('\n');
}
