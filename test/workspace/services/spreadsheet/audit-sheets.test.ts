// Sheets, ranges and shown values where the stand-ins once differed from the platform.
import { sheetRig } from './sheet-rig';

const { run, errorOf } = sheetRig();
const shown = (value: string, format: string, locale = 'en_US'): unknown =>
  run(`ss.setSpreadsheetLocale('${locale}'); return r('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`);

describe('names of sheets', () => {
  it('#7 the second copy of a sheet is numbered from 1', () => {
    expect(run("return [1, 2, 3].map(() => sheet.copyTo(ss).getName())")).toEqual(['Copy of Sheet1', 'Copy of Sheet1 1', 'Copy of Sheet1 2']);
  });

  it('#3 an empty name and one of more than 100 characters are refused', () => {
    expect(errorOf("sheet.setName('')")).toBe('The sheet name cannot be empty.');
    expect(errorOf("ss.insertSheet('')")).toBe('The sheet name cannot be empty.');
    expect(errorOf("ss.insertSheet('a'.repeat(101))")).toBe('The sheet name cannot be greater than 100 characters.');
    expect(run("return [sheet.setName('SHEET1').getName(), ss.insertSheet('a'.repeat(100)).getName().length]")).toEqual(['SHEET1', 100]);
  });
});

describe('arguments that are no objects or numbers', () => {
  it('#12 NaN counts as 0', () => {
    expect(errorOf('sheet.getRange(NaN, 1)')).toBe('The starting row of the range is too small.');
    expect(errorOf('sheet.getRange(1, NaN)')).toBe('The starting column of the range is too small.');
  });

  it.each([
    ["sheet.insertRowsBefore(1.9, 1.2).getMaxRows()", 1001], ["sheet.getRange(1.9, '2').getA1Notation()", 'B1'], ["r('A1').offset(1.5, 0).getA1Notation()", 'A2'],
    ["sheet.setColumnWidth('2', 50.7).getColumnWidth(2)", 50], ["r('A1').setFontSize(10.5).getFontSize()", 10],
  ])('a fraction or a numeric text counts as its whole number: %s', (call, value) => {
    expect(run(`return ${call}`)).toBe(value);
  });

  it('#13 a size of NaN is no size', () => {
    expect(errorOf('sheet.getRange(1, 1, NaN)')).toBe('The number of rows in the range must be at least 1.');
  });

  it('#21 null where a sheet is asked for is named in the error', () => {
    expect(errorOf('ss.setActiveSheet(null)')).toBe("The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.");
    expect(errorOf('ss.deleteSheet(ss.getSheetByName("none"))')).toContain("The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.");
  });
});

describe('names of spreadsheets', () => {
  it.each(['ss.rename(null)', 'ss.copy(null)', 'SpreadsheetApp.create(null)'])('null is refused by %s and leaves the name alone', (call) => {
    expect(run(`let text = ''; try { ${call} } catch (error) { text = error.message } return [text, ss.getName()]`)).toEqual(['Invalid argument: name', 'Book']);
  });
});

describe('number formats', () => {
  it.each([['[$฿]#,##0', '฿1,235'], ['[$฿-41E]#,##0.00', '฿1,234.50'], ['"฿ "#,##0', '฿ 1,235'], ['฿#,##0', '฿1,235'], ['[$-41E]#,##0', '1,235'], ['#,##0 "บาท"', '1,235 บาท']])('#33 %s shows 1234.5 as %s', (format, text) => {
    expect(shown('1234.5', format)).toBe(text);
  });

  it.each([['dddd d mmmm yyyy', 'วันอังคาร 8 ตุลาคม 2024'], ['ddd d mmm yy', 'อ. 8 ต.ค. 24'], ['dddd', 'วันอังคาร'], ['d/m/yyyy', '8/10/2024']])('#33 %s in Thai shows %s', (format, text) => {
    expect(shown('new Date(2024, 9, 8)', format, 'th_TH')).toBe(text);
  });

  it('#33 weekdays stay English in an English spreadsheet, and there is no letter for Buddhist years', () => {
    expect(shown('new Date(2024, 9, 8)', 'dddd d mmm')).toBe('Tuesday 8 Oct');
    expect(shown('new Date(2024, 9, 8)', 'd mmm bbbb')).toBe('8 Oct bbbb');
  });

  it.each(['Oct 28, 2024', 'October 28, 2024', '28 Oct 2024', '28 October 2024', 'Oct 28'])('#25 %s shows as it was typed', (text) => {
    expect(run(`const cell = r('A1').setValue('${text}'); return [cell.getValue() instanceof Date, cell.getDisplayValue()]`)).toEqual([true, text]);
  });
});

it('#60 filling merged cells writes their first cell alone', () => {
  expect(run("r('A1:C1').merge().setValue('Title'); r('A2:B3').merge(); r('A2:B3').setValues([[1, 2], [3, 4]]); return r('A1:C3').getValues()")).toEqual([['Title', '', ''], [1, '', ''], ['', '', '']]);
});
