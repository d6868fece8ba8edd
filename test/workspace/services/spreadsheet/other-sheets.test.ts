// What changes a sheet other than the one it was asked of is kept too: the rig compares every committed text with the record.
import { sheetRig } from './sheet-rig';

const DEEDS: readonly (readonly [string, string])[] = [
  ['copies a range', 'r("A1:B2").copyTo(other.getRange("C3"))'],
  ['copies values', 'r("A1:B2").copyValuesToRange(other, 3, 4, 3, 4)'],
  ['copies formats', 'r("A1").setBackground("#ff0000"); SpreadsheetApp.flush(); r("A1:B2").copyFormatToRange(other, 3, 4, 3, 4)'],
  ['moves a range', 'r("A1:B2").moveTo(other.getRange("C3"))'],
  ['inserts rows', 'sheet.insertRowsBefore(1, 2)'],
  ['deletes a column', 'sheet.deleteColumn(1)'],
  ['inserts cells', 'r("A1:A2").insertCells(SpreadsheetApp.Dimension.ROWS)'],
  ['renames a sheet', 'sheet.setName("ใหม่")'],
  ['deletes a sheet', 'ss.deleteSheet(sheet)'],
];

describe('a change that reaches another sheet', () => {
  it.each(DEEDS)('%s', (_what, deed) => {
    const { run } = sheetRig();
    const [before, after] = run(`r("A1:B2").setValues([[1, 2], [3, 4]]);
      const other = ss.insertSheet("Other");
      other.getRange("A1").setFormula("=" + sheet.getName() + "!A1");
      SpreadsheetApp.flush();
      const shown = () => JSON.stringify([other.getDataRange().getFormulas(), other.getDataRange().getValues(), other.getRange("A1:D4").getBackgrounds(), ss.getSheets().map((one) => one.getName())]);
      const first = shown();
      ${deed};
      SpreadsheetApp.flush();
      return [first, shown()]`) as readonly [string, string];
    expect(after).not.toBe(before);
  });
});
