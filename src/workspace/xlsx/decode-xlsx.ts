// The bytes of an XLSX file as a spreadsheet's record, with what XLSX cannot hold taken from the record it was written from.
import { newNumber, newSheetId } from '../services/spreadsheet/model/new-spreadsheet';
import type { NamedRangeRecord, SheetRecord, SpreadsheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { styleIndex } from '../services/spreadsheet/model/styles';
import { encodeXlsx } from './encode-xlsx';
import { matchSheets } from './match-sheets';
import { mergeSheet } from './merge-sheet';
import { readWorkbook } from './read-workbook';
import { sameJson } from './same-content';

/**
 * Reads an XLSX file. With `previous`, the record that the file was written from, only what a person changed in the file
 * changes: sheet ids, charts, metadata, form links and everything XLSX has no form for stay. A renamed tab is found by its
 * first row or its place; a tab that is gone is gone. Without it the record's id is ''.
 * @throws SyntaxError where the bytes are damaged or no XLSX
 */
export async function decodeXlsx(bytes: Uint8Array, previous?: SpreadsheetRecord): Promise<SpreadsheetRecord> {
  const after = await readWorkbook(bytes);
  if (previous === undefined) return withOwnNumbers(after);
  const before = await readWorkbook(await encodeXlsx(previous, 0));
  return merged(structuredClone(previous), before, after);
}

/** A file that no record stands behind: sheets get ids as the platform gives them. */
function withOwnNumbers(record: SpreadsheetRecord): SpreadsheetRecord {
  const ids = new Map(record.sheets.map((sheet, index) => [sheet.id, index === 0 ? 0 : newSheetId(record)]));
  const mapped = withSheetIds(record, ids);
  for (const sheet of mapped.sheets) sheet.protections = sheet.protections.map((protection) => ({ ...protection, id: newNumber(mapped) }));
  return { ...mapped, activeSheetId: ids.get(record.activeSheetId) ?? 0 };
}

function merged(result: SpreadsheetRecord, before: SpreadsheetRecord, after: SpreadsheetRecord): SpreadsheetRecord {
  const matches = matchSheets(before.sheets, after.sheets);
  const beforeIds = new Map(before.sheets.map((sheet, index) => [sheet.id, result.sheets[index]?.id ?? 0]));
  const afterIds = new Map(after.sheets.map((sheet, index) => [sheet.id, result.sheets[matches[index] ?? -1]?.id ?? newSheetId(result)]));
  const was = withSheetIds(before, beforeIds);
  const is = withSheetIds(after, afterIds);
  const kept = result.sheets;
  result.sheets = is.sheets.map((sheet, index) => {
    const position = matches[index];
    const [own, ownBefore] = position === undefined ? [] : [kept[position], was.sheets[position]];
    if (own === undefined || ownBefore === undefined) return adopted(result, is, sheet);
    mergeSheet({ result, kept: own, before: { record: was, sheet: ownBefore }, after: { record: is, sheet } });
    return own;
  });
  const ids = new Set(result.sheets.map(({ id }) => id));
  result.namedRanges = mergedNames(result.namedRanges, was.namedRanges, is.namedRanges).filter(({ box }) => ids.has(box.sheetId));
  if (!ids.has(result.activeSheetId)) result.activeSheetId = is.activeSheetId;
  return result;
}

/** A tab that the person added, with its formats and rules taken into the record's lists. */
function adopted(result: SpreadsheetRecord, from: SpreadsheetRecord, sheet: SheetRecord): SheetRecord {
  const rules = from.validationRules.map((rule) => result.validationRules.push(rule) - 1);
  return {
    ...sheet,
    styles: sheet.styles.map((row) => row && row.map((index) => (index === null ? null : styleIndex(result, from.styles[index] ?? {}) || null))),
    validations: sheet.validations.map((row) => row && row.map((index) => (index === null ? null : rules[index] ?? null))),
    protections: sheet.protections.map((protection) => ({ ...protection, id: newNumber(result) })),
    maySpread: sheet.values.some((row) => row?.some((value) => typeof value === 'object' && value !== null && 'f' in value)),
  };
}

function mergedNames(kept: readonly NamedRangeRecord[], before: readonly NamedRangeRecord[], after: readonly NamedRangeRecord[]): NamedRangeRecord[] {
  const was = new Map(before.map((range) => [range.name, range]));
  const is = new Map(after.map((range) => [range.name, range]));
  const stayed = kept.filter(({ name }) => is.has(name) || !was.has(name)).map((range) => {
    const now = is.get(range.name);
    return now === undefined || sameJson(was.get(range.name)?.box, now.box) ? range : now;
  });
  return [...stayed, ...after.filter(({ name }) => !was.has(name))];
}

/** The record with other sheet ids, wherever they stand. */
function withSheetIds(record: SpreadsheetRecord, ids: ReadonlyMap<number, number>): SpreadsheetRecord {
  const idOf = (id: number): number => ids.get(id) ?? id;
  return {
    ...record,
    sheets: record.sheets.map((sheet) => ({
      ...sheet, id: idOf(sheet.id),
      conditionalRules: sheet.conditionalRules.map((rule) => ({ ...rule, ranges: rule.ranges.map((range) => ({ ...range, sheetId: idOf(range.sheetId) })) })),
    })),
    namedRanges: record.namedRanges.map(({ name, box }) => ({ name, box: { ...box, sheetId: idOf(box.sheetId) } })),
    validationRules: record.validationRules.map((rule) => ({
      ...rule,
      values: rule.values.map((value) => (typeof value === 'object' && value !== null && 'range' in value ? { range: { ...value.range, sheetId: idOf(value.range.sheetId) } } : value)),
    })),
  };
}
