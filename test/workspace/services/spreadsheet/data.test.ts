// The stand-in of work on data: sorting, duplicates, finding, rows and columns, by the numbers of the platform's semantics.
import { sheetRig } from './sheet-rig';

const { run, errorOf } = sheetRig();

describe('data of ranges and sheets', () => {
  it('#40 removeDuplicates keeps first rows and returns the shrunk range', () => {
    expect(run("r('A1:B4').setValues([['a', 1], ['b', 2], ['a', 1], ['a', 3]]); const left = r('A1:B4').removeDuplicates(); return [left.getA1Notation(), r('A1:B4').getValues(), r('A1:B3').removeDuplicates([1]).getNumRows()]")).toEqual(['A1:B3', [['a', 1], ['b', 2], ['a', 3], ['', '']], 2]);
  });

  it('#41 TextFinder looks for displayed text without regard to case and counts replacements', () => {
    expect(run("r('A1:A4').setValues([['Cat'], ['concat cat'], ['=\"CAT\"&1'], ['dog']]); const f = sheet.createTextFinder('cat'); return [f.findAll().map((x) => x.getA1Notation()), f.findNext().getA1Notation(), f.findNext().getA1Notation(), f.findPrevious().getA1Notation(), sheet.createTextFinder('cat').replaceAllWith('x'), r('A1:A3').getValues(), sheet.createTextFinder('zebra').findNext()]")).toEqual([['A1', 'A2', 'A3'], 'A1', 'A2', 'A1', 3, [['x'], ['conx x'], ['CAT1']], null]);
    expect(run("r('A1:A2').setValues([['Cat'], ['cats']]); return [sheet.createTextFinder('cat').matchCase(true).findAll().length, sheet.createTextFinder('cat').matchEntireCell(true).findAll().length, sheet.createTextFinder('^c.t$').useRegularExpression(true).findAll().length]")).toEqual([1, 1, 1]);
  });

  it('#42 sheet.sort sorts every row, the header too; frozen rows are kept', () => {
    expect(run("r('A1:B3').setValues([['name', 1], ['b', 3], ['a', 2]]); sheet.sort(1); const all = r('A1:B3').getValues(); sheet.setFrozenRows(1); sheet.sort(2, false); return [all, r('A1:B3').getValues()]")).toEqual([[['a', 2], ['b', 3], ['name', 1]], [['a', 2], ['b', 3], ['name', 1]]]);
    expect(run("r('A1:B4').setValues([['b', 2], ['a', 1], ['', 9], ['a', 3]]); r('A1:B4').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]); return r('A1:B4').getValues()")).toEqual([['a', 3], ['a', 1], ['b', 2], ['', 9]]);
  });

  it('#43 getDataRegion and getNextDataCell go as Ctrl+A and Ctrl+arrow', () => {
    expect(run("r('B2:C4').setValues([[1, 2], [3, 4], [5, 6]]); r('F1').setValue(1); return [r('B2').getDataRegion().getA1Notation(), r('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(), r('C3').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(), r('A1').getNextDataCell(SpreadsheetApp.Direction.NEXT).getA1Notation(), r('B4').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()]")).toEqual(['B2:C4', 'B4', 'C4', 'F1', 'B1000']);
  });

  it('#44 splitTextToColumns splits at commas by default', () => {
    expect(run("r('A1').setValue('one,2,three'); r('A2').setValue('x;y'); r('A1').splitTextToColumns(); r('A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON); return r('A1:C2').getValues()")).toEqual([['one', 2, 'three'], ['x', 'y', '']]);
  });

  it('#47 deleting rows shrinks the grid and stops at its bounds', () => {
    expect(run('sheet.deleteRow(1); sheet.deleteColumns(1, 6); return [sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([999, 20]);
    expect(errorOf('sheet.deleteRow(1001)')).toBe('Those rows are out of bounds.');
    expect(errorOf('sheet.deleteRows(1, 1000)')).toBe('Sorry, it is not possible to delete all non-frozen rows.');
    expect(errorOf('sheet.setFrozenRows(1); sheet.deleteRows(2, 999)')).toBe('Sorry, it is not possible to delete all non-frozen rows.');
  });

  it('#49 the default row height is 21 and column width 100', () => {
    expect(run('return [sheet.getRowHeight(1), sheet.getColumnWidth(1), sheet.setRowHeight(2, 40).getRowHeight(2), sheet.setColumnWidth(3, 250).getColumnWidth(3)]')).toEqual([21, 100, 40, 250]);
  });

  it('inserted rows take content along', () => {
    expect(run("r('A1:A2').setValues([['a'], ['b']]); r('A2').setNote('n').setBackground('red'); sheet.insertRowsBefore(2, 2); return [r('A1:A4').getValues(), r('A4').getNote(), r('A4').getBackground(), sheet.getMaxRows()]")).toEqual([[['a'], [''], [''], ['b']], 'n', '#ff0000', 1002]);
  });

  it('moves rows and columns', () => {
    expect(run("r('A1:A4').setValues([[1], [2], [3], [4]]); sheet.moveRows(r('A1:A2'), 5); const rows = r('A1:A4').getValues(); r('B1').setValue('b'); sheet.moveColumns(r('B1'), 1); return [rows, r('A1:B1').getValues()]")).toEqual([[[3], [4], [1], [2]], [['b', 3]]]);
  });

  it('hides and shows rows and columns, freezes, and groups', () => {
    expect(run("sheet.hideRows(2, 2); sheet.hideColumn(r('C1')); sheet.setFrozenColumns(1); r('5:7').shiftRowGroupDepth(1); return [sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(3), sheet.getFrozenColumns(), sheet.getRowGroupDepth(6), sheet.getRowGroup(6, 1).collapse().isCollapsed(), sheet.isRowHiddenByUser(6), sheet.getRowGroup(5, 1).getRange().getNumRows()]")).toEqual([true, false, true, 1, 1, true, true, 3]);
  });

  it('trims white space and shifts cells', () => {
    expect(run("r('A1:A3').setValues([['  a   b '], ['c'], ['d']]); r('A1').trimWhitespace(); r('A2').deleteCells(SpreadsheetApp.Dimension.ROWS); r('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS); return r('A1:B3').getValues()")).toEqual([['', 'a b'], ['d', ''], ['', '']]);
  });

  it('fills series', () => {
    expect(run("r('A1:A2').setValues([[1], [3]]); r('A1:A2').autoFill(r('A1:A5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); r('B1').setFormula('=A1*2'); r('B1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return r('A1:B5').getValues()")).toEqual([[1, 2], [3, 6], [5, 10], [7, 14], [9, 18]]);
  });

  it('#61 a sheet has one filter, which hides rows', () => {
    expect(errorOf("r('A1:B2').createFilter(); r('A5:B6').createFilter()")).toBe("You can't create a filter in a sheet that already has a filter.");
    expect(run("r('A1:A4').setValues([['n'], [1], [5], [9]]); const f = r('A1:A4').createFilter(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build()); const hidden = [1, 2, 3, 4].map((n) => sheet.isRowHiddenByFilter(n)); f.remove(); return [hidden, sheet.getFilter(), sheet.isRowHiddenByFilter(2)]")).toEqual([[false, true, false, false], null, false]);
  });
});
