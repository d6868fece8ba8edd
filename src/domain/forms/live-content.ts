// A Form's items as they stand on the platform, in the product's words.
import type { ChoiceQuestion, OpenQuestion, SectionHeader, TextQuestion, TextRule } from './form-description';

/** The kind of a live item; `foreign` is one that we cannot make (a file upload added by hand) and never touch. */
export type LiveKind = 'page' | TextQuestion['kind'] | OpenQuestion['kind'] | ChoiceQuestion['kind'] | SectionHeader['kind'] | 'foreign';

/** A kind that we make. */
export type OwnKind = Exclude<LiveKind, 'foreign'>;

/** A live item as it stands now. */
export interface LiveItem {
  readonly id: string;
  readonly kind: LiveKind;
  readonly title: string;
}

/** Where a choice or a page leads: another page by its live id, sending the Form, the next page, or (choices only) nowhere in particular. */
export type LiveLead = { readonly kind: 'page'; readonly pageId: string } | { readonly kind: 'submit' } | { readonly kind: 'next' };

/** A choice as written into the live item. */
export interface LiveChoice {
  readonly value: string;
  readonly lead: LiveLead | null;
}

/** All that a live item shows. */
export interface LiveContent {
  readonly kind: OwnKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly rule: TextRule | null;
  readonly choices: readonly LiveChoice[];
  /** Pages only: where leaving the page BEFORE this break leads, as the platform has it. */
  readonly lead: LiveLead;
}
