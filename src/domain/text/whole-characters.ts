// Texts without halves of characters, as a name has at its end that was cut between two units of one.

/** The text without lone surrogates: links, LINE and mail refuse what holds one. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
