// A short fingerprint of a text, to see whether something was already written; no protection against malice.

/** FNV-1a over the UTF-16 units, 32 bits twice with different seeds, as 13 base-36 digits at most. */
export function printOf(text: string): string {
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x9747b28c).toString(36);
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
