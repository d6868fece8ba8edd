// Days as officers read them: Thai month names, the Buddhist year, Thai digits where wanted.
import { toParts, weekdayOf, type IsoDate } from './iso-date';
import { toThaiDigits } from './thai-numerals';

/** A year of the Buddhist era (พ.ศ.); only parsing and printing use it. */
export type BuddhistYear = number & { readonly __brand: 'BuddhistYear' };

/** How a day is written: 30 ตุลาคม 2567; วันพุธที่ 30 ตุลาคม 2567; 30 ต.ค. 2567; พ 30 ต.ค. 2567; ตุลาคม 2567. */
export type ThaiDateStyle = 'long' | 'weekday-long' | 'short' | 'short-weekday' | 'month-year';

/** Month names, January first. */
export const THAI_MONTHS = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'] as const;
/** Abbreviated month names with their dots, January first. */
export const THAI_MONTHS_SHORT = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'] as const;
/** Weekday names without วัน, Sunday first. */
export const THAI_WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;
/** Abbreviated weekday names, Sunday first. */
export const THAI_WEEKDAYS_SHORT = ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'] as const;

const BUDDHIST_OFFSET = 543;

/** The Buddhist year of a CE year. */
export function toBuddhistYear(ceYear: number): BuddhistYear {
  return (ceYear + BUDDHIST_OFFSET) as BuddhistYear;
}

/** The CE year of a Buddhist year. */
export function toCommonYear(buddhistYear: number): number {
  return buddhistYear - BUDDHIST_OFFSET;
}

/** The day in Thai, with Arabic digits unless Thai ones are asked for. */
export function formatThaiDate(date: IsoDate, style: ThaiDateStyle, options: { readonly thaiNumerals?: boolean } = {}): string {
  const text = inStyle(date, style);
  return options.thaiNumerals === true ? toThaiDigits(text) : text;
}

function inStyle(date: IsoDate, style: ThaiDateStyle): string {
  const { year, month, day } = toParts(date);
  const buddhist = toBuddhistYear(year);
  const long = `${day} ${THAI_MONTHS[month - 1] ?? ''} ${buddhist}`;
  const short = `${day} ${THAI_MONTHS_SHORT[month - 1] ?? ''} ${buddhist}`;
  switch (style) {
    case 'long': return long;
    case 'weekday-long': return `วัน${THAI_WEEKDAYS[weekdayOf(date)]}ที่ ${long}`;
    case 'short': return short;
    case 'short-weekday': return `${THAI_WEEKDAYS_SHORT[weekdayOf(date)]} ${short}`;
    case 'month-year': return `${THAI_MONTHS[month - 1] ?? ''} ${buddhist}`;
  }
}
