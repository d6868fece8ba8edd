// Where detached elements came from, so that their lists and styles find their like in the document they are put into.
import { ContainerNode, FootnoteNode, OpaqueInlineNode, ParagraphNode, type DocNode } from '../../docx/node-model';
import { numberingOf, styleIdOf, withNumbering, withStyleId } from '../../docx/paragraph-style';
import { serializeXml } from '../../docx/xml-node';
import type { DocxDocument } from '../../docx/docx-document';
import { OpenDocument } from './open-document';

const origins = new WeakMap<DocNode, DocxDocument>();
const adoptedLists = new WeakMap<DocxDocument, Map<string, string>>();

/** Notes that `copy` was copied from where `source` stands (or once stood). */
export function noteOrigin(copy: DocNode, source: DocNode): void {
  const owner = source.section()?.owner;
  let known: DocxDocument | undefined = owner instanceof OpenDocument ? owner.docx : undefined;
  for (let node: DocNode | null = source; known === undefined && node !== null; node = node.parent) known = origins.get(node);
  if (known !== undefined) origins.set(copy, known);
}

/** Makes an element that is about to be put into `target` fit there. */
export function adoptInto(node: DocNode, target: DocxDocument): void {
  const origin = origins.get(node);
  if (origin !== undefined && origin !== target) adopt(node, origin, target);
}

function adopt(node: DocNode, origin: DocxDocument, target: DocxDocument): void {
  if (node instanceof ParagraphNode) adoptParagraph(node, origin, target);
  if (node instanceof FootnoteNode) adopt(node.contents, origin, target);
  if (!(node instanceof ContainerNode)) return;
  for (const child of [...node.children]) {
    // What refers to parts of the other package would make this one unreadable.
    if (child instanceof OpaqueInlineNode && child.nodes.some((element) => /\sr:(id|embed|link|pict)="/.test(serializeXml(element)))) node.remove(child);
    else adopt(child, origin, target);
  }
}

function adoptParagraph(paragraph: ParagraphNode, origin: DocxDocument, target: DocxDocument): void {
  const numbering = numberingOf(paragraph.properties);
  if (numbering !== null) {
    const listId = adoptedList(numbering.listId, origin, target);
    paragraph.properties = withNumbering(paragraph.properties, { ...numbering, listId });
  }
  const styleId = styleIdOf(paragraph.properties);
  if (styleId === undefined) return;
  const heading = origin.styles.headingOf(styleId);
  paragraph.properties = withStyleId(paragraph.properties, heading === null ? undefined : target.styles.styleIdFor(heading));
}

function adoptedList(listId: string, origin: DocxDocument, target: DocxDocument): string {
  let lists = adoptedLists.get(target);
  if (lists === undefined) adoptedLists.set(target, (lists = new Map<string, string>()));
  const key = `${origin.body.part} ${listId}`;
  let adopted = lists.get(key);
  if (adopted === undefined) lists.set(key, (adopted = target.numbering.adopt(origin.numbering, listId)));
  return adopted;
}
