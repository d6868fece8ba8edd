// The ZIP package of a DOCX: its parts, relationships and content types.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parseXml } from './parse-xml';
import { elementsOf, serializeXml, withChildren, xml, type XmlNode } from './xml-node';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES_PART = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The namespace of relationship types and of `r:` attributes. */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
// A fixed time keeps the same document the same bytes; ZIP cannot say anything before 1980.
const ZIP_TIME = new Date(1980, 0, 1);

/** Documents of offices unpack to a few megabytes; what claims more is a trap for whoever unpacks it. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of one package by name (`word/document.xml`). */
export class DocxArchive {
  private readonly parts: Map<string, Uint8Array>;
  private readonly relationships = new Map<string, Relationship[]>();

  constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
  }

  /** @throws SyntaxError when the bytes are not a DOCX; RangeError when it would unpack to more than any office document holds. */
  static open(bytes: Uint8Array): DocxArchive {
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(bytes, { filter: withinLimit() });
    } catch (error) {
      if (error instanceof RangeError) throw error;
      throw new SyntaxError(`Cannot open the document: it is not a DOCX (${(error as Error).message})`);
    }
    const archive = new DocxArchive(new Map(Object.entries(files)));
    if (!archive.has(archive.mainPart())) throw new SyntaxError('Cannot open the document: the DOCX has no main part');
    return archive;
  }

  /** The package as bytes; the same parts always give the same bytes. */
  toBytes(): Uint8Array {
    for (const [part, list] of this.relationships) this.writeRelationships(part, list);
    const files: Zippable = {};
    for (const [name, bytes] of this.parts) {
      if (name.endsWith('/')) continue;
      files[name] = [bytes, { level: /\.(png|jpe?g|gif)$/i.test(name) ? 0 : 6, mtime: ZIP_TIME }];
    }
    return zipSync(files);
  }

  /** Name of the part that holds the body. */
  mainPart(): string {
    const target = this.relationshipsOf('').find((item) => item.type.endsWith('/officeDocument'))?.target;
    return target?.replace(/^\//, '') ?? 'word/document.xml';
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  bytes(part: string): Uint8Array | undefined {
    return this.parts.get(part);
  }

  xml(part: string): XmlNode | undefined {
    const bytes = this.parts.get(part);
    return bytes === undefined ? undefined : parseXml(strFromU8(bytes));
  }

  setXml(part: string, root: XmlNode): void {
    this.parts.set(part, strToU8(DECLARATION + serializeXml(root)));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.parts.set(part, bytes);
  }

  /** Names a part that is not taken yet: `freePart('word/media/image', '.png')`. */
  freePart(stem: string, ending: string): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  relationshipsOf(part: string): readonly Relationship[] {
    let list = this.relationships.get(part);
    if (list === undefined) {
      list = elementsOf(this.xml(relationshipPart(part)), 'Relationship').map((node) => ({
        id: node.attributes['Id'] ?? '', type: node.attributes['Type'] ?? '', target: node.attributes['Target'] ?? '',
        external: node.attributes['TargetMode'] === 'External',
      }));
      this.relationships.set(part, list);
    }
    return list;
  }

  relationship(part: string, id: string): Relationship | undefined {
    return this.relationshipsOf(part).find((item) => item.id === id);
  }

  /** The part that a relationship points to, as a full part name. */
  targetPart(part: string, id: string): string | undefined {
    const found = this.relationship(part, id);
    if (found === undefined || found.external) return undefined;
    return resolveTarget(part, found.target);
  }

  /** The id of the relationship to that target, which is made where there is none. */
  relate(part: string, to: { readonly kind: string; readonly target: string; readonly external?: boolean }): string {
    const list = this.relationshipsOf(part) as Relationship[];
    const type = `${OFFICE_RELATIONSHIPS}/${to.kind}`;
    const external = to.external ?? false;
    const target = external ? to.target : relativeTarget(part, to.target);
    const known = list.find((item) => item.type === type && item.target === target && item.external === external);
    if (known !== undefined) return known.id;
    let number = list.length + 1;
    while (list.some((item) => item.id === `rId${number}`)) number += 1;
    list.push({ id: `rId${number}`, type, target, external });
    return `rId${number}`;
  }

  /** Says the content type of one part (`part`) or of all parts with an ending (`extension`). */
  declareType(what: { readonly part: string } | { readonly extension: string }, contentType: string): void {
    const types = this.xml(TYPES_PART) ?? xml('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' });
    const entry = 'part' in what
      ? xml('Override', { PartName: `/${what.part}`, ContentType: contentType })
      : xml('Default', { Extension: what.extension, ContentType: contentType });
    const key = 'part' in what ? 'PartName' : 'Extension';
    const known = elementsOf(types, entry.name).some((node) => node.attributes[key]?.toLowerCase() === entry.attributes[key]?.toLowerCase());
    if (!known) this.setXml(TYPES_PART, withChildren(types, 'part' in what ? [...types.children, entry] : [entry, ...types.children]));
  }

  private writeRelationships(part: string, list: readonly Relationship[]): void {
    if (list.length === 0 && !this.parts.has(relationshipPart(part))) return;
    this.setXml(relationshipPart(part), xml('Relationships', { xmlns: RELATIONSHIPS }, list.map((item) => xml('Relationship', {
      Id: item.id, Type: item.type, Target: item.target, TargetMode: item.external ? 'External' : undefined,
    }))));
  }
}

/** Adds up what the parts say that they unpack to; no part unpacks to more than it says. */
function withinLimit(): (file: { readonly originalSize: number }) => boolean {
  let total = 0;
  return ({ originalSize }) => {
    total += originalSize;
    if (total > LARGEST_UNPACKED) throw new RangeError(`Cannot open the document: it unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB`);
    return true;
  };
}

function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
