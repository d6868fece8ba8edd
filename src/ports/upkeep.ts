// What the platform tells about the office's own installation: consent, editors, whether Forms take answers.

/** How a Form stands: taking answers, closed, never published, taking answers that the workbook is not told of, in the bin, or gone. */
export type FormState = 'open' | 'closed' | 'unpublished' | 'unlinked' | 'binned' | 'lost';

/** The installation as the person who runs this sees it. */
export interface Upkeep {
  /** What the person has granted of all scopes that the system asks for, and where to grant the rest; `url` is empty where nothing is missing. */
  consent(): { readonly granted: readonly string[]; readonly url: string };
  /** Addresses that may edit the workbook and its script, the owner first. */
  editors(): readonly string[];
  formState(formId: string): FormState;
}
