// The formats of a range: colours, fonts, alignment, wrapping, number formats.
import type { EnumValue } from '../../kernel/stand-in';
import { ColorStandIn, hexOfColor } from './color';
import { hexColor, isColor, optionalColor, rgbHex } from './colors';
import { GENERAL_FORMAT } from './model/number-format';
import type { CellStyle } from './model/spreadsheet-record';
import { changeStyles, putStyle, styleAt } from './model/styles';
import { RangeFormulas } from './range-formulas';
import { TextRotationStandIn } from './text-rotation';
import { keyOf } from './workbook';

type StyleField = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** A style with some fields replaced; an undefined one is taken away. */
export function styleWith(style: CellStyle, fields: StyleField): CellStyle {
  return Object.fromEntries(Object.entries({ ...style, ...fields }).filter(([, value]) => value !== undefined)) as CellStyle;
}

/** Words that the platform does not know leave the cell as it is, without an error. */
const UNCHANGED: StyleField = {};

function lineFields(line: unknown): StyleField {
  if (line !== null && line !== 'none' && line !== 'underline' && line !== 'line-through') return UNCHANGED;
  return { underline: line === 'underline' || undefined, strikethrough: line === 'line-through' || undefined };
}

function horizontalFields(alignment: unknown): StyleField {
  if (alignment === null || alignment === 'general') return { horizontal: undefined };
  if (alignment === 'normal') return { horizontal: 'general-left' };
  if (!['left', 'center', 'right', 'start', 'end'].includes(String(alignment))) return UNCHANGED;
  return { horizontal: String(alignment) };
}

function verticalFields(alignment: unknown): StyleField {
  if (alignment !== null && !['top', 'middle', 'bottom'].includes(String(alignment))) return UNCHANGED;
  return { vertical: alignment === null || alignment === 'bottom' ? undefined : String(alignment) };
}

function formatFields(format: unknown): StyleField {
  const code = text(format) ?? '';
  return { numberFormat: code === '' || /^general$/i.test(code) ? GENERAL_FORMAT : code, automaticFormat: undefined };
}

const colorFields = (name: 'background' | 'fontColor') => (color: unknown): StyleField => {
  if (typeof color === 'string' && color !== '' && !isColor(color)) return UNCHANGED;
  const hex = color instanceof ColorStandIn ? hexOfColor(color) : optionalColor(text(color));
  return { [name]: hex === (name === 'background' ? '#ffffff' : '#000000') ? undefined : hex };
};

const FIELDS = {
  background: colorFields('background'),
  fontColor: colorFields('fontColor'),
  family: (family: unknown): StyleField => ({ fontFamily: text(family) ?? undefined }),
  size: (size: unknown): StyleField => ({ fontSize: size === null ? undefined : Number(size) }),
  weight: (weight: unknown): StyleField => ({ bold: weight === 'bold' || undefined }),
  slant: (style: unknown): StyleField => ({ italic: style === 'italic' || undefined }),
  line: lineFields,
  horizontal: horizontalFields,
  vertical: verticalFields,
  format: formatFields,
  wrap: (wrap: unknown): StyleField => ({ wrap: wrap === true ? 'WRAP' : 'OVERFLOW' }),
  wrapStrategy: (strategy: unknown): StyleField => ({ wrap: keyOf(strategy) ?? undefined }),
  direction: (direction: unknown): StyleField => ({ direction: keyOf(direction) ?? undefined }),
  rotation: (rotation: unknown): StyleField => (rotation instanceof TextRotationStandIn ? { rotation: rotation.degrees || undefined, verticalText: rotation.vertical || undefined } : { rotation: Number(rotation) || undefined, verticalText: undefined }),
  vertically: (isVertical: unknown): StyleField => ({ verticalText: isVertical === true || undefined, rotation: undefined }),
} as const;

type FieldName = keyof typeof FIELDS;

