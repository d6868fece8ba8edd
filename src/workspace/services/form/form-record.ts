// How a form and its responses are kept: plain records, one a form, in the collections 'forms' and 'form-responses'.
import type { Execution } from '../../kernel/execution';
import type { Collection, Store } from '../../kernel/store';

/** Names of FormApp.ItemType. */
export type ItemType =
  | 'CHECKBOX' | 'CHECKBOX_GRID' | 'DATE' | 'DATETIME' | 'DURATION' | 'FILE_UPLOAD' | 'GRID' | 'IMAGE' | 'LIST' | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK' | 'PARAGRAPH_TEXT' | 'SCALE' | 'SECTION_HEADER' | 'TEXT' | 'TIME' | 'VIDEO';

/** Where a page or a choice leads; `pageId` is the page break's item id for GO_TO_PAGE, else `null`. */
export interface NavigationRecord {
  readonly type: 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';
  readonly pageId: number | null;
}

/** One choice; `navigation` is `null` where the choice leads nowhere of its own. */
export interface ChoiceRecord {
  readonly value: string;
  readonly correct: boolean;
  readonly navigation: NavigationRecord | null;
}

/** A comment that a quiz shows. */
export interface FeedbackRecord {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly displayText: string }[];
}

/** One rule for answers, named as the builder's method, with its arguments. */
export interface ValidationRecord {
  readonly rule: string;
  readonly args: readonly (string | number)[];
  readonly helpText: string;
}

/** A picture kept in the form. */
export interface ImageRecord {
  readonly base64: string;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** One item. The fields that its type has no use for keep their defaults. */
export interface ItemRecord {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  choices: ChoiceRecord[];
  other: boolean;
  rows: string[];
  columns: string[];
  lower: number;
  upper: number;
  leftLabel: string;
  rightLabel: string;
  includesYear: boolean;
  /** Of a page break: where the page before it leads. */
  goTo: NavigationRecord;
  validation: ValidationRecord | null;
  points: number;
  feedback: { correct: FeedbackRecord | null; incorrect: FeedbackRecord | null; general: FeedbackRecord | null };
  image: ImageRecord | null;
  videoUrl: string;
  width: number;
  alignment: string;
}

/**
 * The linked response sheet. `columns` says what each column holds: `timestamp`, `email`, `ITEMID`, or `ITEMID:ROW` for a row
 * of a grid (0-based); the column of a deleted question stays.
 */
export interface DestinationRecord {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly columns: string[];
}

/** One form; `id` is the id of its Drive file. */
export interface FormRecord {
  readonly id: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  collectEmail: boolean;
  allowResponseEdits: boolean;
  limitOneResponse: boolean;
  progressBar: boolean;
  publishingSummary: boolean;
  requireLogin: boolean;
  respondAgainLink: boolean;
  shuffleQuestions: boolean;
  isQuiz: boolean;
  destination: DestinationRecord | null;
  /** Addresses of those who may answer where not everybody may; absent where nobody was named. */
  publishedReaders?: string[];
  items: ItemRecord[];
  nextItemId: number;
}

/** An answer as `ItemResponse.getResponse` gives it: a text, a list, or a list a grid row ('' for an empty row). */
export type AnswerValue = string | readonly string[] | readonly (readonly string[] | '')[];

/** One submitted response; answers by item id. Times are milliseconds since 1970. */
export interface ResponseRecord {
  readonly id: string;
  readonly createdMs: number;
  submittedMs: number;
  email: string;
  answers: Record<string, AnswerValue>;
  grades: Record<string, { readonly score: number | null; readonly feedback: FeedbackRecord | null }>;
  /** Where its row stands in the response sheet; `row` is 1-based. */
  sheetRow: { readonly spreadsheetId: string; readonly sheetId: number; readonly row: number } | null;
}

/** All responses of one form, oldest first. */
export interface ResponsesRecord {
  responses: ResponseRecord[];
}

const FIRST_ITEM_ID = 1_000_000_001;
const LAYOUT_TYPES: readonly ItemType[] = ['IMAGE', 'PAGE_BREAK', 'SECTION_HEADER', 'VIDEO'];

/** The forms of a workspace, by file id. */
export function formsOf(store: Store): Collection<FormRecord> {
  return store.collection<FormRecord>('forms');
}

/** The responses of a form, live: changes must be told with `setResponses`. */
export function responsesOf(store: Store, formId: string): ResponseRecord[] {
  const collection = store.collection<ResponsesRecord>('form-responses');
  return (collection.get(formId) ?? collection.set(formId, { responses: [] })).responses;
}

/** Replaces the responses of a form. */
export function setResponses(store: Store, formId: string, responses: ResponseRecord[]): void {
  store.collection<ResponsesRecord>('form-responses').set(formId, { responses });
}

/** A form as the platform makes it: empty, unpublished, without a title of its own. */
export function newFormRecord(id: string): FormRecord {
  return {
    id, title: '', description: '', confirmationMessage: '', closedMessage: '', published: false, acceptingResponses: true, collectEmail: false,
    allowResponseEdits: false, limitOneResponse: false, progressBar: false, publishingSummary: false, requireLogin: false, respondAgainLink: true,
    shuffleQuestions: false, isQuiz: false, destination: null, items: [], nextItemId: FIRST_ITEM_ID,
  };
}

/** A new item with the platform's defaults: choice items have one choice with the value ''. */
export function newItemRecord(id: number, type: ItemType): ItemRecord {
  const hasChoices = type === 'CHECKBOX' || type === 'LIST' || type === 'MULTIPLE_CHOICE';
  const isGrid = type === 'GRID' || type === 'CHECKBOX_GRID';
  return {
    id, type, title: '', helpText: '', required: false, choices: hasChoices ? [{ value: '', correct: false, navigation: null }] : [], other: false,
    rows: isGrid ? ['Row 1'] : [], columns: isGrid ? ['Column 1'] : [], lower: 1, upper: 5, leftLabel: '', rightLabel: '', includesYear: true,
    goTo: { type: 'CONTINUE', pageId: null }, validation: null, points: 0, feedback: { correct: null, incorrect: null, general: null },
    image: null, videoUrl: '', width: type === 'VIDEO' ? 320 : 740, alignment: 'LEFT',
  };
}

/** Whether the item asks for an answer. */
export function isQuestion(item: ItemRecord): boolean {
  return !LAYOUT_TYPES.includes(item.type);
}

/** The live record of a form; throws RangeError where the form was deleted for good. */
export function requireForm(execution: Execution, formId: string): FormRecord {
  return formsOf(execution.store).require(formId);
}
