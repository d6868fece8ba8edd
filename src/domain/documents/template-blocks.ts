// The blocks of a template: which tag opens, which closes, what lies inside, over the paragraphs of a section.
import { parseTemplate, type BlockToken, type TemplateToken } from './template-tokens';

/** A tag's place: paragraph of the section (0-based, document order, table cells included) and characters. */
export interface TagPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** A repeated (`list`) or conditional (`condition`) block. */
export interface TemplateBlock {
  readonly kind: 'list' | 'condition';
  readonly name: string;
  readonly open: TagPlace;
  readonly close: TagPlace;
  readonly children: readonly TemplateBlock[];
}

/** Why a section's tags make no blocks. `raw` is the tag as typed. */
export interface BlockFault {
  readonly kind: 'malformed' | 'unclosed' | 'unopened' | 'crossed';
  readonly line: number;
  readonly raw: string;
  /** For `crossed`: the block that should have been closed first. */
  readonly expected: string;
}

/** A field tag with its place and the blocks around it, outermost first. */
export interface PlacedField {
  readonly token: Extract<TemplateToken, { readonly kind: 'field' }>;
  readonly line: number;
  readonly within: readonly { readonly kind: 'list' | 'condition'; readonly name: string }[];
}

/** What was read from a section. */
export interface SectionReading {
  readonly blocks: readonly TemplateBlock[];
  readonly fields: readonly PlacedField[];
  readonly faults: readonly BlockFault[];
}

interface OpenBlock {
  readonly kind: 'list' | 'condition';
  readonly name: string;
  readonly open: TagPlace;
  readonly children: TemplateBlock[];
}

/** Reads the paragraphs of a section. Blocks are complete only where there are no faults. */
export function readSection(lines: readonly string[]): SectionReading {
  const state = { roots: [] as TemplateBlock[], stack: [] as OpenBlock[], fields: [] as PlacedField[], faults: [] as BlockFault[] };
  lines.forEach((text, line) => {
    for (const token of parseTemplate(text)) readToken(state, token, line);
  });
  for (const block of state.stack) state.faults.push({ kind: 'unclosed', line: block.open.line, raw: block.open.raw, expected: '' });
  return { blocks: state.roots, fields: state.fields, faults: state.faults };
}

/** Whether the block begins and ends in the same paragraph. */
export function isInline(block: TemplateBlock): boolean {
  return block.open.line === block.close.line;
}

interface ReadingState {
  readonly roots: TemplateBlock[];
  readonly stack: OpenBlock[];
  readonly fields: PlacedField[];
  readonly faults: BlockFault[];
}

function readToken(state: ReadingState, token: TemplateToken, line: number): void {
  if (token.kind === 'text') return;
  if (token.kind === 'field') {
    state.fields.push({ token, line, within: state.stack.map(({ kind, name }) => ({ kind, name })) });
  } else if (token.kind === 'malformed') {
    state.faults.push({ kind: 'malformed', line, raw: token.raw, expected: '' });
  } else if (token.kind === 'close') {
    closeBlock(state, token, line);
  } else {
    state.stack.push({ kind: token.kind, name: token.name, open: placeOf(token, line), children: [] });
  }
}

function closeBlock(state: ReadingState, token: BlockToken, line: number): void {
  const top = state.stack.at(-1);
  if (top === undefined) {
    state.faults.push({ kind: 'unopened', line, raw: token.raw, expected: '' });
    return;
  }
  if (top.name !== token.name) {
    const opened = state.stack.some(({ name }) => name === token.name);
    state.faults.push({ kind: opened ? 'crossed' : 'unopened', line, raw: token.raw, expected: `{{/${top.name}}}` });
    if (!opened) return;
    while (state.stack.at(-1)?.name !== token.name) state.stack.pop();
  }
  const block = state.stack.pop();
  if (block === undefined) return;
  const finished: TemplateBlock = { ...block, close: placeOf(token, line) };
  (state.stack.at(-1)?.children ?? state.roots).push(finished);
}

function placeOf(token: BlockToken, line: number): TagPlace {
  return { line, start: token.start, end: token.end, raw: token.raw };
}
