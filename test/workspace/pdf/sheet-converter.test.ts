// Spreadsheets as PDF.
import { baseModule } from '../../../src/workspace/services/base/module';
import { spreadsheetModule } from '../../../src/workspace/services/spreadsheet/module';
import { exportRequest } from '../../../src/workspace/services/drive/export-addresses';
import { spreadsheetPdf } from '../../../src/workspace/pdf/sheet-converter';
import { Rig } from '../rig';
import { pdfPages } from './pdf-text';

function print(code: string, parameters: Record<string, string> = {}, gid?: number): { readonly pages: string[]; readonly file: string } {
  const rig = new Rig({ modules: [baseModule, spreadsheetModule] });
  const id = rig.run(`const book = SpreadsheetApp.create('b'); const sheet = book.getSheets()[0];\n${code}\nreturn book.getId()`) as string;
  const execution = rig.execution();
  exportRequest(execution).current = { gid, parameters };
  const bytes = spreadsheetPdf(execution, id);
  return { pages: pdfPages(bytes), file: Buffer.from(bytes).toString('latin1') };
}
const FILL = "sheet.getRange(1, 1, 3, 2).setValues([['ตำบล', 'จำนวน'], ['ตำบลน้ำใส', 1200], ['ตำบลผู้นำ', 0.5]]); sheet.getRange('B3').setNumberFormat('0%');";

describe('a spreadsheet as PDF', () => {
  test('shows what its cells show', () => {
    const [page = ''] = print(FILL).pages;
    for (const text of ['ตำบล', 'จำนวน', 'ตำบลน้ำใส', '1200', 'ตำบลผู้นำ', '50%']) expect(page.normalize('NFKC')).toContain(text.normalize('NFKC'));
  });

  test('repeats frozen rows on each page', () => {
    const { pages } = print("sheet.getRange(1, 1).setValue('หัวตาราง'); sheet.setFrozenRows(1); for (let i = 2; i < 120; i++) sheet.getRange(i, 1).setValue('แถว' + i)");
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('หัวตาราง');
    expect(pages.join('')).toContain('แถว119');
  });

  test('lies on its side where the address asks for it, and is A4 upright otherwise', () => {
    expect(print(FILL, { portrait: 'false', size: 'A4' }).file).toContain('/MediaBox [0 0 841.9 595.3]');
    expect(print(FILL).file).toContain('/MediaBox [0 0 595.3 841.9]');
  });

  test('prints each visible sheet, or the one that is asked for', () => {
    const two = `${FILL} book.insertSheet('two').getRange(1, 1).setValue('แผ่นสอง'); const three = book.insertSheet('three'); three.getRange(1, 1).setValue('ซ่อน'); three.hideSheet();`;
    expect(print(two).pages.map((page) => page.split('\n')[0])).toEqual([expect.stringContaining('ตำบล'), 'แผ่นสอง']);
    expect(print(two, {}, 0).pages).toHaveLength(1);
  });

  test('leaves hidden rows out, merges cells, and gives an empty book one page', () => {
    const { pages: [page = ''] } = print(`${FILL} sheet.hideRows(2); sheet.getRange('A1:B1').merge();`);
    expect(page).not.toContain('1200');
    expect(page).toContain('50%');
    expect(print('').pages).toEqual(['']);
  });

  test('makes a wide sheet fit the page', () => {
    const { pages } = print("sheet.getRange(1, 1, 1, 20).setValues([Array.from({ length: 20 }, (_, i) => 'ช่อง' + i)])");
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('ช่อง19');
  });
});
