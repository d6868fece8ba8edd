// Forms as the product sees them: made and kept up to date item by item, and their responses read.
import type { LiveContent, LiveItem, OwnKind } from '../domain/forms/live-content';

/** What stands before the first question. */
export interface LiveFront {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** Whether respondents must sign in; only then is their address verified. */
  readonly signIn: boolean;
}

/** Where people reach a Form. */
export interface FormAddresses {
  readonly publishedUrl: string;
  readonly editUrl: string;
}

/** An open Form. Each call may be interrupted; repeating it does no harm, except `add`. */
export interface LiveForm {
  title(): string;
  items(): readonly LiveItem[];
  /** Adds an item at the end and gives its id. */
  add(kind: OwnKind, title: string): string;
  write(id: string, content: LiveContent): void;
  /** Moves an item to a 0-based place. */
  move(id: string, index: number): void;
  remove(id: string): void;
  /** Makes a retired question optional, and changes nothing else of it. */
  relax(id: string): void;
  hasResponses(): boolean;
  writeFront(front: LiveFront): void;
  /** Links the responses to the workbook where they are not, publishes, opens for responses, and checks that both hold. */
  publish(): FormAddresses;
  /** Takes no more responses; what was answered stays. */
  close(): void;
}

/** Makes and opens Forms. */
export interface FormWorkshop {
  /** Makes an empty Form whose file has this name, and gives its id. */
  create(fileName: string): string;
  /** The id of a Form whose file has this name and is not in the bin; `null` where there is none. */
  find(fileName: string): string | null;
  /** Takes the Form's file out of the bin; nothing where it is not there. */
  restore(formId: string): void;
  /** The Form, or `null` where it is gone. */
  open(formId: string): LiveForm | null;
}

/** One answer as the Form holds it, by live item id. */
export interface RawAnswer {
  readonly itemId: string;
  readonly title: string;
  readonly value: string | readonly string[];
}

/** One response as the Form holds it. */
export interface RawResponse {
  readonly responseId: string;
  /** Office time, `YYYY-MM-DDTHH:mm:ss`; of the last edit where it was edited. */
  readonly submittedAt: string;
  readonly email: string;
  /** Whether the Form made respondents sign in. */
  readonly emailVerified: boolean;
  readonly editUrl: string;
  readonly answers: readonly RawAnswer[];
}

/** Reads a Form's own responses. */
export interface FormResponses {
  /** Responses at or after `instant` (office time), all where it is `null`, in the order given by the Form. */
  since(formId: string, instant: string | null): readonly RawResponse[];
}

/** Erases answers where the Form and the workbook keep them raw. */
export interface AnswerEraser {
  /** Deletes these responses in the Form; ids that it has not are left out. @returns how many went */
  deleteResponses(formId: string, responseIds: ReadonlySet<string>): number;
  /** Clears the rows of the Form's raw tab that are of such a response, by time sent (office time) or any cell. @returns how many were cleared */
  clearRaw(formId: string, isOf: (row: { readonly at: string; readonly cells: readonly string[] }) => boolean): number;
}

/** Makes links with an answer already filled in; they are a convenience and prove nothing about who opens them. */
export interface PrefilledLinks {
  /** One link for each value of a choice item (by live id), in their order. */
  links(formId: string, itemId: string, values: readonly string[]): readonly string[];
}
