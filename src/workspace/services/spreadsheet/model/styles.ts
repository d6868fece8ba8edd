// Cell formats: each distinct one is kept once in the spreadsheet and cells point to it.
import { gridAt, putAt } from './grid';
import type { Box, CellStyle, SheetRecord, SpreadsheetRecord } from './spreadsheet-record';

const positions = new WeakMap<CellStyle[], { readonly byKey: Map<string, number>; length: number }>();

/** The position of a style in the spreadsheet's list, appended where it is new. Absent and undefined fields are the same. */
export function styleIndex(record: SpreadsheetRecord, style: CellStyle): number {
  let known = positions.get(record.styles);
  if (known === undefined || known.length !== record.styles.length) {
    known = { byKey: new Map(record.styles.map((entry, index) => [styleKey(entry), index])), length: record.styles.length };
    positions.set(record.styles, known);
  }
  const key = styleKey(style);
  let index = known.byKey.get(key);
  if (index === undefined) {
    index = record.styles.length;
    record.styles.push(JSON.parse(key) as CellStyle);
    known.byKey.set(key, index);
    known.length = record.styles.length;
  }
  return index;
}

/** The style of a cell. */
export function styleAt(record: SpreadsheetRecord, sheet: SheetRecord, at: { readonly row: number; readonly column: number }): CellStyle {
  return record.styles[gridAt(sheet.styles, at.row, at.column) ?? 0] ?? {};
}

/** Gives a cell a style; the default one takes no room. */
export function putStyle(target: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord }, at: { readonly row: number; readonly column: number }, style: CellStyle): void {
  const index = styleIndex(target.record, style);
  putAt(target.sheet.styles, at, index === 0 ? null : index);
}

/** Changes the style of every cell of a box; `change` is asked once for each distinct style. */
export function changeStyles(target: { readonly record: SpreadsheetRecord; readonly sheet: SheetRecord }, box: Box, change: (style: CellStyle) => CellStyle): void {
  const { record, sheet } = target;
  const changed = new Map<number, number>();
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const before = gridAt(sheet.styles, row, column) ?? 0;
      let after = changed.get(before);
      if (after === undefined) changed.set(before, (after = styleIndex(record, change(record.styles[before] ?? {}))));
      if (after !== before) putAt(sheet.styles, { row, column }, after === 0 ? null : after);
    }
  }
}

function styleKey(style: CellStyle): string {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined && value !== null && value !== false);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
