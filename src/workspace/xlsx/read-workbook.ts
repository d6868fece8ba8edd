// An XLSX file as a spreadsheet's record, with nothing but what the file holds.
import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { boxOnGrid, parseRangeName } from '../services/spreadsheet/model/a1';
import { putAt } from '../services/spreadsheet/model/grid';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, newSpreadsheetRecord } from '../services/spreadsheet/model/new-spreadsheet';
import type { Box, SheetRecord, SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { styleIndex } from '../services/spreadsheet/model/styles';
import { platformContent } from './cell-content';
import { platformStyle } from './cell-style';
import { platformConditions } from './sheet-conditions';
import { readFrame } from './sheet-frame';
import { platformValidation, type FileValidation } from './sheet-validations';

/** Reads the bytes of an XLSX file. @throws SyntaxError where they are damaged or no XLSX */
export async function readWorkbook(bytes: Uint8Array): Promise<SpreadsheetRecord> {
  const workbook = await load(bytes);
  const record = newSpreadsheetRecord({
    id: '', sheets: workbook.worksheets.map((file, index) => ({
      id: index, name: file.name, rows: Math.max(DEFAULT_ROWS, file.rowCount), columns: Math.max(DEFAULT_COLUMNS, columnsOf(file)),
    })),
  });
  record.sheets.forEach((sheet, index) => {
    const file = workbook.worksheets[index];
    if (file !== undefined) readSheet({ record, sheet, file });
  });
  readNames(workbook, record);
  const views = workbook.views as Workbook['views'] | undefined; // absent in files that other programs wrote
  record.activeSheetId = record.sheets[views?.[0]?.activeTab ?? 0]?.id ?? 0;
  return record;
}

/** How many columns have a cell, be it a format alone; the library's own count leaves rows without values out. */
function columnsOf(file: Worksheet): number {
  let columns = 0;
  file.eachRow({ includeEmpty: true }, (row) => { columns = Math.max(columns, row.cellCount); });
  return columns;
}

interface Reading {
  readonly record: SpreadsheetRecord;
  readonly sheet: SheetRecord;
  readonly file: Worksheet;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new SyntaxError('Cannot read the spreadsheet file: it is not an XLSX file');
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw new SyntaxError(`Cannot read the spreadsheet file: it is damaged (${(cause as Error).message})`, { cause });
  }
  if (workbook.worksheets.length === 0) throw new SyntaxError('Cannot read the spreadsheet file: it has no sheet');
  return workbook;
}

function readSheet(reading: Reading): void {
  const { sheet, file } = reading;
  readFrame(file, sheet);
  const merges = (file.model.merges ?? []).flatMap((name) => boxesOf(sheet, name));
  sheet.merges = merges;
  file.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (columnNumber <= sheet.columns) readCell(reading, cell, { row: rowNumber - 1, column: columnNumber - 1 });
    });
  });
  readColumnStyles(reading);
  readValidations(reading);
  sheet.conditionalRules = platformConditions(sheet, file.conditionalFormattings ?? []);
  readFilter(reading);
  if (file.sheetProtection) sheet.protections.push({ id: 0, kind: 'SHEET', description: '', warningOnly: false, domainEdit: false, editors: [], unprotected: [], namedRange: null });
}

function readCell({ record, sheet }: Reading, cell: Cell, at: { readonly row: number; readonly column: number }): void {
  const isCovered = cell.isMerged && cell.master.address !== cell.address;
  if (!isCovered) {
    const { value, runs } = platformContent(cell);
    if (value !== null && value !== '') putAt(sheet.values, at, value);
    if (runs !== null && runs.length > 0) putAt(sheet.richText, at, runs);
  }
  const style = styleIndex(record, platformStyle(cell.style));
  if (style !== 0) putAt(sheet.styles, at, style);
  const note = noteText(cell.note);
  if (note !== '') putAt(sheet.notes, at, note);
}

/** Cells that the file does not list have their column's format. */
function readColumnStyles({ record, sheet, file }: Reading): void {
  for (let column = 0; column < sheet.columns; column += 1) {
    const style = file.getColumn(column + 1).style;
    const index = style === undefined || style === null ? 0 : styleIndex(record, platformStyle(style));
    if (index === 0) continue;
    for (let row = 0; row < sheet.rows; row += 1) if (file.findRow(row + 1)?.findCell(column + 1) === undefined) putAt(sheet.styles, { row, column }, index);
  }
}

function readValidations({ record, sheet, file }: Reading): void {
  const known = new Map<string, number>(record.validationRules.map((rule, index) => [JSON.stringify(rule), index]));
  for (const [key, validation] of Object.entries(file.dataValidations.model as Record<string, FileValidation>)) {
    const rule = platformValidation(record.sheets, sheet, validation);
    if (rule === undefined) continue;
    const text = JSON.stringify(rule);
    const index = known.get(text) ?? record.validationRules.push(rule) - 1;
    known.set(text, index);
    for (const box of boxesOf(sheet, key.replace(/^range:/, ''))) {
      for (let row = box.row; row < Math.min(box.row + box.rows, sheet.rows); row += 1) {
        for (let column = box.column; column < Math.min(box.column + box.columns, sheet.columns); column += 1) putAt(sheet.validations, { row, column }, index);
      }
    }
  }
}

function readFilter({ sheet, file }: Reading): void {
  const filter = file.autoFilter;
  const box = typeof filter === 'string' ? boxesOf(sheet, filter)[0] : undefined;
  if (box === undefined) return;
  sheet.filter = { box, criteria: {} };
  for (const [index, entry] of sheet.rowEntries.entries()) {
    if (entry?.hidden && index > box.row && index < box.row + box.rows) {
      const { hidden: _hidden, ...rest } = entry;
      sheet.rowEntries[index] = { ...rest, hiddenByFilter: true };
    }
  }
}

function readNames(workbook: Workbook, record: SpreadsheetRecord): void {
  for (const { name, ranges } of workbook.definedNames.model) {
    const written = ranges.length === 1 ? parseRangeName(ranges[0] ?? '') : undefined;
    const sheet = record.sheets.find((candidate) => candidate.name === written?.sheet);
    if (written === undefined || sheet === undefined || name.startsWith('_xlnm')) continue;
    record.namedRanges.push({ name, box: { sheetId: sheet.id, ...boxOnGrid(written, sheet) } });
  }
}

function boxesOf(sheet: SheetRecord, name: string): Box[] {
  const written = parseRangeName(name);
  return written === undefined ? [] : [boxOnGrid(written, sheet)];
}

function noteText(note: unknown): string {
  if (typeof note === 'string') return note;
  const texts: unknown = typeof note === 'object' && note !== null && 'texts' in note ? note.texts : undefined;
  return Array.isArray(texts) ? (texts as readonly { readonly text: string }[]).map(({ text }) => text).join('') : '';
}
