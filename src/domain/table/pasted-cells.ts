// Rows and cells of text that was pasted from a sheet or read from a CSV file.

/** The rows of the text: tabs, semicolons or commas between cells, quotes around cells allowed; empty lines are left out. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');
  const separator = ['\t', ';', ','].find((mark) => lines[0]?.includes(mark) === true) ?? '\t';
  return lines.map((line) => cellsOf(line, separator));
}

/** The column of each named header, first pattern first; `null` where the first row has no header of a required column. */
export function headerColumns<Column extends string>(cells: readonly string[], patterns: Readonly<Record<Column, RegExp>>, required: readonly Column[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  const columns = Object.keys(patterns) as Column[];
  for (const column of columns) {
    const index = cells.findIndex((cell, at) => patterns[column].test(cell) && ![...found.values()].includes(at));
    if (index >= 0) found.set(column, index);
  }
  return required.every((column) => found.has(column)) ? found : null;
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}
