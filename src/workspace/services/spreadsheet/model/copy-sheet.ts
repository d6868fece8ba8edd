// A copy of a sheet, into its own spreadsheet or another: formats, rules and ranges are those of the new place.
import { newSheetId } from './new-spreadsheet';
import type { CriteriaValue, Grid, SheetBox, SheetRecord, SpreadsheetRecord, ValidationRule } from './spreadsheet-record';
import { styleIndex } from './styles';
import { ruleIndex } from './validation-rules';

/** Copies a sheet; the copy belongs to `to` but does not yet stand among its sheets. */
export function copySheet(from: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord }, to: SpreadsheetRecord, name: string): SheetRecord {
  const copy: SheetRecord = { ...structuredClone(from.sheet), id: newSheetId(to), name, hidden: false, formId: null, protections: [] };
  const moved = <T extends SheetBox>(box: T): T => (box.sheetId === from.sheet.id ? { ...box, sheetId: copy.id } : box);
  if (to !== from.record) {
    remap(copy.styles, (index) => styleIndex(to, from.record.styles[index] ?? {}));
  }
  remap(copy.validations, (index) => {
    const rule = from.record.validationRules[index];
    return rule === undefined ? index : ruleIndex(to, { ...rule, values: rule.values.map((value) => movedCriteria(value, moved)) } satisfies ValidationRule);
  });
  copy.conditionalRules = copy.conditionalRules.map((rule) => ({ ...rule, ranges: rule.ranges.map(moved) }));
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: nextNumber(to), ranges: chart.ranges.map(moved) }));
  copy.bandings = copy.bandings.map((banding) => ({ ...banding, id: nextNumber(to) }));
  copy.images = copy.images.map((image) => ({ ...image, id: nextNumber(to) }));
  return copy;
}

function remap(grid: Grid<number>, change: (index: number) => number): void {
  for (const cells of grid) cells?.forEach((index, column) => { if (index !== null) cells[column] = change(index); });
}

function movedCriteria(value: CriteriaValue, moved: (box: SheetBox) => SheetBox): CriteriaValue {
  return typeof value === 'object' && value !== null && 'range' in value ? { range: moved(value.range) } : value;
}

function nextNumber(record: SpreadsheetRecord): number {
  const number = record.nextNumber;
  record.nextNumber += 1;
  return number;
}
