// File names that every system accepts, made from any title.

const LONGEST_BYTES = 120;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The title as a file name without ending: characters that Windows forbids become spaces, long titles are cut, between words where there is a gap. */
export function legalName(title: string, mostBytes = LONGEST_BYTES): string {
  const cleaned = title.normalize('NFC').replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\ufeff]/g, '').replace(/[<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ').trim();
  const cut = wholeWords(cleaned, cutBytes(cleaned, mostBytes)).replace(/[. (]+$/, '').trim();
  if (cut === '') return 'ไม่มีชื่อ';
  return RESERVED.test(cut) ? `_${cut}` : cut;
}

/** A name not in `taken` (compared without case): the name itself, or with a number behind it. */
export function freeName(name: string, ending: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${name}${ending}` : `${name} (${number})${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** What was cut within a word ends before that word, unless little would be left. */
function wholeWords(text: string, cut: string): string {
  const gap = cut.lastIndexOf(' ');
  return cut.length === text.length || text[cut.length] === ' ' || gap < cut.length / 2 ? cut : cut.slice(0, gap);
}

function cutBytes(text: string, limit: number): string {
  let bytes = 0;
  let result = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment, 'utf8');
    if (bytes > limit) break;
    result += segment;
  }
  return result;
}
