// What a stretch of text looks like: reading and changing the properties of a run.
import { property, propertyValue, toggle, withProperty, withPropertyAttributes, type Properties } from './property-list';
import { xml } from './xml-node';

/** The inline attributes; sizes in points, colours as `#rrggbb`; `null` where the run itself says nothing. */
export interface RunStyle {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly color: string | null;
  readonly background: string | null;
  readonly font: string | null;
  readonly size: number | null;
  readonly vertical: 'superscript' | 'subscript' | 'baseline' | null;
}

/** Name of one inline attribute. */
export type RunKey = keyof RunStyle;

/** All inline attributes. */
export const RUN_KEYS: readonly RunKey[] = ['bold', 'italic', 'underline', 'strikethrough', 'color', 'background', 'font', 'size', 'vertical'];

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000', blue: '#0000ff', cyan: '#00ffff', green: '#00ff00', magenta: '#ff00ff', red: '#ff0000', yellow: '#ffff00', white: '#ffffff',
  darkBlue: '#00008b', darkCyan: '#008b8b', darkGreen: '#006400', darkMagenta: '#800080', darkRed: '#8b0000', darkYellow: '#808000', darkGray: '#a9a9a9', lightGray: '#d3d3d3',
};
const THAI_FONT = /sarabun|^th[ -]|angsana|cordia|browallia|tahoma|leelawadee|prompt|kanit|mitr|thai|loma|garuda|norasi|niramit|chakra petch|pridi|trirong|athiti|maitree|dillenia|eucrosia|freesia|irispc|jasmine|kodchiang|lily|microsoft sans/i;

/** The font that draws Thai where the chosen font has no Thai letters. */
export const THAI_FALLBACK_FONT = 'Sarabun';

const COLOR = /^[0-9a-f]{6}$/i;

/** `#rrggbb` from the six digits of the format; `null` for automatic colours. */
export function colorOf(value: string | undefined): string | null {
  return value !== undefined && COLOR.test(value) ? `#${value.toLowerCase()}` : null;
}

const READERS: { readonly [K in RunKey]: (list: Properties) => RunStyle[K] } = {
  bold: (list) => toggle(list, 'w:b') ?? toggle(list, 'w:bCs') ?? null,
  italic: (list) => toggle(list, 'w:i') ?? toggle(list, 'w:iCs') ?? null,
  underline: (list) => toggle(list, 'w:u') ?? null,
  strikethrough: (list) => toggle(list, 'w:strike') ?? null,
  color: (list) => colorOf(propertyValue(list, 'w:color')),
  background: (list) => HIGHLIGHTS[propertyValue(list, 'w:highlight') ?? ''] ?? colorOf(propertyValue(list, 'w:shd', 'w:fill')),
  font: (list) => {
    const fonts = property(list, 'w:rFonts')?.attributes;
    return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'] ?? null;
  },
  size: (list) => {
    const half = Number.parseFloat(propertyValue(list, 'w:sz') ?? propertyValue(list, 'w:szCs') ?? '');
    return Number.isFinite(half) ? half / 2 : null;
  },
  vertical: (list) => {
    const value = propertyValue(list, 'w:vertAlign');
    return value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : null;
  },
};

/** One inline attribute as the run itself says it. */
export function runAttribute<K extends RunKey>(list: Properties, key: K): RunStyle[K] {
  return READERS[key](list);
}

/** A property list with one inline attribute set, or taken away where the value is `null`. */
export function withRunAttribute<K extends RunKey>(list: Properties, key: K, value: RunStyle[K]): Properties {
  switch (key) {
    case 'bold': return both(list, ['w:b', 'w:bCs'], value as boolean | null);
    case 'italic': return both(list, ['w:i', 'w:iCs'], value as boolean | null);
    case 'underline': return flag(list, 'w:u', value === null ? undefined : value ? 'single' : 'none');
    case 'strikethrough': return both(list, ['w:strike'], value as boolean | null);
    case 'color': return flag(list, 'w:color', (value as string | null)?.slice(1));
    case 'background': return withBackground(list, value as string | null);
    case 'font': return withFont(list, value as string | null);
    case 'size': return ['w:sz', 'w:szCs'].reduce((result, name) => flag(result, name, value === null ? undefined : Math.round((value as number) * 2)), list);
    default: return flag(list, 'w:vertAlign', (value as string | null) ?? undefined);
  }
}

function both(list: Properties, names: readonly string[], value: boolean | null): Properties {
  return names.reduce((result, name) => withProperty(result, 'run', { name, node: value === null ? undefined : xml(name, value ? {} : { 'w:val': '0' }) }), list);
}

function flag(list: Properties, name: string, value: string | number | undefined): Properties {
  return withProperty(list, 'run', { name, node: value === undefined ? undefined : xml(name, { 'w:val': value }) });
}

function withBackground(list: Properties, value: string | null): Properties {
  const bare = withProperty(withProperty(list, 'run', { name: 'w:highlight', node: undefined }), 'run', { name: 'w:shd', node: undefined });
  if (value === null) return bare;
  return withProperty(bare, 'run', { name: 'w:shd', node: xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': value.slice(1) }) });
}

function withFont(list: Properties, value: string | null): Properties {
  const bare = withProperty(list, 'run', { name: 'w:rFonts', node: undefined });
  if (value === null) return bare;
  return withPropertyAttributes(bare, 'run', { name: 'w:rFonts', attributes: { 'w:ascii': value, 'w:hAnsi': value, 'w:eastAsia': value, 'w:cs': thaiFontFor(value) } });
}

/** The font for Thai letters beside a chosen font. */
export function thaiFontFor(font: string): string {
  return THAI_FONT.test(font) ? font : THAI_FALLBACK_FONT;
}

/** The run's properties as a Thai run carries them: its language said, so that programs shape and break it as Thai. */
export function withThaiLanguage(list: Properties): Properties {
  if (propertyValue(list, 'w:lang', 'w:bidi') !== undefined) return list;
  return withPropertyAttributes(list, 'run', { name: 'w:lang', attributes: { 'w:bidi': 'th-TH' } });
}
