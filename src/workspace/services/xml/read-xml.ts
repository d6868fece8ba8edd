// Reads XML into a document, with the platform's sentences for what is not well-formed.
import { DOMParser, ParseError, type Attr, type Element as DomElement, type Node as DomNode } from '@xmldom/xmldom';
import { PlatformError } from '../../kernel/platform-error';
import type { Execution } from '../../kernel/execution';
import { AttributeStandIn } from './attribute';
import { attach, type ContentHolder, type ContentStandIn } from './content';
import { XmlDocumentStandIn } from './document';
import { ElementStandIn } from './element';
import { NamespaceStandIn } from './namespace';
import { CdataStandIn, CommentStandIn, DocTypeStandIn, ProcessingInstructionStandIn, TextStandIn } from './plain-content';

const DECLARING = 'http://www.w3.org/2000/xmlns/';

/** What the reader says of a broken text, and what the platform says; `$1` is what the reader named. */
const SENTENCES: readonly (readonly [said: RegExp, sentence: string])[] = [
  [/^unclosed xml tag/, 'XML document structures must start and end within the same entity.'],
  [/^Opening and ending tag mismatch: "([^"]*)"/, 'The element type "$1" must be terminated by the matching end-tag "</$1>".'],
  [/Only one element can be added/, 'The markup in the document following the root element must be well-formed.'],
  [/entity not found:\s*&([^;]*);?/, 'The entity "$1" was referenced, but not declared.'],
  [/attribute "[^"]*" missed quot/, 'Open quote is expected for an attribute.'],
  [/^Attribute (\S+) redefined/, 'Attribute "$1" was already specified for this element.'],
  [/is an xml declaration which is only at the start/, 'The processing instruction target matching "[xX][mM][lL]" is not allowed.'],
  [/prefix is non-null and namespace is null/, 'A prefix is not bound to a namespace.'],
  [/^Unescaped '<' not allowed/, "The value of an attribute must not contain the '<' character."],
];

/** @throws PlatformError "Error on line 1: Content is not allowed in prolog." and the like, where the text is not well-formed */
export function readXml(execution: Execution, source: string): XmlDocumentStandIn {
  if (source === '') throw broken(1, 'Premature end of file.');
  if (!/^\uFEFF?\s*</.test(source)) throw broken(1, 'Content is not allowed in prolog.');
  const bare = /&(?!#?[\p{L}_][\p{L}\p{N}_.-]*;|#\d+;)/u.exec(source.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (left) => left.replace(/&/g, ' ')));
  if (bare !== null) throw broken(source.slice(0, bare.index).split('\n').length, "The entity name must immediately follow the '&' in the entity reference.");
  const document = new XmlDocumentStandIn();
  for (const node of parsed(source)) addNode(execution, document, node);
  return document;
}

function parsed(source: string): DomNode[] {
  try {
    const document = new DOMParser({ onError: (level, message, context: { locator?: { lineNumber?: number } }) => {
      // what is fatal throws by itself
      if (level === 'error' || (level === 'warning' && message.startsWith('attribute'))) throw new ParseError(message, context.locator);
    } }).parseFromString(source, 'text/xml');
    return [...document.childNodes];
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = Number((error.locator as { lineNumber?: number } | undefined)?.lineNumber);
    throw broken(line > 0 ? line : 1, sentenceFor(error.message));
  }
}

function sentenceFor(message: string): string {
  for (const [said, sentence] of SENTENCES) {
    const found = said.exec(message);
    if (found !== null) return sentence.replaceAll('$1', found[1] ?? '');
  }
  return message;
}

function broken(line: number, sentence: string): PlatformError {
  return new PlatformError(`Error on line ${line}: ${sentence}`);
}

function addNode(execution: Execution, holder: ContentHolder, node: DomNode): void {
  if (holder instanceof XmlDocumentStandIn && (node.nodeType === 3 || isDeclaration(node))) return;
  const content = contentOf(execution, node);
  if (content !== undefined) attach(holder, content);
}

function isDeclaration(node: DomNode): boolean {
  return node.nodeType === 7 && node.nodeName === 'xml';
}

function contentOf(execution: Execution, node: DomNode): ContentStandIn | undefined {
  const text = node.nodeValue ?? '';
  switch (node.nodeType) {
    case 1: return elementOf(execution, node as DomElement);
    case 3: return new TextStandIn(execution, text);
    case 4: return new CdataStandIn(execution, text);
    case 7: return new ProcessingInstructionStandIn(execution, node.nodeName, text);
    case 8: return new CommentStandIn(execution, text);
    case 10: return docTypeOf(execution, node as DomNode & { name: string; publicId: string; systemId: string; internalSubset: string });
    default: return undefined;
  }
}

function docTypeOf(execution: Execution, node: { name: string; publicId: string; systemId: string; internalSubset: string }): DocTypeStandIn {
  const unquoted = (id: string): string | null => (id === '' ? null : id.replace(/^["']|["']$/g, ''));
  const docType = new DocTypeStandIn(execution, node.name, { publicId: unquoted(node.publicId), systemId: unquoted(node.systemId) });
  return node.internalSubset ? docType.setInternalSubset(node.internalSubset) : docType;
}

function elementOf(execution: Execution, node: DomElement): ElementStandIn {
  const element = new ElementStandIn(execution, node.localName ?? node.nodeName, namespaceOf(node));
  for (const attribute of [...node.attributes]) {
    if (attribute.namespaceURI === DECLARING) declare(element, attribute);
    else element.setAttribute(new AttributeStandIn(attribute.localName ?? attribute.name, attribute.value, namespaceOf(attribute)));
  }
  for (const child of [...node.childNodes]) addNode(execution, element, child);
  return element;
}

function declare(element: ElementStandIn, attribute: Attr): void {
  const prefix = attribute.prefix === null ? '' : attribute.localName ?? '';
  if (element.getNamespace()?.prefix !== prefix) element.declared.push(new NamespaceStandIn(prefix, attribute.value));
}

function namespaceOf(node: { readonly prefix: string | null; readonly namespaceURI: string | null }): NamespaceStandIn {
  return new NamespaceStandIn(node.prefix ?? '', node.namespaceURI ?? '');
}
