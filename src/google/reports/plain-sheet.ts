// A sheet of plain texts and numbers: texts are written in text format, so that nothing is taken for a formula.

/** Writes the rows from the first cell on, the first as a header; the sheet grows to hold them. */
export function writeSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly (string | number)[])[]): void {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  if (values.length === 0) return;
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), values.length - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, values.length, width);
  range.setNumberFormats(values.map((row) => row.map((value) => (typeof value === 'number' ? 'General' : '@'))));
  range.setValues(values);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setWrap(true);
  sheet.setFrozenRows(1);
}
