// Files on paper: A4 across with the header on each page, rows as high as their wrapped texts.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { spreadsheetModule } from '../../../src/workspace/services/spreadsheet/module';
import { decodeXlsx } from '../../../src/workspace/xlsx/decode-xlsx';
import { encodeXlsx } from '../../../src/workspace/xlsx/encode-xlsx';
import { Rig } from '../rig';
import { spreadsheetsOf } from '../../../src/workspace/services/spreadsheet/spreadsheets-of';

const LONG = 'ประเมินเพื่อคัดเลือกตำบลเป้าหมายของอำเภอตามหลักเกณฑ์';

async function made(code: string): Promise<{ readonly bytes: Uint8Array; readonly file: Worksheet }> {
  const rig = new Rig({ modules: [spreadsheetModule] });
  const id = rig.run(`const s = SpreadsheetApp.create('B').getSheets()[0]; ${code}; return s.getParent().getId()`) as string;
  const record = spreadsheetsOf(rig.store).require(id);
  const bytes = await encodeXlsx(record, 0);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [file] = workbook.worksheets;
  if (file === undefined) throw new Error('no sheet');
  return { bytes, file };
}

describe('a file on paper', () => {
  it('is A4 across on one page, with the frozen rows on each', async () => {
    const { file } = await made("s.getRange('A1:C2').setValues([['a', 'b', 'c'], [1, 2, 3]]); s.setFrozenRows(1)");
    expect(file.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' });
  });

  it('puts many wide columns on pages side by side instead of making them too small to read', async () => {
    const { file } = await made("s.getRange(1, 1, 1, 20).setValues([Array(20).fill('x')]); s.setColumnWidths(1, 20, 200)");
    expect(file.pageSetup.fitToWidth).toBe(3);
  });

  it('has rows as high as their wrapped texts, and leaves those that somebody set', async () => {
    const { file, bytes } = await made(`s.getRange('A1:A4').setValues([['${LONG}'], ['${LONG}'], ['${LONG}'], ['x']]); s.getRange('A1').setWrap(true); s.getRange('A3').setWrap(true); s.setRowHeight(3, 40)`);
    expect(file.getRow(1).height).toBeGreaterThan(40);
    expect(file.getRow(1).customHeight).not.toBe(true);
    expect([2, 4].map((row) => file.getRow(row).height)).toEqual([undefined, undefined]);
    expect(file.getRow(3).height).toBe(30);
    expect((await decodeXlsx(bytes)).sheets[0]?.rowEntries).toEqual([null, null, { size: 40 }]);
  });
});
