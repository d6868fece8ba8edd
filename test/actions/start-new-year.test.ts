// Starting a fiscal year when the execution dies anywhere: the next call brings the same end.
import { proposeNewYear } from '../../src/actions/propose-new-year';
import { startNewYear, type NewYearApp } from '../../src/actions/start-new-year';
import { writeFormBook } from '../../src/actions/form-books';
import { newFormBook } from '../../src/domain/forms/form-book';
import { rulesOf } from '../../src/domain/deadlines/definition-rules';
import { formatObligation } from '../../src/domain/deadlines/obligation-row';
import { FY2568 } from '../../src/domain/programme/fy2568';
import type { TableRecord } from '../../src/domain/table/record';
import { nongKhaiRows, settingsRows } from '../builders/selection-tables';
import { deathAt, faulty } from '../fakes/documents';
import { FakeForms } from '../fakes/forms';
import { fakeCaller, fakeClock, fakeExclusive, FakeNotebook } from '../fakes/selection-office';
import { FakeTables } from '../fakes/tables';

const SHOWN = ['settings', 'obligations', 'past-targets', 'targets', 'nominations', 'answers', 'tracking', 'archives', 'contacts', 'next-year'];

function playedOffice(): { readonly app: NewYearApp; readonly tables: FakeTables; readonly archives: string[]; readonly forms: FakeForms } {
  const tables = new FakeTables({
    settings: settingsRows({ 'issue-date': '25/10/2567', 'remind-from': '25/10/2567', 'nomination-due': '30/10/2567', 'excluded-years': '2566, 2567', 'data-kept-until': '30/9/2570' }), places: nongKhaiRows(),
    obligations: rulesOf(FY2568.obligations).map((rule) => formatObligation(rule)), 'past-targets': [{ fiscalYear: '2567', tambonCode: '430101' }],
    targets: ['430104', '430205'].map((tambonCode): TableRecord => ({ mode: 'target', districtCode: tambonCode.slice(0, 4), tambonCode, reallocatedFrom: null, confirmedOn: '2024-10-29', confirmedBy: 'x', endedReason: '' })),
    nominations: [{ responseId: 'r1', districtCode: '4301' }], answers: [{ responseId: 'r2' }], tracking: [{ key: 'k' }], contacts: [{ unit: '4301', email: 'x@example.com' }],
  });
  const archives: string[] = [];
  const forms = new FakeForms();
  const notebook = new FakeNotebook();
  writeFormBook(notebook, 2568, { form: 'monthly', book: { ...newFormBook('t'), formId: forms.create('monthly') } });
  const never = (): never => { throw new Error('not asked for here'); };
  const files = {
    saveText: never, saveXlsx: never, readText: never, gather: never, discard: never, readTabs: never, mentioning: never, folderUrl: never,
    removeRawTabs: () => undefined,
    archiveTabs: ({ name }: { readonly name: string }) => { if (!archives.includes(name)) archives.push(name); return { id: name, url: `https://example.com/${archives.indexOf(name)}` }; },
  };
  const app: NewYearApp = { tables, clock: fakeClock('2025-10-06T08:30:00'), caller: fakeCaller('province@example.com'), exclusive: fakeExclusive(), notebook, files, forms };
  proposeNewYear(app, { fiscalYear: 0 });
  return { app, tables, archives, forms };
}

const shown = (tables: FakeTables): unknown => SHOWN.map((table) => tables.read(table).filter((record) => Object.values(record).some((cell) => cell !== null && cell !== '')));

describe('starting a fiscal year', () => {
  const whole = playedOffice();
  const ended = startNewYear(whole.app, { confirmed: true });

  it('ends with the new year, the targets kept, people kept, the year’s tables empty', () => {
    expect(ended.counts).toEqual({ fiscalYear: 2569, pastTargets: 2, formsClosed: 1 });
    expect(whole.tables.read('past-targets').map(({ fiscalYear, tambonCode }) => [fiscalYear, tambonCode])).toEqual([['2567', '430101'], ['2568', '430104'], ['2568', '430205']]);
    expect([whole.tables.read('nominations'), whole.tables.read('contacts').length, whole.archives.length]).toEqual([[], 1, 1]);
    expect(whole.tables.read('archives')).toEqual([0, 1].map(() => expect.objectContaining({ fiscalYear: '2568', archivedOn: '2025-10-06', keptUntil: '2027-09-30', state: 'kept' }) as unknown));
    expect(whole.tables.read('archives').map(({ what }) => what)).toEqual(['สมุดงานปีงบประมาณ 2568 พร้อมคำตอบดิบ', 'แบบฟอร์มและคำตอบ monthly']);
  });

  it.each(['before', 'after'] as const)('comes to the same end where the execution dies %s any call', (when) => {
    let deaths = 0;
    for (let call = 1; ; call += 1) {
      const office = playedOffice();
      const death = deathAt(call, when);
      const { tables, files, forms, notebook } = office.app;
      try {
        startNewYear({ ...office.app, ...faulty({ tables, files, forms, notebook }, death) }, { confirmed: true });
      } catch {
        deaths += 1;
      }
      if (!death.died()) break;
      startNewYear(office.app, { confirmed: true });
      expect([call, shown(office.tables)]).toEqual([call, shown(whole.tables)]);
      expect([call, office.archives]).toEqual([call, whole.archives]);
    }
    expect(deaths).toBeGreaterThan(30);
  });

  it('refuses a year that was not proposed', () => {
    expect(startNewYear(whole.app, { confirmed: true })).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('ยังไม่มีข้อเสนอปีใหม่')] });
  });
});
