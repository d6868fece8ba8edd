// What the host does with spreadsheets: a person's edits, the grid shown, selection.
import { applyUserEdit, setActiveSelection, sheetGrid } from '../../../../src/workspace/services/spreadsheet/host-hooks';
import { spreadsheetModule } from '../../../../src/workspace/services/spreadsheet/module';
import { spreadsheetRecord } from '../../../../src/workspace/services/spreadsheet/workbook';
import { Rig } from '../../rig';

function workspace(code = '', user?: string): { readonly rig: Rig; readonly id: string } {
  const rig = new Rig({ modules: [spreadsheetModule], ...(user === undefined ? {} : { user }) });
  const id = rig.run(`const ss = SpreadsheetApp.create('Book'); const sheet = ss.getSheets()[0]; ${code} return ss.getId();`) as string;
  return { rig, id };
}

describe('edits by a person', () => {
  it('types a value and tells the new and the old one', () => {
    const { rig, id } = workspace("sheet.getRange('A1').setValue(5);");
    const execution = rig.execution();
    const done = applyUserEdit(execution, id, { sheetName: 'Sheet1', a1: 'A1', value: '7' });
    expect([done.value, done.oldValue, done.range.getA1Notation()]).toEqual(['7', '5', 'A1']);
    expect(applyUserEdit(execution, id, { sheetName: 'Sheet1', a1: 'B1', value: 'x' })).not.toHaveProperty('oldValue');
    expect(applyUserEdit(execution, id, { sheetName: 'Sheet1', a1: 'A1', value: '' })).not.toHaveProperty('value');
  });

  it('tells no value for several cells', () => {
    const { rig, id } = workspace();
    expect(applyUserEdit(rig.execution(), id, { sheetName: 'Sheet1', a1: 'A1:A2', value: 'x' })).not.toHaveProperty('value');
  });

  it('is refused by a strict rule', () => {
    const { rig, id } = workspace("sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(3).setAllowInvalid(false).build());");
    expect(() => applyUserEdit(rig.execution(), id, { sheetName: 'Sheet1', a1: 'A1', value: '9' })).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
  });

  it('is refused on a protected range to all but the owner and the editors', () => {
    const { rig, id } = workspace("sheet.getRange('A1').protect(); sheet.getRange('B1').protect().addEditor('other@example.com');");
    const edit = { sheetName: 'Sheet1', value: 'x' };
    expect(() => applyUserEdit(rig.execution(), id, { ...edit, a1: 'A1' })).not.toThrow();
    rig.execution().files.update(id, (file) => { file.ownerEmail = 'someone@example.com'; });
    expect(() => applyUserEdit(rig.execution(), id, { ...edit, a1: 'A1' })).toThrow(/protected/);
    expect(() => applyUserEdit(rig.execution(), id, { ...edit, a1: 'C1' })).not.toThrow();
  });
});

describe('the grid shown', () => {
  it('holds displayed values and formats to the last content', () => {
    const { rig, id } = workspace("sheet.getRange('A1:B2').setValues([['n', 'total'], [1.5, '=A2*2']]); sheet.getRange('A2').setNumberFormat('0.00').setFontWeight('bold'); sheet.setFrozenRows(1);");
    const grid = sheetGrid(spreadsheetRecord(rig.execution(), id), 'Sheet1');
    expect(grid.values).toEqual([['n', 'total'], ['1.50', '3']]);
    expect([grid.styles[1]?.[0]?.bold, grid.frozenRows]).toEqual([true, 1]);
  });

  it('is empty for an unknown tab', () => {
    const { rig, id } = workspace();
    expect(sheetGrid(spreadsheetRecord(rig.execution(), id), 'none').values).toEqual([]);
  });
});

it('setActiveSelection is what a menu function finds active', () => {
  const { rig, id } = workspace("ss.insertSheet('Second');");
  const execution = rig.execution();
  setActiveSelection(execution, id, { sheetName: 'Sheet1', a1: 'B2:C4' });
  expect(rig.run('return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()]', { kind: 'spreadsheet', id })).toEqual(['Sheet1', 'B2:C4']);
});

describe('protection against scripts of others', () => {
  it('keeps them out of protected cells, not of others', () => {
    const { rig, id } = workspace("sheet.getRange('A1:A2').protect();");
    rig.execution().files.update(id, (file) => { file.ownerEmail = 'someone@example.com'; });
    expect(rig.errorOf(`SpreadsheetApp.openById('${id}').getSheets()[0].getRange('A2').setValue(1)`)).toMatch(/^You are trying to edit a protected cell or object/);
    expect(rig.run(`const s = SpreadsheetApp.openById('${id}').getSheets()[0]; s.getRange('B1').setValue(1); return [s.getRange('A1').canEdit(), s.getRange('B1').canEdit()]`)).toEqual([false, true]);
  });
});
