// The values of a range: read, written, shown, cleared.
import { PlatformError } from '../../kernel/platform-error';
import { contentOf, requireShort, scriptValue, styleAfterWrite, typingOf } from './cell-content';
import { cellName } from './model/a1';
import { boxHas } from './model/boxes';
import { clearCells, isFormula, setCell } from './model/cells';
import { clearBox, gridAt } from './model/grid';
import { displayText } from './model/number-format';
import type { Box, CellStyle } from './model/spreadsheet-record';
import { putStyle, styleAt } from './model/styles';
import type { SheetTarget } from './model/structure';
import type { TypedValue } from './model/typed-values';
import { requireMayEdit } from './protection-check';
import { RangeBase } from './range-base';
import { violates } from './validation-check';

const NO_STYLE: CellStyle = {};

/** Values of a range. */
export abstract class RangeValues extends RangeBase {
  getValues(): unknown[][] {
    const { record, sheet, engine } = this;
    const { timeZone, styles } = record;
    const read = (row: number, column: number): unknown => scriptValue(engine.valueAt(sheet, row, column), styles[gridAt(sheet.styles, row, column) ?? 0] ?? NO_STYLE, timeZone);
    return this.mapHeld('', read);
  }

  getValue(): unknown {
    return this.at({ ...this.box, rows: 1, columns: 1 }).getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    const { record, sheet, engine } = this;
    const read = (row: number, column: number): string => displayText(engine.valueAt(sheet, row, column), record.styles[gridAt(sheet.styles, row, column) ?? 0] ?? NO_STYLE, record.locale);
    return this.mapHeld('', read);
  }

  getDisplayValue(): string {
    return this.at({ ...this.box, rows: 1, columns: 1 }).getDisplayValues()[0]?.[0] ?? '';
  }

  setValue(value: unknown): this {
    return this.putAll(() => value);
  }

  setValues(values: unknown[]): this {
    this.checkBlock(values, 'setValues');
    const block = values as readonly (readonly unknown[])[];
    return this.putAll((r, c) => block[r]?.[c]);
  }

  clearContent(): this {
    requireMayEdit(this, this.box);
    clearCells(this.sheet, this.box);
    this.sheetChanged();
    return this;
  }

  clearFormat(): this {
    clearBox(this.sheet.styles, this.box);
    this.sheet.conditionalRules = this.sheet.conditionalRules.filter((rule) => !rule.ranges.every((range) => range.sheetId === this.sheetId && contains(this.box, range)));
    this.sheetChanged();
    return this;
  }

  clear(options?: Readonly<Record<string, unknown>>): this {
    const asked = (name: string): boolean => options?.[name] === true;
    const isAll = options === undefined || !['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly', 'skipFilteredRows'].some(asked);
    if (isAll || asked('contentsOnly')) this.clearContent();
    if (isAll || asked('formatOnly')) this.clearFormat();
    if (asked('commentsOnly')) clearBox(this.sheet.notes, this.box);
    if (asked('validationsOnly')) clearBox(this.sheet.validations, this.box);
    this.sheetChanged();
    return this;
  }

  /** Writes what a script gave, by offsets in the range; nothing is written where one cell refuses. */
  private putAll(valueAt: (r: number, c: number) => unknown): this {
    const { target, box } = this;
    requireMayEdit(this, box);
    const typing = typingOf(this.execution, this.record);
    const read = (r: number, c: number): TypedValue => contentOf(valueAt(r, c), this.styleIn(target, box.row + r, box.column + c), typing);
    this.checkTexts(valueAt);
    if (target.sheet.validations.length > 0) this.checkRules(read);
    const merges = target.sheet.merges.filter((merge) => boxHas(box, merge.row, merge.column));
    for (let r = 0; r < box.rows; r += 1) {
      for (let c = 0; c < box.columns; c += 1) {
        const at = { row: box.row + r, column: box.column + c };
        if (merges.length === 0 || !merges.some((merge) => isCovered(merge, at))) putTyped(target, at, read(r, c));
      }
    }
    this.sheetChanged();
    return this;
  }

  private styleIn(target: SheetTarget, row: number, column: number): CellStyle {
    const index = gridAt(target.sheet.styles, row, column);
    return index === null ? NO_STYLE : target.record.styles[index] ?? NO_STYLE;
  }

  private checkTexts(valueAt: (r: number, c: number) => unknown): void {
    for (let r = 0; r < this.box.rows; r += 1) for (let c = 0; c < this.box.columns; c += 1) requireShort(valueAt(r, c));
  }

  private checkRules(read: (r: number, c: number) => TypedValue): void {
    const { record, sheet, box, engine } = this;
    for (let r = 0; r < box.rows; r += 1) {
      for (let c = 0; c < box.columns; c += 1) {
        const [row, column] = [box.row + r, box.column + c];
        const rule = record.validationRules[gridAt(sheet.validations, row, column) ?? -1];
        if (rule === undefined || rule.allowInvalid) continue;
        const { value } = read(r, c);
        if (value === null || isFormula(value) || !violates(rule, value, { record, sheet, engine, row, column })) continue;
        throw new PlatformError(`The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`);
      }
    }
  }
}

/** Whether a cell lies under another cell of a merge, which shows its own value alone. */
function isCovered(merge: Box, at: { readonly row: number; readonly column: number }): boolean {
  return boxHas(merge, at.row, at.column) && (at.row !== merge.row || at.column !== merge.column);
}

/** Writes typed content and the number format that came with it. */
export function putTyped(target: SheetTarget, at: { readonly row: number; readonly column: number }, typed: TypedValue): void {
  setCell(target.sheet, at, typed.value);
  const index = gridAt(target.sheet.styles, at.row, at.column);
  if (index === null && typed.format === undefined) return;
  const style = styleAt(target.record, target.sheet, at);
  const after = styleAfterWrite(style, typed);
  if (after !== style) putStyle(target, at, after);
}

function contains(outer: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }, inner: typeof outer): boolean {
  return outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;
}
