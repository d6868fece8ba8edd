// Filling a text: every tag printed once, what was inserted never read again.
import { printField, type PrintStyle } from './field-format';
import { isInline, readSection, type TemplateBlock } from './template-blocks';
import { lookUp, scopesInside, type TemplateScope } from './template-scope';
import { parseTemplate } from './template-tokens';

/** A piece of the template's text and what stands in its place. */
export interface Replacement {
  readonly find: string;
  readonly insert: string;
}

/** The text with its tags and its own blocks printed in one pass; a tag that means nothing stays as it is. */
export function fillText(text: string, scope: TemplateScope, style: PrintStyle): string {
  const blocks = readSection([text]).blocks;
  return fillPart({ text, blocks, style }, scope, { start: 0, end: text.length });
}

/**
 * The replacements that fill paragraphs of one scope: whole blocks that begin and end inside a paragraph first, then single tags.
 * Each distinct piece comes once; tags inside blocks over several paragraphs are not included.
 */
export function replacementsOf(lines: readonly string[], scope: TemplateScope, style: PrintStyle): readonly Replacement[] {
  const segments = new Map<string, string>();
  const tags = new Map<string, string>();
  for (const text of lines) {
    const inline = readSection([text]).blocks.filter(isInline);
    for (const block of inline) {
      const raw = text.slice(block.open.start, block.close.end);
      if (!segments.has(raw)) segments.set(raw, fillText(raw, scope, style));
    }
    for (const token of parseTemplate(text)) {
      if (token.kind !== 'field' || tags.has(token.raw) || inline.some((block) => isWithin(block, token))) continue;
      if (lookUp(scope, token.name) !== undefined) tags.set(token.raw, fillText(token.raw, scope, style));
    }
  }
  const pieces = (map: ReadonlyMap<string, string>): Replacement[] => [...map].map(([find, insert]) => ({ find, insert }));
  return [...pieces(segments).sort((a, b) => b.find.length - a.find.length), ...pieces(tags)];
}

interface FillJob {
  readonly text: string;
  readonly blocks: readonly TemplateBlock[];
  readonly style: PrintStyle;
}

function fillPart(job: FillJob, scope: TemplateScope, part: { readonly start: number; readonly end: number }): string {
  let printed = '';
  let from = part.start;
  for (const block of job.blocks) {
    printed += fillFields(job, scope, { start: from, end: block.open.start });
    for (const inside of scopesInside(scope, block)) {
      printed += fillPart({ ...job, blocks: block.children }, inside, { start: block.open.end, end: block.close.start });
    }
    from = block.close.end;
  }
  return printed + fillFields(job, scope, { start: from, end: part.end });
}

function fillFields(job: FillJob, scope: TemplateScope, part: { readonly start: number; readonly end: number }): string {
  return parseTemplate(job.text.slice(part.start, part.end)).map((token) => {
    if (token.kind !== 'field') return token.raw;
    const found = lookUp(scope, token.name);
    return found === undefined ? token.raw : printField(found.value, { kind: found.spec.kind, format: token.format, style: job.style });
  }).join('');
}

function isWithin(block: TemplateBlock, token: { readonly start: number }): boolean {
  return token.start >= block.open.start && token.start < block.close.end;
}
