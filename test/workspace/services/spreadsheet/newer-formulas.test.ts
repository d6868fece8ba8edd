// QUERY, LET, LAMBDA and the other functions of newer spreadsheets; functions of the script that give blocks.
import vm from 'node:vm';
import { sheetRig } from './sheet-rig';

const { rig, run } = sheetRig();
const DATA = "r('A1:B5').setValues([[1, 'a'], [2, 'b'], [3, 'a'], [4, 'b'], [5, 'a']]);";
const value = (formula: string): unknown => run(`${DATA} return r('J1').setFormula(${JSON.stringify(formula)}).getValue()`);
const block = (formula: string): unknown => run(`${DATA} r('J1').setFormula(${JSON.stringify(formula)}); return sheet.getRange(1, 10, sheet.getLastRow(), Math.max(1, sheet.getLastColumn() - 9)).getValues().filter((row) => row.some((cell) => cell !== ''))`);

describe('QUERY', () => {
  it.each([
    ['select A where B=\'a\' order by A desc', [[5], [3], [1]]],
    ['select B, sum(A) group by B', [['', 'sum '], ['a', 9], ['b', 6]]],
    ["select B, count(A) where A > 1 and not A = 5 group by B label count(A) 'Count'", [['', 'Count'], ['a', 1], ['b', 2]]],
    ['select A where A >= 2 limit 2 offset 1', [[3], [4]]],
    ["select A where B matches 'a|c' and A is not null", [[1], [3], [5]]],
    ["select A, A*10 where B starts with 'b' label A*10 ''", [[2, 20], [4, 40]]],
  ])('%s', (text, rows) => {
    expect(block(`=QUERY(A1:B5,"${text}",0)`)).toEqual(rows);
  });

  it.each([['select C', '#VALUE!'], ['choose A', '#VALUE!'], ['select A where A > 99', '#N/A']])('%s shows %s', (text, error) => {
    expect(value(`=QUERY(A1:B5,"${text}",0)`)).toBe(error);
  });

  it('keeps the header of its data and compares dates', () => {
    expect(run("r('A1:B3').setValues([['When', 'Who'], ['2024-01-05', 'x'], ['2024-02-05', 'y']]); r('D1').setFormula('=QUERY(A1:B3, \"select B where A > date \\'2024-01-31\\'\")'); return r('D1:D3').getValues()")).toEqual([['Who'], ['y'], ['']]);
  });
});

describe('newer functions', () => {
  it.each([
    ['=LET(x,5,y,x+1,x*y)', 30], ['=LET(f,LAMBDA(x,x*2),f(4))', 8], ['=LAMBDA(x,x+1)(4)', 5], ['=SUM(MAP(A1:A5,LAMBDA(x,x*2)))', 30], ['=REDUCE(0,A1:A5,LAMBDA(a,b,a+b))', 15],
    ['=SUM(BYROW(A1:A5,LAMBDA(x,SUM(x))))', 15], ['=SUM(BYCOL(A1:A5,LAMBDA(c,SUM(c))))', 15], ['=INDEX(SCAN(0,A1:A5,LAMBDA(a,b,a+b)),5)', 15], ['=SUM(MAKEARRAY(2,2,LAMBDA(r,c,r*c)))', 9],
    ['=XMATCH(2,A1:A5)', 2], ['=XMATCH(2.5,A1:A5,-1)', 2], ['=XMATCH(2.5,A1:A5,1)', 3], ['=ISBETWEEN(3,1,5)', true], ['=ISBETWEEN(5,1,5,TRUE,FALSE)', false], ['=INDEX(SORTN(A1:A5,2,0,1,FALSE),2)', 4],
    ['=INDEX(TOROW(A1:B2),1,4)', 'b'], ['=ROWS(WRAPROWS(A1:A4,2))', 2], ['=INDEX(CHOOSECOLS(A1:B5,-1),2)', 'b'], ['=ERROR.TYPE(1/0)', 2], ['=ERROR.TYPE(NA())', 7], ['=DEC2HEX(255,4)', '00FF'],
    ['=ISFORMULA(J1)', true], ['=ISFORMULA(A1)', false], ['=FORMULATEXT(J1)', '=FORMULATEXT(J1)'], ['=FORMULATEXT(A1)', '#N/A'], ['=CELL("row",A3)', 3], ['=IMPORTRANGE("none","A1")', '#REF!'],
  ])('%s is %s', (formula, result) => {
    expect(value(formula)).toBe(result);
  });

  it('IMPORTRANGE reads another spreadsheet of the workspace', () => {
    expect(run("const other = SpreadsheetApp.create('Other'); other.getSheets()[0].getRange('A1:A2').setValues([[7], [8]]); r('A1').setFormula(`=IMPORTRANGE(\"${other.getUrl()}\",\"Sheet1!A1:A2\")`); return r('A1:A2').getValues()")).toEqual([[7], [8]]);
  });
});

it('a block that a function of the script gives spreads over its neighbours', () => {
  const id = String(rig.run("return SpreadsheetApp.create('Bound').getId()"));
  const execution = rig.execution({ kind: 'spreadsheet', id });
  const code = "function TWICE(block) { return block.map((row) => row.map((cell) => cell * 2)); } const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1').setFormula('=TWICE(A1:A2)'); JSON.stringify(sheet.getRange('B1:B2').getValues())";
  expect(vm.runInContext(code, execution.realm.context)).toBe('[[2],[4]]');
});
