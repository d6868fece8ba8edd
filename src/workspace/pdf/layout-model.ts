// What is laid out on pages, whatever it came from: paragraphs and tables. All measures are points.
import type { Canvas } from './layout-canvas';

/** The look of a stretch of text. */
export interface TextLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly background: string | null;
  readonly size: number;
  /** Raised above the base line. */
  readonly rise: number;
  /** Times the usual line height; more for families whose letters are small in their square. */
  readonly lead?: number;
  readonly link: string | null;
}

/** What stands in a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly look: TextLook }
  | { readonly kind: 'field'; readonly field: 'PAGE' | 'NUMPAGES'; readonly look: TextLook }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly width: number; readonly height: number; readonly float?: { readonly left: number; readonly top: number } }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab'; readonly look: TextLook };

/** A place where a tab stops. */
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
  readonly leader: string;
}

/** The distance between base lines. */
export type LineHeight = { readonly kind: 'multiple' | 'exact' | 'atLeast'; readonly value: number };

/** A paragraph. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left: number;
  readonly right: number;
  /** Of the first line, added to `left`; negative for hanging. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly lineHeight: LineHeight;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** Number or bullet of a list item, before the first line. */
  readonly label: { readonly text: string; readonly look: TextLook } | null;
  readonly tabs: readonly TabStop[];
  readonly background: string | null;
  readonly rules: { readonly top: Pen | null; readonly bottom: Pen | null };
  /** The look of the paragraph's mark: it gives an empty paragraph its height. */
  readonly look: TextLook;
}

/** A line to draw. */
export interface Pen {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** The four edges of something. */
export interface Edges<T> {
  readonly top: T;
  readonly right: T;
  readonly bottom: T;
  readonly left: T;
}

/** A cell; `covered` ones lie under a cell above. */
export interface CellBlock {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly covered: boolean;
  readonly blocks: readonly Block[];
  readonly padding: Edges<number>;
  readonly borders: Edges<Pen | null>;
  readonly background: string | null;
  readonly vertical: 'top' | 'center' | 'bottom';
}

/** A row. */
export interface RowBlock {
  readonly cells: readonly CellBlock[];
  readonly minimumHeight: number;
  readonly exact: boolean;
  readonly isHeader: boolean;
  readonly cannotSplit: boolean;
}

/** A table; `left` is where it begins, from the left margin. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly RowBlock[];
  readonly left: number;
}

/** A block of a page's flow. */
export type Block = ParagraphBlock | TableBlock | { readonly kind: 'pageBreak' };

/** A slice of a page that is placed as a whole, or split where it can be. */
export interface Slice {
  readonly height: number;
  /** The next slice must be on the same page where that is possible. */
  readonly keepsNext: boolean;
  /** Empty room that is dropped at the top of a page. */
  readonly isSpace?: boolean;
  readonly startsPage?: boolean;
  /** Rows that are drawn again at the top of each further page of the table this slice is in. */
  readonly header?: readonly Slice[];
  draw(canvas: Canvas, x: number, y: number): void;
  /** The part that fits and the rest; `null` where nothing fits. */
  split?(available: number): readonly [Slice, Slice] | null;
}
