// The month of a monthly document, as people type it.
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
