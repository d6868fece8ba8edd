// Bringing a workbook of an older format up to date.
import type { TabLayout } from '../../../src/google/layout/tab-layout';
import { textColumn } from '../../../src/google/layout/tab-layout';
import { formatOf, recordFormat, WORKBOOK_FORMAT } from '../../../src/google/migrations/workbook-format';
import { SheetWorkbook } from '../../../src/google/tables/sheet-workbook';
import { baseModule } from '../../../src/workspace/services/base/module';
import { spreadsheetModule } from '../../../src/workspace/services/spreadsheet/module';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { present } from '../../builders/present';
import { Rig } from '../../workspace/rig';

const OLD: TabLayout = { id: 'things', title: 'รายการ', purpose: 'ทดสอบ', columns: [textColumn('code', 'รหัส'), textColumn('state', 'สถานะ', { kind: 'choice', choices: [{ code: 'late', label: 'เลยกำหนด' }] })] };
const NEW: TabLayout = { ...OLD, columns: [...OLD.columns, textColumn('note', 'หมายเหตุ', { owner: 'person' })] };

function book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const execution = new Rig({ modules: [baseModule, spreadsheetModule, utilitiesModule] }).execution();
  const { SpreadsheetApp: app, Utilities: utilities } = execution.realm.context as Record<string, unknown>;
  Object.assign(globalThis, { SpreadsheetApp: app, Utilities: utilities });
  return SpreadsheetApp.create('ทดสอบ');
}

/** A workbook as the first program made it: its columns, nothing else. */
function firstFormat(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const spreadsheet = book();
  spreadsheet.insertSheet(OLD.title).getRange(1, 1, 2, 3).setValues([['รหัส', 'สถานะ', 'ของสำนักงาน'], ['1', 'เลยกำหนด', 'เก็บไว้']]);
  return spreadsheet;
}

describe('ensureTabs', () => {
  it('records the format of a new workbook and migrates nothing', () => {
    const spreadsheet = book();
    expect(new SheetWorkbook(spreadsheet, [NEW]).ensureTabs()).toEqual({ created: ['รายการ'], kept: [], changed: [] });
    expect(formatOf(spreadsheet)).toBe(WORKBOOK_FORMAT);
  });

  it('dresses the tabs of the first format and adds missing columns behind those of the office, once', () => {
    const spreadsheet = firstFormat();
    const workbook = new SheetWorkbook(spreadsheet, [NEW]);
    expect(workbook.ensureTabs().changed).toEqual(['เพิ่มตัวกรองและสีของสถานะในแท็บเดิม', 'ช่องติ๊กเป็นกล่องให้กด และตัดข้อความยาวที่ขอบช่องในแท็บเดิม', 'เพิ่มคอลัมน์ “หมายเหตุ” ในแท็บ “รายการ”']);
    const sheet = spreadsheet.getSheetByName('รายการ');
    expect(sheet?.getFilter()).not.toBeNull();
    expect(sheet?.getConditionalFormatRules()).toHaveLength(1);
    expect(sheet?.getDataRange().getValues().map((row) => row.filter((cell) => cell !== ''))).toEqual([['รหัส', 'สถานะ', 'ของสำนักงาน', 'หมายเหตุ'], ['1', 'เลยกำหนด', 'เก็บไว้'].map((cell) => (cell === '1' ? 1 : cell))]);
    expect(workbook.ensureTabs().changed).toEqual([]);
  });

  it.each([['a new tab', false], ['a tab of the first format, whose columns people moved', true]])('gives ticks a box and keeps rows of addresses low in %s; empty cells stay empty', (_which, isOld) => {
    const layout: TabLayout = { ...OLD, columns: [textColumn('active', 'ใช้งาน', { kind: 'tick', owner: 'person' }), textColumn('docUrl', 'ลิงก์'), textColumn('reason', 'เหตุผล')] };
    const spreadsheet = book();
    if (isOld) spreadsheet.insertSheet(OLD.title).getRange(1, 1, 2, 3).setValues([['เหตุผล', 'ลิงก์', 'ใช้งาน'], ['ตัวอย่าง', 'https://example.com/1', true]]);
    new SheetWorkbook(spreadsheet, [layout]).ensureTabs();
    const sheet = present(spreadsheet.getSheetByName(OLD.title));
    const cell = (header: string): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(3, (sheet.getRange(1, 1, 1, 3).getValues()[0] ?? []).indexOf(header) + 1);
    expect(cell('ใช้งาน').getDataValidation()?.getCriteriaType().toString()).toBe('CHECKBOX');
    expect(['ลิงก์', 'เหตุผล'].map((header) => cell(header).getWrapStrategy().toString())).toEqual(['CLIP', expect.not.stringMatching('CLIP')]);
    expect(sheet.getLastRow()).toBe(isOld ? 2 : 1);
  });

  it('refuses a workbook of a newer program and leaves it as it is', () => {
    const spreadsheet = firstFormat();
    recordFormat(spreadsheet, WORKBOOK_FORMAT + 1);
    expect(() => new SheetWorkbook(spreadsheet, [NEW]).ensureTabs()).toThrow(/Cannot change the workbook/);
    expect(spreadsheet.getSheetByName('รายการ')?.getFilter()).toBeNull();
  });
});
