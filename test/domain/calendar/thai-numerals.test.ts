import fc from 'fast-check';
import { fromThaiDigits, numberInThaiWords, parseThaiNumber, toThaiDigits } from '../../../src/domain/calendar/thai-numerals';

const ONES = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const SCALES: readonly (readonly [string, number])[] = [['แสน', 100_000], ['หมื่น', 10_000], ['พัน', 1_000], ['ร้อย', 100], ['สิบ', 10]];

/** Reads Thai words back, independently of how they are made. */
function valueOf(words: string): number {
  if (words === 'ศูนย์') return 0;
  const parts = words.split('ล้าน');
  return parts.length === 2 ? small(parts[0] ?? '') * 1_000_000 + small(parts[1] ?? '') : small(words);
}

function small(words: string): number {
  let [rest, total] = [words, 0];
  for (const [scale, value] of SCALES) {
    const at = rest.indexOf(scale);
    if (at < 0) continue;
    const digit = rest.slice(0, at);
    total += value * (digit === '' ? 1 : digit === 'ยี่' ? 2 : ONES.indexOf(digit));
    rest = rest.slice(at + scale.length);
  }
  return total + (rest === 'เอ็ด' ? 1 : ONES.indexOf(rest));
}

describe('numberInThaiWords', () => {
  it.each([
    [0, 'ศูนย์'], [1, 'หนึ่ง'], [9, 'เก้า'], [10, 'สิบ'], [11, 'สิบเอ็ด'], [20, 'ยี่สิบ'], [21, 'ยี่สิบเอ็ด'], [22, 'ยี่สิบสอง'], [100, 'หนึ่งร้อย'], [101, 'หนึ่งร้อยเอ็ด'], [111, 'หนึ่งร้อยสิบเอ็ด'], [120, 'หนึ่งร้อยยี่สิบ'],
    [878, 'แปดร้อยเจ็ดสิบแปด'], [7256, 'เจ็ดพันสองร้อยห้าสิบหก'], [1_000_000, 'หนึ่งล้าน'], [1_000_001, 'หนึ่งล้านเอ็ด'], [11_000_000, 'สิบเอ็ดล้าน'], [21_000_021, 'ยี่สิบเอ็ดล้านยี่สิบเอ็ด'],
    [101_000_000, 'หนึ่งร้อยเอ็ดล้าน'], [999_999_999_999, 'เก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้า'],
  ])('says %d as %s', (n, words) => {
    expect(numberInThaiWords(n)).toBe(words);
  });

  it('says words that read back as the number', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.integer({ min: 0, max: 999_999_999_999 })), (n) => {
      expect(valueOf(numberInThaiWords(n))).toBe(n);
    }));
  });

  it.each([-1, 1.5, 1_000_000_000_000, Number.NaN, Infinity])('throws for %d', (n) => {
    expect(() => numberInThaiWords(n)).toThrow(RangeError);
  });
});

describe('Thai digits', () => {
  it('replace Arabic ones and leave the rest', () => {
    expect(toThaiDigits('ที่ 0123456789/2567')).toBe('ที่ ๐๑๒๓๔๕๖๗๘๙/๒๕๖๗');
  });

  it('turn back into the same text', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(fromThaiDigits(toThaiDigits(text))).toBe(text); }));
  });
});

describe('parseThaiNumber', () => {
  it.each([['25', 25], ['๒๕', 25], ['1,234', 1234], ['๑,๒๓๔.๕๐', 1234.5], [' 7,256 ', 7256], ['-3', -3], ['0', 0], ['12\u200b3', 123], ['1,234,567', 1234567]])('reads %j', (text, value) => {
    expect(parseThaiNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', '  ', 'ยี่สิบ', '25 คน', '1,23', '12,34', '1,,234', '1.2.3', '1e5', '0x10', '=1+1', '25%', '1 234', '.', '--1', 'Infinity'])('refuses %j', (text) => {
    expect(parseThaiNumber(text).ok).toBe(false);
  });
});
