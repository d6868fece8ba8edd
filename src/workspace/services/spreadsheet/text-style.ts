// Text styles and their builder.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { ColorStandIn, hexOfColor } from './color';
import { hexColor } from './colors';
import type { TextRunStyle } from './model/spreadsheet-record';

/** A text style: what is not set is null. */
export class TextStyleStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.TextStyle';

  constructor(private readonly execution: Execution, readonly style: TextRunStyle) {
    super();
  }

  getFontFamily(): string | null { return this.style.fontFamily ?? null; }
  getFontSize(): number | null { return this.style.fontSize ?? null; }
  getForegroundColor(): string | null { return this.style.fontColor ?? null; }
  getForegroundColorObject(): ColorStandIn | null { return this.style.fontColor === undefined ? null : new ColorStandIn(this.execution, { hex: this.style.fontColor }); }
  isBold(): boolean | null { return this.style.bold ?? null; }
  isItalic(): boolean | null { return this.style.italic ?? null; }
  isStrikethrough(): boolean | null { return this.style.strikethrough ?? null; }
  isUnderline(): boolean | null { return this.style.underline ?? null; }
  copy(): TextStyleBuilderStandIn { return new TextStyleBuilderStandIn(this.execution, this.style); }
}

/** Makes text styles. */
export class TextStyleBuilderStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.TextStyleBuilder';

  constructor(private readonly execution: Execution, private style: TextRunStyle = {}) {
    super();
  }

  setBold(isBold: boolean): this { return this.with({ bold: isBold }); }
  setItalic(isItalic: boolean): this { return this.with({ italic: isItalic }); }
  setUnderline(isUnderlined: boolean): this { return this.with({ underline: isUnderlined }); }
  setStrikethrough(isStruck: boolean): this { return this.with({ strikethrough: isStruck }); }
  setFontFamily(fontFamily: string): this { return this.with({ fontFamily }); }
  setFontSize(fontSize: number): this { return this.with({ fontSize }); }
  setForegroundColor(color: string): this { return this.with({ fontColor: hexColor(color) }); }
  setForegroundColorObject(color: ColorStandIn): this { return this.with({ fontColor: hexOfColor(color) }); }
  build(): TextStyleStandIn { return new TextStyleStandIn(this.execution, this.style); }

  private with(change: TextRunStyle): this {
    this.style = { ...this.style, ...change };
    return this;
  }
}
