// Comma-separated text as rows of texts (semantics 144).

/** The rows of a CSV text; quotes may hold delimiters, line ends and doubled quotes. An empty text has no rows. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const endField = (): void => { row.push(field); field = ''; };
  const endRow = (): void => { endField(); rows.push(row); row = []; };
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (csv.charAt(at + 1) === '"') { field += '"'; at += 1; } else isQuoted = false;
    } else if (character === '"' && field === '') isQuoted = true;
    else if (character === delimiter) endField();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && csv.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
