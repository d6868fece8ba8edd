// How many calls of the spreadsheet service leave the script when the built add-on checks and allocates: the same for nine answers as for hundreds.
import { gridAt, lastGridColumn, putAt } from '../../src/workspace/services/spreadsheet/model/grid';
import { sheetNamed } from '../../src/workspace/services/spreadsheet/model/find-sheet';
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { spreadsheetCalls } from '../builders/service-costs';
import { BundleOffice, FORM } from './bundle-office';
import { spreadsheetsOf } from '../../src/workspace/services/spreadsheet/spreadsheets-of';

const MOST_CALLS = 12;
const TAB = 'ข้อเสนอตำบล';

describe('allocateQuota of the built add-on', () => {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  beforeAll(() => {
    for (const nomination of sampleNominations) office.submit(FORM.nomination, nomination);
    office.run('takeInResponses');
  });

  /** The spreadsheet calls of one run. */
  function calls(): ReturnType<typeof spreadsheetCalls> {
    const before = new Map(office.workspace.calls);
    expect(office.run('allocateQuota').status).not.toBe('refused');
    return spreadsheetCalls(before, office.workspace.calls);
  }

  it('checks and allocates nine nominations, and does it again, in at most 12 calls', () => {
    for (const { total, byName } of [calls(), calls()]) expect({ byName, isFew: total <= MOST_CALLS }).toMatchObject({ isFew: true });
  });

  it('needs no more calls for 300 nominations', () => {
    multiply(300);
    expect(office.rows(TAB)).toHaveLength(300);
    const { total, byName } = calls();
    expect({ byName, isFew: total <= MOST_CALLS }).toMatchObject({ isFew: true });
    expect(office.rows('ผลตรวจคุณสมบัติ').length).toBeGreaterThan(300 * 5);
  });

  /** Copies of the nominations with response ids of their own, as if so many had come. */
  function multiply(count: number): void {
    const book = office.book();
    const sheet = sheetNamed(book, TAB);
    if (sheet === undefined) throw new Error(`no tab ${TAB}`);
    const columns = lastGridColumn(sheet.values);
    const id = Array.from({ length: columns }, (_unused, column) => gridAt(sheet.values, 0, column)).indexOf('รหัสคำตอบ');
    for (let row = 10; row <= count; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const source = gridAt(sheet.values, 1 + ((row - 1) % 9), column);
        putAt(sheet.values, { row, column }, column === id ? `copy-${row}` : source ?? null);
      }
    }
    spreadsheetsOf(office.workspace.store).touch(book.id);
    office.workspace.store.commitAll();
  }
});
