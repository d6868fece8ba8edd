// A document that should exist, before it is compared with the register.
import type { FieldValues } from './field-catalogue';
import type { MissingFact } from './mou-data';
import type { DocumentSlot } from './registered-document';

/** What a document is about and what fills it. */
export interface DocumentDraft extends DocumentSlot {
  /** Name of the place or unit. */
  readonly unitName: string;
  /** District (four digits) or province (two) in whose folder it is kept. */
  readonly folderUnit: { readonly code: string; readonly name: string };
  /** The word for it in file names. */
  readonly fileWord: string;
  readonly values: FieldValues;
  readonly missing: readonly MissingFact[];
}

/** The drafts of a kind, or the reasons why none can be made. */
export interface Drafts {
  readonly drafts: readonly DocumentDraft[];
  /** Thai sentences about rows that could not be drafted. */
  readonly faults: readonly string[];
}
