// The stand-in of spreadsheets: workbooks and sheets, by the numbers of the platform's semantics.
import { spreadsheetModule } from '../../../../src/workspace/services/spreadsheet/module';
import { Rig } from '../../rig';

const rig = (): Rig => new Rig({ modules: [spreadsheetModule] });
const run = (code: string): unknown => rig().run(`const ss = SpreadsheetApp.create('Book'); const sheet = ss.getSheets()[0]; ${code}`);
const errorOf = (code: string): string => rig().errorOf(`const ss = SpreadsheetApp.create('Book'); const sheet = ss.getSheets()[0]; ${code}`);

describe('spreadsheet workbook and sheets', () => {
  it('#1 create gives one sheet "Sheet1" of 1000 x 26, or the given size', () => {
    expect(run('return [ss.getSheets().length, sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([1, 'Sheet1', 1000, 26]);
    expect(run("const s = SpreadsheetApp.create('b', 5, 3).getSheets()[0]; return [s.getMaxRows(), s.getMaxColumns()]")).toEqual([5, 3]);
  });

  it('#2 insertSheet inserts after the active sheet and activates it; its index is 0-based, getIndex 1-based', () => {
    expect(run("ss.insertSheet('A'); ss.setActiveSheet(sheet); const b = ss.insertSheet('B'); return [ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName(), b.getIndex()]")).toEqual([['Sheet1', 'B', 'A'], 'B', 2]);
    expect(run("return ss.insertSheet('First', 0).getIndex()")).toBe(1);
  });

  it('#3 a duplicate sheet name is refused by insertSheet and setName', () => {
    const text = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(errorOf("ss.insertSheet('Sheet1')")).toBe(text);
    expect(errorOf("ss.insertSheet('X').setName('Sheet1')")).toBe(text);
  });

  it('#4 getSheetByName is null where there is none', () => {
    expect(run("return ss.getSheetByName('none')")).toBeNull();
  });

  it('#5 the last sheet and the last visible sheet cannot be deleted', () => {
    expect(errorOf('ss.deleteSheet(sheet)')).toBe("You can't remove all the sheets in a document.");
    expect(errorOf("ss.insertSheet('h').hideSheet(); ss.deleteSheet(sheet)")).toBe("You can't remove all the visible sheets in a document.");
  });

  it('#6 hideSheet on the only visible sheet throws', () => {
    expect(errorOf('sheet.hideSheet()')).toMatch(/hide all/);
  });

  it('#7 copyTo names the copy "Copy of X"', () => {
    expect(run("sheet.getRange('A1').setValue('v').setBackground('red'); const other = SpreadsheetApp.create('o'); const c = sheet.copyTo(other); return [c.getName(), c.getRange('A1').getValue(), c.getRange('A1').getBackground(), other.getSheets().length]")).toEqual(['Copy of Sheet1', 'v', '#ff0000', 2]);
  });

  it('#8 getSheetId is a stable, unique number and getSheetById finds it', () => {
    expect(run("const b = ss.insertSheet('b'); return [typeof b.getSheetId(), b.getSheetId() !== sheet.getSheetId(), ss.getSheetById(b.getSheetId()).getName(), ss.getSheetById(99)]")).toEqual(['number', true, 'b', null]);
  });

  it('#9 getActiveSpreadsheet is null outside a container, else the container', () => {
    expect(run('return SpreadsheetApp.getActiveSpreadsheet()')).toBeNull();
    const shared = rig();
    const id = shared.run("return SpreadsheetApp.create('mine').getId()") as string;
    expect(shared.run('return SpreadsheetApp.getActiveSpreadsheet().getId()', { kind: 'spreadsheet', id })).toBe(id);
  });

  it('#10 openById, openByUrl and rename are about one spreadsheet and its file', () => {
    const shared = rig();
    const id = shared.run("return SpreadsheetApp.create('first').getId()") as string;
    expect(shared.run(`SpreadsheetApp.openById('${id}').rename('second'); return [SpreadsheetApp.openByUrl(SpreadsheetApp.openById('${id}').getUrl()).getName()]`)).toEqual(['second']);
    expect(shared.execution().files.get(id)?.name).toBe('second');
    expect(shared.errorOf("SpreadsheetApp.openByUrl('https://example.com')")).toBe('Invalid argument: url');
    expect(shared.errorOf("SpreadsheetApp.openById('nothing')")).toMatch(/openById/);
  });

  it('#11 the Drive file has the MIME type of a spreadsheet', () => {
    const shared = rig();
    const id = shared.run("return SpreadsheetApp.create('f').getId()") as string;
    expect(shared.execution().files.get(id)?.mimeType).toBe('application/vnd.google-apps.spreadsheet');
  });

  it('duplicates, moves and deletes the active sheet', () => {
    expect(run("ss.insertSheet('B'); ss.moveActiveSheet(1); const copied = ss.duplicateActiveSheet().getName(); const names = ss.getSheets().map((s) => s.getName()); ss.deleteActiveSheet(); return [names, copied, ss.getNumSheets()]")).toEqual([['B', 'Copy of B', 'Sheet1'], 'Copy of B', 2]);
  });

  it('insertSheet takes a template', () => {
    expect(run("sheet.getRange('A1').setValue('t'); return ss.insertSheet('new', 1, { template: sheet }).getRange('A1').getValue()")).toBe('t');
  });
});
