// Names of tabs as Excel allows them.

const LONGEST_NAME = 31;

/** A name for each tab, in order: without the characters Excel forbids, at most 31 characters, no two alike. */
export function fileSheetNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const base = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, LONGEST_NAME) || 'Sheet';
    let unique = base;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = `${base.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}
