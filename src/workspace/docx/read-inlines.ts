// Reads what stands inside a paragraph: runs, links, fields, pictures, breaks.
import type { DocxArchive } from './docx-archive';
import { FootnoteNode, HorizontalRuleNode, ImageNode, OpaqueInlineNode, PageBreakNode, TextNode, type DocNode, type ParagraphNode, type SectionNode, type TextPiece } from './node-model';
import { readDrawing, readPicture } from './picture';
import type { Properties } from './property-list';
import { childOf, descendantOf, elementsOf, textOf, xml, type XmlNode } from './xml-node';

/** What reading needs beyond the element itself. */
export interface ReadContext {
  readonly archive: DocxArchive;
  readonly part: string;
  footnote(id: string): SectionNode | undefined;
}

const TRANSPARENT = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent']);
const DROPPED = new Set(['w:pPr', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:footnoteRef', 'w:endnoteRef']);
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:cr': '\r', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00AD', 'w:ptab': '\t' };

/** Puts the inline elements of a w:p into a paragraph. */
export function readInlines(paragraph: ParagraphNode, element: XmlNode, context: ReadContext): void {
  new InlineReader(paragraph, context).read(elementsOf(element));
}

class InlineReader {
  private pieces: TextPiece[] = [];
  private link: string | null = null;
  private field: { instruction: string; nodes: XmlNode[]; depth: number; inResult: boolean; result: string } | null = null;
  private fieldLink = false;

  constructor(private readonly paragraph: ParagraphNode, private readonly context: ReadContext) {}

  read(elements: readonly XmlNode[]): void {
    for (const element of elements) this.readElement(element);
    this.endField();
    this.endText();
  }

  private readElement(element: XmlNode): void {
    if (DROPPED.has(element.name)) return;
    if (this.field !== null && element.name !== 'w:r') this.field.nodes.push(element);
    else if (element.name === 'w:r') this.readRun(element);
    else if (element.name === 'w:hyperlink') this.readLink(element);
    else if (TRANSPARENT.has(element.name)) for (const child of elementsOf(element)) this.readElement(child);
    else if (element.name === 'w:fldSimple') this.add(new OpaqueInlineNode([element], (element.attributes['w:instr'] ?? '').trim(), runText(element)));
    else if (element.name.startsWith('m:oMath') || element.name === 'mc:AlternateContent') this.add(new OpaqueInlineNode([element]));
    else this.pieces.push({ text: '', properties: [], link: null, mark: element });
  }

  private readLink(element: XmlNode): void {
    const outer = this.link;
    const relationship = this.context.archive.relationship(this.context.part, element.attributes['r:id'] ?? '');
    const anchor = element.attributes['w:anchor'];
    this.link = (relationship?.target ?? '') + (anchor === undefined ? '' : `#${anchor}`) || null;
    for (const child of elementsOf(element)) this.readElement(child);
    this.link = outer;
  }

  private readRun(run: XmlNode): void {
    if (this.readFieldRun(run)) return;
    const properties: Properties = elementsOf(childOf(run, 'w:rPr'));
    for (const child of elementsOf(run)) {
      if (DROPPED.has(child.name)) continue;
      const text = child.name === 'w:t' ? textOf(child).replace(/[\r\n]+/g, ' ') : CHARACTERS[child.name];
      if (text !== undefined) this.pieces.push({ text, properties, link: this.link });
      else if (child.name === 'w:br') this.readBreak(child, properties);
      else this.readObject(child, run);
    }
  }

  private readBreak(element: XmlNode, properties: Properties): void {
    const type = element.attributes['w:type'];
    if (type === 'page') this.add(new PageBreakNode());
    else this.pieces.push({ text: '\r', properties, link: this.link });
  }

  private readObject(child: XmlNode, run: XmlNode): void {
    const properties = childOf(run, 'w:rPr');
    const image = child.name === 'w:drawing' ? this.readImage(child) : undefined;
    const footnote = child.name === 'w:footnoteReference' ? this.context.footnote(child.attributes['w:id'] ?? '') : undefined;
    if (image !== undefined) this.add(image);
    else if (footnote !== undefined) this.add(new FootnoteNode(child.attributes['w:id'] ?? '', footnote));
    else if (child.name === 'w:pict' && isRule(child)) this.add(new HorizontalRuleNode());
    else this.add(new OpaqueInlineNode([xml('w:r', run.attributes, properties === undefined ? [child] : [properties, child])]));
  }

  private readImage(drawing: XmlNode): ImageNode | undefined {
    const drawn = readDrawing(drawing);
    if (drawn === undefined) return undefined;
    const { archive, part } = this.context;
    const bytes = archive.bytes(archive.targetPart(part, drawn.relationshipId) ?? '');
    const picture = bytes === undefined ? undefined : readPicture(bytes);
    if (picture === undefined) return undefined;
    const image = new ImageNode(picture);
    image.width = drawn.width;
    image.height = drawn.height;
    image.title = drawn.title;
    image.description = drawn.description;
    image.anchor = drawn.anchor;
    image.link = (drawn.linkId === undefined ? undefined : archive.relationship(part, drawn.linkId)?.target) ?? this.link;
    return image;
  }

  /** Takes runs that belong to a field; links written as fields become links. */
  private readFieldRun(run: XmlNode): boolean {
    const kind = childOf(run, 'w:fldChar')?.attributes['w:fldCharType'];
    if (this.field === null && kind === 'begin') {
      this.field = { instruction: '', nodes: [run], depth: 1, inResult: false, result: '' };
      return true;
    }
    if (this.field === null) {
      if (kind !== 'end' || !this.fieldLink) return kind !== undefined;
      this.fieldLink = false;
      this.link = null;
      return true;
    }
    this.field.nodes.push(run);
    if (kind === 'begin') this.field.depth += 1;
    else if (kind === 'separate' && this.field.depth === 1) this.startResult();
    else if (kind === 'end') {
      this.field.depth -= 1;
      if (this.field.depth === 0) this.endField();
    } else if (this.field.inResult) this.field.result += runText(run);
    else if (this.field.depth === 1) this.field.instruction += elementsOf(run, 'w:instrText').map(textOf).join('');
    return true;
  }

  private startResult(): void {
    if (this.field === null) return;
    const address = /^\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"/i.exec(this.field.instruction);
    if (address === null) {
      this.field.inResult = true;
      return;
    }
    this.link = /\\l\s+"/.test(this.field.instruction) ? `#${address[1] ?? ''}` : (address[1] ?? null);
    this.fieldLink = true;
    this.field = null;
  }

  private endField(): void {
    if (this.field === null) return;
    const { nodes, instruction, result } = this.field;
    this.field = null;
    this.add(new OpaqueInlineNode(nodes, instruction.trim(), result));
  }

  private add(node: DocNode): void {
    this.endText();
    this.paragraph.append(node);
  }

  private endText(): void {
    if (this.pieces.length > 0) this.paragraph.append(new TextNode(this.pieces));
    this.pieces = [];
  }
}

function runText(element: XmlNode): string {
  return elementsOf(element).map((child) => (child.name === 'w:t' ? textOf(child) : child.name === 'w:r' ? runText(child) : '')).join('');
}

function isRule(pict: XmlNode): boolean {
  return descendantOf(pict, 'v:rect')?.attributes['o:hr'] === 't';
}
