// XLSX files written and read back: everything that XLSX holds stays the same, and what it cannot hold comes from the record.
import fc from 'fast-check';
import { Workbook } from '@cj-tech-master/excelts';
import { putAt } from '../../../src/workspace/services/spreadsheet/model/grid';
import { newSpreadsheetRecord } from '../../../src/workspace/services/spreadsheet/model/new-spreadsheet';
import type { CellStyle, CellValue, SheetRecord, SpreadsheetRecord } from '../../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import { putStyle } from '../../../src/workspace/services/spreadsheet/model/styles';
import { excelStyle, platformStyle } from '../../../src/workspace/xlsx/cell-style';
import { decodeXlsx } from '../../../src/workspace/xlsx/decode-xlsx';
import { encodeXlsx } from '../../../src/workspace/xlsx/encode-xlsx';

function book(...names: string[]): SpreadsheetRecord {
  return newSpreadsheetRecord({ id: 'book-1', sheets: names.map((name, index) => ({ id: index === 0 ? 0 : index * 1000, name, rows: 100, columns: 12 })) });
}

function sheetOf(record: SpreadsheetRecord, index = 0): SheetRecord {
  const sheet = record.sheets[index];
  if (sheet === undefined) throw new RangeError(`no sheet ${index}`);
  return sheet;
}

/** The file as a person saves it after `change`. */
async function edited(record: SpreadsheetRecord, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await encodeXlsx(record));
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const fill = (sheet: SheetRecord, rows: readonly (readonly (CellValue | null)[])[]): void => {
  rows.forEach((cells, row) => { cells.forEach((value, column) => { putAt(sheet.values, { row, column }, value); }); });
};

const text = fc.string({ unit: fc.constantFrom('ก', 'ำ', '้', 'a', '0', ' ', '=', '+', '-', '<', '&', '"', "'", '\n', '_', 'x', '๕', '😀'), minLength: 1, maxLength: 12 });
const value: fc.Arbitrary<CellValue | null> = fc.oneof(
  fc.constant(null), text, fc.constantFrom('007', '0812345678', '=ไม่ใช่สูตร', '1,000', 'TRUE', '_x000D_'), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }).map((seconds) => ({ wall: seconds * 1000 })),
  fc.constantFrom({ error: '#N/A' }, { error: '#ERROR!' }, { error: '#DIV/0!' }), fc.constantFrom<CellValue>({ f: '=A1+1', v: 3 }, { f: '=IF(B2="","ว่าง",TEXTJOIN(",",TRUE,B2))', v: 'ว่าง' }, { f: '=TODAY()', v: { wall: Date.UTC(2024, 9, 28) } }, { f: '=QUERY(A:B)' }),
);
const color = fc.constantFrom('#ff0000', '#00ff7f', '#123456');
const line = fc.record({ style: fc.constantFrom('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'), color });
const style: fc.Arbitrary<CellStyle> = fc.record({
  background: color, fontColor: color, fontFamily: fc.constantFrom('Sarabun', 'Courier New'), fontSize: fc.integer({ min: 6, max: 40 }),
  bold: fc.constant(true), italic: fc.constant(true), underline: fc.constant(true), strikethrough: fc.constant(true), horizontal: fc.constantFrom('left', 'center', 'right', 'start'),
  vertical: fc.constantFrom('top', 'middle'), numberFormat: fc.constantFrom('@', '0.00', '#,##0', 'M/d/yyyy', 'dd/MM/yyyy HH:mm'), wrap: fc.constantFrom('WRAP', 'CLIP'), rotation: fc.constantFrom(45, -30),
  borderTop: line, borderLeft: line,
}, { requiredKeys: [] });
const cellsOf = (content: fc.Arbitrary<CellValue | null>): fc.Arbitrary<Parameters<typeof filled>[0]> => fc.array(fc.record({ row: fc.nat(20), column: fc.nat(8), value: content, style }), { maxLength: 25 });
const cells = cellsOf(value);
const texts = cellsOf(fc.oneof(fc.constant(null), text));

function filled(content: readonly { readonly row: number; readonly column: number; readonly value: CellValue | null; readonly style: CellStyle }[]): SpreadsheetRecord {
  const record = book('ข้อมูล');
  const sheet = sheetOf(record);
  for (const cell of content) {
    putAt(sheet.values, cell, cell.value);
    putStyle({ record, sheet }, cell, cell.style);
  }
  return record;
}

