// The document as the parent of its sections: what Body.getParent gives.
import type { SectionNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { ElementStandIn } from './element';
import { elementOf } from './element-registry';
import type { OpenDocument } from './open-document';

/** The top of a document's tree: its children are the body, then the header and the footer where there are any. */
export class DocumentRootStandIn extends ElementStandIn {
  readonly typeName = 'Document.ContainerElement';
  readonly elementType = 'DOCUMENT';

  constructor(execution: Execution, private readonly open: OpenDocument) {
    super(execution, open.docx.body);
  }
  override scriptToString(): string { return 'Document'; }
  override getParent(): null { return null; }
  override getNextSibling(): null { return null; }
  override getPreviousSibling(): null { return null; }
  getNumChildren(): number { return this.sections().length; }
  getChild(index: number): ElementStandIn {
    const section = this.sections()[index];
    if (section === undefined) throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${this.getNumChildren()}).`);
    return elementOf(this.execution, section);
  }
  getChildIndex(child: ElementStandIn): number {
    return this.sections().findIndex((section) => section === child.node);
  }
  private sections(): readonly SectionNode[] {
    const { docx } = this.open;
    return [docx.body, docx.edge('header'), docx.edge('footer')].filter((section) => section !== null);
  }
}

/** The root of an open document, the same object for the whole execution. */
export function documentRoot(execution: Execution, open: OpenDocument): DocumentRootStandIn {
  const known = execution.local('document-roots', () => new WeakMap<OpenDocument, DocumentRootStandIn>());
  let root = known.get(open);
  if (root === undefined) known.set(open, (root = new DocumentRootStandIn(execution, open)));
  return root;
}
