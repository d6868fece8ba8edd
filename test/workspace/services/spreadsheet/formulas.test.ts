// The stand-in of formulas: results, references that follow, by the numbers of the platform's semantics.
import { sheetRig } from './sheet-rig';

const { rig, run } = sheetRig();
/** The value of a formula beside A1:C4 with words, numbers and dates. */
const result = (formula: string): unknown => run(`r('A1:C4').setValues([['pear', 3, '2024-01-01'], ['apple', 10, '2024-02-15'], ['fig', 5, '2024-03-31'], ['apple', 2, '']]); return r('E1').setFormula(${JSON.stringify(formula)}).getValue()`);

describe('formulas', () => {
  it('#35 errors read as text', () => {
    expect(run("return r('A1').setFormula('=1/0').getValue()")).toBe('#DIV/0!');
    expect(run("return r('A1').setFormula('=VLOOKUP(1,B1:C2,2,FALSE)').getValue()")).toBe('#N/A');
  });

  it("#36 getFormula is '' elsewhere, and setFormula over a range adjusts relative references", () => {
    expect(run("r('C1').setValue(1); r('B1:C2').setFormula('=A1'); return [r('B1:C2').getFormulas(), r('D9').getFormula()]")).toEqual([[['=A1', '=B1'], ['=A2', '=B2']], '']);
  });

  it('#37 converts to and from R1C1 notation', () => {
    expect(run("r('B2').setFormula('=A1+$C$3+B$1'); return r('B2').getFormulaR1C1()")).toBe('=R[-1]C[-1]+R3C3+R1C[0]');
    expect(run("r('C3').setFormulaR1C1('=SUM(R[-2]C:R[-1]C)+R1C1'); return r('C3').getFormula()")).toBe('=SUM(C1:C2)+$A$1');
  });

  it('#38 copyTo adjusts relative references and repeats the source over the target', () => {
    expect(run("r('A1:A2').setValues([[1], [2]]); r('B1').setFormula('=A1*10'); r('B1').copyTo(r('B2')); r('A1:A2').copyTo(r('D1:D4')); r('A1:A2').copyTo(r('F1')); return [r('B2').getFormula(), r('B2').getValue(), r('D1:D4').getValues(), r('F1:F2').getValues()]")).toEqual(['=A2*10', 20, [[1], [2], [1], [2]], [[1], [2]]]);
  });

  it('#38 copyTo with contentsOnly gives values, with formatOnly formats, and transposed turns', () => {
    expect(run("r('A1:A2').setValues([[1], ['=A1+1']]).setBackground('red'); r('A1:A2').copyTo(r('B1'), { contentsOnly: true }); r('A1').copyTo(r('C1'), { formatOnly: true }); r('A1:A2').copyTo(r('E1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true); return [r('B2').getFormula(), r('B2').getValue(), r('B2').getBackground(), r('C1').getValue(), r('C1').getBackground(), r('E1:F1').getValues()]")).toEqual(['', 2, '#ffffff', '', '#ff0000', [[1, 2]]]);
  });

  it('#39 moveTo moves values and formats and resets the source; formulas follow', () => {
    expect(run("r('A1').setValue(4).setBackground('red'); r('B1').setFormula('=A1'); r('A1').moveTo(r('C5')); return [r('C5').getValue(), r('C5').getBackground(), r('A1').getValue(), r('A1').getBackground(), r('B1').getFormula(), r('B1').getValue()]")).toEqual([4, '#ff0000', '', '#ffffff', '=C5', 4]);
  });

  it('#48 inserting and deleting rows and columns shifts references', () => {
    expect(run("r('A1:A3').setValues([[1], [2], [3]]); r('B1').setFormula('=SUM(A1:A3)+A3'); sheet.insertRowBefore(2); const a = r('B1').getFormula(); sheet.deleteRow(4); const b = r('B1').getFormula(); sheet.insertColumnBefore(1); return [a, b, r('C1').getFormula()]")).toEqual(['=SUM(A1:A4)+A4', '=SUM(A1:A3)+#REF!', '=SUM(B1:B3)+#REF!']);
  });

  it('renaming a sheet follows in formulas, deleting it gives #REF!', () => {
    expect(run("const b = ss.insertSheet('Data'); b.getRange('A1').setValue(9); r('A1').setFormula('=Data!A1'); b.setName('My data'); const f = r('A1').getFormula(); const v = r('A1').getValue(); ss.deleteSheet(b); return [f, v, r('A1').getValue()]")).toEqual(["='My data'!A1", 9, '#REF!']);
  });

  it.each<[string, unknown]>([
    ['=SUM(B1:B4)', 20], ['=SUM(B:B)', 20], ['=AVERAGE(B1:B4)', 5], ['=COUNT(A1:B4)', 4], ['=COUNTA(A1:C4)', 11], ['=COUNTBLANK(A1:C4)', 1], ['=COUNTIF(A1:A4,"apple")', 2], ['=COUNTIF(B1:B4,">=5")', 2], ['=COUNTIF(A:A,"a*")', 2],
    ['=SUMIF(A1:A4,"apple",B1:B4)', 12], ['=SUMIFS(B1:B4,A1:A4,"apple",B1:B4,">5")', 10], ['=COUNTIFS(A1:A4,"apple",B1:B4,"<5")', 1], ['=MAX(B1:B4)', 10], ['=IF(B1>2,"yes","no")', 'yes'], ['=IFERROR(1/0,"bad")', 'bad'], ['=AND(TRUE,B1=3)', true],
    ['=VLOOKUP("fig",A1:B4,2,FALSE)', 5], ['=INDEX(B1:B4,MATCH("apple",A1:A4,0))', 10], ['=XLOOKUP("fig",A1:A4,B1:B4)', 5], ['=CONCATENATE(A1,"-",B1)', 'pear-3'], ['=A1&" "&B1', 'pear 3'], ['=TEXTJOIN(", ",TRUE,A1:A4)', 'pear, apple, fig, apple'], ['=UPPER(LEFT(A1,2))', 'PE'], ['=LEN(A2)', 5],
    ['=SUBSTITUTE(A2,"p","b")', 'abble'], ['=ROUND(2.345,2)', 2.35], ['=ROUND(-2.5,0)', -3], ['=MOD(-3,5)', 2], ['=INT(-2.5)', -3], ['=-2^2', 4], ['=2^3^2', 64], ['=50%', 0.5], ['=C2-C1', 45], ['=YEAR(C2)', 2024], ['=TEXT(C1,"yyyy/mm/dd")', '2024/01/01'], ['=DATEDIF(C1,C2,"M")', 1],
    ['=NETWORKDAYS(C1,C2)', 34], ['=SUMPRODUCT(B1:B2,B3:B4)', 35], ['=SUM(FILTER(B1:B4,A1:A4="apple"))', 12], ['=COUNTUNIQUE(A1:A4)', 3], ['=REGEXEXTRACT("id-42","\\d+")', '42'], ['=IFS(B1=1,"a",B1=3,"b")', 'b'], ['=SWITCH(B1,3,"three","other")', 'three'], ['=ROW()', 1], ['=ROWS(A1:A4)', 4], ['=INDIRECT("B2")', 10], ['=STDEV(B1:B4)', 3.559026084010437],
    ['=1=1', true], ['="a"="A"', true], ['=ISBLANK(C4)', true], ['=SUM(B1,"4")', 7], ['=A1*2', '#VALUE!'], ['=SUM((', '#ERROR!'], ['=MEDIAN(B1:B4)', 4], ['=LARGE(B1:B4,2)', 5], ['=RANK(10,B1:B4)', 1], ['=JOIN("-",A1:A2)', 'pear-apple'],
  ])('%s gives %p', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  it('dates come out of formulas as dates', () => {
    expect(run("return r('A1').setFormula('=DATE(2024,10,28)+1').getValue().toISOString()")).toBe('2024-10-28T17:00:00.000Z');
    expect(run("return [r('A1').setFormula('=TODAY()').getDisplayValue(), r('A2').setFormula('=EOMONTH(DATE(2024,2,1),0)').getDisplayValue()]")).toEqual(['10/28/2024', '2/29/2024']);
  });

  it('an unknown function shows #NAME? and is logged', () => {
    expect(run("return r('A1').setFormula('=GOOGLEFINANCE(\"X\")').getValue()")).toBe('#NAME?');
    expect(rig.logged.some((line) => line.includes('GOOGLEFINANCE'))).toBe(true);
  });

  it('a block of results spreads over the cells beside it and counts as content', () => {
    expect(run("r('A1:A3').setValues([[1], [2], [3]]); r('C1').setFormula('=ARRAYFORMULA(A1:A3*2)'); r('E1').setFormula('=UNIQUE({\"x\";\"y\";\"x\"})'); return [r('C1:C3').getValues(), r('E1:E3').getValues(), sheet.getLastRow()]")).toEqual([[[2], [4], [6]], [['x'], ['y'], ['']], 3]);
    expect(run("r('A1:A3').setValues([[1], [2], [3]]); r('C2').setValue('here'); r('C1').setFormula('=ARRAYFORMULA(A1:A3*2)'); return r('C1:C2').getValues()")).toEqual([['#REF!'], ['here']]);
  });

  it('a circle of references is #REF!', () => {
    expect(run("r('A1').setFormula('=B1'); r('B1').setFormula('=A1'); return r('A1').getValue()")).toBe('#REF!');
  });

  it('computes a chain of 5,000 formulas', () => {
    expect(run("sheet.insertRowsAfter(1000, 5000); r('A1').setValue(1); r('A2:A5000').setFormula('=A1+1'); return r('A5000').getValue()")).toBe(5000);
  });

  it("calls the script's own functions in the cells of its container", () => {
    const id = rig.run("return SpreadsheetApp.create('c').getId()") as string;
    const container = { kind: 'spreadsheet', id } as const;
    expect(rig.run("globalThis.DOUBLE = function (v) { return Array.isArray(v) ? v.map((row) => row.map((x) => x * 2)) : v * 2; }; const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A2').setValues([[4], [5]]); s.getRange('B1').setFormula('=double(A1)'); return s.getRange('B1').getValue()", container)).toBe(8);
  });
});
