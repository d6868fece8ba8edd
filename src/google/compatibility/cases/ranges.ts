// Ranges: notation, bounds, relatives.
import { callLoosely, type CaseGroup } from '../compatibility-case';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Cases about ranges. */
export const RANGE_CASES: CaseGroup = { topic: 'Range', cases: [
  { name: 'a start row of 0 is too small', run: (scratch) => scratch.sheet().getRange(0, 1), throws: 'The starting row of the range is too small.' },
  { name: 'a start column of 0 is too small', run: (scratch) => scratch.sheet().getRange(1, 0), throws: 'The starting column of the range is too small.' },
  { name: 'a size of 0 rows is refused', run: (scratch) => scratch.sheet().getRange(2, 1, 0, 1), throws: 'The number of rows in the range must be at least 1.' },
  { name: 'a size of 0 columns is refused', run: (scratch) => scratch.sheet().getRange(2, 1, 1, 0), throws: 'The number of columns in the range must be at least 1.' },
  { name: 'a text that is no A1 notation is not found', run: (scratch) => scratch.sheet().getRange('no range'), throws: 'Range not found' },
  { name: 'a sheet that is not there is not found', run: (scratch) => scratch.spreadsheet().getRange('Nowhere!A1'), throws: 'Range not found' },
  { name: '$ signs, lower case and inverted corners are normalised', run: (scratch) => scratch.sheet().getRange('$b$2:a1').getA1Notation(), gives: 'A1:B2' },
  { name: 'R1C1 notation is read', run: (scratch) => scratch.sheet().getRange('R2C3').getA1Notation(), gives: 'C2' },
  { name: 'R1C1 notation of a block is read', run: (scratch) => scratch.sheet().getRange('R1C1:R2C2').getA1Notation(), gives: 'A1:B2' },
  { name: "the notation never carries the sheet's name", run: (scratch) => scratch.sheet().getRange('B1:C2').getA1Notation(), gives: 'B1:C2' },
  { name: 'whole columns keep their notation', run: (scratch) => scratch.sheet().getRange('B:B').getA1Notation(), gives: 'B:B' },
  { name: 'whole rows keep their notation', run: (scratch) => scratch.sheet().getRange('2:3').getA1Notation(), gives: '2:3' },
  { name: 'a row below the grid is outside', run: (scratch) => scratch.sheet().getRange(1001, 1).getValue(), throws: OUTSIDE },
  { name: 'A1 notation beyond the grid is outside', run: (scratch) => scratch.sheet().getRange('A1:AB1').getValues(), throws: OUTSIDE },
  { name: 'a write at the last row does not grow the grid', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRange('A1000').setValue(1); return sheet.getMaxRows(); }, gives: 1000 },
  { name: 'a whole column has the rows of the grid', run: (scratch) => scratch.sheet().getRange('B:C').getNumRows(), gives: 1000 },
  { name: 'a column from a row on ends at the grid', run: (scratch) => scratch.sheet().getRange('A2:A').getLastRow(), gives: 1000 },
  { name: 'offset keeps the size', run: (scratch) => scratch.sheet().getRange('B2:C4').offset(1, 1).getA1Notation(), gives: 'C3:D5' },
  { name: 'offset takes a size', run: (scratch) => scratch.sheet().getRange('B2').offset(0, 0, 2, 3).getA1Notation(), gives: 'B2:D3' },
  { name: 'offset refuses no rows', run: (scratch) => scratch.sheet().getRange('A1').offset(0, 0, 0), throws: /number of rows/ },
  { name: 'getCell is relative and counts from 1', run: (scratch) => scratch.sheet().getRange('B2:C3').getCell(2, 2).getA1Notation(), gives: 'C3' },
  { name: "a sheet protection's range has no notation", run: (scratch) => scratch.sheet().protect().getRange().getA1Notation(), gives: '' },
  { name: "a sheet protection's range has the size of the grid", run: (scratch) => scratch.sheet().protect().getRange().getNumRows(), gives: 1000 },
  { name: 'wrong types name the signature', run: (scratch) => callLoosely(scratch.sheet().getRange('A1'), 'setNotes', 'x'), throws: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes." },
  { name: 'a row of texts is no block of values', run: (scratch) => callLoosely(scratch.sheet().getRange('A1:B1'), 'setValues', ['x', 'y']), throws: /^The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Range\.setValues\.$/ },
  { name: 'a range list does to each range what is done to it', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRangeList(['A1', 'C1']).setValue(7); return sheet.getRange('A1:C1').getValues(); }, gives: [[7, '', 7]] },
] };
