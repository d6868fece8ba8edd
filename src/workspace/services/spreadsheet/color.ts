// Colour objects: SpreadsheetApp.newColor() and what formats give.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { StandIn } from '../../kernel/stand-in';
import { hexColor } from './colors';

/** What a colour is: hex, or a theme colour's name in ThemeColorType. */
export interface ColorValue {
  readonly hex?: string;
  readonly theme?: string;
}

/** The colours of the standard theme. */
export const THEME_HEX: Readonly<Record<string, string>> = {
  TEXT: '#000000', BACKGROUND: '#ffffff', ACCENT1: '#4285f4', ACCENT2: '#ea4335', ACCENT3: '#fbbc04', ACCENT4: '#34a853', ACCENT5: '#ff6d01', ACCENT6: '#46bdc6', HYPERLINK: '#1155cc',
};

/** The hex that a colour shows with. */
export function hexOfColor(color: ColorStandIn): string {
  return color.value.hex ?? THEME_HEX[color.value.theme ?? ''] ?? '#000000';
}

/** A colour. */
export class ColorStandIn extends StandIn {
  readonly typeName: string = 'Spreadsheet.Color';

  constructor(readonly execution: Execution, readonly value: ColorValue) {
    super();
  }

  getColorType(): EnumValue {
    const key = this.value.hex !== undefined ? 'RGB' : this.value.theme !== undefined ? 'THEME' : 'UNSUPPORTED';
    return this.execution.border.enumValues('Base.ColorType')[key] as EnumValue;
  }

  asRgbColor(): RgbColorStandIn {
    if (this.value.hex === undefined) throw new PlatformError('Object is not of type RgbColor.');
    return new RgbColorStandIn(this.execution, this.value);
  }

  asThemeColor(): ThemeColorStandIn {
    if (this.value.theme === undefined) throw new PlatformError('Object is not of type ThemeColor.');
    return new ThemeColorStandIn(this.execution, this.value);
  }
}

/** A colour by its parts. */
export class RgbColorStandIn extends ColorStandIn {
  override readonly typeName = 'Base.RgbColor';

  private get hex(): string { return this.value.hex ?? '#000000'; }
  asHexString(): string { return this.hex; }
  getRed(): number { return parseInt(this.hex.slice(1, 3), 16); }
  getGreen(): number { return parseInt(this.hex.slice(3, 5), 16); }
  getBlue(): number { return parseInt(this.hex.slice(5, 7), 16); }
}

/** A colour of the spreadsheet's theme. */
export class ThemeColorStandIn extends ColorStandIn {
  override readonly typeName = 'Spreadsheet.ThemeColor';

  getThemeColorType(): EnumValue {
    return this.execution.border.enumValues('Spreadsheet.ThemeColorType')[this.value.theme ?? 'UNSUPPORTED'] as EnumValue;
  }
}

/** Makes colours. */
export class ColorBuilderStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.ColorBuilder';

  constructor(private readonly execution: Execution, private value: ColorValue = {}) {
    super();
  }

  setRgbColor(color: string): this {
    this.value = { hex: hexColor(color) };
    return this;
  }

  setThemeColor(theme: EnumValue): this {
    this.value = { theme: theme.key };
    return this;
  }

  getColorType(): EnumValue { return this.build().getColorType(); }
  asRgbColor(): RgbColorStandIn { return this.build().asRgbColor(); }
  asThemeColor(): ThemeColorStandIn { return this.build().asThemeColor(); }
  build(): ColorStandIn { return new ColorStandIn(this.execution, this.value); }
}
