// Files of closed years as rows of their tab: each row is one file that holds people's data, with the day until which it is kept.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { textOf, type TableRecord } from '../table/record';

/** Table id of the archives. `url` is the file to purge: the year's spreadsheet, or a Form with its responses; `purgedOn` is when it was. */
export const ARCHIVES_TABLE = 'archives';

/** Whether the row's file is past its retention and still there. A row without a day is never past it: the office has to decide. */
export function isPastRetention(record: TableRecord, today: IsoDate): boolean {
  const keptUntil = textOf(record, 'keptUntil');
  return textOf(record, 'url') !== '' && textOf(record, 'purgedOn') === '' && isIsoDate(keptUntil) && keptUntil < today;
}
