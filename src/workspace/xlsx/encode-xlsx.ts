// A spreadsheet's record as the bytes of an XLSX file.
import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { boxName, sheetPrefix } from '../services/spreadsheet/model/a1';
import { boxHas } from '../services/spreadsheet/model/boxes';
import { gridAt } from '../services/spreadsheet/model/grid';
import { dateFormatFor, isDateFormat } from '../services/spreadsheet/model/number-format';
import { engineOf, type FormulaEngine } from '../services/spreadsheet/model/formula/formula-engine';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../services/spreadsheet/model/new-spreadsheet';
import { DEFAULT_COLUMN_WIDTH, type CellStyle, type CellValue, type SheetRecord, type SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { wallOfInstant } from '../services/spreadsheet/model/wall-clock';
import { fileValue } from './cell-content';
import { excelStyle } from './cell-style';
import { fileSheetNames } from './file-names';
import { fileCondition } from './sheet-conditions';
import { fileWidth, writeFrame } from './sheet-frame';
import { writePaper, writeRowHeights } from './sheet-paper';
import { isLocked, lockPlan, protectSheet, type LockPlan } from './sheet-locks';
import { absolute, fileValidation } from './sheet-validations';
import { verticalRuns } from './vertical-runs';

/**
 * The bytes of an XLSX file. What XLSX cannot hold (charts, metadata, form links, the editors of protections) is not in it;
 * `decodeXlsx` takes that from the record it is given. Formulas carry their results, computed as of `nowMs` (milliseconds
 * since 1970; by default the machine's clock).
 */
export async function encodeXlsx(record: SpreadsheetRecord, nowMs: number = Date.now()): Promise<Uint8Array> {
  const engine = engineOf(record, { owner: {}, nowWall: wallOfInstant(nowMs, record.timeZone), log: () => undefined });
  const workbook = new Workbook();
  const names = fileSheetNames(record.sheets.map(({ name }) => name));
  const files = record.sheets.map((_, index) => workbook.addWorksheet(names[index] ?? `Sheet${index + 1}`));
  for (const [index, sheet] of record.sheets.entries()) {
    const file = files[index];
    if (file !== undefined) await new SheetWriter({ record, sheet, file, engine }).write();
  }
  for (const { name, box } of record.namedRanges) {
    const index = record.sheets.findIndex(({ id }) => id === box.sheetId);
    const sheetName = names[index];
    if (sheetName !== undefined) workbook.definedNames.add(`${sheetPrefix(sheetName)}${absolute(box)}`, name);
  }
  const active = Math.max(0, record.sheets.findIndex(({ id }) => id === record.activeSheetId));
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: active, visibility: 'visible' }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

class SheetWriter {
  private readonly locks: LockPlan | undefined;
  private readonly styles = new Map<string, Partial<Style>>();
  private readonly contents = new WeakMap<CellStyle, string>();
  private readonly columnStyles: (Partial<Style> | undefined)[] = [];
  /** No format, said aloud: an empty cell that says nothing is left out of the file and would show its column's format. */
  private readonly gapStyle: Partial<Style>;

  private readonly record: SpreadsheetRecord;
  private readonly sheet: SheetRecord;
  private readonly file: Worksheet;

  constructor(private readonly part: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly file: Worksheet; readonly engine: FormulaEngine }) {
    this.record = part.record;
    this.sheet = part.sheet;
    this.file = part.file;
    this.locks = lockPlan(part.sheet);
    this.gapStyle = { alignment: { vertical: 'bottom' }, ...(this.locks === undefined ? {} : { protection: { locked: this.locks.lockedByDefault, hidden: false } }) };
  }

  async write(): Promise<void> {
    const { sheet, file, record } = this;
    writeFrame(sheet, file);
    writePaper(sheet, file);
    writeRowHeights(sheet, file, (index) => record.styles[index] ?? {});
    this.writeColumns();
    this.writeCells();
    for (const box of sheet.merges) file.mergeCells(boxName(box));
    sheet.notes.forEach((cells, row) => cells?.forEach((note, column) => { if (note !== null) file.getCell(row + 1, column + 1).note = note; }));
    for (const { entry, box } of verticalRuns(sheet.validations)) {
      const rule = record.validationRules[entry];
      const validation = rule === undefined ? undefined : fileValidation(record, rule);
      if (validation !== undefined) file.dataValidations.add(box.rows * box.columns === 1 ? boxName(box) : `range:${boxName(box)}`, validation);
    }
    sheet.conditionalRules.forEach((rule, index) => {
      const condition = fileCondition(rule, index + 1);
      if (condition !== undefined) file.addConditionalFormatting(condition);
    });
    if (sheet.filter !== null) file.autoFilter = boxName(sheet.filter.box);
    if (this.locks !== undefined) await protectSheet(file);
  }

  /** The format of a column is that of its last cell: a thousand empty cells below a table are written once. */
  private writeColumns(): void {
    const { sheet, file } = this;
    for (let column = 0; column < sheet.columns; column += 1) {
      const own = this.styleOf(sheet.rows - 1, column, null);
      if (own !== undefined) this.columnStyles[column] = own;
      const style = own ?? (this.locks?.lockedByDefault === false ? this.styled({}, undefined, false) : undefined);
      if (style === undefined) continue;
      const fileColumn = file.getColumn(column + 1);
      fileColumn.style = style;
      fileColumn.width = fileWidth(sheet.columnEntries[column]?.size ?? DEFAULT_COLUMN_WIDTH);
    }
  }

  private writeCells(): void {
    const { sheet } = this;
    const spread = this.part.engine.spreadExtent(sheet);
    const rows = Math.max(sheet.values.length, sheet.styles.length, this.lastDecoratedRow(), spread.row);
    for (let row = 0; row < rows; row += 1) {
      const values = sheet.values[row];
      const columns = Math.max(values?.length ?? 0, sheet.styles[row]?.length ?? 0, this.lastDecoratedColumn(row), row < spread.row ? spread.column : 0, this.columnStyles.length);
      for (let column = 0; column < columns; column += 1) {
        const value = this.shownValue(row, column, values?.[column] ?? null);
        const style = this.styleOf(row, column, value);
        if (value === null && style === this.columnStyles[column] && !this.isFarCorner(row, column)) continue;
        const cell = this.file.getCell(row + 1, column + 1);
        if (value !== null) cell.value = fileValue(value, gridAt(sheet.richText, row, column));
        cell.style = style ?? this.gapStyle;
      }
    }
  }

  /** The corner of a sheet larger than a new one is written, so that a reader knows how large it is. */
  private isFarCorner(row: number, column: number): boolean {
    const { sheet } = this;
    return row === sheet.rows - 1 && column === sheet.columns - 1 && (sheet.rows > DEFAULT_ROWS || sheet.columns > DEFAULT_COLUMNS);
  }

  /** A formula with its result; a result that spreads from a formula nearby as a value. */
  private shownValue(row: number, column: number, own: CellValue | null): CellValue | null {
    const { engine, sheet } = this.part;
    if (own === null) return sheet.maySpread ? engine.valueAt(sheet, row, column) : null;
    if (typeof own !== 'object' || !('f' in own)) return own;
    const result = engine.valueAt(sheet, row, column);
    return result === null ? own : { f: own.f, v: result };
  }

  /** The format of a cell; the same object for the same format, so that the library writes it once. */
  private styleOf(row: number, column: number, value: CellValue | null): Partial<Style> | undefined {
    const index = gridAt(this.sheet.styles, row, column) ?? 0;
    const own = shownStyle(this.record.styles[index] ?? {}, value);
    const banding = own.background === undefined ? this.bandingColor(row, column) : undefined;
    const locked = this.locks === undefined ? undefined : isLocked(this.locks, row, column);
    if (value === null && index === 0 && banding === undefined && (locked === undefined || locked === this.locks?.lockedByDefault)) return undefined;
    const shown = typeof value === 'object' && value !== null && 'f' in value ? value.v : value;
    const isDate = typeof shown === 'object' && shown !== null && 'wall' in shown;
    return this.styled(banding === undefined ? own : { ...own, background: banding }, isDate ? dateFormatFor(shown.wall, this.record.locale) : undefined, locked);
  }

  private styled(style: CellStyle, dateFormat: string | undefined, locked: boolean | undefined): Partial<Style> {
    const key = `${this.contentOf(style)} ${dateFormat} ${locked}`;
    let made = this.styles.get(key);
    if (made === undefined) {
      made = excelStyle(style, dateFormat);
      if (locked !== undefined) made.protection = { locked, hidden: false };
      this.styles.set(key, made);
    }
    return made;
  }

  private contentOf(style: CellStyle): string {
    let content = this.contents.get(style);
    if (content === undefined) this.contents.set(style, (content = JSON.stringify(style)));
    return content;
  }

  private bandingColor(row: number, column: number): string | undefined {
    const banding = this.sheet.bandings.find(({ box }) => boxHas(box, row, column));
    if (banding === undefined) return undefined;
    const [start, size, at] = banding.by === 'ROWS' ? [banding.box.row, banding.box.rows, row] : [banding.box.column, banding.box.columns, column];
    if (banding.header !== null && at === start) return banding.header;
    if (banding.footer !== null && at === start + size - 1) return banding.footer;
    const offset = at - start - (banding.header === null ? 0 : 1);
    return (offset % 2 === 0 ? banding.first : banding.second) ?? undefined;
  }

  private decorated(): { readonly row: number; readonly rows: number; readonly column: number; readonly columns: number }[] {
    const { sheet } = this;
    const boxes = [...sheet.bandings.map(({ box }) => box), ...(this.locks?.exceptions ?? [])];
    return boxes.map((box) => ({ ...box, rows: Math.min(box.rows, sheet.rows - box.row), columns: Math.min(box.columns, sheet.columns - box.column) }));
  }
  private lastDecoratedRow(): number {
    return Math.max(0, ...this.decorated().map((box) => box.row + box.rows));
  }
  private lastDecoratedColumn(row: number): number {
    return Math.max(0, ...this.decorated().filter((box) => row >= box.row && row < box.row + box.rows).map((box) => box.column + box.columns));
  }
}

const FIRST_DAY_NUMBER = -600_000;
const LAST_DAY_NUMBER = 2_958_465;

/** A number that is no day has no date format in a file: programs could not show it. */
function shownStyle(style: CellStyle, value: CellValue | null): CellStyle {
  const isNoDay = typeof value === 'number' && (value < FIRST_DAY_NUMBER || value > LAST_DAY_NUMBER);
  if (!isNoDay || style.numberFormat === undefined || !isDateFormat(style.numberFormat)) return style;
  const { numberFormat: _numberFormat, ...rest } = style;
  return rest;
}
