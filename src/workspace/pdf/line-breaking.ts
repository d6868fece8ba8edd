// Where lines may break: after spaces and hyphens, and between the words of Thai, which are written without spaces.

import { THAI_COMPOUNDS } from './thai-compounds';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const NO_BREAK_BEFORE = /^[\u0E2F\u0E46\u0E30-\u0E3A\u0E45\u0E47-\u0E4E,.;:!?)\]}”’»%…/\-–—\u00A0\u202F\u2060]/;
const NO_BREAK_AFTER = /[([{“‘«฿$/\u0E40-\u0E44\u00A0\u202F\u2060]$/;
const THAI = /[\u0E00-\u0E7F]/;
// Longer compounds first, so that the whole of them is kept where a shorter one stands inside.
const COMPOUND = new RegExp([...THAI_COMPOUNDS].sort((one, other) => other.length - one.length).join('|'), 'gu');
const CJK = /[\u3040-\u30FF\u3400-\u9FFF]/;

/** The offsets in a text at which a line may end, the text's own end left out. */
export function breakOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  const kept = withinCompounds(text);
  for (const { index } of THAI.test(text) ? words.segment(text) : plainSegments(text)) {
    if (index > 0 && !kept.has(index) && mayBreak(text.slice(Math.max(0, index - 2), index), text.slice(index, index + 2))) offsets.push(index);
  }
  return offsets;
}

/** Offsets inside compounds: a line does not end there. */
function withinCompounds(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(COMPOUND)].flatMap(({ index, 0: compound }) => Array.from({ length: compound.length - 1 }, (_, step) => index + step + 1)));
}

// Without Thai only spaces, hyphens and CJK matter: no dictionary is needed.
function* plainSegments(text: string): Generator<{ readonly index: number }> {
  for (let index = 1; index < text.length; index += 1) {
    const before = text.charAt(index - 1);
    if (/[\s\u200B\-–—]/.test(before) || CJK.test(before) || CJK.test(text.charAt(index))) yield { index };
  }
}

function mayBreak(before: string, after: string): boolean {
  const last = before.charAt(before.length - 1);
  const first = after.charAt(0);
  if (first === ' ') return false;
  if (last === '\u200B') return true;
  if (last === ' ' || last === '\u3000') return !/^[\u0E46,.;:!?)\]}]/.test(after);
  if (/[-–—]/.test(last)) return !/\d/.test(first) && before.length > 1 && before.charAt(0) !== ' ';
  if (NO_BREAK_BEFORE.test(after) || NO_BREAK_AFTER.test(before)) return false;
  const isScript = (character: string): boolean => THAI.test(character) || CJK.test(character);
  return (isScript(last) && /[\p{L}\p{N}“‘([]/u.test(first)) || (isScript(first) && /[\p{L}\p{N}”’)\]%]/u.test(last));
}

/** The smallest pieces that may stand alone in an emergency: a consonant keeps its vowels and tone marks. */
export function clustersOf(text: string): string[] {
  return [...clusters.segment(text)].map(({ segment }) => segment);
}
