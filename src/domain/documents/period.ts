// The month of a monthly document, as people type it and as it is shown.
import { THAI_MONTHS_SHORT } from '../calendar/thai-date';
import { fromThaiDigits } from '../calendar/thai-numerals';

/** `1/2568`, `01/2568` or `2025-01` as `YYYY-MM` (CE); empty text for anything else. */
export function parsePeriod(text: string): string {
  const plain = fromThaiDigits(text).trim();
  const typed = /^(\d{1,2})\/(\d{4})$/.exec(plain);
  const iso = /^(\d{4})-(\d{2})$/.exec(plain);
  const month = Number(typed?.[1] ?? iso?.[2] ?? 0);
  const year = Number(typed?.[2] ?? iso?.[1] ?? 0);
  if (month < 1 || month > 12) return '';
  return `${year >= 2400 ? year - 543 : year}-${String(month).padStart(2, '0')}`;
}

/** `2025-01` as `ม.ค. 2568`; empty text where it is no month. */
export function shownPeriod(period: string): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  return match === null ? '' : `${THAI_MONTHS_SHORT[Number(match[2]) - 1] ?? ''} ${Number(match[1]) + 543}`;
}
