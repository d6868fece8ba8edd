// What the host, the command line and the browser front do with spreadsheets: a person's edits, a grid to show, selection.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { contentOf, typingOf } from './cell-content';
import { boxOnGrid, cellName, parseRangeName } from './model/a1';
import { getCell, isFormula } from './model/cells';
import { sheetNamed } from './model/find-sheet';
import { engineOf } from './model/formula/formula-engine';
import { lastGridColumn, lastGridRow } from './model/grid';
import { displayText } from './model/number-format';
import type { Box, CellStyle, PlainValue, SheetRecord, SpreadsheetRecord } from './model/spreadsheet-record';
import { styleAt } from './model/styles';
import { ruleAt } from './model/validation-rules';
import { requireMayEdit } from './protection-check';
import { RangeStandIn } from './range';
import { putTyped } from './range-values';
import { activate } from './selected';
import { violates } from './validation-check';
import { formulaEngine, recordChanged, spreadsheetRecord } from './workbook';

/** An edit by a person: a cell or range of a tab, and what was typed ('' clears). */
export interface UserEdit {
  readonly sheetName: string;
  readonly a1: string;
  readonly value: string;
}

/** What the edit event tells; `value` and `oldValue` only for one cell, absent where it is or was empty. */
export interface EditDone {
  readonly range: RangeStandIn;
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * Types a value into a cell as a person at the screen does.
 * @throws PlatformError where the place does not exist, is protected against the execution's active user, or the value breaks a rule that rejects
 */
export function applyUserEdit(execution: Execution, spreadsheetId: string, edit: UserEdit): EditDone {
  const record = spreadsheetRecord(execution, spreadsheetId);
  const sheet = sheetNamed(record, edit.sheetName);
  const written = parseRangeName(edit.a1);
  if (sheet === undefined || written === undefined) throw new PlatformError('Range not found');
  const box = boxOnGrid(written, sheet);
  if (box.row + box.rows > sheet.rows || box.column + box.columns > sheet.columns) throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
  const range = new RangeStandIn(execution, { spreadsheetId, sheetId: sheet.id, box });
  requireMayEdit(range, box, execution.options.activeUser);
  const oldValue = editText(getShown(execution, record, { sheet, row: box.row, column: box.column }), record);
  type(execution, { record, sheet, box }, edit.value);
  activate(execution, range, [box]);
  const value = editText(getShown(execution, record, { sheet, row: box.row, column: box.column }), record);
  const isOneCell = box.rows === 1 && box.columns === 1;
  return { range, ...(isOneCell && value !== undefined ? { value } : {}), ...(isOneCell && oldValue !== undefined ? { oldValue } : {}) };
}

/** A sheet as it shows on screen, to its last row and column with content. */
export interface SheetGrid {
  readonly name: string;
  readonly values: readonly (readonly string[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  readonly merges: readonly Box[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** 0-based rows and columns that are not shown. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a sheet shows; `nowWall` is the spreadsheet's wall clock for TODAY and NOW. An unknown sheet is empty. */
export function sheetGrid(record: SpreadsheetRecord, sheetName: string, nowWall: number = Date.now()): SheetGrid {
  const sheet = sheetNamed(record, sheetName);
  if (sheet === undefined) return { name: sheetName, values: [], styles: [], merges: [], frozenRows: 0, frozenColumns: 0, hiddenRows: [], hiddenColumns: [] };
  const engine = engineOf(record, { owner: {}, nowWall, log: () => undefined });
  const spread = engine.spreadExtent(sheet);
  const rows = Math.max(lastGridRow(sheet.values), spread.row);
  const columns = Math.max(lastGridColumn(sheet.values), spread.column);
  const cells = <T>(read: (row: number, column: number) => T): T[][] => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => read(row, column)));
  return {
    name: sheet.name, values: cells((row, column) => displayText(engine.valueAt(sheet, row, column), styleAt(record, sheet, { row, column }), record.locale)),
    styles: cells((row, column) => styleAt(record, sheet, { row, column })), merges: sheet.merges, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns,
    hiddenRows: hiddenOf(sheet.rowEntries), hiddenColumns: hiddenOf(sheet.columnEntries),
  };
}

/** Selects a range as a person does before running a menu item. @throws PlatformError "Range not found" */
export function setActiveSelection(execution: Execution, spreadsheetId: string, selection: { readonly sheetName: string; readonly a1: string }): void {
  const record = spreadsheetRecord(execution, spreadsheetId);
  const sheet = sheetNamed(record, selection.sheetName);
  const written = parseRangeName(selection.a1);
  if (sheet === undefined || written === undefined) throw new PlatformError('Range not found');
  const box = boxOnGrid(written, sheet);
  record.activeSheetId = sheet.id;
  sheet.selection = [box];
  sheet.currentCell = { row: box.row, column: box.column };
  recordChanged(execution, record);
}

function type(execution: Execution, target: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord; readonly box: Box }, value: string): void {
  const { record, sheet, box } = target;
  const typing = typingOf(execution, record);
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const typed = contentOf(value, styleAt(record, sheet, { row, column }), typing);
      const rule = ruleAt(record, sheet, { row, column });
      const isJudged = rule !== null && !rule.allowInvalid && typed.value !== null && !isFormula(typed.value);
      if (isJudged && violates(rule, typed.value as PlainValue, { record, sheet, engine: formulaEngine(execution, record), row, column })) {
        throw new PlatformError(`The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`);
      }
      putTyped({ record, sheet }, { row, column }, typed);
    }
  }
}

function getShown(execution: Execution, record: SpreadsheetRecord, at: { readonly sheet: SheetRecord; readonly row: number; readonly column: number }): PlainValue | string | null {
  const raw = getCell(at.sheet, at);
  if (isFormula(raw)) return raw.f;
  return formulaEngine(execution, record).valueAt(at.sheet, at.row, at.column);
}

/** A cell as the edit event's texts tell it: dates as day numbers. */
function editText(value: PlainValue | null, record: SpreadsheetRecord): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object' && 'wall' in value) return String(value.wall / 86_400_000 + 25_569);
  return displayText(value, {}, record.locale);
}

function hiddenOf(entries: SheetRecord['rowEntries']): number[] {
  return entries.flatMap((entry, index) => (entry?.hidden === true || entry?.hiddenByFilter === true ? [index] : []));
}
