// A row of an office table as the pure layers see it: plain cells by stable column id.

/** A cell: text, number, tick, or empty. A day is ISO text (`2024-10-30`), an instant ISO text with time (`2024-10-30T08:30:00`, office time). */
export type Cell = string | number | boolean | null;

/** Cells by column id; an absent or empty cell is `null`. */
export type TableRecord = Readonly<Record<string, Cell>>;

/** The cell as trimmed text; empty text where there is nothing. */
export function textOf(record: TableRecord, column: string): string {
  const cell = record[column];
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** The cell as a number; `null` where it is empty or no number. */
export function numberOf(record: TableRecord, column: string): number | null {
  const cell = record[column];
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const value = Number(cell.replace(/,/g, ''));
  return Number.isFinite(value) ? value : null;
}

/** Whether the cell is ticked. */
export function isTicked(record: TableRecord, column: string): boolean {
  const cell = record[column];
  return cell === true || (typeof cell === 'string' && /^(true|ใช่|✓|x)$/i.test(cell.trim()));
}

/** A fault in an office table, found when a row is read: where it is and what to do, in Thai. */
export interface CellFault {
  readonly table: string;
  /** 0-based index of the record in its table. */
  readonly index: number;
  readonly column: string;
  readonly message: string;
}
