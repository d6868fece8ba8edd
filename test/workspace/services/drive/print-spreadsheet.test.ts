// Spreadsheets as PDF.
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { printedBox, printedPaper, printedSheets } from '../../../../src/workspace/services/drive/print-range';
import { spreadsheetModule } from '../../../../src/workspace/services/spreadsheet/module';
import type { SpreadsheetRecord } from '../../../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import { baseModule } from '../../../../src/workspace/services/base/module';
import { pdfPages } from '../../pdf/pdf-text';
import { Rig } from '../../rig';
import { spreadsheetsOf } from '../../../../src/workspace/services/spreadsheet/spreadsheets-of';

const request = (parameters: Record<string, string>, gid?: number): Parameters<typeof printedPaper>[0] => ({ gid, parameters });

function book(): SpreadsheetRecord {
  const rig = new Rig({ modules: [driveModule, spreadsheetModule] });
  const id = rig.run('const s = SpreadsheetApp.create("B"); s.getSheets()[0].getRange("A1:C4").setValue("x"); s.insertSheet("Empty"); s.insertSheet("Two").appendRow(["y"]); return s.getId()') as string;
  return spreadsheetsOf(rig.store).require(id);
}

describe('printing a spreadsheet', () => {
  it('prints visible sheets with content, or the one asked for', () => {
    const record = book();
    expect(printedSheets(record, request({})).map(({ name }) => name)).toEqual(['Sheet1', 'Two']);
    expect(printedSheets(record, request({}, record.sheets[1]?.id)).map(({ name }) => name)).toEqual(['Empty']);
  });
  it('prints all content, or the range asked for', () => {
    const [sheet] = book().sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const none = { row: 0, column: 0 };
    expect(printedBox(sheet, request({}), none)).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(printedBox(sheet, request({ range: 'B2:C3' }), none)).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(printedBox(sheet, request({ r1: '1', r2: '3', c1: '0', c2: '2' }), none)).toEqual({ row: 1, column: 0, rows: 2, columns: 2 });
  });
  it('takes paper, orientation and margins from the request', () => {
    expect(printedPaper(request({ size: 'letter', portrait: 'false', top_margin: '0.5' }))).toMatchObject({ width: 792, height: 612, margins: { top: 36 } });
    expect(printedPaper(request({})).width).toBeCloseTo(595.28);
  });
  it('gives the same PDF twice', () => {
    const rig = new Rig({ modules: [driveModule, spreadsheetModule] });
    const code = 'const f = DriveApp.getFilesByName("B"); const id = f.hasNext() ? f.next().getId() : SpreadsheetApp.create("B").getId(); const b = DriveApp.getFileById(id).getBlob(); return [b.getName(), b.getBytes()]';
    const [name, bytes] = rig.run(code) as [string, number[]];
    expect([name, String.fromCharCode(...bytes.slice(0, 5))]).toEqual(['B.pdf', '%PDF-']);
    expect(rig.run(code)).toEqual([name, bytes]);
  });
  it('lets a text reach over empty cells beside it, and keeps it in its column before a filled one', () => {
    const rig = new Rig({ modules: [driveModule, spreadsheetModule, baseModule] });
    const id = rig.run(`const s = SpreadsheetApp.create('B').getSheets()[0]; s.getRange('A1:C2').setValues([['a text that is wider than its column', '', ''], ['a text that is wider than its column', 'x', '']]);
      s.getRange('C1').setBackground('#eeeeee'); return DriveApp.createFile(s.getParent().getAs('application/pdf')).getId()`) as string;
    const lines = (pdfPages(rig.store.contents.read(id) ?? new Uint8Array())[0] ?? '').split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('a text that is wider than its column');
    expect(lines.slice(1).join(' ')).toContain('a text that is');
    expect(lines.length).toBeGreaterThan(2);
  });
});
