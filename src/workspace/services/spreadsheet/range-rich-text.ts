// Rich text and text styles of a range.
import { isFormula, setCell } from './model/cells';
import { gridAt, putAt } from './model/grid';
import type { CellStyle, TextRunStyle } from './model/spreadsheet-record';
import { changeStyles, putStyle, styleAt } from './model/styles';
import { RangeData } from './range-data';
import { styleWith } from './range-format';
import { plainRuns, RichTextValueStandIn } from './rich-text';
import { TextStyleStandIn } from './text-style';

/** Rich text of a range. */
export abstract class RangeRichText extends RangeData {
  getRichTextValue(): RichTextValueStandIn | null { return this.richAt(this.box.row, this.box.column); }
  getRichTextValues(): (RichTextValueStandIn | null)[][] { return this.map((row, column) => this.richAt(row, column)); }

  setRichTextValue(value: RichTextValueStandIn): this {
    this.map((row, column) => { this.putRich({ row, column }, value); });
    this.changed();
    return this;
  }

  setRichTextValues(values: unknown[]): this {
    this.eachGiven(values, 'setRichTextValues', (at, value) => { if (value instanceof RichTextValueStandIn) this.putRich(at, value); });
    this.changed();
    return this;
  }

  getTextStyle(): TextStyleStandIn { return new TextStyleStandIn(this.execution, textStyle(this.styleOf(this.box.row, this.box.column))); }
  getTextStyles(): TextStyleStandIn[][] { return this.map((row, column) => new TextStyleStandIn(this.execution, textStyle(this.styleOf(row, column)))); }

  setTextStyle(style: TextStyleStandIn): this {
    changeStyles(this.target, this.box, (known) => withTextStyle(known, style.style));
    this.changed();
    return this;
  }

  setTextStyles(styles: unknown[]): this {
    const { target } = this;
    this.eachGiven(styles, 'setTextStyles', (at, style) => { if (style instanceof TextStyleStandIn) putStyle(target, at, withTextStyle(styleAt(target.record, target.sheet, at), style.style)); });
    this.changed();
    return this;
  }

  private richAt(row: number, column: number): RichTextValueStandIn | null {
    const value = gridAt(this.sheet.values, row, column);
    if (value !== null && typeof value !== 'string' && !isFormula(value)) return null;
    const shown = this.shownAt(row, column);
    const text = typeof shown === 'string' ? shown : '';
    const style = textStyle(this.styleOf(row, column));
    const linked = isFormula(value) ? /^=\s*HYPERLINK\(\s*"([^"]*)"/i.exec(value.f)?.[1] : undefined;
    if (linked !== undefined) return new RichTextValueStandIn(this.execution, { text, runs: [{ start: 0, end: text.length, style, link: linked }], start: 0 });
    const runs = gridAt(this.sheet.richText, row, column)?.map((run) => ({ ...run, style: { ...style, ...run.style } }));
    return new RichTextValueStandIn(this.execution, { text, runs: runs ?? plainRuns(text, style), start: 0 });
  }

  private putRich(at: { readonly row: number; readonly column: number }, value: RichTextValueStandIn): void {
    const { text, runs } = value.rich;
    setCell(this.sheet, at, text === '' ? null : text);
    const isPlain = runs.every((run) => run.link === null && Object.keys(run.style).length === 0);
    if (text !== '' && !isPlain) putAt(this.sheet.richText, at, runs);
  }
}

function textStyle(style: CellStyle): TextRunStyle {
  return {
    fontColor: style.fontColor ?? '#000000', fontFamily: style.fontFamily ?? 'Arial', fontSize: style.fontSize ?? 10, bold: style.bold ?? false,
    italic: style.italic ?? false, underline: style.underline ?? false, strikethrough: style.strikethrough ?? false,
  };
}

function withTextStyle(style: CellStyle, text: TextRunStyle): CellStyle {
  const cleaned = styleWith(style, text);
  const defaults = new Set(Object.entries(textStyle({})).map(([key, value]) => `${key}=${String(value)}`));
  return Object.fromEntries(Object.entries(cleaned).filter(([key, value]) => !defaults.has(`${key}=${String(value)}`))) as CellStyle;
}
