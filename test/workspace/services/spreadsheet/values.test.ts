// The stand-in of cell values: typing, dates, text, clearing, copying, by the numbers of the platform's semantics.
import { sheetRig } from './sheet-rig';

const { rig, run, errorOf } = sheetRig();
const typed = (value: string): unknown => run(`return r('A1').setValue(${JSON.stringify(value)}).getValue()`);

describe('values of cells', () => {
  it("#22 empty cells read '' and an empty sheet's data range is A1", () => {
    expect(run('return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getLastColumn()]')).toEqual(['A1', [['']], 0, 0]);
  });

  it('#23 a block of another size is refused', () => {
    expect(errorOf("r('A1:A2').setValues([[1]])")).toBe('The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.');
    expect(errorOf("r('A1:B1').setValues([[1]])")).toBe('The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.');
  });

  it.each([['2.000', 2], ['1,000,000', 1000000], ['$2.99', 2.99], ['50%', 0.5], ['007', 7], ['TRUE', true], ['false', false], ['-5', -5], ['1e3', 1000], ['1.5.2', '1.5.2'], ['1,00', '1,00'], ['abc', 'abc'], ['12 มกราคม', '12 มกราคม']])('#24 %s is typed as %p', (given, value) => {
    expect(typed(given)).toBe(value);
  });

  it.each([['2024-10-28', '2024-10-27T17:00:00.000Z'], ['10/28/2024', '2024-10-27T17:00:00.000Z'], ['2024-10-28 10:30', '2024-10-28T03:30:00.000Z'], ['Oct 28, 2024', '2024-10-27T17:00:00.000Z'], ['28 October 2024', '2024-10-27T17:00:00.000Z']])('#25 %s becomes a date in the time zone of the spreadsheet', (given, iso) => {
    expect(run(`return r('A1').setValue('${given}').getValue().toISOString()`)).toBe(iso);
  });

  it('#25 day and month stand as the locale has them', () => {
    expect(typed('28/10/2024')).toBe('28/10/2024');
    expect(run("ss.setSpreadsheetLocale('th_TH'); return [r('A1').setValue('28/10/2024').getValue().toISOString(), r('A1').getDisplayValue()]")).toEqual(['2024-10-27T17:00:00.000Z', '28/10/2024']);
  });

  it('#26 a leading apostrophe forces text and is no part of it', () => {
    expect(typed("'007")).toBe('007');
    expect(typed("'=1+1")).toBe('=1+1');
  });

  it("#27 the number format '@' keeps texts", () => {
    expect(run("r('A1:A3').setNumberFormat('@'); r('A1:A3').setValues([['0812345678'], ['2024-01-01'], ['TRUE']]); return r('A1:A3').getValues()")).toEqual([['0812345678'], ['2024-01-01'], ['TRUE']]);
  });

  it("#28 '=' starts a formula in setValue, setValues and appendRow", () => {
    expect(run("r('A1').setValue('=1+1'); r('A2:B2').setValues([['=2*3', 'x']]); sheet.appendRow(['=A1+A2']); return [r('A1:A3').getValues(), r('A3').getFormula()]")).toEqual([[[2], [6], [8]], '=A1+A2']);
  });

  it("#29 null and '' clear a cell", () => {
    expect(run("r('A1:B1').setValues([[1, 2]]); r('A1').setValue(null); r('B1').setValue(''); return [r('A1:B1').getValues(), sheet.getLastRow(), r('A1:B1').isBlank()]")).toEqual([[['', '']], 0, true]);
  });

  it("#30 dates come back as the script's own Date, to the millisecond", () => {
    expect(run("const d = new Date(2024, 0, 5, 10, 20, 30); const back = r('A1').setValue(d).getValue(); return [back instanceof Date, back.getTime() === d.getTime()]")).toEqual([true, true]);
  });

  it("#31 getValues gives the script's own arrays", () => {
    expect(run("const v = r('A1:B2').getValues(); return [v instanceof Array, v[0] instanceof Array, Array.isArray(v)]")).toEqual([true, true, true]);
  });

  it('#32 setValue fills a range and getValue reads its first cell', () => {
    expect(run("const x = r('A1:B2').setValue('f'); return [x.getValues(), x.getValue()]")).toEqual([[['f', 'f'], ['f', 'f']], 'f']);
  });

  it('#33 displayed values are texts', () => {
    expect(run("r('A1:F1').setValues([[true, 1234.5, new Date('2024-01-05T00:00:00+07:00'), '50%', 0.1 + 0.2, '$2.99']]); r('B1').setNumberFormat('#,##0.00'); return r('A1:F1').getDisplayValues()")).toEqual([['TRUE', '1,234.50', '1/5/2024', '50%', '0.3', '$2.99']]);
    expect(run("return r('A1').setValue(new Date('2024-01-05T13:05:00+07:00')).setNumberFormat('yyyy-mm-dd HH:mm').getDisplayValue()")).toBe('2024-01-05 13:05');
  });

  it("#34 the format 'general' reads back '0.###############'", () => {
    expect(run("return [r('A1').getNumberFormat(), r('A1').setNumberFormat('General').getNumberFormat()]")).toEqual(['0.###############', '0.###############']);
  });

  it('a number under a date format is a date and back', () => {
    expect(run("return r('A1').setValue(45000).setNumberFormat('yyyy-mm-dd').getValue().toISOString()")).toBe('2023-03-14T17:00:00.000Z');
    expect(run("return r('A1').setValue('2023-03-15').setNumberFormat('0').getValue()")).toBe(45000);
    expect(run("return r('A1').setValue('2023-03-15').setValue(5).getValue()")).toBe(5);
  });

  it('#45 appendRow writes below the last content row of the sheet and returns the sheet', () => {
    expect(run("r('C5').setValue('x'); const back = sheet.appendRow(['a', 'b']); return [back.getName(), r('A6:B6').getValues(), sheet.getLastRow()]")).toEqual(['Sheet1', [['a', 'b']], 6]);
  });

  it('#46 getLastRow counts content, not formats or inserted rows', () => {
    expect(run("r('A1:A2').setValues([[1], [2]]); r('A50').setBackground('red'); sheet.insertRowsAfter(2, 5); return sheet.getLastRow()")).toBe(2);
  });

  it('writes and reads 7,256 x 20 cells within a second', () => {
    const started = Date.now();
    expect(run("const rows = []; for (let i = 0; i < 7256; i++) { const row = []; for (let j = 0; j < 20; j++) row.push(j % 2 ? 'text ' + i : i * j); rows.push(row); } sheet.insertRowsAfter(1000, 7000); const x = sheet.getRange(1, 1, 7256, 20); x.setValues(rows); return x.getValues()[7255][19]")).toBe('text 7255');
    expect(Date.now() - started).toBeLessThan(1000);
  });

  it('keeps changes across executions after a flush', () => {
    const id = rig.run("const b = SpreadsheetApp.create('kept'); b.getSheets()[0].getRange('A1').setValue('v'); return b.getId()") as string;
    expect(rig.run(`return SpreadsheetApp.openById('${id}').getSheets()[0].getRange('A1').getValue()`)).toBe('v');
  });

  it('refuses a text of more than 50,000 characters', () => {
    expect(errorOf("r('A1').setValue('x'.repeat(50001))")).toBe('Your input contains more than the maximum of 50000 characters in a single cell.');
  });

  it('takes a phone number with + and spaces as text', () => {
    expect(typed('+66 42 411 111')).toBe('+66 42 411 111');
  });
});

describe('dates in a Thai spreadsheet', () => {
  it('show Thai month names and CE years', () => {
    expect(run("ss.setSpreadsheetLocale('th_TH'); r('A1:B1').setValue('2024-10-28').setNumberFormats([['d mmmm yyyy', 'd mmm yyyy']]); return r('A1:B1').getDisplayValues()")).toEqual([['28 ตุลาคม 2024', '28 ต.ค. 2024']]);
  });
});
