// Setting up twice, and importing office data.
import { importOfficeData } from '../../src/actions/import-office-data';
import { setUpWorkbook, type StartingRows } from '../../src/actions/set-up-workbook';
import { fakeExclusive } from '../fakes/selection-office';
import { FakeTables } from '../fakes/tables';

const exclusive = fakeExclusive();

const startingRows: readonly StartingRows[] = [
  { table: 'settings', keyColumn: 'key', whenEmpty: false, records: [{ key: 'quota', value: '' }, { key: 'office-name', value: '' }] },
  { table: 'places', keyColumn: 'tambonCode', whenEmpty: true, records: [{ tambonCode: '430101' }] },
];
const workbook = { ensureTabs: () => ({ created: ['ตั้งค่า'], kept: [], changed: [] }), arrangeTabs: () => undefined, url: () => '', name: () => '' };

describe('setUpWorkbook', () => {
  it('adds starting rows once and keeps what people wrote', () => {
    const tables = new FakeTables({ settings: [{ key: 'quota', value: '9' }] });
    setUpWorkbook({ workbook, tables, startingRows, exclusive });
    setUpWorkbook({ workbook, tables, startingRows, exclusive });
    expect(tables.read('settings')).toEqual([{ key: 'quota', value: '9' }, { key: 'office-name', value: '' }]);
    expect(tables.read('places')).toHaveLength(1);
  });
});

describe('importOfficeData', () => {
  const contact = { unit: '4301', role: 'officer', email: 'a@example.com', name: 'นายตัวอย่าง' };
  it('writes known settings and adds each contact once', () => {
    const tables = new FakeTables({ settings: [{ key: 'quota', value: '' }] });
    importOfficeData({ tables, exclusive }, { settings: { quota: 9 }, contacts: [contact, contact] });
    const again = importOfficeData({ tables, exclusive }, { settings: { quota: 9 }, contacts: [contact] });
    expect(tables.read('settings')[0]).toMatchObject({ value: '9' });
    expect(tables.read('contacts')).toHaveLength(1);
    expect(again.counts).toEqual({ settingsChanged: 0, contactsAdded: 0 });
  });
  it.each([
    ['a unit that is no code', { ...contact, unit: 'เมือง' }, 'รหัสหน่วยงาน'],
    ['a role that does not exist', { ...contact, role: 'boss' }, 'บทบาท'],
    ['an address with a line break', { ...contact, email: 'a@b.c\nBcc: x@y.z' }, 'อีเมล'],
    ['no object at all', 7, 'รหัสหน่วยงาน'],
  ])('refuses %s by row and keeps the others', (_name, bad, word) => {
    const tables = new FakeTables();
    const ended = importOfficeData({ tables, exclusive }, { contacts: [bad, contact] });
    expect(ended.notDone[0]).toContain('แถวที่ 1');
    expect(ended.notDone[0]).toContain(word);
    expect(tables.read('contacts')).toHaveLength(1);
  });
});

describe('an office in which another one writes', () => {
  it('is not set up half: nothing is added and the command says to try again', () => {
    const tables = new FakeTables({ settings: [], places: [], contacts: [] });
    const busy = { tables, exclusive: fakeExclusive(false) };
    const ends = [setUpWorkbook({ ...busy, workbook, startingRows }), importOfficeData(busy, { settings: { quota: 9 }, contacts: [] })];
    expect(ends.map(({ status, notDone }) => [status, notDone])).toEqual(ends.map(() => ['refused', [expect.stringContaining('ลองอีกครั้ง')]]));
    expect([tables.read('settings'), tables.read('places')]).toEqual([[], []]);
  });
});
