// Holidays as rows of the office's holiday table.
import { isIsoDate } from '../calendar/iso-date';
import type { Holiday } from '../calendar/working-days';
import { textOf, type CellFault, type TableRecord } from '../table/record';

/** Table id of the holidays. */
export const HOLIDAYS_TABLE = 'holidays';

/** The holidays of a table and the faults of dates that cannot be read; empty rows are skipped. */
export function parseHolidays(records: readonly TableRecord[]): { readonly holidays: readonly Holiday[]; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const holidays = records.flatMap((record, index) => {
    const date = textOf(record, 'date');
    if (isIsoDate(date)) return [{ date, name: textOf(record, 'name') }];
    if (date !== '' || textOf(record, 'name') !== '') faults.push({ table: HOLIDAYS_TABLE, index, column: 'date', message: date === '' ? 'ยังไม่ได้กรอกวันที่ของวันหยุด' : `อ่านวันที่ “${date}” ไม่ได้ ให้กรอกเช่น 5/12/2567` });
    return [];
  });
  return { holidays, faults };
}

/** The record of a holiday. */
export function formatHoliday(holiday: Holiday): TableRecord {
  return { ...holiday };
}
