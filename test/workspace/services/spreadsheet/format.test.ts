// The stand-in of formats, notes, rules, protection, merges, names, by the numbers of the platform's semantics.
import { sheetRig } from './sheet-rig';

const { run, errorOf, rig } = sheetRig();

describe('formats, notes, rules, protection', () => {
  it('#50 the defaults', () => {
    expect(run("const x = r('A1'); return [x.getBackground(), x.getFontFamily(), x.getFontSize(), x.getFontColor(), x.getFontWeight(), x.getFontStyle(), x.getFontLine(), x.getHorizontalAlignment(), x.getVerticalAlignment()]")).toEqual(['#ffffff', 'Arial', 10, '#000000', 'normal', 'normal', 'none', 'general', 'bottom']);
  });

  it('#51 colour names in any case read back as lower-case hex, and null resets', () => {
    expect(run("const x = r('A1'); return [x.setBackground('Red').getBackground(), x.setBackground('#ABCDEF').getBackground(), x.setBackground(null).getBackground(), x.setFontColor('BLUE').getFontColor(), x.setBackgroundRGB(1, 2, 255).getBackground()]")).toEqual(['#ff0000', '#abcdef', '#ffffff', '#0000ff', '#0102ff']);
  });

  it('#52 sheet.clear keeps notes and validations; clearContents keeps formats', () => {
    expect(run("const x = r('A1').setValue(1).setBackground('red').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()); sheet.clearContents(); const kept = x.getBackground(); sheet.clear(); return [kept, x.getValue(), x.getBackground(), x.getNote(), x.getDataValidation() !== null]")).toEqual(['#ff0000', '', '#ffffff', 'n', true]);
  });

  it('#53 requireValueInList makes texts of its values and shows the list', () => {
    expect(run("return SpreadsheetApp.newDataValidation().requireValueInList([9, false, 'z']).build().getCriteriaValues()")).toEqual([['9', 'false', 'z'], true]);
  });

  it('#54 getDataValidation is null where there is none, and a rule allows invalid values at first', () => {
    expect(run("const none = r('A1').getDataValidation(); r('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); return [none, r('A1').getDataValidation().getAllowInvalid(), r('A1').getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE, r('B1').getDataValidations()]")).toEqual([null, true, true, [[null]]]);
  });

  it('#55 a write that breaks a strict rule throws and writes nothing', () => {
    const strict = "r('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());";
    expect(errorOf(`${strict} r('A1').setValue(9)`)).toBe('The data you entered in cell A1 violates the data validation rules set on this cell.');
    expect(run(`${strict} try { r('A1:A3').setValues([[1], [2], [7]]); } catch (e) { return [e.message, r('A1:A3').getValues()]; }`)).toEqual(['The data you entered in cell A3 violates the data validation rules set on this cell.', [[''], [''], ['']]]);
    expect(run(`${strict} r('A1').setValue(5); r('A1').setValue(''); return r('A1').getValue()`)).toBe('');
  });

  it('#55 judges lists, ranges, dates, texts and formulas', () => {
    const rule = (made: string, value: string): string => `r('A1').setDataValidation(SpreadsheetApp.newDataValidation().${made}.setAllowInvalid(false).build()); r('A1').setValue(${value}); return r('A1').getDisplayValue()`;
    expect(run(rule("requireValueInList(['a', '2'])", '2'))).toBe('2');
    expect(errorOf(rule("requireValueInList(['a', 'b'])", "'c'"))).toMatch(/violates/);
    expect(run(`r('C1:C2').setValues([['x'], ['y']]); ${rule("requireValueInRange(r('C1:C2'))", "'y'")}`)).toBe('y');
    expect(errorOf(`r('C1:C2').setValues([['x'], ['y']]); ${rule("requireValueInRange(r('C1:C2'))", "'z'")}`)).toMatch(/violates/);
    expect(errorOf(rule("requireDateAfter(new Date('2024-01-01'))", "'2023-12-31'"))).toMatch(/violates/);
    expect(errorOf(rule('requireTextIsEmail()', "'nobody'"))).toMatch(/violates/);
    expect(errorOf(`r('B1').setValue(3); ${rule("requireFormulaSatisfied('=B1>5')", '1')}`)).toMatch(/violates/);
  });

  it('#56 insertCheckboxes writes FALSE; isChecked is true, false or null', () => {
    expect(run("const x = r('A1:A2').insertCheckboxes(); const fresh = [x.getValues(), x.isChecked()]; r('A1').check(); return [...fresh, x.isChecked(), r('A1').isChecked(), r('B1').isChecked(), x.check().isChecked()]")).toEqual([[[false], [false]], false, null, true, null, true]);
    expect(run("const x = r('A1').insertCheckboxes('yes', 'no'); return [x.getValue(), x.check().getValue(), x.removeCheckboxes().getValue()]")).toEqual(['no', 'yes', '']);
  });

  it('#57 named ranges are found, renamed, moved and removed', () => {
    expect(run("ss.setNamedRange('Zone', r('A1:B2')); const n = ss.getNamedRanges()[0]; n.setName('Area').setRange(r('C1')); const found = ss.getRangeByName('Area').getA1Notation(); n.remove(); return [found, ss.getRangeByName('Zone'), ss.getRangeByName('Area')]")).toEqual(['C1', null, null]);
  });

  it('#58 protect gives a protection of the owner alone', () => {
    expect(run("const p = r('A1:B2').protect().setDescription('d').setWarningOnly(true); const s = sheet.protect().setUnprotectedRanges([r('C3')]); return [p.getEditors(), p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation(), p.getProtectionType().toString(), s.getUnprotectedRanges().map((x) => x.getA1Notation()), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, p.canEdit()]")).toEqual([[], 'd', true, 'A1:B2', 'RANGE', ['C3'], 1, 1, true]);
    expect(run("const p = sheet.protect(); p.addEditor('a@example.com').addEditors(['b@example.com']); p.removeEditor('a@example.com'); const left = p.getEditors().map((u) => u.getEmail()); p.remove(); return [left, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]")).toEqual([['b@example.com'], 0]);
  });

  it('#59 enumerations print their key, compare and are identical', () => {
    expect(run("const b = SpreadsheetApp.BorderStyle; return [b.SOLID.toString(), b.SOLID.name(), b.SOLID.compareTo(b.SOLID), b.SOLID === SpreadsheetApp.BorderStyle.SOLID, `${SpreadsheetApp.Direction.UP}`, r('A1').getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW]")).toEqual(['SOLID', 'SOLID', 0, true, 'UP', true]);
  });

  it('#60 merge keeps the first value; getMergedRanges lists what it meets', () => {
    expect(run("r('A1:B2').setValues([[1, 2], [3, 4]]); r('A1:B2').merge(); const x = [r('A1:B2').getValues(), r('B2:C3').getMergedRanges().map((m) => m.getA1Notation()), r('B1').isPartOfMerge()]; r('A1:B2').breakApart(); return [...x, r('A1').isPartOfMerge(), r('D1:E2').mergeAcross().getMergedRanges().length]")).toEqual([[[1, ''], ['', '']], ['A1:B2'], true, false, 2]);
  });

  it('#62 getUi throws in a trigger and a web app', () => {
    for (const mode of ['trigger', 'web-app'] as const) expect(sheetRig({ mode }).errorOf('SpreadsheetApp.getUi()')).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('sets formats cell by cell', () => {
    expect(run("r('A1:B1').setBackgrounds([['red', '#00ff00']]).setFontWeights([['bold', 'normal']]).setFontSizes([[12, 14]]).setNumberFormats([['0.00', '@']]).setHorizontalAlignments([['left', 'center']]).setWraps([[true, false]]).setFontLines([['underline', 'line-through']]); const x = r('A1:B1'); return [x.getBackgrounds(), x.getFontWeights(), x.getFontSizes(), x.getNumberFormats(), x.getHorizontalAlignments(), x.getWraps(), x.getFontLines()]")).toEqual([[['#ff0000', '#00ff00']], [['bold', 'normal']], [[12, 14]], [['0.00', '@']], [['left', 'center']], [[true, false]], [['underline', 'line-through']]]);
  });

  it('keeps notes cell by cell', () => {
    expect(run("r('A1:B1').setNotes([['x', '']]); return [r('A1:B1').getNotes(), r('A1').clearNote().getNote()]")).toEqual([[['x', '']], '']);
  });

  it('makes rich text with links and styles', () => {
    expect(run("const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build(); const v = SpreadsheetApp.newRichTextValue().setText('see here').setLinkUrl(4, 8, 'https://example.com').setTextStyle(0, 3, bold).build(); r('A1').setRichTextValue(v); const back = r('A1').getRichTextValue(); return [r('A1').getValue(), back.getText(), back.getLinkUrl(), back.getLinkUrl(4, 8), back.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()]), r('A2').setValue(1).getRichTextValue()]")).toEqual(['see here', 'see here', null, 'https://example.com', [['see', true, null], [' ', false, null], ['here', false, 'https://example.com']], null]);
  });

  it('builds conditional format rules', () => {
    expect(run("const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('red').setBold(true).setRanges([r('A1:A5')]).build(); sheet.setConditionalFormatRules([rule]); const back = sheet.getConditionalFormatRules()[0]; const c = back.getBooleanCondition(); const g = back.copy().setGradientMinpoint('white').setGradientMaxpoint('red').build(); return [c.getCriteriaType().toString(), c.getCriteriaValues(), c.getBackground(), c.getBold(), back.getRanges()[0].getA1Notation(), back.getGradientCondition(), g.getGradientCondition().getMaxColor()]")).toEqual(['NUMBER_GREATER_THAN', [5], '#ff0000', true, 'A1:A5', null, '#ff0000']);
  });

  it('applies and reads bandings', () => {
    expect(run("const b = r('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE); return [b.getHeaderRowColor(), b.getRange().getA1Notation(), sheet.getBandings().length, b.getFirstColumnColor()]")).toEqual(['#5b95f9', 'A1:C5', 1, null]);
  });

  it('inserts, reads, changes and removes charts', () => {
    expect(run("r('A1:B3').setValues([['x', 'y'], ['a', 1], ['b', 2]]); const c = sheet.newChart().asColumnChart().addRange(r('A1:B3')).setPosition(5, 2, 0, 0).setTitle('T').setOption('width', 400).build(); sheet.insertChart(c); const got = sheet.getCharts()[0]; const first = [got.getContainerInfo().getAnchorRow(), got.getOptions().get('title'), got.getRanges()[0].getA1Notation(), got.modify().getChartType().toString(), got.getAs('image/png').getContentType()]; sheet.updateChart(got.modify().setOption('title', 'U').build()); const title = sheet.getCharts()[0].getOptions().get('title'); sheet.removeChart(sheet.getCharts()[0]); return [...first, title, sheet.getCharts().length]")).toEqual([5, 'T', 'A1:B3', 'COLUMN', 'image/png', 'U', 0]);
  });

  it('keeps developer metadata', () => {
    expect(run("ss.addDeveloperMetadata('k', 'v'); sheet.addDeveloperMetadata('k2'); r('2:2').addDeveloperMetadata('row', '1'); const found = ss.createDeveloperMetadataFinder().withKey('row').find()[0]; return [ss.getDeveloperMetadata()[0].getValue(), sheet.getDeveloperMetadata()[0].getKey(), found.getLocation().getLocationType().toString(), found.getLocation().getRow().getRow()]")).toEqual(['v', 'k2', 'ROW', 2]);
  });

  it('selects sheets, ranges and cells', () => {
    const id = rig.run("return SpreadsheetApp.create('s').getId()") as string;
    expect(rig.run("const s = SpreadsheetApp.getActiveSheet(); s.setActiveRange(s.getRange('B2:C3')); return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(), s.getSelection().getActiveRange().getA1Notation(), s.getActiveCell().getA1Notation(), SpreadsheetApp.getActive().getActiveRange().getA1Notation()]", { kind: 'spreadsheet', id })).toEqual(['B2:C3', 'B2', 'B2:C3', 'B2', 'B2:C3']);
  });

  it('a member that is not covered throws its own name', () => {
    expect(errorOf("SpreadsheetApp.newDataSourceSpec()")).toMatch(/SpreadsheetApp\.newDataSourceSpec is not in the local workspace/);
  });
});
