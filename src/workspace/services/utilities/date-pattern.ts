// Date patterns of Java's SimpleDateFormat, taken apart.
import { PlatformError } from '../../kernel/platform-error';

/** A run of one pattern letter, or text that stands for itself. */
export type PatternPart = { readonly kind: 'field'; readonly letter: string; readonly count: number } | { readonly kind: 'text'; readonly text: string };

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/** The parts of a pattern. @throws PlatformError on a letter or a width that SimpleDateFormat does not know */
export function patternParts(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    if (character === "'") {
      const [quoted, next] = quotedText(pattern, at);
      text += quoted;
      at = next;
    } else if (/[a-zA-Z]/.test(character)) {
      flush();
      const count = runLength(pattern, at);
      parts.push(field(character, count, pattern));
      at += count;
    } else {
      text += character;
      at += 1;
    }
  }
  flush();
  return parts;
}

function quotedText(pattern: string, start: number): readonly [string, number] {
  if (pattern.charAt(start + 1) === "'") return ["'", start + 2];
  let text = '';
  for (let at = start + 1; at < pattern.length; at += 1) {
    if (pattern.charAt(at) !== "'") text += pattern.charAt(at);
    else if (pattern.charAt(at + 1) === "'") {
      text += "'";
      at += 1;
    } else return [text, at + 1];
  }
  throw new PlatformError(`Invalid argument: ${pattern}`);
}

function runLength(pattern: string, start: number): number {
  let end = start;
  while (pattern.charAt(end) === pattern.charAt(start) && end < pattern.length) end += 1;
  return end - start;
}

function field(letter: string, count: number, pattern: string): PatternPart {
  if (!LETTERS.includes(letter)) throw new PlatformError(`Invalid argument: ${pattern}`);
  if (letter === 'X' && count > 3) throw new PlatformError(`Invalid argument: ${pattern}`);
  return { kind: 'field', letter, count };
}
