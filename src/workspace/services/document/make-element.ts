// Which stand-in shows which node.
import { CellNode, ContentsNode, FootnoteNode, HorizontalRuleNode, ImageNode, OpaqueBlockNode, OpaqueInlineNode, PageBreakNode, ParagraphNode, RowNode, SectionNode, TableNode, type ContainerNode, type DocNode } from '../../docx/node-model';
import { numberingOf } from '../../docx/paragraph-style';
import type { Execution } from '../../kernel/execution';
import { ContainerStandIn } from './container';
import type { ElementStandIn } from './element';
import { registerMaker } from './element-registry';
import { FootnoteStandIn, HorizontalRuleStandIn, InlineImageStandIn, OtherBlockStandIn, OtherInlineStandIn, PageBreakStandIn } from './inline-elements';
import { ListItemStandIn } from './list-item';
import { ParagraphStandIn } from './paragraph';
import { SectionStandIn } from './section';
import { TableRowStandIn, TableStandIn } from './table';
import { TableCellStandIn } from './table-cell';
import { TextStandIn } from './text';

/** A TableOfContents. */
class TableOfContentsStandIn extends ContainerStandIn {
  readonly typeName = 'Document.TableOfContents';
  readonly elementType = 'TABLE_OF_CONTENTS';

  constructor(execution: Execution, private readonly contents: ContentsNode) {
    super(execution, contents);
  }
  protected get container(): ContainerNode {
    return this.contents;
  }
}

function makeElement(execution: Execution, node: DocNode): ElementStandIn {
  if (node instanceof ParagraphNode) return numberingOf(node.properties) === null ? new ParagraphStandIn(execution, node) : new ListItemStandIn(execution, node);
  if (node instanceof SectionNode) return new SectionStandIn(execution, node);
  if (node instanceof TableNode) return new TableStandIn(execution, node);
  if (node instanceof RowNode) return new TableRowStandIn(execution, node);
  if (node instanceof CellNode) return new TableCellStandIn(execution, node);
  if (node instanceof ContentsNode) return new TableOfContentsStandIn(execution, node);
  if (node instanceof PageBreakNode) return new PageBreakStandIn(execution, node);
  if (node instanceof HorizontalRuleNode) return new HorizontalRuleStandIn(execution, node);
  if (node instanceof ImageNode) return new InlineImageStandIn(execution, node);
  if (node instanceof FootnoteNode) return new FootnoteStandIn(execution, node);
  if (node instanceof OpaqueInlineNode) return new OtherInlineStandIn(execution, node);
  return node instanceof OpaqueBlockNode ? new OtherBlockStandIn(execution, node) : new TextStandIn(execution, node);
}

/** Makes the kinds of elements known; at the start of the service. */
export function registerElements(): void {
  registerMaker(makeElement);
}
