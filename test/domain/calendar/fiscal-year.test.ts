import fc from 'fast-check';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart, monthsOf, toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { addDays, toIsoDate } from '../../../src/domain/calendar/iso-date';

describe('fiscal year', () => {
  it.each([
    ['Monday 2567-09-30', '2024-09-30', 2567],
    ['Tuesday 2567-10-01', '2024-10-01', 2568],
    ['Tuesday 2567-12-31', '2024-12-31', 2568],
    ['Wednesday 2568-01-01', '2025-01-01', 2568],
    ['Tuesday 2568-09-30', '2025-09-30', 2568],
    ['Wednesday 2568-10-01', '2025-10-01', 2569],
  ])('of %s', (_name, date, year) => {
    expect(fiscalYearOf(toIsoDate(date))).toBe(year);
  });

  it('2568 runs from 1 ต.ค. 2567 to 30 ก.ย. 2568', () => {
    expect([fiscalYearStart(toFiscalYear(2568)), fiscalYearEnd(toFiscalYear(2568))]).toEqual(['2024-10-01', '2025-09-30']);
  });

  it('has the months October to September', () => {
    const months = monthsOf(toFiscalYear(2568));
    expect(months.map(({ month }) => month)).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(months.map(({ year }) => year)).toEqual([...Array<number>(3).fill(2024), ...Array<number>(9).fill(2025)]);
  });

  it('holds every day from its start to its end and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 2500, max: 2700 }).map(toFiscalYear), (year) => {
      expect([fiscalYearStart(year), fiscalYearEnd(year)].map(fiscalYearOf)).toEqual([year, year]);
      expect(fiscalYearOf(addDays(fiscalYearStart(year), -1))).toBe(year - 1);
      expect(fiscalYearOf(addDays(fiscalYearEnd(year), 1))).toBe(year + 1);
    }));
  });

  it.each([2024, 68, 2568.5])('refuses %d', (year) => {
    expect(() => toFiscalYear(year)).toThrow(RangeError);
  });
});
