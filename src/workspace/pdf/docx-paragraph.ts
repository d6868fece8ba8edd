// From the paragraphs of a DOCX to blocks that can be laid out.
import type { DocxDocument } from '../docx/docx-document';
import { mergeProperties } from '../docx/named-styles';
import { FootnoteNode, HorizontalRuleNode, ImageNode, OpaqueInlineNode, PageBreakNode, TextNode, type DocNode, type ParagraphNode } from '../docx/node-model';
import { formatNumber } from '../docx/numbering';
import { numberingOf, paragraphAttribute, styleIdOf } from '../docx/paragraph-style';
import { pointsOf, property, propertyValue, toggle, type Properties } from '../docx/property-list';
import { colorOf } from '../docx/run-style';
import { markFormat } from '../docx/text-edit';
import { childOf, elementsOf } from '../docx/xml-node';
import { byScript, isSameLook, lookOf } from './docx-look';
import { penOf } from './docx-border';
import type { Block, Inline, LineHeight, ParagraphBlock, TabStop, TextLook } from './layout-model';

const BULLETS: Readonly<Record<string, string>> = { '\uF0B7': '●', '\uF0A7': '▪', o: '○', '\uF0D8': '▪', '\uF0FC': '✓', '\uF06F': '□' };
const RULE = { color: '#a0a0a0', width: 1 };

/** Makes blocks of paragraphs, counting list items and footnotes on the way. */
export class ParagraphReader {
  private readonly counters = new Map<string, number[]>();
  private footnotes = 0;

  constructor(private readonly docx: DocxDocument) {}

  /** The blocks of a paragraph: several where page breaks stand in it. `base` holds what its table's style says. */
  blocksOf(paragraph: ParagraphNode, base: { readonly paragraph: Properties; readonly run: Properties } = { paragraph: [], run: [] }): Block[] {
    const styleId = styleIdOf(paragraph.properties);
    const numbering = numberingOf(paragraph.properties) ?? numberingOf(this.docx.styles.paragraphBase(styleId).paragraph);
    const level = numbering === null ? undefined : this.docx.numbering.level(numbering.listId, numbering.level);
    const properties = mergeProperties([base.paragraph, this.docx.styles.paragraphBase(styleId).paragraph, level?.paragraphProperties ?? [], paragraph.properties]);
    const runList = (list: Properties): Properties => this.docx.styles.runProperties(styleId, mergeProperties([base.run, list]));
    const markList = runList(markFormat(paragraph));
    const label = numbering === null || level === undefined ? null : { text: this.labelText(numbering), look: lookOf(mergeProperties([markList, level.runProperties]), false) };
    const layout = paragraphLayout(properties);
    const whole: ParagraphBlock = { kind: 'paragraph', inlines: [], ...layout, label: label === null || label.text === '' ? null : label, look: lookOf(markList, true) };
    const parts = this.parts(paragraph, runList);
    const blocks = parts.flatMap((inlines, index): Block[] => {
      const isOnlyBreak = inlines.length === 0 && parts.length > 1;
      const block: Block[] = isOnlyBreak ? [] : [{ ...whole, inlines, label: index === 0 ? whole.label : null, look: firstLook(inlines) ?? whole.look }];
      return index === 0 ? block : [{ kind: 'pageBreak' }, ...block];
    });
    return paragraph.children.some((child) => child instanceof HorizontalRuleNode) ? blocks.map((block) => (block.kind === 'paragraph' ? { ...block, rules: { top: null, bottom: RULE }, after: Math.max(block.after, 6) } : block)) : blocks;
  }

  private parts(paragraph: ParagraphNode, runList: (list: Properties) => Properties): Inline[][] {
    const parts: Inline[][] = [[]];
    for (const child of paragraph.children) {
      if (child instanceof PageBreakNode) parts.push([]);
      else parts[parts.length - 1]?.push(...this.inlinesOf(child, runList));
    }
    return parts;
  }

  private inlinesOf(node: DocNode, runList: (list: Properties) => Properties): Inline[] {
    if (node instanceof TextNode) return node.pieces.flatMap((piece) => textInlines(piece.text, runList(piece.properties), piece.link));
    if (node instanceof ImageNode) {
      const picture = { kind: 'picture', bytes: node.picture.bytes, width: node.width, height: node.height } as const;
      return [node.anchor === null ? picture : { ...picture, float: { left: node.anchor.left, top: node.anchor.top } }];
    }
    if (node instanceof FootnoteNode) {
      this.footnotes += 1;
      const look = lookOf(runList([]), false);
      return [{ kind: 'text', text: String(this.footnotes), look: { ...look, size: look.size * 0.65, rise: look.size * 0.35 } }];
    }
    return node instanceof OpaqueInlineNode ? fieldInlines(node, runList) : [];
  }

