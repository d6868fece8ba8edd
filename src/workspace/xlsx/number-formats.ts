// Number formats between the platform's spelling and Excel's.

/** The format as Excel spells it: date letters in lower case, AM/PM in upper case; what is quoted stays. */
export function excelFormat(format: string): string {
  return outsideQuotes(format, (part) => part.replace(/[yMdHhms]/g, (letter) => letter.toLowerCase()).replace(/am\/pm/gi, 'AM/PM').replace(/a\/p(?!m)/gi, 'A/P'));
}

/** The format of a cell read from a file; `undefined` for the general one. */
export function platformFormat(format: unknown): string | undefined {
  const code = typeof format === 'string' ? format : typeof format === 'object' && format !== null && 'formatCode' in format ? String(format.formatCode) : '';
  if (code === '' || /^general$/i.test(code)) return undefined;
  return outsideQuotes(code.replace(/;@$/, '').replace(/\[\$-[0-9A-Fa-f]+\]/g, ''), (part) => part.replace(/\\([ \-/.,:])/g, '$1'));
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format.split(/("[^"]*")/).map((part) => (part.startsWith('"') ? part : change(part))).join('');
}
