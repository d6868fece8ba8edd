// A template described as data: what a document service can set, nothing that only a word processor knows.

/**
 * How a paragraph looks; the maker knows sizes and indents of each. `line` hangs under its label (เรื่อง, เรียน), `passage` is a body with space
 * above it; `last-item` and `last` are an item and a passage that stay with the signature below, so that it never stands alone on a page; `dated` and `sign` stay on the page of what follows them, `sign-end` ends a signature.
 */
export type ParagraphLook = 'title' | 'subtitle' | 'heading' | 'body' | 'passage' | 'plain' | 'line' | 'item' | 'last-item' | 'last' | 'enclosure' | 'center' | 'right' | 'closing' | 'dated' | 'sign' | 'sign-end' | 'marker' | 'small' | 'memo-head';

/** A piece of a template, top to bottom. */
export type TemplatePart =
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly text: string }
  | { readonly kind: 'table'; readonly columnsCm: readonly number[]; readonly borders: boolean; readonly rows: readonly TemplateTableRow[] }
  | { readonly kind: 'page-break' };

/** A row of a template's table. */
export interface TemplateTableRow {
  readonly look: ParagraphLook;
  readonly cells: readonly TemplateCell[];
}

/** A cell: one text a paragraph. */
export type TemplateCell = string | readonly string[];

/** A whole template. Digits outside tags are written Arabic here and made Thai where the office wants it. */
export interface TemplateContent {
  readonly parts: readonly TemplatePart[];
  /** Printed at the foot of every page; empty for none. */
  readonly footer: string;
}

/** A paragraph. */
export function paragraph(look: ParagraphLook, text: string): TemplatePart {
  return { kind: 'paragraph', look, text };
}

/** Several paragraphs of one look. */
export function paragraphs(look: ParagraphLook, texts: readonly string[]): readonly TemplatePart[] {
  return texts.map((text) => paragraph(look, text));
}

/** The signature under a letter, announcement or order: room to sign, name, position; never apart. */
export function signature(opening: readonly TemplatePart[]): readonly TemplatePart[] {
  return [...opening, ...paragraphs('sign', ['', '', '', '', '({{ผู้ลงนาม}})']), paragraph('sign-end', '{{ตำแหน่งผู้ลงนาม}}')];
}

/** A table without borders, for signatures and columns. */
export function plainTable(columnsCm: readonly number[], rows: readonly TemplateTableRow[]): TemplatePart {
  return { kind: 'table', columnsCm, borders: false, rows };
}

/** A table with borders. */
export function ruledTable(columnsCm: readonly number[], rows: readonly TemplateTableRow[]): TemplatePart {
  return { kind: 'table', columnsCm, borders: true, rows };
}

/** A new page from here. */
export const PAGE_BREAK: TemplatePart = { kind: 'page-break' };

/** Every text of a template, top to bottom, for checking it against its fields. */
export function textsOf(content: TemplateContent): readonly string[] {
  const texts = content.parts.flatMap((part) => {
    if (part.kind === 'paragraph') return [part.text];
    if (part.kind === 'page-break') return [];
    return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [...cell])));
  });
  return content.footer === '' ? texts : [...texts, content.footer];
}
