import fc from 'fast-check';
import { HOLIDAYS_FY2568 } from '../../../src/domain/calendar/holidays-fy2568';
import { fiscalYearOf, toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { addDays, toIsoDate, weekdayOf, type IsoDate } from '../../../src/domain/calendar/iso-date';
import { formatThaiDate } from '../../../src/domain/calendar/thai-date';
import { holidayDates, holidaysEnteredFor, isOffDay, nextWorkingDay, previousWorkingDay, sendByDate } from '../../../src/domain/calendar/working-days';

const OFF = holidayDates(HOLIDAYS_FY2568);
const inYear: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 364 }).map((days) => addDays(toIsoDate('2024-10-01'), days));

/** Nominal date, weekday, and the working day before where it is off. */
const DATES: readonly (readonly [name: string, date: string, weekday: string, before: string | null])[] = [
  ['Wednesday 2567-10-30', '2024-10-30', 'พ', null],
  ['Thursday 2567-10-31', '2024-10-31', 'พฤ', null],
  ['Wednesday 2567-11-20', '2024-11-20', 'พ', null],
  ['Thursday 2567-12-05 (holiday)', '2024-12-05', 'พฤ', '2024-12-04'],
  ['Friday 2567-12-20', '2024-12-20', 'ศ', null],
  ['Monday 2567-12-23', '2024-12-23', 'จ', null],
  ['Wednesday 2567-12-25', '2024-12-25', 'พ', null],
  ['Tuesday 2567-12-31 (holiday)', '2024-12-31', 'อ', '2024-12-27'],
  ['Monday 2568-01-20', '2025-01-20', 'จ', null],
  ['Thursday 2568-02-20', '2025-02-20', 'พฤ', null],
  ['Thursday 2568-03-20', '2025-03-20', 'พฤ', null],
  ['Sunday 2568-04-20', '2025-04-20', 'อา', '2025-04-18'],
  ['Tuesday 2568-05-20', '2025-05-20', 'อ', null],
  ['Friday 2568-06-20', '2025-06-20', 'ศ', null],
  ['Sunday 2568-07-20', '2025-07-20', 'อา', '2025-07-18'],
  ['Wednesday 2568-08-20', '2025-08-20', 'พ', null],
  ['Saturday 2568-09-20', '2025-09-20', 'ส', '2025-09-19'],
  ['Saturday 2568-01-25', '2025-01-25', 'ส', '2025-01-24'],
  ['Tuesday 2568-02-25', '2025-02-25', 'อ', null],
  ['Tuesday 2568-03-25', '2025-03-25', 'อ', null],
  ['Friday 2568-04-25', '2025-04-25', 'ศ', null],
  ['Sunday 2568-05-25', '2025-05-25', 'อา', '2025-05-23'],
  ['Wednesday 2568-06-25', '2025-06-25', 'พ', null],
  ['Friday 2568-07-25', '2025-07-25', 'ศ', null],
  ['Monday 2568-08-25', '2025-08-25', 'จ', null],
  ['Monday 2568-06-30', '2025-06-30', 'จ', null],
  ['Thursday 2568-07-31', '2025-07-31', 'พฤ', null],
  ['Saturday 2568-08-30', '2025-08-30', 'ส', '2025-08-29'],
  ['Sunday 2568-08-31', '2025-08-31', 'อา', '2025-08-29'],
  ['Tuesday 2568-09-30', '2025-09-30', 'อ', null],
];

describe('sendByDate', () => {
  it.each(DATES)('%s is sent by its working day', (_name, text, weekday, before) => {
    const date = toIsoDate(text);
    expect(formatThaiDate(date, 'short-weekday').split(' ')[0]).toBe(weekday);
    expect(isOffDay(date, OFF)).toBe(before !== null);
    expect(sendByDate(date, 'previous', OFF)).toBe(before ?? text);
    expect(sendByDate(date, 'exact', OFF)).toBe(text);
  });

  it('goes on to the next working day under that policy', () => {
    expect(sendByDate(toIsoDate('2024-12-31'), 'next', OFF)).toBe('2025-01-02');
    expect(sendByDate(toIsoDate('2025-08-30'), 'next', OFF)).toBe('2025-09-01');
    expect(sendByDate(toIsoDate('2024-12-23'), 'next', OFF)).toBe('2024-12-23');
  });

  it('steps over the whole of Songkran', () => {
    expect(previousWorkingDay(toIsoDate('2025-04-16'), OFF)).toBe('2025-04-11');
    expect(nextWorkingDay(toIsoDate('2025-04-12'), OFF)).toBe('2025-04-17');
  });

  it('gives the nearest working day on its side, and never an off day', () => {
    fc.assert(fc.property(inYear, (date) => {
      const [before, after] = [previousWorkingDay(date, OFF), nextWorkingDay(date, OFF)];
      expect(before < date && date < after).toBe(true);
      expect([before, after].some((day) => isOffDay(day, OFF))).toBe(false);
      for (let day = addDays(before, 1); day < after; day = addDays(day, 1)) expect(day === date || isOffDay(day, OFF)).toBe(true);
      expect(sendByDate(date, 'previous', OFF) <= date && sendByDate(date, 'next', OFF) >= date).toBe(true);
    }));
  });

  it('throws where a broken table leaves no working day', () => {
    const all = new Set(Array.from({ length: 400 }, (_unused, days) => addDays(toIsoDate('2024-06-01'), days)));
    expect(() => previousWorkingDay(toIsoDate('2024-12-01'), all)).toThrow(RangeError);
  });
});

describe('holidays of FY 2568', () => {
  it('are 27 different days of that year in order', () => {
    const days = HOLIDAYS_FY2568.map(({ date }) => date);
    expect(days).toHaveLength(27);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(new Set(days.map(fiscalYearOf))).toEqual(new Set([2568]));
  });

  it('follow a Saturday or Sunday holiday with a substitution day', () => {
    const weekend = HOLIDAYS_FY2568.filter(({ date }) => weekdayOf(date) === 0 || weekdayOf(date) === 6);
    expect(weekend.map(({ date }) => date)).toEqual(['2024-10-13', '2025-04-06', '2025-04-13', '2025-05-04', '2025-05-11']);
    expect(HOLIDAYS_FY2568.filter(({ name }) => name.startsWith('ชดเชย')).map(({ date }) => date)).toEqual(['2024-10-14', '2025-04-07', '2025-04-16', '2025-05-05', '2025-05-12']);
  });

  it('have พืชมงคล but not วันแรงงาน', () => {
    expect(OFF.has(toIsoDate('2025-05-09'))).toBe(true);
    expect(OFF.has(toIsoDate('2025-05-01'))).toBe(false);
  });

  it('are known as entered for 2568 and missing for 2569', () => {
    expect(holidaysEnteredFor(toFiscalYear(2568), HOLIDAYS_FY2568)).toBe(true);
    expect(holidaysEnteredFor(toFiscalYear(2569), HOLIDAYS_FY2568)).toBe(false);
    expect(holidaysEnteredFor(toFiscalYear(2568), [])).toBe(false);
  });
});
