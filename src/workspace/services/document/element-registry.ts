// From nodes to stand-ins: one stand-in a node and execution, so that the same element is the same object.
import type { DocNode } from '../../docx/node-model';
import type { Execution } from '../../kernel/execution';
import type { ElementStandIn } from './element';

type Maker = (execution: Execution, node: DocNode) => ElementStandIn;

let maker: Maker | undefined;

/** Says how stand-ins are made; called once by the file that knows all kinds. */
export function registerMaker(make: Maker): void {
  maker = make;
}

/** The stand-in of a node. A paragraph that became a list item gets a new one. */
export function elementOf(execution: Execution, node: DocNode): ElementStandIn {
  const known = execution.local('document-elements', () => new WeakMap<DocNode, ElementStandIn>());
  let element = known.get(node);
  if (element === undefined || !element.stillFits()) {
    if (maker === undefined) throw new TypeError('Cannot show a document: no elements are registered');
    known.set(node, (element = maker(execution, node)));
  }
  return element;
}
