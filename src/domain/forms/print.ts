// A short fingerprint of a text, to see whether something was already written; no protection against malice.

const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units, 32 bits twice with different seeds, as 14 base-36 digits at most. */
export function printOf(text: string): string {
  const { imul } = Math;
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = imul(first ^ unit, FNV_PRIME);
    second = imul(second ^ unit, FNV_PRIME);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
