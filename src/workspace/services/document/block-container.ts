// What holds paragraphs, lists and tables: sections and table cells.
import { CellNode, HorizontalRuleNode, ImageNode, PageBreakNode, ParagraphNode, TableNode, TextNode, type DocNode } from '../../docx/node-model';
import { numberingOf, withNumbering } from '../../docx/paragraph-style';
import type { Properties } from '../../docx/property-list';
import { asLineBreaks, markFormat } from '../../docx/text-edit';
import type { StandIn } from '../../kernel/stand-in';
import { appendedParagraph } from './appended-look';
import { ContainerStandIn } from './container';
import { requireDetached, type ElementStandIn } from './element';
import { elementOf } from './element-registry';
import { withListIndents } from './list-item';
import { imageNodeOf } from './make-picture';
import { newTable } from './new-table';
import { contentWidth } from './page-setup';

/** The base of sections and cells. */
export abstract class BlockContainerStandIn extends ContainerStandIn {
  appendParagraph(paragraph: string | null | ElementStandIn): ElementStandIn {
    return this.insertParagraph(this.getNumChildren(), paragraph);
  }
  insertParagraph(index: number, paragraph: string | null | ElementStandIn): ElementStandIn {
    const node = paragraph === null || typeof paragraph === 'string' ? this.newParagraph(paragraph ?? '') : requireDetached(paragraph);
    return this.insertChild(index, node);
  }
  appendListItem(item: string | null | ElementStandIn): ElementStandIn {
    return this.insertListItem(this.getNumChildren(), item);
  }
  insertListItem(index: number, item: string | null | ElementStandIn): ElementStandIn {
    return this.insertChild(index, item === null || typeof item === 'string' ? this.newListItem(item ?? '', index) : requireDetached(item));
  }
  appendTable(table?: readonly (readonly unknown[])[] | ElementStandIn | null): ElementStandIn {
    const inserted = this.insertTable(this.getNumChildren(), table);
    this.container.append(appendedParagraph(this.document()));
    return inserted;
  }
  insertTable(index: number, table?: readonly (readonly unknown[])[] | ElementStandIn | null): ElementStandIn {
    if (table instanceof ContainerStandIn) return this.insertChild(index, requireDetached(table));
    return this.insertChild(index, newTable((table ?? []) as readonly (readonly unknown[])[], this.tableWidth()));
  }
  appendPageBreak(pageBreak?: ElementStandIn | null): ElementStandIn {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }
  insertPageBreak(index: number, pageBreak?: ElementStandIn | null): ElementStandIn {
    return this.insertInline(index, pageBreak === null || pageBreak === undefined ? new PageBreakNode() : requireDetached(pageBreak));
  }
  appendHorizontalRule(): ElementStandIn {
    return this.insertHorizontalRule(this.getNumChildren());
  }
  insertHorizontalRule(index: number): ElementStandIn {
    return this.insertInline(index, new HorizontalRuleNode());
  }
  appendImage(image: StandIn): ElementStandIn {
    return this.insertImage(this.getNumChildren(), image);
  }
  insertImage(index: number, image: StandIn): ElementStandIn {
    return this.insertInline(index, imageNodeOf(image));
  }

  getParagraphs(): ElementStandIn[] { return this.allOf((node): node is ParagraphNode => node instanceof ParagraphNode); }
  getListItems(): ElementStandIn[] { return this.getParagraphs().filter((item) => item.elementType === 'LIST_ITEM'); }
  getTables(): ElementStandIn[] { return this.allOf((node): node is TableNode => node instanceof TableNode); }
  getImages(): ElementStandIn[] { return this.allOf((node): node is ImageNode => node instanceof ImageNode); }

  /** Replaces the contents; each line becomes a paragraph. */
  setText(text: string | null): this {
    this.change();
    const properties = this.firstFormat();
    this.container.removeAll();
    for (const line of (text ?? '').split('\n')) this.container.append(paragraphOf(line, properties));
    return this;
  }
  override clear(): this {
    this.change();
    this.container.removeAll();
    this.container.append(new ParagraphNode());
    return this;
  }

  private firstFormat(): Properties {
    const first = this.container.children[0];
    return first instanceof ParagraphNode ? markFormat(first) : [];
  }
  private insertInline(index: number, inline: DocNode): ElementStandIn {
    const paragraph = appendedParagraph(this.document());
    paragraph.append(inline);
    this.insertChild(index, paragraph);
    return elementOf(this.execution, inline);
  }
  private newParagraph(text: string): ParagraphNode {
    const paragraph = appendedParagraph(this.document());
    const before = this.container.children[this.container.children.length - 1];
    const mark = before instanceof ParagraphNode ? before.properties.find((item) => item.name === 'w:rPr') : undefined;
    if (mark !== undefined) paragraph.properties = [...paragraph.properties, mark];
    if (text !== '') paragraph.append(new TextNode([{ text: asLineBreaks(text), properties: markFormat(paragraph), link: null }]));
    return paragraph;
  }
  private newListItem(text: string, index: number): ParagraphNode {
    const paragraph = this.newParagraph(text);
    const before = this.container.children[index - 1];
    const neighbour = before instanceof ParagraphNode ? numberingOf(before.properties) : null;
    const listId = neighbour?.listId ?? this.document()?.docx.numbering.createList() ?? '1';
    paragraph.properties = withListIndents(withNumbering(paragraph.properties, { listId, level: 0 }), 0);
    return paragraph;
  }
  private tableWidth(): number {
    const document = this.document();
    const width = document === null ? 451 : contentWidth(document.docx.body);
    return this.container instanceof CellNode ? width / 2 : width;
  }
}

function paragraphOf(text: string, properties: Properties): ParagraphNode {
  const paragraph = new ParagraphNode();
  if (text !== '') paragraph.append(new TextNode([{ text: asLineBreaks(text), properties, link: null }]));
  return paragraph;
}

