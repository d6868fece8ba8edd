// Several ranges of one sheet at once.
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import type { Box } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import { activate } from './selected';
import { SheetPart } from './workbook';

/** A list of ranges; what is done to it is done to each. */
export class RangeListStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.RangeList';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly boxes: readonly Box[] }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  getRanges(): RangeStandIn[] {
    return this.place.boxes.map((box) => new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box }));
  }

  activate(): this {
    activate(this.execution, this, this.place.boxes);
    return this;
  }

  breakApart(): this { return this.each((range) => range.breakApart()); }
  check(): this { return this.each((range) => range.check()); }
  uncheck(): this { return this.each((range) => range.uncheck()); }
  clear(options?: Readonly<Record<string, unknown>>): this { return this.each((range) => range.clear(options)); }
  clearContent(): this { return this.each((range) => range.clearContent()); }
  clearDataValidations(): this { return this.each((range) => range.clearDataValidations()); }
  clearFormat(): this { return this.each((range) => range.clearFormat()); }
  clearNote(): this { return this.each((range) => range.clearNote()); }
  insertCheckboxes(...values: readonly unknown[]): this { return this.each((range) => range.insertCheckboxes(...values)); }
  removeCheckboxes(): this { return this.each((range) => range.removeCheckboxes()); }
  setBackground(color: string | null): this { return this.each((range) => range.setBackground(color)); }
  setBackgroundRGB(red: number, green: number, blue: number): this { return this.each((range) => range.setBackgroundRGB(red, green, blue)); }
  setBorder(...args: readonly unknown[]): this { return this.each((range) => range.setBorder(...args)); }
  setFontColor(color: string | null): this { return this.each((range) => range.setFontColor(color)); }
  setFontFamily(family: string | null): this { return this.each((range) => range.setFontFamily(family)); }
  setFontLine(line: string | null): this { return this.each((range) => range.setFontLine(line)); }
  setFontSize(size: number): this { return this.each((range) => range.setFontSize(size)); }
  setFontStyle(style: string | null): this { return this.each((range) => range.setFontStyle(style)); }
  setFontWeight(weight: string | null): this { return this.each((range) => range.setFontWeight(weight)); }
  setFormula(formula: string): this { return this.each((range) => range.setFormula(formula)); }
  setFormulaR1C1(formula: string): this { return this.each((range) => range.setFormulaR1C1(formula)); }
  setHorizontalAlignment(alignment: string | null): this { return this.each((range) => range.setHorizontalAlignment(alignment)); }
  setNote(note: string | null): this { return this.each((range) => range.setNote(note)); }
  setNumberFormat(format: string): this { return this.each((range) => range.setNumberFormat(format)); }
  setShowHyperlink(isShown: boolean): this { return this.each((range) => range.setShowHyperlink(isShown)); }
  setTextDirection(direction: EnumValue | null): this { return this.each((range) => range.setTextDirection(direction)); }
  setTextRotation(degrees: number): this { return this.each((range) => range.setTextRotation(degrees)); }
  setValue(value: unknown): this { return this.each((range) => range.setValue(value)); }
  setVerticalAlignment(alignment: string | null): this { return this.each((range) => range.setVerticalAlignment(alignment)); }
  setVerticalText(isVertical: boolean): this { return this.each((range) => range.setVerticalText(isVertical)); }
  setWrap(isOn: boolean): this { return this.each((range) => range.setWrap(isOn)); }
  setWrapStrategy(strategy: EnumValue): this { return this.each((range) => range.setWrapStrategy(strategy)); }
  trimWhitespace(): this { return this.each((range) => range.trimWhitespace()); }

  private each(act: (range: RangeStandIn) => unknown): this {
    for (const range of this.getRanges()) act(range);
    return this;
  }
}