const READ = {
  background: (style: CellStyle): string => style.background ?? '#ffffff',
  fontColor: (style: CellStyle): string => style.fontColor ?? '#000000',
  family: (style: CellStyle): string => style.fontFamily ?? 'Arial',
  size: (style: CellStyle): number => style.fontSize ?? 10,
  weight: (style: CellStyle): string => (style.bold === true ? 'bold' : 'normal'),
  slant: (style: CellStyle): string => (style.italic === true ? 'italic' : 'normal'),
  line: (style: CellStyle): string => (style.underline === true ? 'underline' : style.strikethrough === true ? 'line-through' : 'none'),
  horizontal: (style: CellStyle): string => style.horizontal ?? 'general',
  vertical: (style: CellStyle): string => style.vertical ?? 'bottom',
  format: (style: CellStyle): string => style.numberFormat ?? GENERAL_FORMAT,
  // A cell whose wrapping was never set says both true and OVERFLOW (issuetracker.google.com/427134600).
  wrap: (style: CellStyle): boolean => style.wrap === undefined || style.wrap === 'WRAP',
} as const;

/** Formats of a range. */
export abstract class RangeFormat extends RangeFormulas {
  protected setAll(field: FieldName, value: unknown): this {
    changeStyles(this.target, this.box, (style) => styleWith(style, FIELDS[field](value)));
    this.sheetChanged();
    return this;
  }

  protected setEach(field: FieldName, values: unknown[], method: string): this {
    const { target } = this;
    this.eachGiven(values, method, (at, value) => { putStyle(target, at, styleWith(styleAt(target.record, target.sheet, at), FIELDS[field](value ?? null))); });
    this.sheetChanged();
    return this;
  }

  protected readEach<T>(read: (style: CellStyle) => T): T[][] {
    const { record, sheet } = this;
    return this.map((row, column) => read(styleAt(record, sheet, { row, column })));
  }

  protected readFirst<T>(read: (style: CellStyle) => T): T {
    return read(this.styleOf(this.box.row, this.box.column));
  }

  getBackground(): string { return this.readFirst(READ.background); }
  getBackgrounds(): string[][] { return this.readEach(READ.background); }
  setBackground(color: string | null): this { return this.setAll('background', color); }
  setBackgrounds(colors: unknown[]): this { return this.setEach('background', colors, 'setBackgrounds'); }
  setBackgroundRGB(red: number, green: number, blue: number): this { return this.setAll('background', rgbHex(red, green, blue)); }
  getBackgroundObject(): ColorStandIn { return this.colorObject(this.getBackground()); }
  getBackgroundObjects(): ColorStandIn[][] { return this.readEach((style) => this.colorObject(READ.background(style))); }
  setBackgroundObject(color: unknown): this { return this.setAll('background', color); }
  setBackgroundObjects(colors: unknown[]): this { return this.setEach('background', colors, 'setBackgroundObjects'); }

  getFontColor(): string { return this.readFirst(READ.fontColor); }
  getFontColors(): string[][] { return this.readEach(READ.fontColor); }
  setFontColor(color: string | null): this { return this.setAll('fontColor', color); }
  setFontColors(colors: unknown[]): this { return this.setEach('fontColor', colors, 'setFontColors'); }
  getFontColorObject(): ColorStandIn { return this.colorObject(this.getFontColor()); }
  getFontColorObjects(): ColorStandIn[][] { return this.readEach((style) => this.colorObject(READ.fontColor(style))); }
  setFontColorObject(color: unknown): this { return this.setAll('fontColor', color); }
  setFontColorObjects(colors: unknown[]): this { return this.setEach('fontColor', colors, 'setFontColorObjects'); }

