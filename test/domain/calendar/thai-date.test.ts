import fc from 'fast-check';
import { addDays, isIsoDate, toIsoDate, type IsoDate } from '../../../src/domain/calendar/iso-date';
import { addMonths, dayInMonth, isIsoMonth, monthsBetween, toIsoMonth } from '../../../src/domain/calendar/iso-month';
import { formatThaiDate, toBuddhistYear, type ThaiDateStyle } from '../../../src/domain/calendar/thai-date';
import { parseThaiDate } from '../../../src/domain/calendar/thai-date-parse';

const anyDay: fc.Arbitrary<IsoDate> = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays(toIsoDate('2000-01-01'), days));
const DAY_STYLES: readonly ThaiDateStyle[] = ['long', 'weekday-long', 'short', 'short-weekday'];

function parsed(text: string): string {
  const result = parseThaiDate(text);
  return result.ok ? result.value : result.reason.code;
}

describe('formatThaiDate', () => {
  it.each([
    ['long', '30 ตุลาคม 2567'],
    ['weekday-long', 'วันพุธที่ 30 ตุลาคม 2567'],
    ['short', '30 ต.ค. 2567'],
    ['short-weekday', 'พ 30 ต.ค. 2567'],
    ['month-year', 'ตุลาคม 2567'],
  ] as const)('writes Wednesday 2567-10-30 in style %s', (style, text) => {
    expect(formatThaiDate(toIsoDate('2024-10-30'), style)).toBe(text);
  });

  it('writes Thai digits on demand', () => {
    expect(formatThaiDate(toIsoDate('2024-10-25'), 'long', { thaiNumerals: true })).toBe('๒๕ ตุลาคม ๒๕๖๗');
  });

  it('takes the year in พ.ศ. from the calendar year, not the fiscal year', () => {
    expect(formatThaiDate(toIsoDate('2024-12-31'), 'long')).toBe('31 ธันวาคม 2567');
    expect(formatThaiDate(toIsoDate('2025-01-01'), 'long')).toBe('1 มกราคม 2568');
    expect(toBuddhistYear(2024)).toBe(2567);
  });
});

