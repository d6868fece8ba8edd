// RangeElement: an element, or a stretch of a text, in a range or found by a search.
import type { DocNode } from '../../docx/node-model';
import { TextNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import type { ElementStandIn } from './element';
import { elementOf } from './element-registry';
import type { FoundText } from './search';

/** An element of a range; offsets are -1 where the whole element is meant. */
export class RangeElementStandIn extends StandIn {
  readonly typeName = 'Document.RangeElement';

  constructor(private readonly execution: Execution, readonly node: DocNode, private readonly stretch: { readonly start: number; readonly endInclusive: number } | null = null) {
    super();
  }

  static ofText(execution: Execution, found: FoundText): RangeElementStandIn {
    return new RangeElementStandIn(execution, found.node, found);
  }

  /** Where a search goes on from. */
  foundText(): FoundText | null {
    return this.node instanceof TextNode ? { node: this.node, start: this.stretch?.start ?? 0, endInclusive: this.stretch?.endInclusive ?? this.node.text.length - 1 } : null;
  }

  getElement(): ElementStandIn { return elementOf(this.execution, this.node); }
  getStartOffset(): number { return this.stretch?.start ?? -1; }
  getEndOffsetInclusive(): number { return this.stretch?.endInclusive ?? -1; }
  isPartial(): boolean { return this.stretch !== null; }
}
