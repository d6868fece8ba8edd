// Pivot tables, slicers and themes.
import { sheetRig } from './sheet-rig';

const { run, errorOf } = sheetRig();
const START = "r('A1:D6').setValues([['Region', 'Product', 'Units', 'Price'], ['N', 'A', 1, 10], ['S', 'A', 2, 10], ['N', 'B', 3, 20], ['S', 'B', 4, 20], ['N', 'A', 5, 10]]); const shown = ss.insertSheet('P'); const pivot = shown.getRange('A1').createPivotTable(r('A1:D6')); const { SUM, AVERAGE, COUNTA } = SpreadsheetApp.PivotTableSummarizeFunction;";
const pivoted = (code: string): unknown => run(`${START} ${code}; return shown.getDataRange().getValues()`);

describe('pivot tables', () => {
  it('sum a column by the values of another, with a grand total', () => {
    expect(pivoted('pivot.addRowGroup(1); pivot.addPivotValue(3, SUM)')).toEqual([['Region', 'SUM of Units'], ['N', 9], ['S', 6], ['Grand Total', 15]]);
  });

  it('stand across with column groups', () => {
    expect(pivoted('pivot.addRowGroup(1); pivot.addColumnGroup(2); pivot.addPivotValue(3, SUM)'))
      .toEqual([['SUM of Units', 'Product', '', ''], ['Region', 'A', 'B', 'Grand Total'], ['N', 6, 3, 9], ['S', 2, 4, 6], ['Grand Total', 8, 7, 15]]);
  });

  it('nest groups with subtotals', () => {
    expect(pivoted('pivot.addRowGroup(1).showTotals(false); pivot.addRowGroup(2); pivot.addPivotValue(3, AVERAGE).setDisplayName("Mean")'))
      .toEqual([['Region', 'Product', 'Mean'], ['N', 'A', 3], ['', 'B', 3], ['N Total', '', 3], ['S', 'A', 2], ['', 'B', 4], ['S Total', '', 3]]);
  });

  it('filter, sort and calculate', () => {
    expect(pivoted("pivot.addRowGroup(1).sortDescending().showTotals(false); pivot.addCalculatedPivotValue('Worth', '=Units*Price'); pivot.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['A']).build())"))
      .toEqual([['Region', 'Worth'], ['S', 20], ['N', 120]]);
  });

  it('show shares and ranges of numbers', () => {
    expect(pivoted('pivot.addRowGroup(3).setHistogramGroupingRule(0, 6, 3).showTotals(false); pivot.addPivotValue(1, COUNTA).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL)'))
      .toEqual([['Units', 'COUNTA of Region'], ['0 - 3', 0.4], ['3 - 6', 0.6]]);
  });

  it('are listed by their sheet, read back and removed with their cells', () => {
    expect(run(`${START} const group = pivot.addRowGroup(1); const value = pivot.addPivotValue(3, SUM); const [found] = shown.getPivotTables();
      const read = [found.getAnchorCell().getA1Notation(), group.getIndex(), group.getSourceDataColumn(), group.getDimension().toString(), value.getSummarizedBy().toString(), value.getDisplayType().toString(), value.getFormula(), group.totalsAreShown()];
      found.remove(); return [read, shown.getPivotTables().length, shown.getLastRow()]`)).toEqual([['A1', 0, 1, 'ROWS', 'SUM', 'DEFAULT', null, true], 0, 0]);
    expect(errorOf(`${START} pivot.addRowGroup(9)`)).toContain('outside the source data');
  });
});

describe('slicers', () => {
  it('keep their title, place, column and criteria', () => {
    expect(run(`const slicer = sheet.insertSlicer(r('A1:B5'), 2, 4).setTitle('By name').setBackgroundColor('red').setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());
      return sheet.getSlicers().map((one) => [one.getTitle(), one.getBackgroundColor(), one.getColumnPosition(), one.getFilterCriteria().getHiddenValues(), one.getRange().getA1Notation(), one.getContainerInfo().getAnchorRow(), one.isAppliedToPivotTables()]).concat(slicer.remove() || [], [sheet.getSlicers().length])`))
      .toEqual([['By name', '#ff0000', 1, ['x'], 'A1:B5', 2, true], 0]);
  });
});

describe('themes', () => {
  it('are read, changed and reset', () => {
    expect(run(`const colour = (theme) => theme.getConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT1).asRgbColor().asHexString();
      ss.getSpreadsheetTheme().setFontFamily('Roboto').setConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT1, 255, 0, 0);
      return [ss.getSpreadsheetTheme().getFontFamily(), colour(ss.getSpreadsheetTheme()), colour(ss.resetSpreadsheetTheme()), ss.getSpreadsheetTheme().getFontFamily()]`)).toEqual(['Roboto', '#ff0000', '#4285f4', 'Arial']);
  });
});