describe('parseThaiDate', () => {
  it.each([
    '2024-10-30', '2567-10-30', '30/10/2567', '30/10/2024', '30-10-2567', '30.10.2567', '30 / 10 / 2567', '๓๐/๑๐/๒๕๖๗', '30 ตุลาคม 2567', '๓๐ ตุลาคม ๒๕๖๗',
    '30 ต.ค. 2567', '30 ตค 2567', '30 ต.ค.2567', '30ต.ค.2567', '30 ต. ค. 2567', '30 ตุลาคม พ.ศ. 2567', '30 ตุลาคม พ.ศ.๒๕๖๗', '30 ตุลาคม พศ 2567', '30 ตุลาคม ค.ศ. 2024', '30 ตุลาคม 2024',
    'วันพุธที่ 30 ตุลาคม 2567', 'วันพุธที่ ๓๐ เดือนตุลาคม พ.ศ. ๒๕๖๗', 'พุธ 30 ตุลาคม 2567', 'พ 30 ต.ค. 2567', 'พ. 30 ต.ค. 2567', 'วันที่ 30 ตุลาคม 2567', 'ที่ 30 ตุลาคม 2567',
    'วันพุธที่ 30/10/2567', '  30 ตุลาคม\u00a02567 ', '30\u200b ตุ\u200bลาคม 2567\ufeff', '30 เดือน ตุลาคม 2567',
  ])('reads %j as Wednesday 2567-10-30', (text) => {
    expect(parsed(text)).toBe('2024-10-30');
  });

  it.each([['พฤ 31 ต.ค. 2567', '2024-10-31'], ['พฤหัสที่ 31 ตุลาคม 2567', '2024-10-31'], ['อ 31 ธ.ค. 2567', '2024-12-31'], ['อา 20 เม.ย. 2568', '2025-04-20'], ['2567-10-28', '2024-10-28'], ['2567-2-9', '2024-02-09'], ['29/2/2567', '2024-02-29']])('reads %s', (text, date) => {
    expect(parsed(text)).toBe(date);
  });

  it.each([
    ['31/4/2568', 'no-such-day'], ['29/2/2568', 'no-such-day'], ['30/13/2567', 'no-such-day'], ['10/30/2567', 'no-such-day'], ['0/10/2567', 'no-such-day'], ['2567-13-01', 'no-such-day'], ['31 เมษายน 2568', 'no-such-day'],
    ['วันจันทร์ที่ 30 ตุลาคม 2567', 'no-such-day'], ['พฤ 30 ต.ค. 2567', 'no-such-day'], ['วันเสาร์ที่ 30/10/2567', 'no-such-day'],
    ['30/10/67', 'year-ambiguous'], ['30 ต.ค. 67', 'year-ambiguous'], ['30 ต.ค. ๖๗', 'year-ambiguous'], ['30 ตุลาคม พ.ศ. 2024', 'year-ambiguous'], ['30 ตุลาคม ค.ศ. 2567', 'year-ambiguous'], ['30/10/1567', 'year-ambiguous'],
    ['', 'not-a-date'], ['   ', 'not-a-date'], ['ตุลาคม 2567', 'not-a-date'], ['30 ตุลา 2567 เวลา 10.00 น.', 'not-a-date'], ['30/10', 'not-a-date'], ['30/10-2567', 'not-a-date'], ['30/10/567', 'not-a-date'],
    ['45595', 'not-a-date'], ['=TODAY()', 'not-a-date'], ['30 ตม 2567', 'not-a-date'], ['30/10/2567 หรือ 31/10/2567', 'not-a-date'], ['Wed Oct 30 2024', 'not-a-date'],
  ])('refuses %j as %s', (text, code) => {
    expect(parsed(text)).toBe(code);
  });

  it('gives back the text as typed', () => {
    expect(parseThaiDate(' 30/10/67 ')).toEqual({ ok: false, reason: { code: 'year-ambiguous', text: ' 30/10/67 ' } });
  });

  it('treats 2400 as พ.ศ. and 2399 as ค.ศ.', () => {
    expect(parsed('1/1/2400')).toBe('1857-01-01');
    expect(parsed('1/1/2399')).toBe('2399-01-01');
  });

  it.each(DAY_STYLES)('reads back what style %s prints', (style) => {
    fc.assert(fc.property(anyDay, fc.boolean(), (date, thaiNumerals) => {
      expect(parsed(formatThaiDate(date, style, { thaiNumerals }))).toBe(date);
    }));
  });

  it('never throws and gives only existing days', () => {
    const pieces = fc.constantFrom('30', '๓๐', ' ', '/', '-', '.', 'ตุลาคม', 'ต.ค.', 'พ.ศ.', '2567', '67', 'วัน', 'พุธ', 'ที่', 'เดือน', '\u200b', 'x');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const result = parseThaiDate(parts.join(''));
      expect(!result.ok || isIsoDate(result.value)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('refuses a very long text at once', () => {
    expect(parsed(`30 ${'ก '.repeat(50_000)}2567`)).toBe('not-a-date');
  });
});

describe('months', () => {
  it('step over the turn of the year', () => {
    expect(addMonths(toIsoMonth('2024-11'), 2)).toBe('2025-01');
    expect(addMonths(toIsoMonth('2025-01'), -1)).toBe('2024-12');
  });

  it('run from first to last, none when reversed', () => {
    expect(monthsBetween(toIsoMonth('2024-11'), toIsoMonth('2025-02'))).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsBetween(toIsoMonth('2025-02'), toIsoMonth('2025-01'))).toEqual([]);
  });

  it('end on their last day where the day asked for is later', () => {
    expect(dayInMonth(toIsoMonth('2024-02'), 31)).toBe('2024-02-29');
    expect(dayInMonth(toIsoMonth('2025-02'), 31)).toBe('2025-02-28');
  });

  it('refuse what is not YYYY-MM', () => {
    expect(['2024-00', '2024-13', '0000-01', '2024-1', '2024-10-01'].filter(isIsoMonth)).toEqual([]);
    expect(() => toIsoMonth('2024-13')).toThrow(RangeError);
  });
});
