// How one tab of the workbook looks: its columns by stable id, with the header people read.

/** What a column holds; it decides the number format, the parsing and the drop-down. */
export type ColumnKind = 'text' | 'number' | 'date' | 'instant' | 'tick' | 'choice';

/** One column. `owner` says who writes it: the system (protected) or people. */
export interface ColumnLayout {
  readonly id: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly owner: 'system' | 'person';
  readonly widthPx: number;
  readonly note?: string;
  /** Long text that nobody reads row by row: it is cut at the cell's edge, so that rows stay low. Addresses and ids always are. */
  readonly clipped?: true;
  /** For `choice`: stored code and the label people see. */
  readonly choices?: readonly { readonly code: string; readonly label: string }[];
}

/** One tab: header in row 1, records from row 2. */
export interface TabLayout {
  /** Table id used by actions. */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly columns: readonly ColumnLayout[];
  readonly colour?: string;
  /** Cells of adjoining columns coloured by the words in them, as the state (see status-colours) of each word. */
  readonly heat?: { readonly first: string; readonly last: string; readonly words: readonly { readonly contains: string; readonly state: string }[] };
  /** A stacked bar chart of the first rows: the column of names, then those of figures, one colour a figure. */
  readonly chart?: { readonly title: string; readonly columns: readonly string[]; readonly colours: readonly string[] };
}

const MACHINE_WORDS = /(?:^url|^link|^print|^salt|^content|^hash|^run|^key|Url|Link|Id|Hash|Print|leaseBy)$/;

/** Whether the column's texts are cut at the cell's edge. */
export function isClipped({ id, kind, clipped }: ColumnLayout): boolean {
  return kind === 'text' && (clipped === true || MACHINE_WORDS.test(id));
}

/** A text column, the commonest kind. */
export function textColumn(id: string, header: string, options: Partial<Omit<ColumnLayout, 'id' | 'header'>> = {}): ColumnLayout {
  return { id, header, kind: 'text', owner: 'system', widthPx: 140, ...options };
}
