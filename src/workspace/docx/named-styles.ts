// The named styles of a document, and what a paragraph or run looks like with all of them applied.
import { childOf, elementsOf, withAttributes, withChildren, xml, type XmlNode } from './xml-node';
import { property, type Properties } from './property-list';
import { BLANK_STYLES } from './blank-styles';

/** The platform's headings. */
export type Heading = 'NORMAL' | 'HEADING1' | 'HEADING2' | 'HEADING3' | 'HEADING4' | 'HEADING5' | 'HEADING6' | 'TITLE' | 'SUBTITLE';

const HEADING_BY_NAME: Readonly<Record<string, Heading>> = {
  normal: 'NORMAL', title: 'TITLE', subtitle: 'SUBTITLE',
  'heading 1': 'HEADING1', 'heading 2': 'HEADING2', 'heading 3': 'HEADING3', 'heading 4': 'HEADING4', 'heading 5': 'HEADING5', 'heading 6': 'HEADING6',
};
const MERGED = new Set(['w:ind', 'w:spacing', 'w:rFonts', 'w:lang']);

/** Later lists win; measures that have several attributes are joined attribute by attribute. */
export function mergeProperties(lists: readonly Properties[]): Properties {
  const merged = new Map<string, XmlNode>();
  for (const list of lists) {
    for (const item of list) {
      const before = merged.get(item.name);
      merged.set(item.name, before !== undefined && MERGED.has(item.name) ? withAttributes(before, mergedAttributes(item)) : item);
    }
  }
  return [...merged.values()];
}

// A hanging indent replaces a first-line indent, and the other way round.
function mergedAttributes(item: XmlNode): Record<string, string | undefined> {
  if (item.name !== 'w:ind') return { ...item.attributes };
  if (item.attributes['w:firstLine'] !== undefined) return { 'w:hanging': undefined, ...item.attributes };
  return item.attributes['w:hanging'] !== undefined ? { 'w:firstLine': undefined, ...item.attributes } : { ...item.attributes };
}

/** The style part of a document. */
export class NamedStyles {
  changed = false;
  private readonly byId = new Map<string, XmlNode>();
  private readonly resolved = new Map<string, { readonly paragraph: Properties; readonly run: Properties }>();

  constructor(private root: XmlNode) {
    this.index();
  }

  toXml(): XmlNode {
    return this.root;
  }

  /** The heading a paragraph's style stands for; `null` for a style that is no heading. */
  headingOf(styleId: string | undefined): Heading | null {
    if (styleId === undefined) return 'NORMAL';
    const style = this.byId.get(styleId);
    if (style === undefined) return 'NORMAL';
    return HEADING_BY_NAME[nameOf(style)] ?? null;
  }

  /** The id of the style for a heading, which is added where the document lacks it; `undefined` for normal text. */
  styleIdFor(heading: Heading): string | undefined {
    if (heading === 'NORMAL') return undefined;
    for (const [id, style] of this.byId) if (style.attributes['w:type'] === 'paragraph' && HEADING_BY_NAME[nameOf(style)] === heading) return id;
    const blank = elementsOf(BLANK_STYLES, 'w:style').find((style) => HEADING_BY_NAME[nameOf(style)] === heading);
    if (blank === undefined) return undefined;
    this.change([...elementsOf(this.root), blank]);
    return blank.attributes['w:styleId'];
  }

  /** Changes the properties of the style for a heading. */
  changeHeading(heading: Heading, change: (lists: { readonly paragraph: Properties; readonly run: Properties }) => { readonly paragraph: Properties; readonly run: Properties }): void {
    const id = this.styleIdFor(heading) ?? this.defaultId();
    this.change(elementsOf(this.root).map((node) => {
      if (node.name !== 'w:style' || node.attributes['w:styleId'] !== id) return node;
      const lists = change({ paragraph: elementsOf(childOf(node, 'w:pPr')), run: elementsOf(childOf(node, 'w:rPr')) });
      const others = elementsOf(node).filter((child) => child.name !== 'w:pPr' && child.name !== 'w:rPr');
      const table = others.findIndex((child) => /^w:(tblPr|trPr|tcPr|tblStylePr)$/.test(child.name));
      const at = table < 0 ? others.length : table;
      return withChildren(node, [...others.slice(0, at), xml('w:pPr', {}, lists.paragraph), xml('w:rPr', {}, lists.run), ...others.slice(at)]);
    }));
  }

  /** Own properties of the style for a heading. */
  headingProperties(heading: Heading): { readonly paragraph: Properties; readonly run: Properties } {
    const style = this.byId.get(this.styleIdFor(heading) ?? this.defaultId() ?? '');
    return { paragraph: elementsOf(childOf(style, 'w:pPr')), run: elementsOf(childOf(style, 'w:rPr')) };
  }

  /** The properties a paragraph gets from defaults and its style, before its own. */
  paragraphBase(styleId: string | undefined): { readonly paragraph: Properties; readonly run: Properties } {
    const key = styleId ?? '';
    let found = this.resolved.get(key);
    if (found === undefined) {
      const defaults = childOf(this.root, 'w:docDefaults');
      const chain = this.chain(this.byId.has(key) ? key : this.defaultId());
      found = {
        paragraph: mergeProperties([elementsOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')), ...chain.map((style) => elementsOf(childOf(style, 'w:pPr')))]),
        run: mergeProperties([elementsOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')), ...chain.map((style) => elementsOf(childOf(style, 'w:rPr')))]),
      };
      this.resolved.set(key, found);
    }
    return found;
  }

  /** A run's properties with its paragraph's and its own character style applied. */
  runProperties(paragraphStyle: string | undefined, list: Properties): Properties {
    const base = this.paragraphBase(paragraphStyle).run;
    const characterStyle = property(list, 'w:rStyle')?.attributes['w:val'];
    const chain = characterStyle === undefined ? [] : this.chain(characterStyle).map((style) => elementsOf(childOf(style, 'w:rPr')));
    return mergeProperties([base, ...chain, list]);
  }

  /** Table properties of a table style, with those it is based on; conditional parts are left aside. */
  tableProperties(styleId: string | undefined): { readonly table: Properties; readonly cell: Properties; readonly paragraph: Properties; readonly run: Properties } {
    const chain = styleId === undefined ? [] : this.chain(styleId);
    const merged = (name: string): Properties => mergeProperties(chain.map((style) => elementsOf(childOf(style, name))));
    return { table: merged('w:tblPr'), cell: merged('w:tcPr'), paragraph: merged('w:pPr'), run: merged('w:rPr') };
  }

  private chain(styleId: string | undefined): XmlNode[] {
    const chain: XmlNode[] = [];
    let style = styleId === undefined ? undefined : this.byId.get(styleId);
    while (style !== undefined && !chain.includes(style)) {
      chain.unshift(style);
      style = this.byId.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return chain;
  }

  private defaultId(): string | undefined {
    for (const [id, style] of this.byId) if (style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')) return id;
    return undefined;
  }

  private change(children: readonly XmlNode[]): void {
    this.root = withChildren(this.root, children);
    this.changed = true;
    this.index();
  }

  private index(): void {
    this.byId.clear();
    this.resolved.clear();
    for (const style of elementsOf(this.root, 'w:style')) this.byId.set(style.attributes['w:styleId'] ?? '', style);
  }
}

function nameOf(style: XmlNode): string {
  return (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
}
