// What a paragraph looks like: reading and changing its properties. All measures are points.
import { pointsOf, property, propertyValue, toggle, twipsOf, withProperty, withPropertyAttributes, type Properties } from './property-list';
import { childOf, xml } from './xml-node';

/** The alignments of a paragraph. */
export type Alignment = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';

/** The paragraph attributes; `null` where the paragraph itself says nothing. */
export interface ParagraphStyle {
  readonly alignment: Alignment | null;
  /** From the left margin, both measured from there as the editor shows them. */
  readonly indentStart: number | null;
  readonly indentFirstLine: number | null;
  readonly indentEnd: number | null;
  /** Times the font's own line height. */
  readonly lineSpacing: number | null;
  readonly spacingBefore: number | null;
  readonly spacingAfter: number | null;
  readonly leftToRight: boolean | null;
}

/** Name of one paragraph attribute. */
export type ParagraphKey = keyof ParagraphStyle;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'LEFT', start: 'LEFT', center: 'CENTER', right: 'RIGHT', end: 'RIGHT', both: 'JUSTIFY', distribute: 'JUSTIFY', thaiDistribute: 'JUSTIFY', justify: 'JUSTIFY',
};
const WRITTEN: Readonly<Record<Alignment, string>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'both' };

const READERS: { readonly [K in ParagraphKey]: (list: Properties) => ParagraphStyle[K] } = {
  alignment: (list) => ALIGNMENTS[propertyValue(list, 'w:jc') ?? ''] ?? null,
  indentStart: (list) => pointsOf(indent(list, 'w:left') ?? indent(list, 'w:start')),
  indentFirstLine: (list) => firstLine(list),
  indentEnd: (list) => pointsOf(indent(list, 'w:right') ?? indent(list, 'w:end')),
  lineSpacing: (list) => {
    const spacing = property(list, 'w:spacing')?.attributes;
    const line = Number.parseFloat(spacing?.['w:line'] ?? '');
    return Number.isFinite(line) && ['auto', undefined].includes(spacing?.['w:lineRule']) ? Math.round((line / 240) * 1000) / 1000 : null;
  },
  spacingBefore: (list) => pointsOf(propertyValue(list, 'w:spacing', 'w:before')),
  spacingAfter: (list) => pointsOf(propertyValue(list, 'w:spacing', 'w:after')),
  leftToRight: (list) => {
    const bidi = toggle(list, 'w:bidi');
    return bidi === undefined ? null : !bidi;
  },
};

function indent(list: Properties, attribute: string): string | undefined {
  return propertyValue(list, 'w:ind', attribute);
}

function firstLine(list: Properties): number | null {
  const first = pointsOf(indent(list, 'w:firstLine'));
  const hanging = pointsOf(indent(list, 'w:hanging'));
  if (first === null && hanging === null) return null;
  const start = pointsOf(indent(list, 'w:left') ?? indent(list, 'w:start')) ?? 0;
  return Math.round((start + (hanging !== null ? -hanging : (first ?? 0))) * 1000) / 1000;
}

/** One paragraph attribute as the paragraph itself says it. */
export function paragraphAttribute<K extends ParagraphKey>(list: Properties, key: K): ParagraphStyle[K] {
  return READERS[key](list);
}

/** A property list with one paragraph attribute set, or taken away where the value is `null`. */
export function withParagraphAttribute<K extends ParagraphKey>(list: Properties, key: K, value: ParagraphStyle[K]): Properties {
  const points = value === null ? undefined : twipsOf(Number(value));
  switch (key) {
    case 'alignment': return withProperty(list, 'paragraph', { name: 'w:jc', node: value === null ? undefined : xml('w:jc', { 'w:val': WRITTEN[value as Alignment] }) });
    case 'indentStart': return withIndents(list, value as number | null, paragraphAttribute(list, 'indentFirstLine'));
    case 'indentFirstLine': return withIndents(list, paragraphAttribute(list, 'indentStart'), value as number | null);
    case 'indentEnd': return withPropertyAttributes(list, 'paragraph', { name: 'w:ind', attributes: { 'w:right': points, 'w:end': undefined } });
    case 'lineSpacing': return withPropertyAttributes(list, 'paragraph', { name: 'w:spacing', attributes: value === null ? { 'w:line': undefined, 'w:lineRule': undefined } : { 'w:line': Math.round(Number(value) * 240), 'w:lineRule': 'auto' } });
    case 'spacingBefore': return withPropertyAttributes(list, 'paragraph', { name: 'w:spacing', attributes: { 'w:before': points, 'w:beforeAutospacing': undefined } });
    case 'spacingAfter': return withPropertyAttributes(list, 'paragraph', { name: 'w:spacing', attributes: { 'w:after': points, 'w:afterAutospacing': undefined } });
    default: return withProperty(list, 'paragraph', { name: 'w:bidi', node: value === null ? undefined : xml('w:bidi', value === true ? { 'w:val': '0' } : {}) });
  }
}

// The format measures the first line from the others; the platform measures both from the margin.
function withIndents(list: Properties, start: number | null, first: number | null): Properties {
  const difference = first === null ? undefined : twipsOf(first - (start ?? 0));
  return withPropertyAttributes(list, 'paragraph', {
    name: 'w:ind',
    attributes: {
      'w:left': start === null ? undefined : twipsOf(start), 'w:start': undefined,
      'w:firstLine': difference !== undefined && difference >= 0 ? difference : undefined,
      'w:hanging': difference !== undefined && difference < 0 ? -difference : undefined,
    },
  });
}

/** The style a paragraph names, `undefined` for the default one. */
export function styleIdOf(list: Properties): string | undefined {
  return propertyValue(list, 'w:pStyle');
}

/** The list a paragraph belongs to and its depth; `null` for plain paragraphs. */
export function numberingOf(list: Properties): { readonly listId: string; readonly level: number } | null {
  const node = property(list, 'w:numPr');
  if (node === undefined) return null;
  const listId = childOf(node, 'w:numId')?.attributes['w:val'];
  if (listId === undefined || listId === '0') return null;
  return { listId, level: Number.parseInt(childOf(node, 'w:ilvl')?.attributes['w:val'] ?? '0', 10) };
}

/** A property list that belongs to a list at a depth, or to none. */
export function withNumbering(list: Properties, numbering: { readonly listId: string; readonly level: number } | null): Properties {
  const node = numbering === null ? undefined : xml('w:numPr', {}, [xml('w:ilvl', { 'w:val': numbering.level }), xml('w:numId', { 'w:val': numbering.listId })]);
  return withProperty(list, 'paragraph', { name: 'w:numPr', node });
}

/** A property list that names a style, or the default one. */
export function withStyleId(list: Properties, styleId: string | undefined): Properties {
  return withProperty(list, 'paragraph', { name: 'w:pStyle', node: styleId === undefined ? undefined : xml('w:pStyle', { 'w:val': styleId }) });
}
