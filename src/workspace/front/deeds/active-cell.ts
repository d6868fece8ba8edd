// Where the workbook stands on screen: the active tab and the selected cell.
import type { Workspace } from '../../host/workspace';
import { cellName } from '../../services/spreadsheet/model/a1';
import { setActiveSelection } from '../../services/spreadsheet/host-hooks';
import type { SpreadsheetRecord } from '../../services/spreadsheet/model/spreadsheet-record';
import { fieldsOf } from './input';
import { spreadsheetsOf } from '../../services/spreadsheet/spreadsheets-of';

/** The active tab and its selected cell, as A1. */
export interface ActiveCell {
  readonly tab: string;
  readonly a1: string;
}

/** The workbook of the add-on; `undefined` before there is one. */
export function workbookOf(workspace: Workspace): SpreadsheetRecord | undefined {
  const id = workspace.records.project().containers['add-on']?.id;
  return id === undefined ? undefined : spreadsheetsOf(workspace.store).get(id);
}

/** Where the workbook stands now. */
export function activeCell(workspace: Workspace): ActiveCell | null {
  const record = workbookOf(workspace);
  const sheet = record?.sheets.find(({ id }) => id === record.activeSheetId) ?? record?.sheets[0];
  return sheet === undefined ? null : { tab: sheet.name, a1: cellName(sheet.currentCell.row, sheet.currentCell.column) };
}

/** Selects what the person has selected on the page, where the page says so and the tab is still there. */
export function selectAsOnPage(workspace: Workspace, input: unknown): void {
  const { tab, a1 } = fieldsOf(input);
  const record = workbookOf(workspace);
  if (typeof tab !== 'string' || typeof a1 !== 'string' || record === undefined || !record.sheets.some(({ name }) => name === tab)) return;
  const execution = workspace.execution({ mode: 'direct' });
  try {
    setActiveSelection(execution, record.id, { sheetName: tab, a1 });
  } finally {
    workspace.end(execution);
  }
}
