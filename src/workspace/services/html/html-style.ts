// The looks of HTML elements: what their names mean, and their style attributes.
import type { ParagraphBlock, TextLook } from '../../pdf/layout-model';
import type { HtmlElement } from './html-tree';

/** How lines stand. */
export type Align = ParagraphBlock['align'];

/** What text inside an element inherits. */
export interface TextStyle {
  readonly look: TextLook;
  readonly align: Align;
  readonly keepsSpaces: boolean;
}

const POINTS_PER_PIXEL = 0.75;
const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 22, h2: 17, h3: 14, h4: 12, h5: 11, h6: 10 };
const COLORS: Readonly<Record<string, string>> = {
  black: '000000', white: 'ffffff', red: 'ff0000', green: '008000', blue: '0000ff', gray: '808080', grey: '808080', silver: 'c0c0c0', navy: '000080', orange: 'ffa500', yellow: 'ffff00',
  purple: '800080', teal: '008080', maroon: '800000', lightgray: 'd3d3d3', lightgrey: 'd3d3d3', darkgreen: '006400', darkblue: '00008b',
};
const ALIGNS = new Set<string>(['left', 'center', 'right', 'justify']);

/** The style of a page before any element. */
export const PAGE_STYLE: TextStyle = {
  look: { size: 11, bold: false, italic: false, underline: false, strikethrough: false, color: '#000000', background: null, rise: 0, link: null }, align: 'left', keepsSpaces: false,
};

/** What is inside an element looks like this. */
export function styleInside(element: HtmlElement, around: TextStyle): TextStyle {
  const rules = styleRules(element);
  const named = lookOfName(element.name, around.look);
  const align = rules['text-align'] ?? element.attributes['align'] ?? (element.name === 'center' || element.name === 'th' ? 'center' : around.align);
  const size = sizeOf(rules['font-size'], around.look.size) ?? named.size;
  return {
    look: {
      ...named, size, color: colorOf(rules['color'] ?? element.attributes['color']) ?? named.color,
      bold: rules['font-weight'] === undefined ? named.bold : /bold|[6-9]00/.test(rules['font-weight']),
      italic: rules['font-style'] === undefined ? named.italic : rules['font-style'] === 'italic',
      underline: named.underline || (rules['text-decoration'] ?? '').includes('underline'), strikethrough: named.strikethrough || (rules['text-decoration'] ?? '').includes('line-through'),
    },
    align: ALIGNS.has(align) ? (align as Align) : around.align,
    keepsSpaces: around.keepsSpaces || element.name === 'pre' || /^pre/.test(rules['white-space'] ?? ''),
  };
}

/** The declarations of a style attribute by property, lower case. */
export function styleRules(element: HtmlElement): Readonly<Record<string, string>> {
  const pairs = (element.attributes['style'] ?? '').split(';').map((rule) => rule.split(':'));
  return Object.fromEntries(pairs.filter((pair) => pair.length > 1).map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]));
}

/** `#rrggbb` of a CSS colour; `undefined` where it is not understood. */
export function colorOf(text: string | undefined): string | undefined {
  const value = text?.trim().toLowerCase() ?? '';
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
  const rgb = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(value);
  if (rgb !== null) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  const named = COLORS[value];
  return named === undefined ? undefined : `#${named}`;
}

function lookOfName(name: string, look: TextLook): TextLook {
  const heading = HEADING_SIZES[name];
  if (heading !== undefined) return { ...look, size: heading, bold: true };
  switch (name) {
    case 'b': case 'strong': case 'th': return { ...look, bold: true };
    case 'i': case 'em': return { ...look, italic: true };
    case 'u': return { ...look, underline: true };
    case 's': case 'del': case 'strike': return { ...look, strikethrough: true };
    case 'a': return { ...look, underline: true, color: '#1155cc' };
    case 'small': return { ...look, size: look.size * 0.85 };
    default: return look;
  }
}

function sizeOf(text: string | undefined, around: number): number | undefined {
  const match = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(text ?? '');
  if (match === null) return undefined;
  const size = Number(match[1]);
  switch (match[2]) {
    case 'pt': return size;
    case 'em': case 'rem': return size * around;
    case '%': return (size / 100) * around;
    default: return size * POINTS_PER_PIXEL;
  }
}
