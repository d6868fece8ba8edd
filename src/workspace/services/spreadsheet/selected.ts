// What is selected: the active sheet, its ranges, the current cell.
import type { Execution } from '../../kernel/execution';
import { boxHas } from './model/boxes';
import type { Box } from './model/spreadsheet-record';
import { recordChanged, type SheetPart } from './workbook';

/** Activates a sheet and selects boxes on it; the current cell is given, stays where it is inside, or is the first cell. */
export function activate(execution: Execution, part: SheetPart, boxes: readonly Box[], current?: { readonly row: number; readonly column: number }): void {
  const { record, sheet } = part;
  const first = boxes[boxes.length - 1];
  if (first === undefined) return;
  record.activeSheetId = sheet.id;
  if (current !== undefined && sheet.selection.length === 1 && sheet.selection[0] !== undefined && boxHas(sheet.selection[0], current.row, current.column) && first.rows === 1 && first.columns === 1) {
    sheet.currentCell = { row: current.row, column: current.column };
  } else {
    sheet.selection = boxes.map((box) => ({ ...box }));
    sheet.currentCell = { row: first.row, column: first.column };
  }
  recordChanged(execution, record);
}