const NOBODYS_LOCK: Omit<SheetRecord['protections'][number], 'kind'> = { id: 7, description: '', warningOnly: false, domainEdit: false, editors: [], unprotected: [], namedRange: null };

/** The formats of the first hundred rows of twelve columns. */
const stylesOf = (record: SpreadsheetRecord): readonly CellStyle[] => Array.from({ length: 1200 }, (_, at) => record.styles[sheetOf(record).styles[Math.floor(at / 12)]?.[at % 12] ?? 0] ?? {});

/** What a format is in a file: XLSX has no word for some of it. */
const inFile = (own: CellStyle): CellStyle => platformStyle(excelStyle(own, undefined));

describe('an XLSX file', () => {
  test('comes back as the record it was written from', async () => {
    await fc.assert(fc.asyncProperty(cells, async (content) => {
      const record = filled(content);
      expect(await decodeXlsx(await encodeXlsx(record, 0), record)).toEqual(record);
    }), { numRuns: 60 });
  });

  test('keeps formats that run down whole columns, with gaps and protections, and stays small', async () => {
    const column = fc.record({ from: fc.nat(99), style, gaps: fc.array(fc.nat(99), { maxLength: 4 }) });
    const locks = fc.constantFrom<SheetRecord['protections']>([], [{ ...NOBODYS_LOCK, kind: 'SHEET', unprotected: [{ row: 3, column: 0, rows: 40, columns: 2 }] }], [{ ...NOBODYS_LOCK, kind: 'RANGE', box: { row: 0, column: 1, rows: 100, columns: 1 } }]);
    await fc.assert(fc.asyncProperty(fc.array(column, { maxLength: 4 }), texts, locks, async (columns, content, protections) => {
      const record = filled(content);
      const sheet = sheetOf(record);
      sheet.protections = protections;
      columns.forEach(({ from, style: own, gaps }, at) => {
        for (let row = from; row < sheet.rows; row += 1) if (!gaps.includes(row)) putStyle({ record, sheet }, { row, column: at * 3 }, own);
      });
      const bytes = await encodeXlsx(record, 0);
      expect(await decodeXlsx(bytes, record)).toEqual(record);
      const read = await decodeXlsx(bytes);
      expect(stylesOf(read)).toEqual(stylesOf(record).map(inFile));
    }), { numRuns: 20 });
  });

  test('does not grow with the empty cells of a formatted column', async () => {
    const sizes = await Promise.all([10, 1000].map(async (rows) => {
      const record = book('ก');
      const sheet = sheetOf(record);
      sheet.rows = rows;
      for (let row = 1; row < rows; row += 1) for (let column = 0; column < 12; column += 1) putStyle({ record, sheet }, { row, column }, { numberFormat: '@' });
      return (await encodeXlsx(record, 0)).length;
    }));
    expect(Math.abs((sizes[1] ?? 0) - (sizes[0] ?? 0))).toBeLessThan(64); // the time of writing stands in the file
  });

  test('tells how large a sheet is that is larger than a new one', async () => {
    const record = book('ก');
    Object.assign(sheetOf(record), { rows: 1500, columns: 40 });
    for (let row = 0; row < 1500; row += 1) putStyle({ record, sheet: sheetOf(record) }, { row, column: 39 }, { numberFormat: '@' });
    expect(sheetOf(await decodeXlsx(await encodeXlsx(record, 0)))).toMatchObject({ rows: 1500, columns: 40 });
  });

  test('read without the record has the same values and formats', async () => {
    const record = book('ก', 'ข');
    const sheet = sheetOf(record);
    const rows: (CellValue | null)[][] = [['ชื่อ', 'รหัส', 'วันที่'], ['นายตัวอย่าง หนึ่ง', '007', { wall: Date.UTC(2024, 9, 30, 9, 30) }], [true, 1.5, { f: '=B3*2', v: 3 }], [{ error: '#N/A' }, null, 'ต่อ\nบรรทัด']];
    fill(sheet, rows);
    putStyle({ record, sheet }, { row: 0, column: 0 }, { bold: true, background: '#d9ead3', wrap: 'WRAP', borderBottom: { style: 'SOLID', color: '#000000' } });
    putStyle({ record, sheet }, { row: 1, column: 1 }, { numberFormat: '@' });
    const read = await decodeXlsx(await encodeXlsx(record));
    expect(sheetOf(read).values).toEqual(sheet.values);
    expect(read.styles[sheetOf(read).styles[0]?.[0] ?? 0]).toEqual(record.styles[1]);
    expect(read.styles[sheetOf(read).styles[1]?.[1] ?? 0]).toEqual({ numberFormat: '@' });
    expect(read.sheets.map(({ name }) => name)).toEqual(['ก', 'ข']);
  });

  test('holds the frame, merges, notes, rules, filters, colours and names of a sheet', async () => {
    const record = book('ข้อมูล', 'รายการ');
    const sheet = sheetOf(record);
    fill(sheet, [['หัว', 'สอง'], ['a', 1], ['b', 2]]);
    Object.assign(sheet, { frozenRows: 1, frozenColumns: 2, tabColor: '#ff9900', hiddenGridlines: true });
    sheet.columnEntries = [{ size: 250 }, null, { hidden: true }];
    sheet.rowEntries = [{ size: 40 }, null, { hidden: true }];
    sheet.merges = [{ row: 4, column: 0, rows: 2, columns: 3 }];
    sheet.notes = [['หมายเหตุ']];
    sheet.filter = { box: { row: 0, column: 0, rows: 2, columns: 2 }, criteria: {} };
    sheetOf(record, 1).hidden = true;
    record.validationRules = [
      { criteria: 'VALUE_IN_LIST', values: [['ใช่', 'ไม่'], true], allowInvalid: false, help: 'เลือก' },
      { criteria: 'VALUE_IN_RANGE', values: [{ range: { sheetId: 1000, row: 0, column: 0, rows: 5, columns: 1 } }, true], allowInvalid: true, help: null },
      { criteria: 'NUMBER_BETWEEN', values: [1, 5], allowInvalid: false, help: null },
      { criteria: 'CHECKBOX', values: [], allowInvalid: true, help: null },
    ];
    sheet.validations = [null, [0, 1, 2, 3], [0, 1, 2, 3]];
    sheet.conditionalRules = [
      { ranges: [{ sheetId: 0, row: 1, column: 0, rows: 5, columns: 2 }], boolean: { criteria: 'NUMBER_GREATER_THAN', values: [1], background: '#ff0000', bold: true } },
      { ranges: [{ sheetId: 0, row: 1, column: 1, rows: 5, columns: 1 }], gradient: { min: { color: '#ffffff', type: 'MIN', value: '' }, max: { color: '#00ff00', type: 'MAX', value: '' } } },
    ];
    record.namedRanges = [{ name: 'ตาราง', box: { sheetId: 0, row: 0, column: 0, rows: 3, columns: 2 } }];
    const read = await decodeXlsx(await encodeXlsx(record));
    const got = sheetOf(read);
    expect(got).toMatchObject({ frozenRows: 1, frozenColumns: 2, tabColor: '#ff9900', hiddenGridlines: true, merges: sheet.merges, notes: sheet.notes, columnEntries: sheet.columnEntries, rowEntries: sheet.rowEntries, filter: sheet.filter, conditionalRules: sheet.conditionalRules });
    expect(got.validations[2]?.map((index) => read.validationRules[index ?? -1]?.criteria)).toEqual(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'NUMBER_BETWEEN', 'CHECKBOX']);
    expect(read.validationRules.find(({ criteria }) => criteria === 'VALUE_IN_LIST')).toEqual(record.validationRules[0]);
    expect(sheetOf(read, 1).hidden).toBe(true);
    expect(read.namedRanges).toEqual(record.namedRanges);
    expect(await decodeXlsx(await encodeXlsx(record), record)).toEqual(record);
  });

  test('keeps what XLSX cannot hold: ids, charts, form links, protections, long lists', async () => {
    const record = book('คำตอบ', 'ข');
    const sheet = sheetOf(record);
    fill(sheet, [['หัว'], ['a']]);
    sheet.formId = 'form-1';
    sheet.charts = [{ id: 3, type: 'BAR', ranges: [], anchorRow: 1, anchorColumn: 1, offsetX: 0, offsetY: 0, options: {}, numHeaders: 1, transpose: false, mergeStrategy: 'MERGE_COLUMNS', hiddenStrategy: 'IGNORE_BOTH' }];
    sheet.protections = [{ id: 4, kind: 'RANGE', box: { row: 0, column: 0, rows: 1, columns: 3 }, description: 'หัวตาราง', warningOnly: false, domainEdit: false, editors: ['owner@example.com'], unprotected: [], namedRange: null }];
    record.validationRules = [{ criteria: 'VALUE_IN_LIST', values: [Array.from({ length: 90 }, (_, index) => `ตำบล ${index}`), true], allowInvalid: false, help: null }];
    sheet.validations = [null, [0]];
    const after = await decodeXlsx(await edited(record, (workbook) => { const cell = workbook.getWorksheet('คำตอบ'); if (cell) cell.getCell('A2').value = 'แก้แล้ว'; }), record);
    expect(after).toEqual({ ...record, sheets: [{ ...sheet, values: [['หัว'], ['แก้แล้ว']] }, record.sheets[1]] });
  });

  test('edited by a person changes only what was edited', async () => {
    const record = filled([{ row: 1, column: 1, value: 'เดิม', style: { wrap: 'CLIP', bold: true } }, { row: 0, column: 0, value: { wall: Date.UTC(2024, 9, 30) }, style: {} }]);
    const bytes = await edited(record, (workbook) => {
      const sheet = workbook.worksheets[0];
      if (!sheet) return;
      sheet.getCell('B2').font = { ...sheet.getCell('B2').font, italic: true };
      sheet.getCell('D4').value = 42;
      sheet.getCell('A150').value = 'ต่ำกว่าตาราง';
    });
    const after = await decodeXlsx(bytes, record);
    expect(after.styles[sheetOf(after).styles[1]?.[1] ?? 0]).toEqual({ wrap: 'CLIP', bold: true, italic: true });
    expect([sheetOf(after).values[0]?.[0], sheetOf(after).values[3]?.[3], sheetOf(after).values[149]?.[0], sheetOf(after).rows]).toEqual([{ wall: Date.UTC(2024, 9, 30) }, 42, 'ต่ำกว่าตาราง', 150]);
  });

  test('with a renamed, a moved, an added and a removed tab keeps the ids of those that stayed', async () => {
    const record = book('หนึ่ง', 'สอง', 'สาม');
    fill(sheetOf(record, 0), [['ก']]);
    fill(sheetOf(record, 1), [['ข']]);
    const after = await decodeXlsx(await edited(record, (workbook) => {
      const [one, two] = workbook.worksheets;
      if (one) one.name = 'เปลี่ยนชื่อ';
      if (two) { workbook.removeWorksheet(two.id); }
      workbook.addWorksheet('ใหม่').getCell('A1').value = 'ใหม่';
    }), record);
    expect(after.sheets.map(({ name, id }) => [name, [0, 1000, 2000].includes(id) ? id : 'new'])).toEqual([['เปลี่ยนชื่อ', 0], ['สาม', 2000], ['ใหม่', 'new']]);
  });

  test('damaged or of another kind is a SyntaxError that says so', async () => {
    await expect(decodeXlsx(new TextEncoder().encode('not a workbook'))).rejects.toThrow(SyntaxError);
    const bytes = await encodeXlsx(book('ก'));
    await expect(decodeXlsx(bytes.slice(0, bytes.length / 2))).rejects.toThrow(/Cannot read the spreadsheet file: it is damaged/);
    await expect(decodeXlsx(new Uint8Array())).rejects.toThrow(/not an XLSX file/);
  });

  test('a formula read from a file makes the sheet one whose results may spread', async () => {
    const record = book('ก');
    const after = await decodeXlsx(await edited(record, (workbook) => { const sheet = workbook.worksheets[0]; if (sheet) sheet.getCell('A1').value = { formula: '_xlfn.UNIQUE(B1:B3)', result: 1 }; }), record);
    expect(sheetOf(after)).toMatchObject({ maySpread: true, values: [[{ f: '=UNIQUE(B1:B3)', v: 1 }]] });
  });
});
