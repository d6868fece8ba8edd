// The template language: text with {{field}}, {{field|format}}, {{#list}}…{{/list}} and {{?field}}…{{/field}}.

/** A piece of a template text, with the place of its first character and the one after its last. */
export type TemplateToken =
  | { readonly kind: 'text'; readonly raw: string; readonly start: number; readonly end: number }
  | { readonly kind: 'field'; readonly raw: string; readonly start: number; readonly end: number; readonly name: string; readonly format: string }
  | { readonly kind: 'list' | 'condition' | 'close'; readonly raw: string; readonly start: number; readonly end: number; readonly name: string }
  | { readonly kind: 'malformed'; readonly raw: string; readonly start: number; readonly end: number };

/** A token that opens or closes a block. */
export type BlockToken = Extract<TemplateToken, { readonly kind: 'list' | 'condition' | 'close' }>;

const TAG = /\{\{([^{}\r\n]*)\}\}|\{\{|\}\}/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** The tokens of a text, in order; together their `raw` is the text. A tag that is not closed or names nothing is `malformed`. */
export function parseTemplate(text: string): readonly TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    const start = match.index;
    if (start > from) tokens.push(plainText(text, from, start));
    const end = start + match[0].length;
    tokens.push(tagToken({ raw: match[0], start, end }, match[1]));
    from = end;
  }
  if (from < text.length) tokens.push(plainText(text, from, text.length));
  return tokens;
}

/** Whether the text has anything that the language reads. */
export function hasTags(text: string): boolean {
  return text.includes('{{') || text.includes('}}');
}

/** A name as it is compared: NFC, without invisible characters, spaces collapsed and trimmed. */
export function normalizeFieldName(name: string): string {
  return name.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function plainText(text: string, start: number, end: number): TemplateToken {
  return { kind: 'text', raw: text.slice(start, end), start, end };
}

function tagToken(place: { readonly raw: string; readonly start: number; readonly end: number }, inside: string | undefined): TemplateToken {
  const content = inside === undefined ? '' : normalizeFieldName(inside);
  const mark = content.slice(0, 1);
  const kind = mark === '#' ? 'list' : mark === '?' ? 'condition' : mark === '/' ? 'close' : null;
  if (kind !== null) {
    const name = normalizeFieldName(content.slice(1));
    return name === '' ? { kind: 'malformed', ...place } : { kind, ...place, name };
  }
  const [name = '', ...formats] = content.split('|').map(normalizeFieldName);
  return name === '' || formats.length > 1 ? { kind: 'malformed', ...place } : { kind: 'field', ...place, name, format: formats[0] ?? '' };
}
