// The change log of the built add-on: commands and hands leave who, when, what, before and after; a changed, missing or cut-off row is found; the province's mail carries the end.
import { callFromPage } from '../../src/workspace/host/requests';
import { raiseEdit } from '../../src/workspace/host/events';
import { applyUserEdit } from '../../src/workspace/services/spreadsheet/host-hooks';
import { withLine } from '../faults/office-stages';
import { spreadsheetCalls } from '../builders/service-costs';
import type { BundleOffice } from './bundle-office';

const TAB = 'ประวัติการเปลี่ยนแปลง';
const HEADERS = ['เลขที่', 'เมื่อ', 'โดย', 'แท็บ', 'แถว', 'คอลัมน์', 'ก่อน', 'หลัง', 'ค่าสุ่ม', 'รอยพิมพ์เนื้อหา', 'รอยพิมพ์ต่อเนื่อง'];
const OWNER = 'province@example.com';

function part(office: BundleOffice): { readonly state: string; readonly sentences: readonly string[] } | undefined {
  const result = callFromPage(office.workspace, { functionName: 'readInstallation', args: [], user: OWNER }) as unknown as { value: { value: readonly { id: string; state: string; sentences: readonly string[] }[] } };
  return result.value.value.find(({ id }) => id === 'changes');
}

/** Writes into the log behind the program's back, as an editor of the sheet can. */
function tamper(office: BundleOffice, row: number, column: number, value: string): void {
  const { workspace } = office;
  const typing = workspace.execution({ mode: 'direct' });
  try {
    applyUserEdit(typing, workspace.project().container?.id ?? '', { sheetName: TAB, a1: `${String.fromCharCode(65 + column)}${row + 1}`, value });
  } finally {
    workspace.end(typing);
  }
}

describe('the change log', () => {
  it('keeps what commands change, and its chain holds', () => {
    const office = withLine().open();
    expect(office.rows(TAB).length).toBeGreaterThan(0);
    const before = office.rows(TAB).length;
    office.run('importOfficeData', { settings: { 'office-name': 'สำนักงานทดลอง' } });
    const added = office.rows(TAB).slice(before);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ โดย: OWNER, แท็บ: 'ตั้งค่า', คอลัมน์: 'ค่า', หลัง: 'สำนักงานทดลอง' });
    expect(part(office)).toMatchObject({ state: 'good' });
  });

  it('tells values in the words of their tabs, never as codes', () => {
    const log = withLine().open().rows(TAB);
    const changed = log.filter((row) => row['แท็บ'] === 'ข้อเสนอตำบล' && row['คอลัมน์'] === 'สถานะ');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.map((row) => `${row['ก่อน'] ?? ''}${row['หลัง'] ?? ''}`).join()).not.toMatch(/[a-z]/);
  });

  it('keeps what hands change in the tables that matter', () => {
    const office = withLine().open();
    raiseEdit(office.workspace, { tab: 'ตั้งค่า', a1: 'C2', value: 'ค่าที่พิมพ์เอง' });
    expect(office.rows(TAB).at(-1)).toMatchObject({ แท็บ: 'ตั้งค่า', แถว: 'แถว 2', คอลัมน์: 'ค่า', หลัง: 'ค่าที่พิมพ์เอง', โดย: expect.stringContaining('แก้ในตาราง') as string });
    expect(part(office)).toMatchObject({ state: 'good' });
  });

  it.each([['a changed content', 2, 'after'], ['a changed number', 1, 'number']] as const)('shows %s', (_what, row, column) => {
    const office = withLine().open();
    office.run('importOfficeData', { settings: { 'office-name': 'สำนักงานทดลอง' } });
    tamper(office, row, column === 'after' ? HEADERS.indexOf('หลัง') : 0, '99');
    expect(part(office)).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining(`ลำดับที่ ${row} `)] });
  });

  it('goes out with the province\'s mail alone, so that a log cut off at its end is found', () => {
    const office = withLine().open();
    office.advance('2024-10-29');
    const mails = office.mails().filter((mail) => JSON.stringify(mail).includes('รอยพิมพ์ล่าสุด'));
    expect(new Set(mails.map(({ to }) => to))).toEqual(new Set([OWNER]));
    const [, count = '0', hash] = /การเปลี่ยนแปลง (\d+) รายการ รอยพิมพ์ล่าสุด (\w+)/.exec(JSON.stringify(mails.at(-1))) ?? [];
    expect(office.rows(TAB)[Number(count) - 1]?.['รอยพิมพ์ต่อเนื่อง']).toBe(hash);
    expect(part(office)).toMatchObject({ state: 'good' });
    const { length } = office.rows(TAB);
    for (let row = Number(count); row <= length; row += 1) HEADERS.forEach((_header, column) => { tamper(office, row, column, ''); });
    expect(part(office)).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('แถวท้ายหายไป')] });
  });

  it('costs no call per row', () => {
    const calls = (settings: Readonly<Record<string, string>>): number => {
      const office = withLine().open();
      const before = new Map(office.workspace.calls);
      office.run('importOfficeData', { settings });
      return spreadsheetCalls(before, office.workspace.calls).total;
    };
    const many = Object.fromEntries(['office-name', 'office-phone', 'office-email', 'office-address'].map((key) => [key, `ทดลอง ${key}`]));
    expect(calls(many) - calls({ 'office-name': 'ทดลอง' })).toBeLessThanOrEqual(6); // the rows of the settings themselves, in runs
  });
});
