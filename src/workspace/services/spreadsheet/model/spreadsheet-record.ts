// The JSON record of one spreadsheet: what the collection 'spreadsheets' (buffered) keeps under the file's id.
import type { PivotRecord } from './pivot';

/** A rectangle of cells; `row` and `column` are 0-based, sizes count cells. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet, by the sheet's id. */
export interface SheetBox extends Box {
  readonly sheetId: number;
}

/**
 * A date or time: milliseconds of the wall clock in the spreadsheet's own time zone, counted as though that clock were
 * UTC (`Date.UTC(y, m, d, h, min, s)`). A time without a day stands on 1899-12-30.
 */
export interface WallValue {
  readonly wall: number;
}

/** A formula as the person sees it, with its `=`; `v` is the last known result, used where a function is not covered. */
export interface FormulaValue {
  readonly f: string;
  readonly v?: PlainValue;
}

/** An error as text: `#DIV/0!`, `#N/A`, `#NAME?`, `#REF!`, `#VALUE!`, `#NUM!`, `#ERROR!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows, formulas computed. */
export type PlainValue = string | number | boolean | WallValue | ErrorValue;

/** What a cell holds; an empty cell is `null`. */
export type CellValue = PlainValue | FormulaValue;

/** Rows of cells, each `null` where the row has nothing; rows and the grid are cut after the last entry. No holes. */
export type Grid<T> = ((T | null)[] | null)[];

/** Names of SpreadsheetApp.BorderStyle. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** A cell's own format; what is absent has the default (Arial 10, black on white, no lines). Colours are lower-case hex. */
export interface CellStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `left`, `center`, `right`, `start`, `end`; absent is `general`. */
  readonly horizontal?: string;
  /** `top`, `middle`; absent is `bottom`. */
  readonly vertical?: string;
  readonly numberFormat?: string;
  /** The number format came with the value typed (a date, a percentage), not from a person. */
  readonly automaticFormat?: boolean;
  /** Names of SpreadsheetApp.WrapStrategy; absent is OVERFLOW. */
  readonly wrap?: string;
  /** Degrees. */
  readonly rotation?: number;
  readonly verticalText?: boolean;
  /** Names of SpreadsheetApp.TextDirection. */
  readonly direction?: string;
  readonly borderTop?: BorderLine;
  readonly borderBottom?: BorderLine;
  readonly borderLeft?: BorderLine;
  readonly borderRight?: BorderLine;
}

/** A criteria value that survives JSON: dates as wall clocks, ranges as boxes. */
export type CriteriaValue = string | number | boolean | null | readonly string[] | { readonly wall: number } | { readonly instant: number } | { readonly range: SheetBox };

/** One data validation rule; `criteria` is a name of SpreadsheetApp.DataValidationCriteria. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** The cell that a formula's relative references are written for; absent where the rule has none. */
  readonly anchor?: { readonly row: number; readonly column: number };
}

/** One conditional format rule: a boolean condition or a gradient. */
export interface ConditionalRule {
  readonly ranges: readonly SheetBox[];
  readonly boolean?: {
    readonly criteria: string;
    readonly values: readonly CriteriaValue[];
    readonly background?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
  readonly gradient?: { readonly min?: GradientPoint; readonly mid?: GradientPoint; readonly max?: GradientPoint };
}

/** One point of a gradient; `type` is a name of SpreadsheetApp.InterpolationType. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** A protected range or sheet. */
export interface ProtectionRecord {
  readonly id: number;
  kind: 'RANGE' | 'SHEET';
  /** Absent for a sheet's protection. */
  box?: Box;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  editors: string[];
  unprotected: Box[];
  namedRange: string | null;
}

/** A filter's criteria for one column; `criteria` is a name of SpreadsheetApp.BooleanCriteria. */
export interface FilterCriteriaRecord {
  readonly criteria: string | null;
  readonly values: readonly CriteriaValue[];
  readonly hidden: readonly string[] | null;
  readonly visible: readonly string[] | null;
}

/** The one filter of a sheet; criteria by column number on the sheet, 0-based. */
export interface FilterRecord {
  box: Box;
  criteria: Record<string, FilterCriteriaRecord>;
}

/** Alternating colours. */
export interface BandingRecord {
  readonly id: number;
  box: Box;
  readonly by: 'ROWS' | 'COLUMNS';
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}

/** A run of formatted text in a cell: from `start` to before `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextRunStyle;
  readonly link: string | null;
}

/** The text properties of a run; absent ones are the cell's. */
export type TextRunStyle = Pick<CellStyle, 'fontColor' | 'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;

/** A chart laid over the cells. `type` is a name of Charts.ChartType; the anchor cell is 0-based, offsets are pixels. */
export interface ChartRecord {
  readonly id: number;
  type: string;
  ranges: SheetBox[];
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, unknown>;
  numHeaders: number;
  transpose: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
}

/** A picture laid over the cells: an address, or bytes in base64. */
export interface ImageRecord {
  readonly id: number;
  url: string | null;
  base64: string | null;
  contentType: string | null;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  title: string;
  description: string;
  script: string;
}

/** A slicer laid over the cells; its column is 1-based within its range, its anchor 0-based. */
export interface SlicerRecord {
  readonly id: number;
  box: Box;
  column: number | null;
  criteria: FilterCriteriaRecord | null;
  title: string;
  titleAlignment: string;
  titleStyle: TextRunStyle;
  background: string | null;
  forPivots: boolean;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
}

/** Developer metadata on the spreadsheet, a sheet, rows or columns. */
export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  sheetId: number | null;
  /** 0-based index of the row or the column it stands on. */
  row: number | null;
  column: number | null;
}

