// Past targets as rows: people paste year and names, the system adds the code.
import { isTambonCode } from '../places/codes';
import { parseThaiNumber } from '../calendar/thai-numerals';
import { textOf, type TableRecord } from '../table/record';
import type { PastTarget } from './past-target';

/** Table id of the past targets. */
export const PAST_TARGETS_TABLE = 'past-targets';

/** The past targets of the rows that have a year and a tambon code; other rows do not count yet. */
export function parsePastTargets(records: readonly TableRecord[]): readonly PastTarget[] {
  return records.flatMap((record) => {
    const tambonCode = textOf(record, 'tambonCode');
    const year = parseYear(textOf(record, 'fiscalYear'));
    return year !== null && isTambonCode(tambonCode) ? [{ fiscalYear: year, tambonCode }] : [];
  });
}

/** A Buddhist year as people type it, in either kind of digits, with or without พ.ศ. before it; `null` where it is none. */
export function parseYear(text: string): number | null {
  const parsed = parseThaiNumber(text.replace(/พ\.?ศ\.?|ปีงบประมาณ|ปี/g, '').trim());
  return parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 2400 && parsed.value <= 2999 ? parsed.value : null;
}
