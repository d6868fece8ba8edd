// Blocks of whole cells: taken from one place, put in another.
import { boxCovers } from './model/boxes';
import { isFormula, setCell } from './model/cells';
import { changeReferences, shiftFormula } from './model/formula/references';
import type { Reference } from './model/formula/tokens';
import { clearBox, putAt, readBox } from './model/grid';
import type { Box, CellStyle, CellValue, SheetBox, SheetRecord, TextRun } from './model/spreadsheet-record';
import { putStyle, styleAt } from './model/styles';
import { changeFormulas, type SheetTarget } from './model/structure';

/** Everything of one cell. */
export interface WholeCell {
  readonly value: CellValue | null;
  readonly style: CellStyle;
  readonly note: string | null;
  readonly validation: number | null;
  readonly richText: readonly TextRun[] | null;
  /** Where it was taken. */
  readonly row: number;
  readonly column: number;
}

/** Which parts of cells are put. */
export interface CellParts {
  readonly value?: boolean;
  readonly style?: boolean;
  readonly borders?: boolean;
  readonly note?: boolean;
  readonly validation?: boolean;
}

/** The cells of a box. */
export function takeCells(target: SheetTarget, box: Box): WholeCell[][] {
  const { sheet } = target;
  const [values, notes, validations, richText] = [readBox(sheet.values, box), readBox(sheet.notes, box), readBox(sheet.validations, box), readBox(sheet.richText, box)];
  return values.map((cells, r) => cells.map((value, c) => ({
    value, style: styleAt(target.record, sheet, { row: box.row + r, column: box.column + c }), note: notes[r]?.[c] ?? null,
    validation: validations[r]?.[c] ?? null, richText: richText[r]?.[c] ?? null, row: box.row + r, column: box.column + c,
  })));
}

/** Puts one cell at a place; relative references of a copied formula move along. */
export function putCell(target: SheetTarget, at: { readonly row: number; readonly column: number }, cell: WholeCell, parts: CellParts): void {
  const { sheet } = target;
  if (parts.value === true) {
    setCell(sheet, at, isFormula(cell.value) ? { f: shiftFormula(cell.value.f, { rows: at.row - cell.row, columns: at.column - cell.column }) } : cell.value);
    if (cell.richText !== null) putAt(sheet.richText, at, cell.richText);
  }
  if (parts.style === true) putStyle(target, at, parts.borders === false ? withoutBorders(cell.style, styleAt(target.record, sheet, at)) : cell.style);
  if (parts.note === true) putAt(sheet.notes, at, cell.note);
  if (parts.validation === true) putAt(sheet.validations, at, cell.validation);
}

/** Empties values, formats, notes and rules of a box. */
export function wipeCells(sheet: SheetRecord, box: Box): void {
  clearBox(sheet.values, box);
  clearBox(sheet.richText, box);
  clearBox(sheet.styles, box);
  clearBox(sheet.notes, box);
  clearBox(sheet.validations, box);
}

/** After cells were moved, formulas that looked into the old place look into the new one. */
export function followMove(target: SheetTarget, from: SheetBox, to: { readonly sheet: SheetRecord; readonly row: number; readonly column: number }): void {
  const fromName = target.sheet.name.toLowerCase();
  changeFormulas(target.record, (formula, home) => changeReferences(formula, (reference) => {
    if ((reference.sheet ?? home.name).toLowerCase() !== fromName) return reference;
    const box = closedBox(reference);
    if (box === undefined || !boxCovers(from, box)) return reference;
    const by = { rows: to.row - from.row, columns: to.column - from.column };
    const sheet = to.sheet.name.toLowerCase() === home.name.toLowerCase() ? reference.sheet === null ? null : to.sheet.name : to.sheet.name;
    return { sheet, start: moved(reference.start, by), end: reference.end === null ? null : moved(reference.end, by) };
  }));
}

function closedBox(reference: Reference): Box | undefined {
  const { start } = reference;
  const end = reference.end ?? start;
  if (start.row === null || start.column === null || end.row === null || end.column === null) return undefined;
  return { row: Math.min(start.row, end.row), column: Math.min(start.column, end.column), rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}

function moved(end: Reference['start'], by: { readonly rows: number; readonly columns: number }): Reference['start'] {
  return { ...end, row: (end.row ?? 0) + by.rows, column: (end.column ?? 0) + by.columns };
}

function withoutBorders(style: CellStyle, old: CellStyle): CellStyle {
  const { borderTop: _t, borderBottom: _b, borderLeft: _l, borderRight: _r, ...rest } = style;
  return {
    ...rest, ...(old.borderTop ? { borderTop: old.borderTop } : {}), ...(old.borderBottom ? { borderBottom: old.borderBottom } : {}),
    ...(old.borderLeft ? { borderLeft: old.borderLeft } : {}), ...(old.borderRight ? { borderRight: old.borderRight } : {}),
  };
}
