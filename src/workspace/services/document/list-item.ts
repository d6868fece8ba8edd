// ListItem: a paragraph with a glyph. Its list is known by an id that lasts with the document.
import { numberingOf, withNumbering, withParagraphAttribute } from '../../docx/paragraph-style';
import type { Glyph } from '../../docx/numbering';
import type { EnumValue } from '../../kernel/stand-in';
import type { Attributes } from './attributes';
import { ParagraphStandIn } from './paragraph';

const PREFIX = 'kix.list.';

/** A ListItem. */
export class ListItemStandIn extends ParagraphStandIn {
  override readonly typeName = 'Document.ListItem';
  override readonly elementType = 'LIST_ITEM';

  private numbering(): { readonly listId: string; readonly level: number } {
    return numberingOf(this.paragraph.properties) ?? { listId: '0', level: 0 };
  }
  getListId(): string { return PREFIX + this.numbering().listId; }
  getNestingLevel(): number { return this.numbering().level; }
  getGlyphType(): EnumValue | null {
    const { listId, level } = this.numbering();
    const glyph = this.document()?.docx.numbering.glyph(listId, level) ?? null;
    return glyph === null ? null : (this.execution.border.enumValues('Document.GlyphType')[glyph] ?? null);
  }
  setGlyphType(glyph: EnumValue): this {
    this.change();
    const { listId, level } = this.numbering();
    this.document()?.docx.numbering.setGlyph(listId, level, glyph.key as Glyph);
    return this;
  }
  setListId(other: ListItemStandIn): this {
    return this.place({ ...this.numbering(), listId: other.numbering().listId });
  }
  setNestingLevel(level: number): this {
    this.place({ ...this.numbering(), level });
    this.paragraph.properties = withListIndents(this.paragraph.properties, level);
    return this;
  }
  private place(numbering: { readonly listId: string; readonly level: number }): this {
    this.change();
    this.paragraph.properties = withNumbering(this.paragraph.properties, numbering);
    return this;
  }

  override getAttributes(): Attributes {
    return { ...super.getAttributes(), GLYPH_TYPE: this.getGlyphType(), LIST_ID: this.getListId(), NESTING_LEVEL: this.getNestingLevel() };
  }
  override setAttributes(attributes: Attributes): this {
    if (typeof attributes['NESTING_LEVEL'] === 'number') this.setNestingLevel(attributes['NESTING_LEVEL']);
    if (attributes['GLYPH_TYPE'] !== undefined && attributes['GLYPH_TYPE'] !== null) this.setGlyphType(attributes['GLYPH_TYPE'] as EnumValue);
    if (typeof attributes['LIST_ID'] === 'string') this.place({ ...this.numbering(), listId: attributes['LIST_ID'].replace(PREFIX, '') });
    return super.setAttributes(attributes);
  }
}

/** The indents of a list item at a depth: half an inch each, the glyph a quarter before the text. */
export function withListIndents(properties: Parameters<typeof withNumbering>[0], level: number): ReturnType<typeof withNumbering> {
  return withParagraphAttribute(withParagraphAttribute(properties, 'indentStart', 36 * (level + 1)), 'indentFirstLine', 36 * (level + 1) - 18);
}
