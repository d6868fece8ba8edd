import fc from 'fast-check';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { toIsoMonth } from '../../../src/domain/calendar/iso-month';
import type { DistrictCode, TambonCode } from '../../../src/domain/places/codes';
import { compileMonth } from '../../../src/domain/reports/compilation';
import { compilationRows, FIGURE_COLUMNS } from '../../../src/domain/reports/compilation-row';
import { addFigures, NO_FIGURES } from '../../../src/domain/reports/figures';
import type { MonthlyReport } from '../../../src/domain/reports/monthly-report';
import { chooseReport, reportSlots, type ReportMonth } from '../../../src/domain/reports/report-slot';

const DISTRICTS = ['4301', '4302', '4305', '4317'] as DistrictCode[];
const UNITS = DISTRICTS.flatMap((code) => [1, 2].map((number) => ({ districtCode: code, tambonCode: `${code}0${number}` as TambonCode, isStanding: true })));
const MONTHS: readonly ReportMonth[] = [1, 2, 3].map((number) => ({ month: toIsoMonth(`2025-0${number}`), dueOn: toIsoDate(`2025-0${number}-20`), sendBy: toIsoDate(`2025-0${number}-20`), lastDay: toIsoDate(`2025-0${number}-20`) }));
const NAMES = { districts: new Map<string, string>(), tambons: new Map<string, string>(), partners: new Map([['government', 'ภาครัฐ']]) };

const codes = (all: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...all]);
const activity = fc.record({
  slot: fc.constant(1), planCode: fc.constantFrom('', 'p#1'), title: fc.constant('ก'), done: fc.constant(''), people: fc.option(fc.nat(5000)), budget: fc.option(fc.nat(9_999_999).map((satang) => satang / 100)),
  spent: fc.option(fc.nat(9_999_999).map((satang) => satang / 100)), partners: codes(['government', 'private']), dimensions: codes(['security', 'prosperity']), aims: codes(['database', 'model']), link: fc.constant(''), faults: fc.constant([]),
});
const report: fc.Arbitrary<MonthlyReport> = fc.record({
  responseId: fc.uuid(), standing: fc.constantFrom('new', 'held', 'accepted', 'returned', 'approved', 'withdrawn'), submittedAt: fc.integer({ min: 10, max: 28 }).map((day) => `2025-01-${day}T09:00:00`),
  email: fc.constant(''), unit: fc.constantFrom(...UNITS), month: fc.constantFrom(...MONTHS.map(({ month }) => month)), activities: fc.array(activity, { maxLength: 4 }),
  results: fc.constant(''), problems: fc.constant(''), helpWanted: fc.constant(''), nextMonth: fc.constant(''), link: fc.constant(''),
}).map(({ unit, ...rest }) => ({ ...rest, districtCode: unit.districtCode, tambonCode: unit.tambonCode }));

const compiled = (reports: readonly MonthlyReport[]): ReturnType<typeof compileMonth> => {
  const { slots } = reportSlots({ reports, units: UNITS, months: MONTHS, firstSent: new Map(), isDue: () => true });
  return compileMonth(toIsoMonth('2025-02'), { slots, plans: [], districts: DISTRICTS });
};

describe('compilation', () => {
  it('has totals equal to the sum of its districts, whatever was reported', () => {
    fc.assert(fc.property(fc.array(report, { maxLength: 40 }), (reports) => {
      const { districts, total } = compiled(reports);
      expect(districts.map(({ month }) => month).reduce(addFigures, NO_FIGURES)).toEqual(total.month);
      expect(districts.map(({ toDate }) => toDate).reduce(addFigures, NO_FIGURES)).toEqual(total.toDate);
      const rows = compilationRows(compiled(reports), NAMES, '');
      for (const [id] of FIGURE_COLUMNS) {
        const sum = rows.slice(0, -1).reduce((satang, row) => satang + Math.round(Number(row[id]) * 100), 0) / 100;
        expect([id, rows.at(-1)?.[id]]).toEqual([id, sum]);
      }
    }), { numRuns: 60 });
  });

  it('counts one report a unit and month, so that a duplicate changes no figure', () => {
    fc.assert(fc.property(fc.array(report, { maxLength: 20 }), (reports) => {
      const before = compiled(reports).total.month;
      const duplicated = reports.flatMap((one) => [one, { ...one, responseId: `z${one.responseId}` }]);
      expect({ ...compiled(duplicated).total.month, duplicates: 0 }).toEqual({ ...before, duplicates: 0 });
    }), { numRuns: 30 });
  });

  it('adds every tick and baht of a report that counts, and none of one that is held or sent back', () => {
    const one: MonthlyReport = {
      responseId: 'r', standing: 'new', submittedAt: '2025-02-21T09:00:00', email: '', month: toIsoMonth('2025-02'), districtCode: '4301' as DistrictCode, tambonCode: '430101' as TambonCode,
      activities: [{ slot: 1, planCode: '', title: 'ก', done: '', people: 3, budget: 0.1, spent: 0.2, partners: ['government', 'government'], dimensions: [], aims: [], link: '', faults: [] }],
      results: '', problems: '', helpWanted: '', nextMonth: '', link: '',
    };
    expect(compiled([one]).total.month).toMatchObject({ expected: 8, onTime: 0, late: 1, missing: 7, people: 3, budget: 0.1, spent: 0.2, partners: { government: 1 } });
    expect(compiled([{ ...one, standing: 'held' }]).total.month).toMatchObject({ late: 0, missing: 8, people: 0 });
  });
});

describe('the report that counts', () => {
  const of = (responseId: string, standing: MonthlyReport['standing'], day: string): MonthlyReport => ({
    responseId, standing, submittedAt: `2025-01-${day}T09:00:00`, email: '', month: toIsoMonth('2025-01'), districtCode: '4301' as DistrictCode, tambonCode: null, activities: [], results: '', problems: '', helpWanted: '', nextMonth: '', link: '',
  });

  it.each([
    ['the latest of new ones', [of('a', 'new', '10'), of('b', 'new', '12')], 'b', 1], ['an accepted one before a later new one', [of('a', 'accepted', '10'), of('b', 'new', '12')], 'a', 1],
    ['an approved one before all', [of('a', 'approved', '10'), of('b', 'accepted', '12'), of('c', 'new', '13')], 'a', 2], ['none that is held, sent back or withdrawn', [of('a', 'held', '10'), of('b', 'returned', '12'), of('c', 'withdrawn', '13')], undefined, 0],
  ])('is %s', (_name, reports, id, duplicates) => {
    expect([chooseReport(reports).counted?.responseId, chooseReport(reports).duplicates.length]).toEqual([id, duplicates]);
  });
});
