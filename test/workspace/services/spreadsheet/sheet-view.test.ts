// A tab as a person sees it: colours by condition, drop-downs, ticks, notes, locks, filters.
import { filterTexts, sheetView, type SheetView } from '../../../../src/workspace/services/spreadsheet/sheet-view';
import { sheetRig } from './sheet-rig';

function viewOf(code: string): { readonly view: SheetView; readonly texts: (column: number) => readonly string[] } {
  const { rig, run } = sheetRig();
  const id = run(`${code} return ss.getId();`) as string;
  const execution = rig.execution();
  const view = sheetView(execution, { spreadsheetId: id, tab: 'Sheet1', most: 100 });
  if (view === undefined) throw new Error('no view');
  return { view, texts: (column) => filterTexts(execution, { spreadsheetId: id, tab: 'Sheet1', column }).map(({ text, shown }) => `${text}:${shown}`) };
}

describe('sheet view', () => {
  it('applies the first condition that holds, over the cell\'s own look', () => {
    const { view } = viewOf(`r('A1:A2').setValues([['ช้า'], ['ทัน']]).setBackground('#ffffff');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ช้า').setBackground('#ff0000').setRanges([r('A1:A9')]).build(), SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#00ff00').setRanges([r('A1:A9')]).build()]);`);
    expect(view.rows.slice(0, 2).map(({ cells }) => cells[0]?.style.background)).toEqual(['#ff0000', '#00ff00']);
  });

  it('offers lists once each, shows ticks, notes and formulas, and marks what a warning rule doubts', () => {
    const { view } = viewOf(`r('A1').setFormula('=1+1').setNote('ผลรวม'); r('B1:B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']).setAllowInvalid(true).build()); r('B2').setValue('ค'); r('C1').insertCheckboxes();`);
    const [first, second] = view.rows;
    expect([first?.cells[0]?.text, first?.cells[0]?.formula, first?.cells[0]?.note]).toEqual(['2', '=1+1', 'ผลรวม']);
    expect([view.choices, first?.cells[1]?.choices, second?.cells[1]?.choices, second?.cells[1]?.isOdd, first?.cells[1]?.isOdd]).toEqual([[['ก', 'ข']], 0, 0, true, undefined]);
    expect(first?.cells[2]?.tick).toBe(false);
  });

  it('asks before a cell that the system writes, and leaves out hidden rows and columns', () => {
    const { view } = viewOf(`r('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); r('A1').protect().setWarningOnly(true); sheet.hideRows(2); sheet.hideColumns(2);`);
    expect(view.rows[0]?.cells.map((cell) => cell?.lock)).toEqual(['warn', undefined, undefined, undefined]);
    expect(view.rows.slice(0, 2).map(({ row }) => row)).toEqual([0, 2]);
    expect(view.widths).toEqual([100, 0, 100, 100]);
  });

  it('tells what a filter shows and hides', () => {
    const { view, texts } = viewOf(`r('A1:A4').setValues([['หัว'], ['ก'], ['ข'], ['ก']]); r('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['ก']).build());`);
    expect([view.hiddenByFilter, view.filter, texts(0)]).toEqual([2, { row: 0, column: 0, columns: 1, active: [0] }, ['ก:false', 'ข:true']]);
  });
});
