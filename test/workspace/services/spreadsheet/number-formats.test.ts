// What cells show: number formats, date formats and what typed texts become.
import { sheetRig } from './sheet-rig';

const { run } = sheetRig();
const shown = (value: string, format: string, locale = 'en_US'): unknown =>
  run(`ss.setSpreadsheetLocale('${locale}'); return r('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${value}).getDisplayValue()`);

describe('numbers by a number format (#33)', () => {
  it.each([
    ['12345.125', '####.#', '12345.1'], ['12.34', '000.0##', '012.34'], ['12', '#,##0.0#', '12.0'], ['5', '0.##', '5.'], ['0.5', '#.##', '.5'], ['0', '#', ''],
    ['1.005', '0.00', '1.01'], ['2.675', '0.00', '2.68'], ['-0.4', '0', '-0'], ['2.5', '0', '3'], ['1e-9', '0.0', '0.0'], ['1e20', '0.0', '100000000000000000000.0'],
    ['-1234', '#,##0;(#,##0)', '(1,234)'], ['-1234', '#,##0;[Red]-#,##0', '-1,234'], ['0', '0;-0;"zero"', 'zero'], ['0', '0.00;;', ''], ['5', ';;;', ''], ['-5', '0.00_);(0.00)', '(5.00)'],
    ['"hi"', '0;-0;0;"text: "@', 'text: hi'], ['50', '[<100]"Low";[>300]"High";"Normal"', 'Low'], ['150', '[<100]"Low";[>300]"High";"Normal"', 'Normal'],
    ['12345', '#,##0,"K"', '12K'], ['12345678', '0.0,,"M"', '12.3M'], ['0.256', '0.0%', '25.6%'], ['12345', '0.00E+00', '1.23E+04'], ['1.5', '# ?/?', '1 1/2'], ['5.125', '# ???/???', '5   1/8  '],
    ['5551234567', '(000) 000-0000', '(555) 123-4567'], ['1103700000001', '0-0000-00000-00-0', '1-1037-00000-00-1'], ['5', '_($* #,##0.00_)', ' $5.00 '], ['5', '[$€-2] #,##0.00', '€ 5.00'], ['5', '+0;-0;0', '+5'],
  ])('%s under %s shows %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([['1234.5', '#,##0.00', 'de_DE', '1.234,50'], ['1.5', '0.00', 'fr_FR', '1,50'], ['1234.5', '#,##0.00', 'th_TH', '1,234.50']])('%s under %s in %s shows %s', (value, format, locale, text) => {
    expect(shown(value, format, locale)).toBe(text);
  });
});

describe('dates and times by a number format (#33)', () => {
  const time = 'new Date(Date.UTC(2016, 3, 5, 9, 8, 53, 528))';

  it.each([
    ['h:mm:ss.00 a/p', '4:08:53.53 p'], ['hh:mm A/P".M."', '04:08 P.M.'], ['yyyy-mm-dd', '2016-04-05'], ['mmmm d \\[dddd\\]', 'April 5 [Tuesday]'], ['h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'], ['h:mm am/pm', '4:08 PM'], ['d.m.yyyy', '5.4.2016'], ['"Week of "mmm d', 'Week of Apr 5'], ['mmmmm', 'A'],
  ])('%s shows %s', (format, text) => {
    expect(shown(time, format)).toBe(text);
  });

  it.each([['[hh]:[mm]:[ss].000', '03:13:41.255'], ['[mmmm]:[ss].000', '0193:41.255'], ['[h]:mm', '3:13']])('0.13450527 of a day under %s shows %s', (format, text) => {
    expect(shown('0.13450527', format)).toBe(text);
  });
});

describe('typed texts (#24, #25)', () => {
  it.each([
    ['15-Jan-2024', 'en_US', '15-Jan-2024'], ['15-Jan', 'en_US', '15-Jan'], ['Jan 2024', 'en_US', 'Jan 2024'], ['15/01/2024', 'en_GB', '15/01/2024'], ['15.01.2024', 'de_DE', '15.01.2024'],
    ['1.234,5', 'de_DE', '1.234,50'], ['€5', 'en_US', '€5'], ['£5.50', 'en_US', '£5.50'], ['15/1/2024', 'th_TH', '15/1/2024'],
  ])('%s typed in %s is a value shown as %s', (text, locale, display) => {
    expect(run(`ss.setSpreadsheetLocale('${locale}'); const cell = r('A1').setValue('${text}'); return [typeof cell.getValue(), cell.getDisplayValue()]`)).toEqual([expect.not.stringMatching('string'), display]);
  });

  it('#24 an object and an array in a cell show as the platform writes them', () => {
    expect(run("return [r('A1').setValue({ a: 1, b: 'x' }).getValue(), r('A2').setValue([1, 2]).getValue()]")).toEqual(['{a=1.0, b=x}', expect.stringMatching(/^\[Ljava\.lang\.Object;@/)]);
  });
});

describe('formats that the platform words in its own way', () => {
  it.each([
    ["setHorizontalAlignment('normal').getHorizontalAlignment()", 'general-left'], ["setHorizontalAlignment('normal').setHorizontalAlignment(null).getHorizontalAlignment()", 'general'],
    ["setHorizontalAlignment('foo').getHorizontalAlignment()", 'general'], ["setVerticalAlignment('foo').getVerticalAlignment()", 'bottom'], ["setBackground('foo').getBackground()", '#ffffff'],
    ['getWrap()', true], ['setWrap(false).getWrap()', false], ['setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()', false], ['setNotes([[25]]).getNote()', '25.0'], ['setNote(25).getNote()', '25'],
  ])('%s gives %s', (call, value) => {
    expect(run(`return r('A1').${call}`)).toBe(value);
  });

  it('autoFill goes on with weekdays and months', () => {
    expect(run("r('A1:B1').setValues([['Monday', 'Nov']]).autoFill(r('A1:B3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return r('A2:B3').getValues()")).toEqual([['Tuesday', 'Dec'], ['Wednesday', 'Jan']]);
  });

  it('a row method of the spreadsheet gives its active sheet back', () => {
    expect(run("return ss.appendRow([1]).insertRowBefore(1).getName()")).toBe('Sheet1');
  });
});

describe('lines and links read back', () => {
  it.each([
    ["setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED).getBorder().getTop().getBorderStyle().toString()", 'DASHED'],
    ['setBorder(true, true, true, true, null, null).getBorder().getLeft().getColor().asRgbColor().asHexString()', '#000000'], ['getBorder().getBottom().getBorderStyle()', null],
    ["setFormula('=HYPERLINK(\"https://example.com\",\"A\")').getRichTextValue().getLinkUrl()", 'https://example.com'],
  ])('%s gives %s', (call, value) => {
    expect(run(`return r('A1').${call}`)).toBe(value);
  });
});
