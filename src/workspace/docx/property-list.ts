// Lists of property elements (w:rPr, w:pPr, w:tcPr …): immutable, kept in the order the format prescribes.
import { findIn, withAttributes, xml, type XmlNode } from './xml-node';

/** The children of a property element. */
export type Properties = readonly XmlNode[];

/** The order ECMA-376 prescribes for the children of each property element; Word refuses some files that break it. */
const ORDERS = {
  run: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  paragraph: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  table: 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  row: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  cell: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  section: 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
} as const;

/** Which property element a list belongs to. */
export type PropertyKind = keyof typeof ORDERS;

const POSITIONS = Object.fromEntries(
  Object.entries(ORDERS).map(([kind, names]) => [kind, new Map(names.split(' ').map((name, index) => [`w:${name}`, index]))]),
) as Record<PropertyKind, Map<string, number>>;

/** The property of that name. */
export function property(list: Properties, name: string): XmlNode | undefined {
  return findIn(list, name);
}

/** An attribute of a property, `undefined` where either is missing. */
export function propertyValue(list: Properties, name: string, attribute = 'w:val'): string | undefined {
  return property(list, name)?.attributes[attribute];
}

/** Whether an on/off property is set; `undefined` where the list says nothing. */
export function toggle(list: Properties, name: string): boolean | undefined {
  const found = property(list, name);
  if (found === undefined) return undefined;
  const value = found.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** A new list in which the property of that name is `node`, or is gone where `node` is `undefined`. */
export function withProperty(list: Properties, kind: PropertyKind, change: { readonly name: string; readonly node: XmlNode | undefined }): Properties {
  const positions = POSITIONS[kind];
  const others = list.filter((item) => item.name !== change.name);
  if (change.node === undefined) return others.length === list.length ? list : others;
  const place = positions.get(change.name) ?? Number.MAX_SAFE_INTEGER;
  let index = others.findIndex((item) => (positions.get(item.name) ?? Number.MAX_SAFE_INTEGER) > place);
  if (index < 0) index = others.length;
  return [...others.slice(0, index), change.node, ...others.slice(index)];
}

/** Sets some attributes of a property, which is made where it is missing and dropped where none is left. */
export function withPropertyAttributes(list: Properties, kind: PropertyKind, change: { readonly name: string; readonly attributes: Readonly<Record<string, string | number | undefined>> }): Properties {
  const node = withAttributes(property(list, change.name) ?? xml(change.name), change.attributes);
  const empty = Object.keys(node.attributes).length === 0 && node.children.length === 0;
  return withProperty(list, kind, { name: change.name, node: empty ? undefined : node });
}

/** Twentieths of a point as points. */
export function pointsOf(twips: string | undefined): number | null {
  if (twips === undefined) return null;
  const value = Number.parseFloat(twips);
  return Number.isFinite(value) ? value / 20 : null;
}

/** Points as twentieths of a point, whole. */
export function twipsOf(points: number): number {
  return Math.round(points * 20);
}
