// The numerals of a template's own wording, outside its tags.
import { numerals, type PrintStyle } from '../field-format';
import { parseTemplate } from '../template-tokens';
import type { TemplateContent, TemplatePart } from './template-content';

/** The template with the digits of its wording Thai or Arabic, as the office prints; tags are left alone. */
export function numeralsInTemplate(content: TemplateContent, style: PrintStyle): TemplateContent {
  const inText = (text: string): string => parseTemplate(text).map((token) => (token.kind === 'text' ? numerals(token.raw, style) : token.raw)).join('');
  const inPart = (part: TemplatePart): TemplatePart => {
    if (part.kind === 'paragraph') return { ...part, text: inText(part.text) };
    if (part.kind === 'page-break') return part;
    return { ...part, rows: part.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell === 'string' ? inText(cell) : cell.map(inText))) })) };
  };
  return { parts: content.parts.map(inPart), footer: inText(content.footer) };
}
