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

/** A Form whose answers the platform writes into the workbook. */
export interface LinkedForm {
  readonly formId: string;
  readonly title: string;
}

/** The bound workbook. */
export interface Workbook {
  /** Makes missing tabs with headers, widths and drop-downs, and brings older ones up to date; what is there keeps its content. */
  ensureTabs(): TabsMade;
  /** Gives the raw response tabs of Forms a Thai name and a quiet colour and moves them behind all others: the platform names them in English and puts them in front. */
  arrangeTabs(forms: readonly LinkedForm[]): void;
  /** Its address for links in messages. */
  url(): string;
  name(): string;
}
