// The tables port on the spreadsheet stand-in: what is written is read back, nothing typed becomes a formula, few calls.
import vm from 'node:vm';
import type { TabLayout } from '../../../src/google/layout/tab-layout';
import { textColumn } from '../../../src/google/layout/tab-layout';
import { SheetTables } from '../../../src/google/tables/sheet-tables';
import { SheetWorkbook } from '../../../src/google/tables/sheet-workbook';
import { BrokenWorkbook } from '../../../src/ports/tables';
import { baseModule } from '../../../src/workspace/services/base/module';
import { spreadsheetModule } from '../../../src/workspace/services/spreadsheet/module';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { Rig } from '../../workspace/rig';

const LAYOUT: TabLayout = {
  id: 'things', title: 'รายการ', purpose: 'ทดสอบ',
  columns: [
    textColumn('code', 'รหัส'), textColumn('due', 'ครบกำหนด', { kind: 'date', owner: 'person' }), textColumn('heads', 'จำนวน', { kind: 'number', owner: 'person' }),
    textColumn('done', 'ทำแล้ว', { kind: 'tick', owner: 'person' }), textColumn('kind', 'ชนิด', { kind: 'choice', choices: [{ code: 'a', label: 'แบบหนึ่ง' }] }), textColumn('at', 'เมื่อ', { kind: 'instant' }),
  ],
};

interface Opened { readonly tables: SheetTables; readonly run: (code: string) => unknown; readonly calls: ReadonlyMap<string, number> }

function open(): Opened {
  const rig = new Rig({ modules: [baseModule, spreadsheetModule, utilitiesModule] });
  const execution = rig.execution();
  const global = (name: string): unknown => (execution.realm.context as Record<string, unknown>)[name];
  Object.assign(globalThis, { SpreadsheetApp: global('SpreadsheetApp'), Utilities: global('Utilities') });
  const spreadsheet = SpreadsheetApp.create('ทดสอบ');
  Object.assign(execution.realm.context, { book: spreadsheet });
  new SheetWorkbook(spreadsheet, [LAYOUT]).ensureTabs();
  const tables = new SheetTables(spreadsheet, [LAYOUT], () => { SpreadsheetApp.flush(); }, 'Asia/Bangkok');
  return { tables, calls: execution.calls, run: (code) => execution.border.toHost(vm.runInContext(`(function () { ${code} })()`, execution.realm.context)) };
}

const RECORD = { code: '=IMPORTXML("x")', due: '2024-10-30', heads: 18, done: true, kind: 'a', at: '2024-10-28T08:30:00' };

describe('SheetTables', () => {
  it('reads back what it wrote, in this execution and in the next', () => {
    const { tables } = open();
    tables.append('things', [RECORD]);
    expect(tables.read('things')).toEqual([RECORD]);
    tables.forget();
    expect(tables.read('things')).toEqual([RECORD]);
  });

  it.each(['=1+1', '+66 42 000 000', '-5', '@name', '{{tag}}', '0012', '1/2', 'TRUE', '๑๒', 'ก\u200bข', '😀', '<b>x</b>'])('keeps the text %s as it was typed', (text) => {
    const { tables } = open();
    tables.append('things', [{ ...RECORD, code: text, heads: text.startsWith('=') ? text : 1 }]);
    tables.forget();
    const [record] = tables.read('things');
    expect(record?.['code']).toBe(text);
    if (text.startsWith('=')) expect(record?.['heads']).toBe(text);
  });

  it('shows days in พ.ศ. and reads what people type', () => {
    const { tables, run } = open();
    tables.append('things', [RECORD, RECORD]);
    expect(run('return book.getSheetByName("รายการ").getRange("B2").getDisplayValue()')).toBe('30 ต.ค. 2567');
    run('book.getSheetByName("รายการ").getRange("B3").setNumberFormat("d/m/yyyy").setValue(new Date(2567, 9, 30))');
    tables.forget();
    expect(tables.read('things').map((record) => record['due'])).toEqual(['2024-10-30', '2024-10-30']);
  });

  it('writes only the cells that change and leaves what people typed beside them', () => {
    const { tables, run } = open();
    tables.append('things', [RECORD, RECORD, RECORD]);
    run('book.getSheetByName("รายการ").insertColumnAfter(6); book.getSheetByName("รายการ").getRange("G2").setValue("บันทึกของเรา")');
    tables.update('things', [{ index: 0, cells: { heads: 5 } }, { index: 2, cells: { heads: 7 } }]);
    tables.forget();
    expect(tables.read('things').map((record) => record['heads'])).toEqual([5, 18, 7]);
    expect(run('return book.getSheetByName("รายการ").getRange("G2").getValue()')).toBe('บันทึกของเรา');
  });

  it('amends in one write, and leaves the rows between and what people typed beside them', () => {
    const { tables, run, calls } = open();
    tables.append('things', [{ ...RECORD, code: 'ก' }, { ...RECORD, done: null }, RECORD]);
    run('book.getSheetByName("รายการ").insertColumnAfter(6); book.getSheetByName("รายการ").getRange("G2:G6").setFormula("=1+1")');
    tables.forget();
    const [before, written] = [tables.read('things'), calls.get('Range.setValues') ?? 0];
    tables.amend('things', [{ index: 0, cells: { kind: null } }], [{ ...RECORD, code: '+1' }, { code: 'ข' }]);
    expect((calls.get('Range.setValues') ?? 0) - written).toBe(1);
    tables.forget();
    expect(tables.read('things')).toEqual([{ ...RECORD, code: 'ก', kind: null }, before[1], before[2], { ...RECORD, code: '+1' }, { code: 'ข', due: null, heads: null, done: false, kind: null, at: null }]);
    expect(run('return book.getSheetByName("รายการ").getRange("G2:G6").getFormulas().map(String).join()')).toBe('=1+1,=1+1,=1+1,=1+1,=1+1');
  });

  it('finds columns that people moved, and names the one that is gone', () => {
    const { tables, run } = open();
    tables.append('things', [RECORD]);
    run('const sheet = book.getSheetByName("รายการ"); sheet.insertColumnBefore(1); sheet.getRange("A1").setValue("หมายเหตุ")');
    tables.forget();
    expect(tables.read('things')).toEqual([RECORD]);
    run('book.getSheetByName("รายการ").getRange("C1").setValue("วันส่ง")');
    tables.forget();
    expect(() => tables.read('things')).toThrow(BrokenWorkbook);
    run('book.getSheetByName("รายการ").setName("อื่น")');
    tables.forget();
    expect(() => tables.read('things')).toThrow(/missing-tab รายการ/);
  });

  it('grows the tab and needs no more calls for many rows than for few', () => {
    const few = open();
    few.tables.append('things', [RECORD]);
    const many = open();
    many.tables.append('things', Array.from({ length: 3000 }, (_unused, index) => ({ ...RECORD, code: String(index) })));
    many.tables.forget();
    expect(many.tables.read('things')).toHaveLength(3000);
    const written = (calls: ReadonlyMap<string, number>): number => calls.get('Range.setValues') ?? 0;
    expect(written(many.calls)).toBe(written(few.calls));
  });

  it('replaces all records and leaves no old row behind', () => {
    const { tables } = open();
    tables.append('things', [RECORD, RECORD, RECORD]);
    tables.replace('things', [{ ...RECORD, code: 'only' }]);
    tables.forget();
    expect(tables.read('things').map((record) => record['code'])).toEqual(['only']);
  });
});
