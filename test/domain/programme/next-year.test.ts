import fc from 'fast-check';
import { HOLIDAYS_FY2568 } from '../../../src/domain/calendar/holidays-fy2568';
import { toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { addDays, toIsoDate, weekdayOf } from '../../../src/domain/calendar/iso-date';
import { holidayDates } from '../../../src/domain/calendar/working-days';
import { checkDefinition } from '../../../src/domain/programme/definition-checks';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import { proposeDefinition, proposeExcludedYears, shiftDate } from '../../../src/domain/programme/next-year';
import { occurrencesOf } from '../../../src/domain/programme/obligation';
import { obligationById } from '../../../src/domain/programme/programme-definition';

const YEARS = [2566, 2567, 2568].map(toFiscalYear);

describe('proposeDefinition', () => {
  const { definition, dates } = proposeDefinition(FY2568, { excludedFiscalYears: YEARS });

  it('gives a definition of FY 2569 that holds together', () => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(definition).toMatchObject({ fiscalYear: 2569, issueDate: '2025-10-25', excludedFiscalYears: [2566, 2567, 2568] });
    expect(definition.obligations.map(({ id }) => id)).toEqual(FY2568.obligations.map(({ id }) => id));
  });

  it('shows every nominal date with its weekdays', () => {
    expect(dates).toHaveLength(FY2568.obligations.flatMap(({ schedule }) => occurrencesOf(schedule)).length);
    expect(dates.every((date) => date.weekday === weekdayOf(date.new) && date.oldWeekday === weekdayOf(date.old))).toBe(true);
  });

  it.each([
    ['R03: Wednesday 2567-10-30 to Thursday 2568-10-30', { obligation: 'R03', old: '2024-10-30', oldWeekday: 3, new: '2025-10-30', weekday: 4, offDay: false }],
    ['R12: Monday 2567-12-23 to Tuesday 2568-12-23', { obligation: 'R12', old: '2024-12-23', oldWeekday: 1, new: '2025-12-23', weekday: 2, offDay: false }],
    ['R25: Saturday 2568-08-30 to Sunday 2569-08-30', { obligation: 'R25', old: '2025-08-30', oldWeekday: 6, new: '2026-08-30', weekday: 0, offDay: true }],
  ])('shifts %s', (_name, date) => {
    expect(dates).toContainEqual(date);
  });

  it('shifts series, periods and the suggested day', () => {
    expect(obligationById(definition, 'R21')?.schedule).toEqual({ kind: 'monthly', day: 20, fromMonth: '2025-11', untilMonth: '2026-09' });
    expect(obligationById(definition, 'R17')?.schedule).toEqual({ kind: 'period', from: '2026-01-01', until: '2026-06-30' });
    expect(obligationById(definition, 'R14')?.suggestedOn).toBe('2025-12-05');
  });

  it('leaves the earlier definition as it was', () => {
    expect(FY2568.fiscalYear).toBe(2568);
    expect(obligationById(FY2568, 'R03')?.schedule).toEqual({ kind: 'date', date: '2024-10-30' });
  });

  it('knows the holidays it is given', () => {
    const holidays = holidayDates([...HOLIDAYS_FY2568, { date: toIsoDate('2025-10-30'), name: 'วันหยุดตัวอย่าง' }]);
    const given = proposeDefinition(FY2568, { excludedFiscalYears: YEARS, holidays });
    expect(given.dates.find(({ obligation }) => obligation === 'R03')?.offDay).toBe(true);
  });

  it('reaches FY 2570 in one step as in two', () => {
    const twice = proposeDefinition(definition, { excludedFiscalYears: YEARS });
    expect(proposeDefinition(FY2568, { excludedFiscalYears: YEARS, years: 2 }).definition).toEqual(twice.definition);
    expect(twice.definition.fiscalYear).toBe(2570);
    expect(checkDefinition(twice.definition)).toEqual([]);
  });

  it.each([0, -1, 1.5])('throws for %d years', (years) => {
    expect(() => proposeDefinition(FY2568, { excludedFiscalYears: YEARS, years })).toThrow(RangeError);
  });
});

describe('proposeExcludedYears', () => {
  it('names every earlier year on record once, however old', () => {
    expect(proposeExcludedYears([2568, 2560, 2566, 2568, 2570].map(toFiscalYear), toFiscalYear(2570))).toEqual([2560, 2566, 2568]);
  });
});

describe('shiftDate', () => {
  it.each([['2024-02-29', 1, '2025-02-28'], ['2027-02-28', 1, '2028-02-29'], ['2028-02-28', 1, '2029-02-28'], ['2024-12-31', 1, '2025-12-31']])('%s by %d year is %s', (date, years, shifted) => {
    expect(shiftDate(toIsoDate(date), years)).toBe(shifted);
  });

  it('keeps the month and never loses a day of another month', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 10 }), (days, years) => {
      const date = addDays(toIsoDate('2000-01-01'), days);
      const shifted = shiftDate(date, years);
      expect(Number(shifted.slice(0, 4))).toBe(Number(date.slice(0, 4)) + years);
      expect(date.slice(5, 7) === '02' ? shifted.slice(5, 7) : shifted.slice(5)).toBe(date.slice(5, 7) === '02' ? '02' : date.slice(5));
    }));
  });
});
