// The workbook as a whole: its tabs as laid out, its address, where it stands.

/** What setting up the tabs found and made. */
export interface TabsMade {
  /** Titles of the tabs that were missing and are there now. */
  readonly created: readonly string[];
  /** Titles of the tabs that were there already. */
  readonly kept: readonly string[];
  /** What was changed in tabs of an older format, as Thai sentences. */
  readonly changed: readonly string[];
}

/** The bound workbook. */
export interface Workbook {
  /** Makes missing tabs with headers, widths and drop-downs, and brings older ones up to date; what is there keeps its content. */
  ensureTabs(): TabsMade;
  /** Moves the raw response tabs of Forms behind all others; the platform puts them in front. */
  arrangeTabs(): void;
  /** Its address for links in messages. */
  url(): string;
  name(): string;
}
