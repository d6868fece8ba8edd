// The stand-in of ranges: notation, bounds, relatives, by the numbers of the platform's semantics.
import { sheetRig } from './sheet-rig';

const { run, errorOf } = sheetRig();

describe('ranges', () => {
  it('#12 a start of 0 is too small', () => {
    expect(errorOf('sheet.getRange(0, 1)')).toBe('The starting row of the range is too small.');
    expect(errorOf('sheet.getRange(1, 0)')).toBe('The starting column of the range is too small.');
  });

  it('#13 a size of 0 is refused', () => {
    expect(errorOf('sheet.getRange(2, 1, sheet.getLastRow(), 1)')).toBe('The number of rows in the range must be at least 1.');
    expect(errorOf('sheet.getRange(2, 1, 1, 0)')).toBe('The number of columns in the range must be at least 1.');
  });

  it('#14 an invalid A1 notation is not found', () => {
    expect(errorOf("sheet.getRange('no range')")).toBe('Range not found');
    expect(errorOf("ss.getRange('Nowhere!A1')")).toBe('Range not found');
  });

  it.each([['$b$2:$A$1', 'A1:B2'], ['a1', 'A1'], ['R2C3', 'C2'], ['R1C1:R2C2', 'A1:B2'], ["'Sheet1'!C3", 'C3'], ['Sheet1!D4:D5', 'D4:D5'], ['B:B', 'B:B'], ['2:3', '2:3']])('#15 %s reads as %s', (given, shown) => {
    expect(run(`return r("${given}").getA1Notation()`)).toBe(shown);
  });

  it('#16 outside the grid throws, and setValues does not grow the grid', () => {
    const text = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(errorOf('sheet.getRange(1001, 1)')).toBe(text);
    expect(errorOf("sheet.getRange('A1:AB1')")).toBe(text);
    expect(run("r('A1000').setValue(1); return sheet.getMaxRows()")).toBe(1000);
  });

  it('#17 a whole-column range spans getMaxRows', () => {
    expect(run("const c = r('B:C'); return [c.getNumRows(), c.getNumColumns(), c.getColumn(), c.isStartRowBounded(), c.isStartColumnBounded()]")).toEqual([1000, 2, 2, false, true]);
    expect(run("const c = r('A2:A'); return [c.getRow(), c.getLastRow(), c.isEndRowBounded()]")).toEqual([2, 1000, false]);
  });

  it('#18 offset keeps the size unless given, and refuses no rows', () => {
    expect(run("return [r('B2:C4').offset(1, 1).getA1Notation(), r('B2').offset(0, 0, 2, 3).getA1Notation()]")).toEqual(['C3:D5', 'B2:D3']);
    expect(errorOf("r('A1').offset(0, 0, 0)")).toMatch(/number of rows/);
  });

  it('#19 getCell is relative and 1-based', () => {
    expect(run("return r('B2:C3').getCell(2, 2).getA1Notation()")).toBe('C3');
  });

  it("#20 the range of a sheet's protection has the notation '' and the grid's size", () => {
    expect(run('const range = sheet.protect().getRange(); return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()]')).toEqual(['', 1000, 26]);
  });

  it('#21 wrong types name the signature', () => {
    expect(errorOf("r('A1').setNotes('x')")).toBe("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.");
    expect(errorOf("r('A1:B1').setValues(['x', 'y'])")).toBe("The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.");
  });

  it('gives the numbers of its place', () => {
    expect(run("const x = r('B3:D5'); return [x.getRow(), x.getColumn(), x.getLastRow(), x.getLastColumn(), x.getNumRows(), x.getHeight(), x.getWidth(), x.getRowIndex(), x.getGridId() === sheet.getSheetId(), x.getSheet().getName()]")).toEqual([3, 2, 5, 4, 3, 3, 3, 3, true, 'Sheet1']);
  });

  it('finds ranges by name', () => {
    expect(run("ss.setNamedRange('Totals', r('C1:C3')); return [ss.getRange('Totals').getA1Notation(), sheet.getRange('Totals').getA1Notation(), ss.getRange('Sheet1!B1').getA1Notation()]")).toEqual(['C1:C3', 'C1:C3', 'B1']);
  });

  it('does to every range of a list what is done to the list', () => {
    expect(run("sheet.getRangeList(['A1', 'C1:C2']).setValue(7).setFontWeight('bold'); return [r('A1:C2').getValues(), r('C2').getFontWeight(), sheet.getRangeList(['A1', 'B2']).getRanges().map((x) => x.getA1Notation())]")).toEqual([[[7, '', 7], ['', '', 7]], 'bold', ['A1', 'B2']]);
  });
});
