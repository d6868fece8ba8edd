// The text of elements as the platform gives it, and walking through them in document order.
import { ContainerNode, ImageNode, ParagraphNode, TextNode, type DocNode } from '../../docx/node-model';
import { joinTexts } from '../../docx/text-edit';

/** The children that the platform shows: neither empty texts nor pictures beside the line. */
export function visibleChildren(node: DocNode): DocNode[] {
  if (!(node instanceof ContainerNode)) return [];
  if (!(node instanceof ParagraphNode)) return node.children;
  joinTexts(node);
  return node.children.filter((child) => (child instanceof TextNode ? child.text !== '' : !(child instanceof ImageNode && child.anchor !== null)));
}

/** The text of an element; blocks, rows and cells are joined by line ends. */
export function textOfNode(node: DocNode): string {
  if (node instanceof TextNode) {
    const joined = node.joinedTo;
    return joined === null ? node.text : textOfNode(joined.node).slice(joined.start, joined.start + joined.length);
  }
  if (node instanceof ParagraphNode) return node.children.map((child) => (child instanceof TextNode ? child.text : '')).join('');
  return node instanceof ContainerNode ? node.children.map(textOfNode).join('\n') : '';
}

/** All elements below one, in document order. */
export function* descendants(node: DocNode): Generator<DocNode> {
  for (const child of visibleChildren(node)) {
    yield child;
    yield* descendants(child);
  }
}

/** All paragraphs and list items of an element, itself included. */
export function paragraphsOf(node: DocNode): ParagraphNode[] {
  if (node instanceof ParagraphNode) return [node];
  return node instanceof ContainerNode ? node.children.flatMap(paragraphsOf) : [];
}
