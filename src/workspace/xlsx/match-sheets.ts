// Which tab of an edited file is which sheet of the record: by name, else by its first row, else by its place.
import type { SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';

/** For each tab of `after` the position of its sheet in `before`, `undefined` for a new tab. */
export function matchSheets(before: readonly SheetRecord[], after: readonly SheetRecord[]): readonly (number | undefined)[] {
  const matched: (number | undefined)[] = after.map(({ name }) => positionOf(before, (sheet) => sheet.name === name));
  const isFree = (position: number): boolean => !matched.includes(position);
  after.forEach((sheet, index) => {
    const row = firstRow(sheet);
    matched[index] ??= row === '' ? undefined : positionOf(before, (candidate, position) => isFree(position) && firstRow(candidate) === row);
  });
  after.forEach((_, index) => { matched[index] ??= index < before.length && isFree(index) ? index : undefined; });
  return matched;
}

function positionOf(sheets: readonly SheetRecord[], is: (sheet: SheetRecord, position: number) => boolean): number | undefined {
  const position = sheets.findIndex(is);
  return position < 0 ? undefined : position;
}

function firstRow(sheet: SheetRecord): string {
  const row = sheet.values.find((cells) => cells?.some((cell) => cell !== null)) ?? [];
  return row === null ? '' : JSON.stringify(row);
}
