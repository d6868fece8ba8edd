// Themes of a spreadsheet: a font and named colours.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { ColorStandIn, hexOfColor, THEME_HEX } from './color';
import { rgbHex } from './colors';
import type { ThemeRecord } from './model/spreadsheet-record';

/** The theme of a spreadsheet that was given none. */
export const STANDARD_THEME: ThemeRecord = { font: 'Arial', colors: THEME_HEX };

/** A theme as a script changes it; `save` keeps it where it is a spreadsheet's own. */
export class ThemeStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.SpreadsheetTheme';

  constructor(private readonly execution: Execution, private kept: ThemeRecord, private readonly save: (theme: ThemeRecord) => void) {
    super();
  }

  get theme(): ThemeRecord { return this.kept; }
  getFontFamily(): string { return this.kept.font; }
  setFontFamily(font: string): this { return this.change({ ...this.kept, font }); }
  getThemeColors(): (EnumValue | undefined)[] { return Object.keys(this.kept.colors).map((key) => this.execution.border.enumValues('Spreadsheet.ThemeColorType')[key]); }

  getConcreteColor(type: EnumValue): ColorStandIn {
    const hex = this.kept.colors[type.key];
    if (hex === undefined) throw new PlatformError('Invalid argument: themeColorType');
    return new ColorStandIn(this.execution, { hex });
  }

  /** A colour object, or red, green and blue from 0 to 255. */
  setConcreteColor(type: EnumValue, ...color: readonly unknown[]): this {
    const [first, green, blue] = color;
    const hex = first instanceof ColorStandIn ? hexOfColor(first) : rgbHex(Number(first), Number(green), Number(blue));
    return this.change({ ...this.kept, colors: { ...this.kept.colors, [type.key]: hex } });
  }

  private change(theme: ThemeRecord): this {
    this.kept = theme;
    this.save(theme);
    return this;
  }
}
