// The version of a workbook's format, kept in the workbook itself, and bringing an older one up to date.
import type { TabLayout } from '../layout/tab-layout';
import { MIGRATIONS } from './migrations';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The format of the workbooks that this program makes. Raised by one with each migration. */
export const WORKBOOK_FORMAT = 3;

const KEY = 'tambon-workbook-format';
/** Workbooks made before the format was recorded. */
const FIRST_FORMAT = 1;

/** The workbook was made by a newer program, which this one could harm. */
export class NewerWorkbook extends RangeError {
  constructor(readonly found: number) {
    super(`Cannot change the workbook: its format is ${found}, this program knows up to ${WORKBOOK_FORMAT}`);
    this.name = 'NewerWorkbook';
  }
}

/**
 * Runs every migration that the workbook lacks, in order, and records each: an interrupted one is run again.
 * @returns what was changed, as Thai sentences. @throws NewerWorkbook
 */
export function migrateWorkbook(spreadsheet: Spreadsheet, layouts: readonly TabLayout[]): readonly string[] {
  const found = formatOf(spreadsheet) ?? FIRST_FORMAT;
  if (found > WORKBOOK_FORMAT) throw new NewerWorkbook(found);
  return MIGRATIONS.filter(({ to }) => to > found && to <= WORKBOOK_FORMAT).map(({ to, what, run }) => {
    run(spreadsheet, layouts);
    recordFormat(spreadsheet, to);
    return what;
  });
}

/** The recorded format; `null` where none was recorded. */
export function formatOf(spreadsheet: Spreadsheet): number | null {
  const value = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY)?.getValue();
  return value === undefined || value === null ? null : Number(value);
}

/** Records the format of a workbook. */
export function recordFormat(spreadsheet: Spreadsheet, format: number): void {
  const known = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  if (known === undefined) spreadsheet.addDeveloperMetadata(KEY, String(format));
  else known.setValue(String(format));
}
