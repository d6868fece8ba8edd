// Formats, notes, rules, protection, merges of cells.
import type { CaseGroup } from '../compatibility-case';
import type { Scratch } from '../scratch';

type Cells = GoogleAppsScript.Spreadsheet.Range;

const cells = (scratch: Scratch, notation = 'A1'): Cells => scratch.sheet().getRange(notation);
const rule = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => SpreadsheetApp.newDataValidation();
const strict = (scratch: Scratch): Cells => cells(scratch).setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).build());

/** Cases about formats and rules. */
export const FORMAT_CASES: CaseGroup = { topic: 'Range: formats', cases: [
  { name: 'the background is white at first', run: (scratch) => cells(scratch).getBackground(), gives: '#ffffff' },
  { name: 'the font is Arial 10 at first', run: (scratch) => { const range = cells(scratch); return [range.getFontFamily(), range.getFontSize()]; }, gives: ['Arial', 10] },
  { name: 'the font colour is black at first', run: (scratch) => cells(scratch).getFontColor(), gives: '#000000' },
  { name: 'weight, style and line are plain at first', run: (scratch) => { const range = cells(scratch); return [range.getFontWeight(), range.getFontStyle(), range.getFontLine()]; }, gives: ['normal', 'normal', 'none'] },
  { name: 'alignment is general and bottom at first', run: (scratch) => { const range = cells(scratch); return [range.getHorizontalAlignment(), range.getVerticalAlignment()]; }, gives: ['general', 'bottom'] },
  { name: 'a colour name reads back as lower-case hex', run: (scratch) => cells(scratch).setBackground('Red').getBackground(), gives: '#ff0000' },
  { name: 'a hex colour reads back in lower case', run: (scratch) => cells(scratch).setBackground('#ABCDEF').getBackground(), gives: '#abcdef' },
  { name: 'null resets a colour', run: (scratch) => cells(scratch).setBackground('red').setBackground(null).getBackground(), gives: '#ffffff' },
  { name: 'an unknown colour is ignored', run: (scratch) => cells(scratch).setBackground('foo').getBackground(), gives: '#ffffff' },
  { name: 'formats are set cell by cell', run: (scratch) => cells(scratch, 'A1:B1').setFontWeights([['bold', 'normal']]).getFontWeights(), gives: [['bold', 'normal']] },
  { name: 'wrapping is on at first, as overflow', run: (scratch) => { const range = cells(scratch); return [range.getWrap(), range.getWrapStrategy().toString()]; }, gives: [true, 'OVERFLOW'] },
  { name: 'clearContents keeps formats', run: (scratch) => { const range = cells(scratch).setValue(1).setBackground('red'); range.getSheet().clearContents(); return range.getBackground(); }, gives: '#ff0000' },
  { name: 'clear clears formats', run: (scratch) => { const range = cells(scratch).setBackground('red'); range.getSheet().clear(); return range.getBackground(); }, gives: '#ffffff' },
  { name: 'clear keeps notes', run: (scratch) => { const range = cells(scratch).setNote('n'); range.getSheet().clear(); return range.getNote(); }, gives: 'n' },
  { name: 'clear keeps rules', run: (scratch) => { const range = cells(scratch).setDataValidation(rule().requireNumberGreaterThan(0).build()); range.getSheet().clear(); return range.getDataValidation() !== null; }, gives: true },
  { name: 'requireValueInList makes texts of its values and shows the list', run: () => SpreadsheetApp.newDataValidation().requireValueInList(['9', 'z']).build().getCriteriaValues(), gives: [['9', 'z'], true] },
  { name: 'a cell without a rule has null', run: (scratch) => cells(scratch).getDataValidation(), gives: null },
  { name: 'a rule allows invalid values at first', run: () => rule().requireDate().build().getAllowInvalid(), gives: true },
  { name: 'a write that breaks a strict rule is refused', run: (scratch) => { strict(scratch).setValue(9); SpreadsheetApp.flush(); }, throws: 'The data you entered in cell A1 violates the data validation rules set on this cell.' },
  { name: 'a strict rule lets a cell be emptied', run: (scratch) => strict(scratch).setValue(5).setValue('').getValue(), gives: '' },
  { name: 'checkboxes are written as FALSE', run: (scratch) => { const range = cells(scratch); range.insertCheckboxes(); return range.getValue(); }, gives: false },
  { name: 'isChecked of mixed boxes is null', run: (scratch) => { const range = cells(scratch, 'A1:A2'); range.insertCheckboxes(); range.getCell(1, 1).check(); return range.isChecked(); }, gives: null },
  { name: 'isChecked without a box is null', run: (scratch) => cells(scratch).isChecked(), gives: null },
  { name: 'a new protection lists no editors for its owner', run: (scratch) => scratch.sheet().protect().getEditors(), gives: [] },
  { name: 'a protection that only warns says so', run: (scratch) => cells(scratch).protect().setWarningOnly(true).isWarningOnly(), gives: true },
  { name: 'a protection keeps its description', run: (scratch) => cells(scratch).protect().setDescription('ระบบ').getDescription(), gives: 'ระบบ' },
  { name: 'unprotected ranges read back', run: (scratch) => { const sheet = scratch.sheet(); return sheet.protect().setUnprotectedRanges([sheet.getRange('C3')]).getUnprotectedRanges().map((range) => range.getA1Notation()); }, gives: ['C3'] },
  { name: 'an enumeration prints its key', run: () => SpreadsheetApp.BorderStyle.SOLID.toString(), gives: 'SOLID' },
  { name: 'an enumeration is one object', run: (scratch) => cells(scratch).getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW, gives: true },
  { name: 'a merge keeps the first value', run: (scratch) => { const range = cells(scratch, 'A1:B1').setValues([[1, 2]]); range.merge(); return range.getValues(); }, gives: [[1, '']] },
  { name: 'getMergedRanges lists the merges that a range meets', run: (scratch) => { const sheet = scratch.sheet(); sheet.getRange('A1:B2').merge(); return sheet.getRange('B2:C3').getMergedRanges().map((range) => range.getA1Notation()); }, gives: ['A1:B2'] },
  { name: 'notes are kept cell by cell', run: (scratch) => cells(scratch, 'A1:B1').setNotes([['x', '']]).getNotes(), gives: [['x', '']] },
  { name: 'rich text keeps the address of a part', run: (scratch) => cells(scratch).setRichTextValue(SpreadsheetApp.newRichTextValue().setText('see here').setLinkUrl(4, 8, 'https://example.com').build()).getRichTextValue()?.getLinkUrl(4, 8), gives: 'https://example.com' },
  { name: 'a number has no rich text', run: (scratch) => cells(scratch).setValue(1).getRichTextValue(), gives: null },
  { name: 'conditional format rules read back', run: (scratch) => {
    const sheet = scratch.sheet();
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ผ่าน').setBackground('#e2f1e7').setRanges([sheet.getRange('A1:A5')]).build()]);
    const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    return [condition?.getCriteriaType().toString(), condition?.getCriteriaValues()];
  }, gives: ['TEXT_EQUAL_TO', ['ผ่าน']] },
  { name: 'a chart is found on its sheet and removed', run: (scratch) => {
    const sheet = scratch.sheet();
    const range = sheet.getRange('A1:B2').setValues([['x', 1], ['y', 2]]);
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(range).setPosition(5, 2, 0, 0).build());
    const chart = sheet.getCharts()[0];
    if (chart !== undefined) sheet.removeChart(chart);
    return [chart?.getContainerInfo().getAnchorRow(), sheet.getCharts().length];
  }, gives: [5, 0] },
  { name: 'a frozen row is counted', run: (scratch) => { const sheet = scratch.sheet(); sheet.setFrozenRows(1); return sheet.getFrozenRows(); }, gives: 1 },
  { name: 'a hidden column says so', run: (scratch) => { const sheet = scratch.sheet(); sheet.hideColumns(2); return [sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(1)]; }, gives: [true, false] },
  { name: 'a hidden sheet says so', run: (scratch) => scratch.sheet().hideSheet().isSheetHidden(), gives: true },
] };
