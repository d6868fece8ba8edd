// A document as the printer sees it: pages of one shape, filled with paragraphs and tables. All lengths are points.

export type Align = 'left' | 'center' | 'right' | 'justify';

/** How a run of text looks. */
export interface RunLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Six hex digits. */
  readonly color: string;
  /** Six hex digits behind the text; empty where there is none. */
  readonly shade: string;
}

/** A piece of a paragraph. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly look: RunLook }
  | { readonly kind: 'tab' | 'line-break' | 'page-break'; readonly look: RunLook }
  | { readonly kind: 'field'; readonly field: 'PAGE' | 'NUMPAGES'; readonly look: RunLook }
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly width: number; readonly height: number; readonly look: RunLook };

/** A tab stop of a paragraph, from its left edge without indent. */
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly look: RunLook;
  readonly align: Align;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** A multiple of the natural line height, or an exact number of points. */
  readonly spacing: { readonly kind: 'multiple' | 'exact' | 'least'; readonly value: number };
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly marker: string;
  readonly tabs: readonly TabStop[];
  /** A line under the paragraph, in points; 0 where there is none. */
  readonly ruleBelow: number;
}

/** A line of a border; width 0 is none. */
export interface Edge {
  readonly width: number;
  readonly color: string;
}

export interface Edges {
  readonly top: Edge;
  readonly right: Edge;
  readonly bottom: Edge;
  readonly left: Edge;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly span: number;
  /** `start` begins a cell merged over rows, `more` continues one. */
  readonly merge: 'none' | 'start' | 'more';
  readonly shade: string;
  readonly edges: Edges;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
  readonly minHeight: number;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  readonly indent: number;
  readonly align: Align;
}

export type Block = Paragraph | Table;

/** A document of one section. */
export interface FlowDocument {
  readonly page: { readonly width: number; readonly height: number; readonly top: number; readonly right: number; readonly bottom: number; readonly left: number; readonly header: number; readonly footer: number };
  readonly blocks: readonly Block[];
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  readonly title: string;
}
