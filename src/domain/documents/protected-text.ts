// Inserted text made safe for a replacing service: characters it might read again or interpret travel as stand-ins.

/** Characters that a replacement may interpret (`$`, `\`), that could form a tag again, or that break a paragraph. */
const DELICATE = ['{', '}', '$', '\\', '\n'] as const;
const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;

/** The stand-in of each delicate character, for one document. */
export type StandIns = ReadonlyMap<string, string>;

/** Stand-ins from the private-use area that do not occur in any of the texts; throws RangeError where none is left. */
export function chooseStandIns(texts: readonly string[]): StandIns {
  const used = new Set(texts.flatMap((text) => [...text]));
  const chosen = new Map<string, string>();
  let code = FIRST_PRIVATE;
  for (const delicate of DELICATE) {
    while (used.has(String.fromCharCode(code))) code += 1;
    if (code > LAST_PRIVATE) throw new RangeError('Cannot protect text: every private-use character occurs in it');
    chosen.set(delicate, String.fromCharCode(code));
    code += 1;
  }
  return chosen;
}

/** The text with stand-ins for its delicate characters; line ends of any kind become one. */
export function protect(text: string, standIns: StandIns): string {
  return [...text.replace(/\r\n?/g, '\n')].map((character) => standIns.get(character) ?? character).join('');
}

/** The stand-ins that occur in any of the protected texts, with the character each stands for. */
export function standInsWithin(texts: readonly string[], standIns: StandIns): readonly { readonly standIn: string; readonly character: string }[] {
  return [...standIns].flatMap(([character, standIn]) => (texts.some((text) => text.includes(standIn)) ? [{ standIn, character }] : []));
}

/** A pattern of the platform's regular expressions (RE2) that matches exactly this text. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
