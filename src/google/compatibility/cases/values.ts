// Values of cells: what is typed, read, shown and cleared. The scratch spreadsheet is in the locale en_US.
import type { CaseGroup, CompatibilityCase } from '../compatibility-case';
import type { Scratch } from '../scratch';

const cell = (scratch: Scratch): GoogleAppsScript.Spreadsheet.Range => scratch.sheet().getRange('A1');

/** One case about a text that a script sets, and the value that stands in the cell. */
function typed(text: string, value: string | number | boolean): CompatibilityCase {
  return { name: `the text ${JSON.stringify(text)} is typed as ${typeof value === 'string' ? 'text' : String(value)}`, run: (scratch) => cell(scratch).setValue(text).getValue(), gives: value };
}

/** Cases about values. */
export const VALUE_CASES: CaseGroup = { topic: 'Range: values', cases: [
  { name: 'an empty cell reads as an empty text', run: (scratch) => cell(scratch).getValue(), gives: '' },
  { name: "an empty sheet's data range is A1", run: (scratch) => scratch.sheet().getDataRange().getA1Notation(), gives: 'A1' },
  { name: "an empty sheet's data are one empty cell", run: (scratch) => scratch.sheet().getDataRange().getValues(), gives: [['']] },
  { name: 'an empty sheet has the last row 0', run: (scratch) => scratch.sheet().getLastRow(), gives: 0 },
  { name: 'an empty sheet has the last column 0', run: (scratch) => scratch.sheet().getLastColumn(), gives: 0 },
  { name: 'a block with too few rows is refused', run: (scratch) => scratch.sheet().getRange('A1:A2').setValues([[1]]), throws: 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.' },
  { name: 'a block with too few columns is refused', run: (scratch) => scratch.sheet().getRange('A1:B1').setValues([[1]]), throws: 'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.' },
  typed('007', 7), typed('TRUE', true), typed('-5', -5), typed('1e3', 1000), typed('50%', 0.5), typed('abc', 'abc'), typed('1.5.2', '1.5.2'), typed('+66 42 411 111', '+66 42 411 111'), typed('12 มกราคม', '12 มกราคม'),
  { name: 'an ISO date becomes a date', run: (scratch) => cell(scratch).setValue('2024-10-28').getValue() instanceof Date, gives: true },
  { name: 'an ISO date is midnight in the time zone of the spreadsheet', run: (scratch) => Utilities.formatDate(cell(scratch).setValue('2024-10-28').getValue() as Date, scratch.spreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'), gives: '2024-10-28 00:00:00' },
  { name: 'a date with a time keeps the time', run: (scratch) => Utilities.formatDate(cell(scratch).setValue('2024-10-28 10:30').getValue() as Date, scratch.spreadsheet().getSpreadsheetTimeZone(), 'HH:mm'), gives: '10:30' },
  { name: 'a leading apostrophe forces text and is no part of it', run: (scratch) => cell(scratch).setValue("'007").getValue(), gives: '007' },
  { name: 'a leading apostrophe keeps a formula from running', run: (scratch) => cell(scratch).setValue("'=1+1").getValue(), gives: '=1+1' },
  { name: "the format @ set first keeps a number's text", run: (scratch) => cell(scratch).setNumberFormat('@').setValue('0812345678').getValue(), gives: '0812345678' },
  { name: "the format @ set first keeps a date's text", run: (scratch) => cell(scratch).setNumberFormat('@').setValue('2024-01-01').getValue(), gives: '2024-01-01' },
  { name: 'the format @ set first keeps a code that starts with a dash', run: (scratch) => cell(scratch).setNumberFormat('@').setValue('-ก').getValue(), gives: '-ก' },
  { name: 'the format @ keeps a text that looks like a truth value', run: (scratch) => cell(scratch).setNumberFormat('@').setValue('TRUE').getValue(), gives: 'TRUE' },
  { name: 'an equals sign starts a formula in setValue', run: (scratch) => cell(scratch).setValue('=1+1').getValue(), gives: 2 },
  { name: 'an equals sign starts a formula in setValues', run: (scratch) => scratch.sheet().getRange('A1:B1').setValues([['=2*3', 'x']]).getValues(), gives: [[6, 'x']] },
  { name: 'an equals sign starts a formula in appendRow', run: (scratch) => scratch.sheet().appendRow(['=1+2']).getRange('A1').getFormula(), gives: '=1+2' },
  { name: 'null clears a cell', run: (scratch) => { const range = cell(scratch).setValue(1); range.setValue(null); return range.isBlank(); }, gives: true },
  { name: 'an empty text clears a cell', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRange('A1').setValue(1).setValue(''); return sheet.getLastRow(); }, gives: 0 },
  { name: "a date comes back as the script's own Date", run: (scratch) => cell(scratch).setValue(new Date(2024, 0, 5)).getValue() instanceof Date, gives: true },
  { name: 'a date comes back to the second', run: (scratch) => { const day = new Date(2024, 0, 5, 10, 20, 30); return (cell(scratch).setValue(day).getValue() as Date).getTime() === day.getTime(); }, gives: true },
  { name: "getValues gives the script's own arrays", run: (scratch) => cell(scratch).getValues() instanceof Array, gives: true },
  { name: 'setValue fills a block', run: (scratch) => scratch.sheet().getRange('A1:B2').setValue('f').getValues(), gives: [['f', 'f'], ['f', 'f']] },
  { name: 'getValue of a block reads its first cell', run: (scratch) => scratch.sheet().getRange('A1:B1').setValues([[1, 2]]).getValue(), gives: 1 },
  { name: 'a truth value shows as TRUE', run: (scratch) => cell(scratch).setValue(true).getDisplayValue(), gives: 'TRUE' },
  { name: 'a number shows by its format', run: (scratch) => cell(scratch).setValue(1234.5).setNumberFormat('#,##0.00').getDisplayValue(), gives: '1,234.50' },
  { name: 'a date shows by its format', run: (scratch) => cell(scratch).setValue('2024-01-05 13:05').setNumberFormat('yyyy-mm-dd HH:mm').getDisplayValue(), gives: '2024-01-05 13:05' },
  { name: 'the format of an untouched cell reads as general', run: (scratch) => cell(scratch).getNumberFormat(), gives: '0.###############' },
  { name: 'a division by zero reads as its text', run: (scratch) => cell(scratch).setFormula('=1/0').getValue(), gives: '#DIV/0!' },
  { name: 'a cell without a formula has an empty one', run: (scratch) => cell(scratch).setValue(5).getFormula(), gives: '' },
  { name: 'a formula over a block moves its references', run: (scratch) => scratch.sheet().getRange('B1:B2').setFormula('=A1').getFormulas(), gives: [['=A1'], ['=A2']] },
  { name: 'a text of more than 50,000 characters is refused', run: (scratch) => cell(scratch).setValue('x'.repeat(50_001)), throws: 'Your input contains more than the maximum of 50000 characters in a single cell.' },
  { name: 'a number under a date format reads as a date', run: (scratch) => cell(scratch).setValue(45_000).setNumberFormat('yyyy-mm-dd').getValue() instanceof Date, gives: true },
  { name: 'what was written is read before a flush', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRange('A1').setValue('x'); return scratch.spreadsheet().getRange(`'${sheet.getName()}'!A1`).getValue(); }, gives: 'x' },
  { name: 'what was flushed is read through another opening', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush(); return SpreadsheetApp.openById(scratch.spreadsheet().getId()).getSheetByName(sheet.getName())?.getRange('A1').getValue(); }, gives: 'x' },
] };
