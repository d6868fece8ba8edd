// The row that the person has selected in the sheet, as far as a menu command needs it.

/** The text under `header` in the selected row; empty where no such column stands in the tab, or nothing is selected. */
export function selectedCell(header: string): string {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  const headers = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues()[0] ?? [];
  const column = headers.findIndex((text) => text.trim() === header);
  return row < 2 || column === -1 ? '' : sheet.getRange(row, column + 1).getDisplayValue().trim();
}
