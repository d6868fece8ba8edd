// Finding and replacing by RE2 patterns, text block by text block across formatting.
import { RE2JS } from 're2js';
import { ParagraphNode, TextNode, type DocNode } from '../../docx/node-model';
import { asLineBreaks, joinTexts, replaceStretch } from '../../docx/text-edit';
import { PlatformError } from '../../kernel/platform-error';
import { paragraphsOf } from './node-text';

/** A stretch of a text block that a pattern matched; the end is inclusive. */
export interface FoundText {
  readonly node: TextNode;
  readonly start: number;
  readonly endInclusive: number;
}

const compiled = new Map<string, RE2JS>();
const PLAIN = /^(?:[^\\^$.|?*+()[\]{}]|\\[\\^$.|?*+()[\]{}])+$/;

/** @throws PlatformError where the pattern is not RE2 */
function compile(pattern: string): RE2JS {
  let found = compiled.get(pattern);
  if (found === undefined) {
    try {
      found = RE2JS.compile(pattern);
    } catch {
      throw new PlatformError(`Invalid regular expression pattern ${pattern}`);
    }
    if (compiled.size > 500) compiled.clear();
    compiled.set(pattern, found);
  }
  return found;
}

type Matcher = (text: string) => { readonly start: number; readonly end: number }[];

/** Finds all matches of a pattern in a text, without empty ones, as half-open stretches. */
function matcherOf(pattern: string): Matcher {
  const expression = compile(pattern);
  // Most patterns are plain tags: finding those needs no engine.
  if (PLAIN.test(pattern)) {
    const wanted = pattern.replace(/\\(.)/g, '$1');
    return (text) => plainMatches(text, wanted);
  }
  return (text) => {
    const found: { start: number; end: number }[] = [];
    // The platform keeps a line break inside a paragraph as a vertical tab when it matches.
    const matcher = expression.matcher(text.replace(/\r/g, '\v'));
    while (matcher.find()) if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
    return found;
  };
}

function plainMatches(text: string, wanted: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push({ start: at, end: at + wanted.length });
  return found;
}

/** The text blocks of an element in document order. */
function* textBlocks(node: DocNode): Generator<TextNode> {
  if (node instanceof TextNode) yield node.joinedTo?.node ?? node;
  else {
    for (const paragraph of paragraphsOf(node)) {
      joinTexts(paragraph);
      for (const child of paragraph.children) if (child instanceof TextNode && child.text !== '') yield child;
    }
  }
}

/** The first match in an element, after `from` where it is given. */
export function findTextIn(node: DocNode, pattern: string, from: FoundText | null): FoundText | null {
  const matchesIn = matcherOf(pattern);
  let isPast = from === null;
  for (const block of textBlocks(node)) {
    const isStart = from !== null && block === (from.node.joinedTo?.node ?? from.node);
    if (!isPast && !isStart) continue;
    const match = matchesIn(block.text).find((item) => !isStart || isPast || item.start > from.endInclusive);
    isPast = true;
    if (match !== undefined) return { node: block, start: match.start, endInclusive: match.end - 1 };
  }
  return null;
}

/**
 * Replaces every match; the replacement is taken literally and has the format of the first character it replaces.
 * @throws PlatformError where either text is null
 */
export function replaceTextIn(node: DocNode, pattern: string | null, replacement: string | null): number {
  if (pattern === null) throw new PlatformError('Invalid argument: searchPattern');
  if (replacement === null) throw new PlatformError('Invalid argument: replacement');
  const matchesIn = matcherOf(pattern);
  const text = asLineBreaks(replacement);
  let count = 0;
  for (const block of textBlocks(node)) {
    const matches = matchesIn(block.text);
    for (const match of matches.reverse()) replaceStretch(block, match, text);
    count += matches.length;
  }
  return count;
}

/** The paragraph a text stands in. */
export function paragraphOf(node: TextNode): ParagraphNode | null {
  const { parent } = node.joinedTo?.node ?? node;
  return parent instanceof ParagraphNode ? parent : null;
}
