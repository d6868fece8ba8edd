// The row that the person has selected in the sheet, as far as a menu command needs it.

/** The text under `header` in the selected row; empty where no such column stands in the tab, or nothing is selected. */
export function selectedCell(header: string): string {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  const headers = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues()[0] ?? [];
  const column = headers.findIndex((text) => text.trim() === header);
  return row < 2 || column === -1 ? '' : sheet.getRange(row, column + 1).getDisplayValue().trim();
}

/** The codes in the selected rows, from the first of these columns that the tab has; none where nothing below the headers is selected. */
export function selectedCodes(headers: readonly string[]): readonly string[] {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getActiveRange();
  if (range === null) return [];
  const titles = (sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues()[0] ?? []).map((text) => text.trim());
  const column = headers.map((header) => titles.indexOf(header)).find((index) => index >= 0) ?? -1;
  const first = Math.max(2, range.getRow());
  const last = Math.min(range.getRow() + range.getNumRows() - 1, sheet.getLastRow());
  if (column < 0 || last < first) return [];
  return sheet.getRange(first, column + 1, last - first + 1, 1).getDisplayValues().map(([text = '']) => text.trim()).filter((text) => text !== '');
}
