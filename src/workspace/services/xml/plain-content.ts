// Content of an XML document that holds nothing below it: texts, comments, instructions, references, document types.
import type { Execution } from '../../kernel/execution';
import { ContentStandIn } from './content';

/** A text. */
export class TextStandIn extends ContentStandIn {
  readonly typeName: string = 'XML_Service.Text';
  readonly kind: 'TEXT' | 'CDATA' = 'TEXT';
  constructor(execution: Execution, protected text: string) {
    super(execution);
  }
  override scriptToString(): string { return `[Text: ${this.text}]`; }
  append(text: string): this { this.text += text; return this; }
  getText(): string { return this.text; }
  getValue(): string { return this.text; }
  setText(text: string): this { this.text = text ?? ''; return this; }
  cloned(): ContentStandIn { return new TextStandIn(this.execution, this.text); }
}

/** A text written as a CDATA section. */
export class CdataStandIn extends TextStandIn {
  override readonly typeName = 'XML_Service.Cdata';
  override readonly kind = 'CDATA';
  override scriptToString(): string { return `[CDATA: ${this.text}]`; }
  override cloned(): ContentStandIn { return new CdataStandIn(this.execution, this.text); }
}

/** A comment. */
export class CommentStandIn extends ContentStandIn {
  readonly typeName = 'XML_Service.Comment';
  readonly kind = 'COMMENT';
  constructor(execution: Execution, private text: string) {
    super(execution);
  }
  override scriptToString(): string { return `[Comment: <!--${this.text}-->]`; }
  getText(): string { return this.text; }
  getValue(): string { return this.text; }
  setText(text: string): this { this.text = text; return this; }
  cloned(): ContentStandIn { return new CommentStandIn(this.execution, this.text); }
}

/** An instruction to a program: `<?target data?>`. */
export class ProcessingInstructionStandIn extends ContentStandIn {
  readonly typeName = 'XML_Service.ProcessingInstruction';
  readonly kind = 'PROCESSINGINSTRUCTION';
  constructor(execution: Execution, private readonly target: string, private readonly data: string) {
    super(execution);
  }
  override scriptToString(): string { return `[ProcessingInstruction: <?${this.target} ${this.data}?>]`; }
  getTarget(): string { return this.target; }
  getData(): string { return this.data; }
  getValue(): string { return this.data; }
  cloned(): ContentStandIn { return new ProcessingInstructionStandIn(this.execution, this.target, this.data); }
}

/** Identifiers of an outside document type or entity. */
interface OutsideIds { publicId: string | null; systemId: string | null }

/** A reference to an entity that the reader left as it was. */
export class EntityRefStandIn extends ContentStandIn {
  readonly typeName = 'XML_Service.EntityRef';
  readonly kind = 'ENTITYREF';
  private readonly ids: OutsideIds = { publicId: null, systemId: null };
  constructor(execution: Execution, private name: string) {
    super(execution);
  }
  override scriptToString(): string { return `[EntityRef: &${this.name};]`; }
  getName(): string { return this.name; }
  setName(name: string): this { this.name = name; return this; }
  getPublicId(): string | null { return this.ids.publicId; }
  setPublicId(id: string): this { this.ids.publicId = id; return this; }
  getSystemId(): string | null { return this.ids.systemId; }
  setSystemId(id: string): this { this.ids.systemId = id; return this; }
  getValue(): string { return ''; }
  cloned(): ContentStandIn {
    const copy = new EntityRefStandIn(this.execution, this.name);
    Object.assign(copy.ids, this.ids);
    return copy;
  }
}

/** The document type: `<!DOCTYPE …>`. */
export class DocTypeStandIn extends ContentStandIn {
  readonly typeName = 'XML_Service.DocType';
  readonly kind = 'DOCTYPE';
  private internalSubset: string | null = null;
  constructor(execution: Execution, private elementName: string, private readonly ids: OutsideIds = { publicId: null, systemId: null }) {
    super(execution);
  }
  override scriptToString(): string { return `[DocType: <!DOCTYPE ${this.elementName}>]`; }
  getElementName(): string { return this.elementName; }
  setElementName(name: string): this { this.elementName = name; return this; }
  getInternalSubset(): string | null { return this.internalSubset; }
  setInternalSubset(data: string): this { this.internalSubset = data; return this; }
  getPublicId(): string | null { return this.ids.publicId; }
  setPublicId(id: string): this { this.ids.publicId = id; return this; }
  getSystemId(): string | null { return this.ids.systemId; }
  setSystemId(id: string): this { this.ids.systemId = id; return this; }
  getValue(): string { return ''; }
  cloned(): ContentStandIn {
    const copy = new DocTypeStandIn(this.execution, this.elementName, { ...this.ids });
    copy.internalSubset = this.internalSubset;
    return copy;
  }
}
