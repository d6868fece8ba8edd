// What Thai needs before it is shaped, and where its lines may break.

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });
const NO_BREAK_BEFORE = /^[\s)\]}”’»…,.:;!?%ๆฯ/]/u;
const NO_BREAK_AFTER = /[([{“‘«“]$/u;

/** The text with สระอำ taken apart as fonts shape it, so that copying and searching give it back whole. */
export function prepareForShaping(text: string): string {
  return text.normalize('NFC').replace(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32').replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\u00A0/g, ' ');
}

/** The text cut where a line may break; joined again the pieces are the text. Spaces stay at the end of a piece. */
export function breakablePieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && !/\s$/.test(last) && (NO_BREAK_BEFORE.test(segment) || NO_BREAK_AFTER.test(last) || isLatinJoint(last, segment));
    const isSpaceAfter = last !== undefined && /^\s+$/.test(segment) && !/\s$/.test(last);
    if (joins || isSpaceAfter) pieces[pieces.length - 1] = `${last ?? ''}${segment}`;
    else pieces.push(segment);
  }
  return pieces;
}

/** The characters of a text as people count them. */
export function graphemesOf(text: string): readonly string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** Addresses and numbers hold together at their joints: `example.com`, `0-4241`, but not at a space. */
function isLatinJoint(before: string, after: string): boolean {
  return /[^\s\u0E00-\u0E7F]$/u.test(before) && /^[^\s\u0E00-\u0E7F]/u.test(after);
}
