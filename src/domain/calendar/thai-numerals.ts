// Thai digits and numbers in Thai words.
import { err, ok, type Result } from '../result';

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const WORDS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'] as const;
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'] as const;
const MILLION = 1_000_000;
const LARGEST_IN_WORDS = 999_999_999_999;

/** The text with Arabic digits written in Thai digits. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);
}

/** The text with Thai digits written in Arabic digits. */
export function fromThaiDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));
}

/** A whole number in words: 9 is เก้า, 21 is ยี่สิบเอ็ด; throws RangeError outside 0 to 999,999,999,999. */
export function numberInThaiWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_IN_WORDS) throw new RangeError(`Cannot write ${value} in words: it is no whole number from 0 to ${LARGEST_IN_WORDS}`);
  if (value === 0) return WORDS[0];
  const millions = Math.floor(value / MILLION);
  const rest = value % MILLION;
  return (millions > 0 ? `${belowMillion(millions, false)}ล้าน` : '') + (rest > 0 ? belowMillion(rest, millions > 0) : '');
}

/**
 * The number a person typed: Thai or Arabic digits, thousands commas, a decimal point, spaces around.
 * @returns err('not-a-number') for anything else
 */
export function parseThaiNumber(text: string): Result<number, 'not-a-number'> {
  const plain = fromThaiDigits(text.replace(/\p{Cf}/gu, '')).trim();
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain)) return err('not-a-number');
  return ok(Number(plain.replace(/,/g, '')));
}

function belowMillion(value: number, follows: boolean): string {
  const digits = String(value).split('').map(Number);
  return digits.map((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === 0) return '';
    if (place === 1 && digit === 1) return 'สิบ';
    if (place === 1 && digit === 2) return 'ยี่สิบ';
    if (place === 0 && digit === 1 && (digits.length > 1 || follows)) return 'เอ็ด';
    return `${WORDS[digit] ?? ''}${PLACES[place] ?? ''}`;
  }).join('');
}
