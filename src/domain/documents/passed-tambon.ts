// The tambons that passed the province's evaluation, as the announcement and its letter list them.
import { isTambonCode, type TambonCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';

/** Table id of the evaluation's results. */
export const PASSED_TABLE = 'evaluation-results';

/** Tambons whose result is `pass`, in order of their codes, each once. */
export function passedTambons(records: readonly TableRecord[]): readonly TambonCode[] {
  const codes = records.filter((record) => textOf(record, 'outcome') === 'pass').map((record) => textOf(record, 'tambonCode'));
  return [...new Set(codes.filter(isTambonCode))].sort();
}
