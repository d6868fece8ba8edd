// Cell formats between the platform's record and an XLSX cell.
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderLine, CellStyle } from '../services/spreadsheet/model/spreadsheet-record';
import { excelFormat, platformFormat } from './number-formats';

const LINE_STYLES: Readonly<Record<string, Border['style']>> = {
  SOLID: 'thin', SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick', DOTTED: 'dotted', DASHED: 'dashed', DOUBLE: 'double',
};
const LINE_NAMES: Readonly<Record<string, string>> = {
  thin: 'SOLID', hair: 'DOTTED', dotted: 'DOTTED', dashed: 'DASHED', dashDot: 'DASHED', dashDotDot: 'DASHED', double: 'DOUBLE', medium: 'SOLID_MEDIUM',
  mediumDashed: 'DASHED', mediumDashDot: 'DASHED', mediumDashDotDot: 'DASHED', slantDashDot: 'DASHED', thick: 'SOLID_THICK',
};
const THEME_COLORS = ['#ffffff', '#000000', '#eeece1', '#1f497d', '#4f81bd', '#c0504d', '#9bbb59', '#8064a2', '#4bacc6', '#f79646'];
const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 10;

/** The font of a format, defaults written out so that no program puts its own in. */
export function excelFont(style: Partial<CellStyle>): Partial<Font> {
  return {
    name: style.fontFamily ?? DEFAULT_FONT, size: style.fontSize ?? DEFAULT_SIZE,
    ...(style.fontColor === undefined ? {} : { color: excelColor(style.fontColor) }),
    ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}), ...(style.strikethrough ? { strike: true } : {}),
  };
}

/** An XLSX cell's format. `dateFormat` is used where the cell is a date without a format of its own. */
export function excelStyle(style: CellStyle, dateFormat?: string): Partial<Style> {
  const format = style.numberFormat ?? dateFormat;
  const alignment = excelAlignment(style);
  const border = excelBorders(style);
  return {
    font: excelFont(style),
    ...(format === undefined ? {} : { numFmt: excelFormat(format) }),
    ...(style.background === undefined ? {} : { fill: solidFill(style.background) }),
    ...(alignment === undefined ? {} : { alignment: alignment as Alignment }),
    ...(border === undefined ? {} : { border }),
  };
}

/** A solid background. */
export function solidFill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: excelColor(color) };
}

/** A colour such as '#ff0000' as XLSX has it. */
export function excelColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** A colour of a file in lower-case hex; `undefined` where the file leaves it to the program. */
export function platformColor(color: Partial<Color> | undefined): string | undefined {
  if (color === undefined) return undefined;
  if (color.argb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(color.argb)) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color.theme === undefined ? undefined : THEME_COLORS[color.theme];
}

/** The format of a cell of a file; defaults are left out. */
export function platformStyle(style: Partial<Style>): CellStyle {
  const background = fillColor(style.fill);
  const numberFormat = platformFormat(style.numFmt);
  return {
    ...platformFont(style.font),
    ...(background === undefined ? {} : { background }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...platformAlignment(style.alignment),
    ...platformBorders(style.border),
  };
}

/** The text properties of a font of a file; the program's own default font counts as none. */
export function platformFont(font: Partial<Font> | undefined): CellStyle {
  if (font === undefined) return {};
  const color = platformColor(font.color);
  const isProgramDefault = font.scheme === 'minor' || (font.name === 'Calibri' && font.size === 11);
  return {
    ...(font.name === undefined || font.name === DEFAULT_FONT || isProgramDefault ? {} : { fontFamily: font.name }),
    ...(font.size === undefined || font.size === DEFAULT_SIZE || isProgramDefault ? {} : { fontSize: font.size }),
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
    ...(font.bold ? { bold: true } : {}), ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== 'none' ? { underline: true } : {}), ...(font.strike ? { strikethrough: true } : {}),
  };
}

function excelAlignment(style: CellStyle): Partial<Alignment> | undefined {
  const horizontal = style.horizontal === 'start' ? 'left' : style.horizontal === 'end' ? 'right' : style.horizontal;
  const alignment: Partial<Alignment> = {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(style.vertical === 'top' || style.vertical === 'middle' ? { vertical: style.vertical } : {}),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(style.verticalText ? { textRotation: 'vertical' } : style.rotation === undefined ? {} : { textRotation: style.rotation }),
    ...(style.direction === 'RIGHT_TO_LEFT' ? { readingOrder: 'rtl' } : style.direction === 'LEFT_TO_RIGHT' ? { readingOrder: 'ltr' } : {}),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function platformAlignment(alignment: Partial<Alignment> | undefined): CellStyle {
  if (alignment === undefined) return {};
  const { horizontal, vertical, wrapText, textRotation, readingOrder } = alignment;
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' || vertical === 'middle' ? { vertical } : {}),
    ...(wrapText ? { wrap: 'WRAP' } : {}),
    ...(textRotation === 'vertical' ? { verticalText: true } : textRotation ? { rotation: textRotation } : {}),
    ...(readingOrder === 'rtl' ? { direction: 'RIGHT_TO_LEFT' } : readingOrder === 'ltr' ? { direction: 'LEFT_TO_RIGHT' } : {}),
  };
}

function excelBorders(style: CellStyle): Partial<Borders> | undefined {
  const { borderTop, borderBottom, borderLeft, borderRight } = style;
  if (!borderTop && !borderBottom && !borderLeft && !borderRight) return undefined;
  return {
    ...(borderTop ? { top: excelLine(borderTop) } : {}), ...(borderBottom ? { bottom: excelLine(borderBottom) } : {}),
    ...(borderLeft ? { left: excelLine(borderLeft) } : {}), ...(borderRight ? { right: excelLine(borderRight) } : {}),
  };
}

function excelLine(line: BorderLine): Partial<Border> {
  return { style: LINE_STYLES[line.style] ?? 'thin', color: excelColor(line.color) };
}

function platformBorders(borders: Partial<Borders> | undefined): CellStyle {
  const top = platformLine(borders?.top);
  const bottom = platformLine(borders?.bottom);
  const left = platformLine(borders?.left);
  const right = platformLine(borders?.right);
  return {
    ...(top ? { borderTop: top } : {}), ...(bottom ? { borderBottom: bottom } : {}),
    ...(left ? { borderLeft: left } : {}), ...(right ? { borderRight: right } : {}),
  };
}

function platformLine(line: Partial<Border> | undefined): BorderLine | undefined {
  if (line?.style === undefined) return undefined;
  return { style: LINE_NAMES[line.style] ?? 'SOLID', color: platformColor(line.color) ?? '#000000' };
}

function fillColor(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  const color = platformColor(fill.fgColor) ?? platformColor(fill.bgColor);
  return color === '#ffffff' ? undefined : color;
}
