// Functions of the script used in cells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerFor } from '../../../src/workspace/host/containers';
import { stageProject } from '../../../src/workspace/host/project-files';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';

const PROGRAM = `
/** @customfunction */
function ADD_TAX(price, rate) { return Array.isArray(price) ? price.map(function (row) { return row.map(function (cell) { return cell * (1 + rate); }); }) : price * (1 + rate); }
function LATE() { Utilities.sleep(31000); return 'late'; }
function IN_TIME() { Utilities.sleep(29000); return 'in time'; }
function DAY_OF(date) { return date instanceof Date ? Utilities.formatDate(date, 'Asia/Bangkok', 'd') : 'no date'; }
function SEEN() { return SpreadsheetApp.getActiveSheet().getName() + SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function CHANGING() { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(1); return 1; }
function MAILING() { MailApp.sendEmail('a@example.com', 's', 'b'); return 1; }
function WHY() { try { MAILING(); } catch (error) { return error.message; } }
function HIDDEN_() { return 1; }
function shown() {
  var s = SpreadsheetApp.getActiveSheet();
  s.getRange('A1:A2').setValues([[100], [200]]); s.getRange('B1').setValue('2024-01-31');
  var cells = ['=ADD_TAX(A1, 0.5)', '=sum(add_tax(A1:A2, 1))', '=LATE()', '=IN_TIME()', '=DAY_OF(B1)', '=HIDDEN_()', '=ADD_TAX()', '=SEEN()', '=CHANGING()', '=MAILING()', '=WHY()'];
  cells.forEach(function (formula, index) { s.getRange(index + 1, 4).setFormula(formula); });
  return s.getRange(1, 4, cells.length).getValues().map(function (row) { return row[0]; });
}`;

test('#121 functions in cells get values and blocks, spread, have half a minute and change nothing; those that end in _ are not seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-'));
  try {
    writeFileSync(join(folder, 'code.gs'), PROGRAM);
    const workspace = new Workspace({ build: buildPaths(join(__dirname, '../../..')), directory: join(folder, 'workspace') });
    stageProject([join(folder, 'code.gs')], workspace.stageDir());
    workspace.bind('staged', containerFor(workspace, 'staged', 'spreadsheet'));
    const result = workspace.run({ functionName: 'shown', args: [] });
    workspace.close();
    expect(result).toEqual({ ok: true, value: [150, 600, '#ERROR!', 'in time', '31', '#NAME?', '#NUM!', 'Sheet1100', '#ERROR!', '#ERROR!', 'You do not have permission to call MailApp.sendEmail'] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
