// What all that can stand in an XML document has in common.
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import type { Execution } from '../../kernel/execution';
import type { ElementStandIn } from './element';

/** The kinds of content, as the platform names them. */
export type ContentKind = 'CDATA' | 'COMMENT' | 'DOCTYPE' | 'ELEMENT' | 'ENTITYREF' | 'PROCESSINGINSTRUCTION' | 'TEXT';

/** An element or a document: what holds content. */
export interface ContentHolder {
  readonly children: ContentStandIn[];
  /** The holder itself where it is an element. */
  asHoldingElement(): ElementStandIn | null;
  /** As it is named where a second parent is refused. */
  describeHolder(): string;
}

/** One piece of content, attached to a holder or not. */
export abstract class ContentStandIn extends StandIn {
  abstract readonly kind: ContentKind;
  holder: ContentHolder | null = null;

  constructor(protected readonly execution: Execution) {
    super();
  }

  abstract getValue(): string;
  /** A detached copy of it and all below it. */
  abstract cloned(): ContentStandIn;

  asCdata(): this | null { return this.as('CDATA'); }
  asComment(): this | null { return this.as('COMMENT'); }
  asDocType(): this | null { return this.as('DOCTYPE'); }
  asElement(): this | null { return this.as('ELEMENT'); }
  asEntityRef(): this | null { return this.as('ENTITYREF'); }
  asProcessingInstruction(): this | null { return this.as('PROCESSINGINSTRUCTION'); }
  asText(): this | null { return this.as('TEXT'); }
  getType(): EnumValue | undefined { return this.execution.border.enumValues('XML_Service.ContentType')[this.kind]; }
  getParentElement(): ElementStandIn | null { return this.holder?.asHoldingElement() ?? null; }

  detach(): this {
    const siblings = this.holder?.children;
    if (siblings !== undefined) siblings.splice(siblings.indexOf(this), 1);
    this.holder = null;
    return this;
  }

  private as(kind: ContentKind): this | null { return this.kind === kind ? this : null; }
}

/**
 * Puts detached content into a holder, at the end where no index is given.
 * @throws PlatformError where it has a holder already, or the index is beyond the end
 */
export function attach(holder: ContentHolder, content: ContentStandIn, index = holder.children.length): void {
  if (content.holder !== null) throw new PlatformError(`The Content already has an existing parent "${content.holder.describeHolder()}"`);
  if (index < 0 || index > holder.children.length) throw new PlatformError(`Index: ${index} Size: ${holder.children.length}`);
  holder.children.splice(index, 0, content);
  content.holder = holder;
}

/** Takes out everything, one piece, or the piece at an index, as `removeContent` does. */
export function takeOut(holder: ContentHolder, which?: ContentStandIn | number): ContentStandIn[] | ContentStandIn | boolean | null {
  if (which === undefined) return [...holder.children].map((child) => child.detach());
  if (typeof which === 'number') return holder.children[which]?.detach() ?? null;
  if (which.holder !== holder) return false;
  which.detach();
  return true;
}

/** All content below a holder, in document order. */
export function descendantsOf(holder: ContentHolder): ContentStandIn[] {
  return holder.children.flatMap((child) => [child, ...(isHolder(child) ? descendantsOf(child) : [])]);
}

function isHolder(content: ContentStandIn): content is ContentStandIn & ContentHolder {
  return content.kind === 'ELEMENT';
}
