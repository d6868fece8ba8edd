// Writes XML as the platform's formats do: texts as they are, normalised in one line, or trimmed and indented.
import type { ContentStandIn } from './content';
import type { XmlDocumentStandIn } from './document';
import { ElementStandIn } from './element';
import { CdataStandIn, CommentStandIn, DocTypeStandIn, EntityRefStandIn, ProcessingInstructionStandIn, TextStandIn } from './plain-content';

/** How XML is written. */
export interface WritingRules {
  readonly texts: 'kept' | 'normalised' | 'trimmed';
  readonly indent: string | null;
  readonly lineSeparator: string;
  readonly encoding: string;
  readonly isDeclarationOmitted: boolean;
  readonly isEncodingOmitted: boolean;
}

/** Where the writer stands: namespaces in force by prefix, and how deep. */
interface Place { readonly scope: ReadonlyMap<string, string>; readonly depth: number }

/** A document as text, with its declaration and a line end at its end. */
export function writeDocument(document: XmlDocumentStandIn, rules: WritingRules): string {
  const declaration = rules.isDeclarationOmitted ? '' : `<?xml version="1.0"${rules.isEncodingOmitted ? '' : ` encoding="${rules.encoding}"`}?>${rules.lineSeparator}`;
  const place: Place = { scope: new Map([['', '']]), depth: 0 };
  const between = rules.indent === null || rules.texts === 'kept' ? '' : rules.lineSeparator;
  return `${declaration}${document.children.map((child) => writeContent(child, rules, place)).join(between)}${rules.lineSeparator}`;
}

/** An element as text, without a declaration. */
export function writeElement(element: ElementStandIn, rules: WritingRules, place: Place = { scope: new Map([['', '']]), depth: 0 }): string {
  const scope = new Map(place.scope);
  const name = element.getQualifiedName();
  const head = `<${name}${declarations(element, scope)}${element.attributes.map((attribute) => ` ${attribute.qualifiedName()}="${escapeAttribute(attribute.getValue())}"`).join('')}`;
  const inside = writeInside(element, rules, { scope, depth: place.depth + 1 });
  return inside === '' ? `${head} />` : `${head}>${inside}</${name}>`;
}

/** The namespaces that an element brings into force. */
function declarations(element: ElementStandIn, scope: Map<string, string>): string {
  const own = element.getNamespace();
  const used = [...(own === null ? [] : [own]), ...element.declared, ...element.attributes.map((attribute) => attribute.getNamespace()).filter((known) => known.prefix !== '')];
  return used.filter((known) => known.prefix !== 'xml' && scope.get(known.prefix) !== known.uri).map((known) => {
    if (scope.get(known.prefix) === known.uri) return '';
    scope.set(known.prefix, known.uri);
    return ` xmlns${known.prefix === '' ? '' : `:${known.prefix}`}="${escapeAttribute(known.uri)}"`;
  }).join('');
}

function writeInside(element: ElementStandIn, rules: WritingRules, place: Place): string {
  if (rules.texts === 'kept') return element.children.map((child) => writeContent(child, rules, place)).join('');
  const pieces = groups(element.children).map((group) => writeGroup(group, rules, place)).filter((piece) => piece !== '');
  if (rules.indent === null || element.children.every(isTextLike)) return pieces.join('');
  const line = (depth: number): string => `${rules.lineSeparator}${(rules.indent ?? '').repeat(depth)}`;
  return pieces.length === 0 ? '' : `${pieces.map((piece) => `${line(place.depth)}${piece}`).join('')}${line(place.depth - 1)}`;
}

/** Neighbouring texts stand together. */
function groups(children: readonly ContentStandIn[]): ContentStandIn[][] {
  const found: ContentStandIn[][] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && isTextLike(child) && isTextLike(last[0])) last.push(child);
    else found.push([child]);
  }
  return found;
}

function writeGroup(group: readonly ContentStandIn[], rules: WritingRules, place: Place): string {
  const [first] = group;
  if (first === undefined || !isTextLike(first)) return group.map((child) => writeContent(child, rules, place)).join('');
  return group.map((child, index) => (child instanceof TextStandIn ? writeText(child, trimmed(child.getText(), { isFirst: index === 0, isLast: index === group.length - 1 }, rules), rules) : writeContent(child, rules, place))).join('');
}

function trimmed(text: string, at: { readonly isFirst: boolean; readonly isLast: boolean }, rules: WritingRules): string {
  const normal = rules.texts === 'normalised' ? text.replace(/[ \t\r\n]+/g, ' ') : text;
  const left = at.isFirst ? normal.replace(/^[ \t\r\n]+/, '') : normal;
  return at.isLast ? left.replace(/[ \t\r\n]+$/, '') : left;
}

function writeText(content: TextStandIn, text: string, rules: WritingRules): string {
  if (content instanceof CdataStandIn) return text === '' ? '' : `<![CDATA[${text}]]>`;
  return escapeText(text, rules.lineSeparator);
}

function writeContent(content: ContentStandIn, rules: WritingRules, place: Place): string {
  if (content instanceof ElementStandIn) return writeElement(content, rules, place);
  if (content instanceof TextStandIn) return writeText(content, content.getText(), rules);
  if (content instanceof CommentStandIn) return `<!--${content.getText()}-->`;
  if (content instanceof EntityRefStandIn) return `&${content.getName()};`;
  if (content instanceof ProcessingInstructionStandIn) return `<?${content.getTarget()}${content.getData() === '' ? '' : ` ${content.getData()}`}?>`;
  return content instanceof DocTypeStandIn ? writeDocType(content, rules) : '';
}

function writeDocType(docType: DocTypeStandIn, rules: WritingRules): string {
  const [publicId, systemId, subset] = [docType.getPublicId(), docType.getSystemId(), docType.getInternalSubset()];
  const ids = publicId !== null ? ` PUBLIC "${publicId}"${systemId === null ? '' : ` "${systemId}"`}` : systemId === null ? '' : ` SYSTEM "${systemId}"`;
  return `<!DOCTYPE ${docType.getElementName()}${ids}${subset === null || subset === '' ? '' : ` [${rules.lineSeparator}${subset}]`}>`;
}

function isTextLike(content: ContentStandIn): boolean {
  return content instanceof TextStandIn || content instanceof EntityRefStandIn;
}

function escapeText(text: string, lineSeparator: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;').replace(/\n/g, lineSeparator);
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r/g, '&#xD;').replace(/\t/g, '&#x9;').replace(/\n/g, '&#xA;');
}
