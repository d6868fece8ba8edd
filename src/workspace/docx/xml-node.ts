// XML as plain immutable values: parsed once, shared freely between copies of an element, written back as it was.

/** An element: name with its usual prefix (`w:p`), attributes as written, children in order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** A new element; attributes whose value is `undefined` are left out. */
export function xml(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, children: readonly (XmlNode | string)[] = []): XmlNode {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

/** The element as text, without an XML declaration. */
export function serializeXml(node: XmlNode): string {
  const out: string[] = [];
  write(node, out);
  return out.join('');
}

function write(node: XmlNode, out: string[]): void {
  out.push('<', node.name);
  for (const [key, value] of Object.entries(node.attributes)) out.push(' ', key, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else write(child, out);
  }
  out.push('</', node.name, '>');
}

// Characters that XML 1.0 cannot hold at all are dropped rather than making a file that no program opens.
 
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** The first child element of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node === undefined ? undefined : findIn(node.children, name);
}

/** The first element of that name in a list. */
export function findIn(children: readonly (XmlNode | string)[], name: string): XmlNode | undefined {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All child elements, of one name where one is given. */
export function elementsOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  if (node === undefined) return [];
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** The first descendant of that name, in document order. */
export function descendantOf(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of elementsOf(node)) {
    if (child.name === name) return child;
    const found = descendantOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text of an element and all below it. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** A copy with these attributes added or, where `undefined`, taken away. */
export function withAttributes(node: XmlNode, changes: Readonly<Record<string, string | number | undefined>>): XmlNode {
  return xml(node.name, { ...node.attributes, ...changes }, node.children);
}

/** A copy with other children. */
export function withChildren(node: XmlNode, children: readonly (XmlNode | string)[]): XmlNode {
  return { name: node.name, attributes: node.attributes, children };
}
