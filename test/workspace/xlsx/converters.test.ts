// Spreadsheets in other formats.
import { newSpreadsheetRecord } from '../../../src/workspace/services/spreadsheet/model/new-spreadsheet';
import type { SpreadsheetRecord } from '../../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import { sheetText, spreadsheetConverters, XLSX_MIME } from '../../../src/workspace/xlsx/converters';
import { decodeXlsx } from '../../../src/workspace/xlsx/decode-xlsx';
import { encodeXlsx } from '../../../src/workspace/xlsx/encode-xlsx';
import { Rig } from '../rig';
import { spreadsheetsOf } from '../../../src/workspace/services/spreadsheet/spreadsheets-of';

function bookOf(rig: Rig): SpreadsheetRecord {
  const record = newSpreadsheetRecord({ id: 'book-1', sheets: [{ id: 0, name: 'ก' }, { id: 5, name: 'ข' }] });
  record.sheets[0]!.values = [['ชื่อ, สกุล', 'จำนวน'], ['เขาว่า "ดี"', { f: '=1+2' }], [null, { wall: Date.UTC(2024, 9, 30) }]];
  record.sheets[1]!.values = [['สอง']];
  return spreadsheetsOf(rig.store).set('book-1', record);
}

describe('spreadsheet converters', () => {
  test('CSV has the cells of the first sheet as displayed, quoted where needed', () => {
    const rig = new Rig({ modules: [] });
    bookOf(rig);
    expect(sheetText(rig.execution(), 'book-1')).toBe('"ชื่อ, สกุล",จำนวน\r\n"เขาว่า ""ดี""",3\r\n,10/30/2024');
    expect(sheetText(rig.execution(), 'book-1', { sheetId: 5 })).toBe('สอง');
    expect(() => sheetText(rig.execution(), 'book-1', { sheetId: 9 })).toThrow(/Cannot write sheet 9/);
  });

  test('XLSX is written by the worker as of the workspace\'s clock', () => {
    const asked: unknown[] = [];
    const rig = new Rig({ modules: [], runTask: (task, input) => { asked.push([task, input]); return new Uint8Array([80, 75]); } });
    const record = bookOf(rig);
    expect(spreadsheetConverters.find(({ to }) => to === XLSX_MIME)?.convert(rig.execution(), 'book-1')).toEqual(new Uint8Array([80, 75]));
    expect(asked).toEqual([['xlsxEncode', { record, nowMs: rig.nowMs }]]);
  });

  test('formulas stand in the file with their results', async () => {
    const record = bookOf(new Rig({ modules: [] }));
    const read = await decodeXlsx(await encodeXlsx(record, Date.UTC(2024, 9, 28)));
    expect(read.sheets[0]?.values[1]?.[1]).toEqual({ f: '=1+2', v: 3 });
  });

  test('results that spread from a formula stand beside it', async () => {
    const record = bookOf(new Rig({ modules: [] }));
    Object.assign(record.sheets[1]!, { values: [[{ f: '=SEQUENCE(3)' }]], maySpread: true });
    const bytes = await encodeXlsx(record, 0);
    expect((await decodeXlsx(bytes)).sheets[1]?.values).toEqual([[{ f: '=SEQUENCE(3)', v: 1 }], [2], [3]]);
    expect(await decodeXlsx(bytes, record)).toEqual(record);
  });
});