  getFontFamily(): string { return this.readFirst(READ.family); }
  getFontFamilies(): string[][] { return this.readEach(READ.family); }
  setFontFamily(family: string | null): this { return this.setAll('family', family); }
  setFontFamilies(families: unknown[]): this { return this.setEach('family', families, 'setFontFamilies'); }
  getFontSize(): number { return this.readFirst(READ.size); }
  getFontSizes(): number[][] { return this.readEach(READ.size); }
  setFontSize(size: number): this { return this.setAll('size', size); }
  setFontSizes(sizes: unknown[]): this { return this.setEach('size', sizes, 'setFontSizes'); }
  getFontWeight(): string { return this.readFirst(READ.weight); }
  getFontWeights(): string[][] { return this.readEach(READ.weight); }
  setFontWeight(weight: string | null): this { return this.setAll('weight', weight); }
  setFontWeights(weights: unknown[]): this { return this.setEach('weight', weights, 'setFontWeights'); }
  getFontStyle(): string { return this.readFirst(READ.slant); }
  getFontStyles(): string[][] { return this.readEach(READ.slant); }
  setFontStyle(style: string | null): this { return this.setAll('slant', style); }
  setFontStyles(styles: unknown[]): this { return this.setEach('slant', styles, 'setFontStyles'); }
  getFontLine(): string { return this.readFirst(READ.line); }
  getFontLines(): string[][] { return this.readEach(READ.line); }
  setFontLine(line: string | null): this { return this.setAll('line', line); }
  setFontLines(lines: unknown[]): this { return this.setEach('line', lines, 'setFontLines'); }

  getHorizontalAlignment(): string { return this.readFirst(READ.horizontal); }
  getHorizontalAlignments(): string[][] { return this.readEach(READ.horizontal); }
  setHorizontalAlignment(alignment: string | null): this { return this.setAll('horizontal', alignment); }
  setHorizontalAlignments(alignments: unknown[]): this { return this.setEach('horizontal', alignments, 'setHorizontalAlignments'); }
  getVerticalAlignment(): string { return this.readFirst(READ.vertical); }
  getVerticalAlignments(): string[][] { return this.readEach(READ.vertical); }
  setVerticalAlignment(alignment: string | null): this { return this.setAll('vertical', alignment); }
  setVerticalAlignments(alignments: unknown[]): this { return this.setEach('vertical', alignments, 'setVerticalAlignments'); }

  getNumberFormat(): string { return this.readFirst(READ.format); }
  getNumberFormats(): string[][] { return this.readEach(READ.format); }
  setNumberFormat(format: string): this { return this.setAll('format', format); }
  setNumberFormats(formats: unknown[]): this { return this.setEach('format', formats, 'setNumberFormats'); }

  getWrap(): boolean { return this.readFirst(READ.wrap); }
  getWraps(): boolean[][] { return this.readEach(READ.wrap); }
  setWrap(wrap: boolean): this { return this.setAll('wrap', wrap); }
  setWraps(wraps: unknown[]): this { return this.setEach('wrap', wraps, 'setWraps'); }
  getWrapStrategy(): EnumValue { return this.readFirst((style) => this.enumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW')); }
  getWrapStrategies(): EnumValue[][] { return this.readEach((style) => this.enumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW')); }
  setWrapStrategy(strategy: EnumValue): this { return this.setAll('wrapStrategy', strategy); }
  setWrapStrategies(strategies: unknown[]): this { return this.setEach('wrapStrategy', strategies, 'setWrapStrategies'); }

  getTextDirection(): EnumValue | null { return this.readFirst((style) => this.directionOf(style)); }
  getTextDirections(): (EnumValue | null)[][] { return this.readEach((style) => this.directionOf(style)); }
  setTextDirection(direction: EnumValue | null): this { return this.setAll('direction', direction); }
  setTextDirections(directions: unknown[]): this { return this.setEach('direction', directions, 'setTextDirections'); }
  getTextRotation(): TextRotationStandIn { return this.readFirst((style) => new TextRotationStandIn(style.rotation ?? 0, style.verticalText ?? false)); }
  getTextRotations(): TextRotationStandIn[][] { return this.readEach((style) => new TextRotationStandIn(style.rotation ?? 0, style.verticalText ?? false)); }
  setTextRotation(rotation: unknown): this { return this.setAll('rotation', rotation); }
  setTextRotations(rotations: unknown[]): this { return this.setEach('rotation', rotations, 'setTextRotations'); }
  setVerticalText(isVertical: boolean): this { return this.setAll('vertically', isVertical); }
  setShowHyperlink(_isShown: boolean): this { return this; }

  private colorObject(hex: string): ColorStandIn {
    return new ColorStandIn(this.execution, { hex: hexColor(hex) });
  }

  private directionOf(style: CellStyle): EnumValue | null {
    return style.direction === undefined ? null : this.enumValue('Spreadsheet.TextDirection', style.direction);
  }
}