/** One row's or column's own properties. */
export interface AxisEntry {
  /** Pixels; the defaults are 21 for rows and 100 for columns. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly hiddenByFilter?: boolean;
  /** Depth of the group it belongs to. */
  readonly depth?: number;
}

/** A group of rows or columns that is folded. */
export interface FoldedGroup {
  readonly axis: 'ROWS' | 'COLUMNS';
  readonly start: number;
  readonly depth: number;
}

/** One sheet. Its place among the tabs is its place in `SpreadsheetRecord.sheets`. */
export interface SheetRecord {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  values: Grid<CellValue>;
  /** Positions in `SpreadsheetRecord.styles`; 0 is the default. */
  styles: Grid<number>;
  notes: Grid<string>;
  /** Positions in `SpreadsheetRecord.validationRules`. */
  validations: Grid<number>;
  richText: Grid<readonly TextRun[]>;
  rowEntries: (AxisEntry | null)[];
  columnEntries: (AxisEntry | null)[];
  merges: Box[];
  filter: FilterRecord | null;
  protections: ProtectionRecord[];
  conditionalRules: ConditionalRule[];
  bandings: BandingRecord[];
  charts: ChartRecord[];
  images: ImageRecord[];
  /** Absent where the sheet never had one. */
  pivots?: PivotRecord[];
  /** Absent where the sheet never had one. */
  slicers?: SlicerRecord[];
  foldedGroups: FoldedGroup[];
  rowToggle: string;
  columnToggle: string;
  /** A formula whose result may spread over neighbours was written here. */
  maySpread: boolean;
  /** Selected ranges; the first is the active one. The current cell is the second entry. */
  selection: Box[];
  currentCell: { readonly row: number; readonly column: number };
  /** Id of the form whose answers arrive here. */
  formId: string | null;
}

/** A theme: a font, and colours by the names of SpreadsheetApp.ThemeColorType. */
export interface ThemeRecord {
  readonly font: string;
  readonly colors: Readonly<Record<string, string>>;
}

/** A named range. */
export interface NamedRangeRecord {
  name: string;
  box: SheetBox;
}

/** A whole spreadsheet; its name and people stand in the file's record. */
export interface SpreadsheetRecord {
  readonly id: string;
  /** `en_US`, `th_TH`, … */
  locale: string;
  timeZone: string;
  sheets: SheetRecord[];
  /** Every cell format in use; the first is the default. Only ever appended to. */
  styles: CellStyle[];
  validationRules: ValidationRule[];
  namedRanges: NamedRangeRecord[];
  metadata: MetadataRecord[];
  activeSheetId: number;
  /** Next number for protections, charts, bandings, images, metadata. */
  nextNumber: number;
  recalculation: string;
  /** Absent where the spreadsheet has the standard theme. */
  theme?: ThemeRecord;
  iterative: { enabled: boolean; cycles: number; threshold: number };
}

/** The name of the store's collection of spreadsheets; it is buffered. */
export const SPREADSHEETS = 'spreadsheets';

/** Default row height and column width in pixels. */
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;
