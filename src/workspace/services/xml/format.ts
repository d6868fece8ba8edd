// Format: how an XML document is turned into text.
import { StandIn } from '../../kernel/stand-in';
import { XmlDocumentStandIn } from './document';
import type { ElementStandIn } from './element';
import { writeDocument, writeElement, type WritingRules } from './write-xml';

/** A format whose rules its setters change. */
export class FormatStandIn extends StandIn {
  readonly typeName = 'XML_Service.Format';
  private rules: WritingRules;
  constructor(texts: WritingRules['texts']) {
    super();
    this.rules = { texts, indent: texts === 'trimmed' ? '  ' : null, lineSeparator: '\r\n', encoding: 'UTF-8', isDeclarationOmitted: false, isEncodingOmitted: false };
  }
  format(what: XmlDocumentStandIn | ElementStandIn): string { return what instanceof XmlDocumentStandIn ? writeDocument(what, this.rules) : writeElement(what, this.rules); }
  setEncoding(encoding: string): this { return this.with({ encoding }); }
  setIndent(indent: string | null): this { return this.with({ indent }); }
  setLineSeparator(lineSeparator: string): this { return this.with({ lineSeparator }); }
  setOmitDeclaration(isDeclarationOmitted: boolean): this { return this.with({ isDeclarationOmitted }); }
  setOmitEncoding(isEncodingOmitted: boolean): this { return this.with({ isEncodingOmitted }); }

  private with(changes: Partial<WritingRules>): this { this.rules = { ...this.rules, ...changes }; return this; }
}
