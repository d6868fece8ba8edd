// Past targets pasted in any shape: codes found, nothing guessed, nothing twice.
import { importPastTargets } from '../../src/actions/import-past-targets';
import { selectionApp } from '../builders/selection-app';

const codes = (app: ReturnType<typeof selectionApp>): unknown[] => app.tables.read('past-targets').map(({ fiscalYear, tambonCode }) => [fiscalYear, tambonCode]);

test.each([
  ['tabs with a header', 'ปีงบประมาณ\tอำเภอ\tตำบล\n2566\tท่าบ่อ\tบ้านเดื่อ'],
  ['commas, Thai digits and prefixes', 'ตำบล,อำเภอ,ปี\nต.บ้านเดื่อ,อ.ท่าบ่อ,พ.ศ. ๒๕๖๖'],
  ['no header', '2566\tท่าบ่อ\tบ้านเดื่อ'],
  ['codes only', 'year;code\r\n2566;430205'],
  ['quotes and a byte order mark', '\ufeff"ปี","รหัสตำบล","ตำบล"\n"2566","430205","บ้านเดื่อ"'],
])('%s give the code', (_shape, text) => {
  const app = selectionApp();
  expect(importPastTargets(app, text).status).toBe('done');
  expect(codes(app)).toEqual([['2566', '430205']]);
});

test('importing again adds nothing', () => {
  const app = selectionApp();
  const text = '2566\tท่าบ่อ\tบ้านเดื่อ\n2567\tท่าบ่อ\tบ้านเดื่อ';
  importPastTargets(app, text);
  expect(importPastTargets(app, text).counts).toEqual({ added: 0, matched: 2, unmatched: 0 });
  expect(app.tables.read('past-targets')).toHaveLength(2);
});

test('a name that stands in two districts is asked for, not guessed', () => {
  const app = selectionApp();
  expect(importPastTargets(app, 'ปี\tตำบล\n2566\tบ้านเดื่อ')).toMatchObject({ status: 'partly', counts: { unmatched: 1 }, notDone: [expect.stringContaining('430109')] });
});

test('rows typed in the tab get their codes without any text', () => {
  const app = selectionApp({ 'past-targets': [{ fiscalYear: '2566', district: 'สังคม', tambon: 'ผาตั้ง', tambonCode: null }, { fiscalYear: '', district: '', tambon: '', tambonCode: null }] });
  expect(importPastTargets(app).counts).toEqual({ added: 0, matched: 1, unmatched: 0 });
  expect(codes(app)[0]).toEqual(['2566', '430802']);
});

test('a year that is none and a code that is none are named', () => {
  const app = selectionApp();
  expect(importPastTargets(app, 'ปี\tรหัสตำบล\n2024\t430205\n2566\t999999').notDone).toEqual([expect.stringContaining('2024'), expect.stringContaining('999999')]);
});
