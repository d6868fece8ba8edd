// A DOCX as the printer's flow: body, header and footer with styles, numbering and pictures resolved.
import { DocxArchive } from '../docx/docx-archive';
import { NamedStyles } from '../docx/named-styles';
import { formatNumber } from '../docx/numbering';
import { pointsOf } from '../docx/property-list';
import { childOf, descendantOf, elementsOf, xml, type XmlNode } from '../docx/xml-node';
import type { Block, FlowDocument } from './flow';
import { readFlowBlocks } from './flow-blocks';

/** What reading blocks needs of the package. */
export interface FlowSource {
  readonly archive: DocxArchive;
  readonly styles: NamedStyles;
  readonly numbering: XmlNode | undefined;
  /** The part being read, whose relationships pictures refer to. */
  readonly part: string;
  /** Counters of numbered lists by list id and level. */
  readonly counters: Map<string, number[]>;
}

const A4 = { width: 595.3, height: 841.9 };
const DEFAULT_MARGIN = 72;
const DEFAULT_EDGE = 36;

/** Reads a document; throws SyntaxError where the bytes are no DOCX. */
export function flowOf(bytes: Uint8Array): FlowDocument {
  const archive = DocxArchive.open(bytes);
  const main = archive.mainPart();
  const source: FlowSource = {
    archive, part: main, counters: new Map(),
    styles: new NamedStyles(relatedXml(archive, main, '/styles') ?? xml('w:styles')), numbering: relatedXml(archive, main, '/numbering'),
  };
  const body = childOf(archive.xml(main), 'w:body');
  const section = body === undefined ? undefined : childOf(body, 'w:sectPr');
  return {
    page: pageOf(section), blocks: readFlowBlocks(elementsOf(body), source),
    header: edgeBlocks(section, 'w:headerReference', source), footer: edgeBlocks(section, 'w:footerReference', source), title: titleOf(archive),
  };
}

/** The mark of a list paragraph, counted on; empty where the paragraph is in no list. */
export function listMarker(source: FlowSource, list: { readonly listId: string; readonly level: number } | null): { readonly text: string; readonly left: number; readonly hanging: number } | null {
  if (list === null || list.listId === '0') return null;
  const level = levelOf(source.numbering, list);
  if (level === undefined) return null;
  const counts = source.counters.get(list.listId) ?? [];
  const start = Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1);
  counts[list.level] = (counts[list.level] ?? start - 1) + 1;
  counts.length = list.level + 1;
  source.counters.set(list.listId, counts);
  const pattern = childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '';
  const format = childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal';
  const text = format === 'bullet' ? '•' : pattern.replace(/%(\d)/g, (_whole, digit: string) => {
    const at = Number(digit) - 1;
    const own = levelOf(source.numbering, { ...list, level: at });
    return formatNumber(counts[at] ?? 1, childOf(own, 'w:numFmt')?.attributes['w:val'] ?? format);
  });
  const indent = childOf(childOf(level, 'w:pPr'), 'w:ind')?.attributes ?? {};
  return { text, left: pointsOf(indent['w:left'] ?? indent['w:start']) ?? 36 * (list.level + 1), hanging: pointsOf(indent['w:hanging']) ?? 18 };
}

function levelOf(numbering: XmlNode | undefined, list: { readonly listId: string; readonly level: number }): XmlNode | undefined {
  const entry = elementsOf(numbering, 'w:num').find((node) => node.attributes['w:numId'] === list.listId);
  const override = elementsOf(entry, 'w:lvlOverride').find((node) => node.attributes['w:ilvl'] === String(list.level));
  const abstractId = childOf(entry, 'w:abstractNumId')?.attributes['w:val'];
  const abstract = elementsOf(numbering, 'w:abstractNum').find((node) => node.attributes['w:abstractNumId'] === abstractId);
  return childOf(override, 'w:lvl') ?? elementsOf(abstract, 'w:lvl').find((node) => node.attributes['w:ilvl'] === String(list.level));
}

function pageOf(section: XmlNode | undefined): FlowDocument['page'] {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {};
  const side = (name: string, fallback: number): number => pointsOf(margin[name]) ?? fallback;
  return {
    width: pointsOf(size['w:w']) ?? A4.width, height: pointsOf(size['w:h']) ?? A4.height,
    top: side('w:top', DEFAULT_MARGIN), right: side('w:right', DEFAULT_MARGIN), bottom: side('w:bottom', DEFAULT_MARGIN), left: side('w:left', DEFAULT_MARGIN),
    header: side('w:header', DEFAULT_EDGE), footer: side('w:footer', DEFAULT_EDGE),
  };
}

function edgeBlocks(section: XmlNode | undefined, reference: string, source: FlowSource): readonly Block[] {
  const wanted = elementsOf(section, reference);
  const id = (wanted.find((node) => node.attributes['w:type'] === 'default') ?? wanted[0])?.attributes['r:id'];
  const part = id === undefined ? undefined : source.archive.targetPart(source.part, id);
  return part === undefined ? [] : readFlowBlocks(elementsOf(source.archive.xml(part)), { ...source, part });
}

function relatedXml(archive: DocxArchive, part: string, type: string): XmlNode | undefined {
  const found = archive.relationshipsOf(part).find((item) => item.type.endsWith(type));
  const target = found === undefined ? undefined : archive.targetPart(part, found.id);
  return target === undefined ? undefined : archive.xml(target);
}

function titleOf(archive: DocxArchive): string {
  const core = archive.xml('docProps/core.xml');
  const title = core === undefined ? undefined : descendantOf(core, 'dc:title');
  return title?.children.filter((child): child is string => typeof child === 'string').join('') ?? '';
}
