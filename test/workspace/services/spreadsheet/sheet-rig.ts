// A new spreadsheet `ss` with its sheet `sheet` and a short `r(a1)` for its ranges, for tests of the spreadsheet stand-ins.
import { spreadsheetModule } from '../../../../src/workspace/services/spreadsheet/module';
import { Rig, type RigOptions } from '../../rig';

const START = "const ss = SpreadsheetApp.create('Book'); const sheet = ss.getSheets()[0]; const r = (a1) => sheet.getRange(a1);";

export function sheetRig(options: Omit<RigOptions, 'modules'> = {}): { readonly rig: Rig; run(code: string): unknown; errorOf(code: string): string } {
  const rig = new Rig({ modules: [spreadsheetModule], ...options });
  return { rig, run: (code) => rig.run(`${START} ${code}`), errorOf: (code) => rig.errorOf(`${START} ${code}`) };
}
