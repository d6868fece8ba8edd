// XmlService as a module of the workspace.
import type { Execution } from '../../kernel/execution';
import type { ServiceModule } from '../../kernel/service-definition';
import { StandIn } from '../../kernel/stand-in';
import { XmlDocumentStandIn } from './document';
import { ElementStandIn } from './element';
import { FormatStandIn } from './format';
import { legalName } from './legal-name';
import { NamespaceStandIn, NO_NAMESPACE, XML_NAMESPACE } from './namespace';
import { CdataStandIn, CommentStandIn, DocTypeStandIn, TextStandIn } from './plain-content';
import { readXml } from './read-xml';

/** The global XmlService. */
export class XmlServiceStandIn extends StandIn {
  readonly typeName = 'XML_Service.XmlService';
  constructor(private readonly execution: Execution) {
    super();
  }
  createCdata(text: string): CdataStandIn { return new CdataStandIn(this.execution, text); }
  createComment(text: string): CommentStandIn { return new CommentStandIn(this.execution, text); }
  createDocType(elementName: string, id?: string, systemId?: string): DocTypeStandIn {
    return new DocTypeStandIn(this.execution, elementName, systemId === undefined ? { publicId: null, systemId: id ?? null } : { publicId: id ?? null, systemId });
  }
  createDocument(rootElement?: ElementStandIn): XmlDocumentStandIn {
    const document = new XmlDocumentStandIn();
    return rootElement === undefined ? document : document.setRootElement(rootElement);
  }
  createElement(name: string, namespace?: NamespaceStandIn): ElementStandIn { return new ElementStandIn(this.execution, legalName(name, 'element'), namespace ?? this.getNoNamespace()); }
  createText(text: string): TextStandIn { return new TextStandIn(this.execution, text); }
  getCompactFormat(): FormatStandIn { return new FormatStandIn('normalised'); }
  getPrettyFormat(): FormatStandIn { return new FormatStandIn('trimmed'); }
  getRawFormat(): FormatStandIn { return new FormatStandIn('kept'); }
  getNamespace(prefixOrUri: string, uri?: string): NamespaceStandIn { return uri === undefined ? new NamespaceStandIn('', prefixOrUri) : new NamespaceStandIn(prefixOrUri, uri); }
  getNoNamespace(): NamespaceStandIn { return new NamespaceStandIn(NO_NAMESPACE.prefix, NO_NAMESPACE.uri); }
  getXmlNamespace(): NamespaceStandIn { return new NamespaceStandIn(XML_NAMESPACE.prefix, XML_NAMESPACE.uri); }
  parse(xml: string): XmlDocumentStandIn { return readXml(this.execution, xml); }
}

export const xmlModule: ServiceModule = { globals: [{ name: 'XmlService', create: (execution) => new XmlServiceStandIn(execution) }] };
