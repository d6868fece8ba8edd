// Range, RangeBuilder, NamedRange: chosen elements of a document.
import type { DocNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import type { ElementStandIn } from './element';
import { descendants } from './node-text';
import type { OpenDocument } from './open-document';
import { RangeElementStandIn } from './range-element';

/** A Range. */
export class RangeStandIn extends StandIn {
  readonly typeName: string = 'Document.Range';
  constructor(protected readonly execution: Execution, protected readonly elements: readonly RangeElementStandIn[]) {
    super();
  }
  getRangeElements(): readonly RangeElementStandIn[] { return [...this.elements]; }
  getSelectedElements(): readonly RangeElementStandIn[] { return [...this.elements]; }
}

/** A RangeBuilder; every method adds to it. */
export class RangeBuilderStandIn extends StandIn {
  readonly typeName = 'Document.RangeBuilder';
  private readonly elements: RangeElementStandIn[] = [];
  constructor(private readonly execution: Execution, private readonly document: OpenDocument) {
    super();
  }

  addElement(element: ElementStandIn, start?: number, endInclusive?: number): this {
    const stretch = start === undefined || endInclusive === undefined ? null : { start, endInclusive };
    this.elements.push(new RangeElementStandIn(this.execution, element.node, stretch));
    return this;
  }
  addElementsBetween(...args: readonly [ElementStandIn, ElementStandIn] | readonly [ElementStandIn, number, ElementStandIn, number]): this {
    const [first, last] = args.length === 2 ? args : [args[0], args[2]];
    let isInside = false;
    for (const node of leaves(this.document.docx.body)) {
      if (isWithin(node, first.node)) isInside = true;
      if (isInside) this.elements.push(new RangeElementStandIn(this.execution, node, stretchOf(args, node)));
      if (isInside && isWithin(node, last.node)) break;
    }
    return this;
  }
  addRange(range: RangeStandIn): this {
    this.elements.push(...range.getRangeElements());
    return this;
  }
  getRangeElements(): readonly RangeElementStandIn[] { return [...this.elements]; }
  getSelectedElements(): readonly RangeElementStandIn[] { return [...this.elements]; }
  build(): RangeStandIn { return new RangeStandIn(this.execution, [...this.elements]); }
}

function* leaves(root: DocNode): Generator<DocNode> {
  for (const node of descendants(root)) if (descendants(node).next().done === true) yield node;
}

function isWithin(node: DocNode, ancestor: DocNode): boolean {
  for (let at: DocNode | null = node; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

function stretchOf(args: readonly unknown[], node: DocNode): { readonly start: number; readonly endInclusive: number } | null {
  if (args.length !== 4) return null;
  const [first, start, last, end] = args as readonly [ElementStandIn, number, ElementStandIn, number];
  if (node !== first.node && node !== last.node) return null;
  const length = (node as { readonly text?: string }).text?.length ?? 1;
  return { start: node === first.node ? start : 0, endInclusive: node === last.node ? end : length - 1 };
}

/** A range that the document knows by a name. */
export interface NamedRangeRecord {
  readonly id: string;
  readonly name: string;
  readonly elements: readonly RangeElementStandIn[];
}

/** A NamedRange. */
export class NamedRangeStandIn extends StandIn {
  readonly typeName = 'Document.NamedRange';
  constructor(private readonly execution: Execution, private readonly records: Map<string, NamedRangeRecord>, private readonly id: string) {
    super();
  }
  private record(): NamedRangeRecord {
    const record = this.records.get(this.id);
    if (record === undefined) throw new PlatformError('The named range no longer exists.');
    return record;
  }
  getId(): string { return this.id; }
  getName(): string { return this.record().name; }
  getRange(): RangeStandIn { return new RangeStandIn(this.execution, this.record().elements); }
  remove(): void { this.records.delete(this.id); }
}
