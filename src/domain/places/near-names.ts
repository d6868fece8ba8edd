// The names nearest to a mistyped one: a bigram index picks candidates, edit distance ranks them.
import { editDistance } from '../text/edit-distance';

/** Names to search, under the codes that bear them. Made by `indexNames`. */
export interface NameIndex {
  readonly entries: readonly { readonly code: string; readonly key: string }[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** At most this many names are measured for one query, those sharing most letter pairs. */
const MOST_MEASURED = 40;
/** One shared pair weighs as much as this many letters of difference in length. */
const PAIR_WEIGHT = 4;
const LONGEST_KEY = 60;

/** The index of names by code; `key` as `nameKey` makes it. */
export function indexNames(entries: readonly { readonly code: string; readonly key: string }[]): NameIndex {
  const postings = new Map<string, number[]>();
  entries.forEach(({ key }, index) => {
    for (const pair of pairsOf(key)) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [index]);
      else list.push(index);
    }
  });
  return { entries, postings };
}

/** Up to `count` codes nearest to `key`, nearest first, then by code; names too far away (more than half of the letters differ) are left out. */
export function nearestCodes(index: NameIndex, key: string, count: number): readonly string[] {
  const measured = candidatesOf(index, key).map((entry) => ({ code: entry.code, distance: closeness(key, entry.key) }));
  return measured.filter(({ distance }) => distance !== null).sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || (a.code < b.code ? -1 : 1)).slice(0, count).map(({ code }) => code);
}

/** Distance for ranking; `null`: too far. A name that contains the other counts as one letter away. */
function closeness(typed: string, name: string): number | null {
  const distance = editDistance(typed, name);
  const contains = Math.min(typed.length, name.length) >= 3 && (name.includes(typed) || typed.includes(name));
  if (contains) return Math.min(distance, 1);
  return distance <= Math.max(2, Math.floor(Math.max(typed.length, name.length) / 2)) ? distance : null;
}

/** The names that share most letter pairs with `key` and are nearest in length, in the order of the index. */
function candidatesOf(index: NameIndex, key: string): NameIndex['entries'] {
  const shared = new Uint8Array(index.entries.length);
  const touched: number[] = [];
  for (const pair of pairsOf(key)) {
    for (const entry of index.postings.get(pair) ?? []) {
      if (shared[entry] === 0) touched.push(entry);
      shared[entry] = (shared[entry] ?? 0) + 1;
    }
  }
  const scores = touched.map((entry) => Math.max(0, PAIR_WEIGHT * (shared[entry] ?? 0) - Math.abs(key.length - (index.entries[entry]?.key.length ?? 0))));
  return bestOf(scores, MOST_MEASURED).flatMap((at) => index.entries[touched[at] ?? -1] ?? []);
}

/** Positions of the `count` highest scores (small whole numbers); of equal scores the earlier. Counting, since there may be thousands. */
function bestOf(scores: readonly number[], count: number): readonly number[] {
  const frequency: number[] = [];
  for (const score of scores) frequency[score] = (frequency[score] ?? 0) + 1;
  let [threshold, above] = [frequency.length, 0];
  while (threshold > 0 && above + (frequency[threshold - 1] ?? 0) <= count) {
    threshold -= 1;
    above += frequency[threshold] ?? 0;
  }
  let ties = count - above;
  const best: number[] = [];
  scores.forEach((score, at) => {
    const isTie = score === threshold - 1 && ties > 0;
    if (isTie) ties -= 1;
    if (isTie || score >= threshold) best.push(at);
  });
  return best;
}

/** Each pair of neighbouring letters once, the first and last with a border. */
function pairsOf(key: string): ReadonlySet<string> {
  const bordered = `^${key.slice(0, LONGEST_KEY)}$`;
  return new Set(Array.from({ length: bordered.length - 1 }, (_unused, index) => bordered.slice(index, index + 2)));
}