  private labelText({ listId, level }: { readonly listId: string; readonly level: number }): string {
    const counters = this.counters.get(listId) ?? [];
    const definition = this.docx.numbering.level(listId, level);
    counters[level] = (counters[level] ?? (definition?.start ?? 1) - 1) + 1;
    counters.length = level + 1;
    this.counters.set(listId, counters);
    if (definition === undefined) return '';
    if (definition.format === 'bullet') return BULLETS[definition.text] ?? definition.text;
    return definition.text.replace(/%(\d)/g, (_match, digit: string) => {
      const at = Number(digit) - 1;
      const other = this.docx.numbering.level(listId, at);
      return formatNumber(counters[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
  }
}

function textInlines(text: string, list: Properties, link: string | null): Inline[] {
  if (text === '' || toggle(list, 'w:vanish') === true) return [];
  const [thai, other] = [lookOf(list, true, link), lookOf(list, false, link)];
  const cased = toggle(list, 'w:caps') === true ? text.toUpperCase() : text;
  return cased.split(/([\t\r\n])/).flatMap((part): Inline[] => {
    if (part === '') return [];
    if (part === '\t') return [{ kind: 'tab', look: other }];
    if (part === '\r' || part === '\n') return [{ kind: 'break' }];
    if (isSameLook(thai, other)) return [{ kind: 'text', text: part, look: thai }];
    return byScript(part).map((run) => ({ kind: 'text', text: run.text, look: run.isThai ? thai : other }));
  });
}

function fieldInlines(node: OpaqueInlineNode, runList: (list: Properties) => Properties): Inline[] {
  if (node.field === null) return [];
  const run = node.nodes.find((element) => childOf(element, 'w:rPr') !== undefined);
  const list = runList(elementsOf(childOf(run, 'w:rPr')));
  const name = node.field.split(/\s+/)[0]?.toUpperCase();
  if (name === 'PAGE' || name === 'NUMPAGES') return [{ kind: 'field', field: name, look: lookOf(list, false) }];
  return textInlines(node.result, list, null);
}

function firstLook(inlines: readonly Inline[]): TextLook | undefined {
  const found = inlines.find((inline) => inline.kind === 'text');
  return found?.kind === 'text' ? found.look : undefined;
}

type ParagraphLayout = Omit<ParagraphBlock, 'kind' | 'inlines' | 'label' | 'look'>;

function paragraphLayout(properties: Properties): ParagraphLayout {
  const left = paragraphAttribute(properties, 'indentStart') ?? 0;
  const alignment = paragraphAttribute(properties, 'alignment') ?? 'LEFT';
  const borders = property(properties, 'w:pBdr');
  return {
    align: alignment.toLowerCase() as ParagraphBlock['align'], left, right: paragraphAttribute(properties, 'indentEnd') ?? 0,
    firstLine: (paragraphAttribute(properties, 'indentFirstLine') ?? left) - left,
    before: paragraphAttribute(properties, 'spacingBefore') ?? 0, after: paragraphAttribute(properties, 'spacingAfter') ?? 0, lineHeight: lineHeightOf(properties),
    keepNext: toggle(properties, 'w:keepNext') ?? false, keepLines: toggle(properties, 'w:keepLines') ?? false, pageBreakBefore: toggle(properties, 'w:pageBreakBefore') ?? false,
    tabs: tabStops(properties), background: colorOf(propertyValue(properties, 'w:shd', 'w:fill')),
    rules: { top: penOf(childOf(borders, 'w:top')), bottom: penOf(childOf(borders, 'w:bottom')) },
  };
}

function lineHeightOf(properties: Properties): LineHeight {
  const spacing = property(properties, 'w:spacing')?.attributes;
  const line = Number.parseFloat(spacing?.['w:line'] ?? '');
  if (!Number.isFinite(line)) return { kind: 'multiple', value: 1 };
  const rule = spacing?.['w:lineRule'];
  if (rule === 'exact' || rule === 'atLeast') return { kind: rule, value: line / 20 };
  return { kind: 'multiple', value: line / 240 };
}

function tabStops(properties: Properties): TabStop[] {
  return elementsOf(property(properties, 'w:tabs'), 'w:tab').filter((tab) => tab.attributes['w:val'] !== 'clear').map((tab): TabStop => {
    const value = tab.attributes['w:val'];
    return { at: pointsOf(tab.attributes['w:pos']) ?? 0, align: value === 'center' ? 'center' : value === 'right' || value === 'end' || value === 'decimal' ? 'right' : 'left', leader: tab.attributes['w:leader'] ?? 'none' };
  }).sort((one, other) => one.at - other.at);
}
