import fc from 'fast-check';
import { toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { addDays, toIsoDate } from '../../../src/domain/calendar/iso-date';
import { proposeExcludedYears, shiftDate } from '../../../src/domain/programme/next-year';

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
