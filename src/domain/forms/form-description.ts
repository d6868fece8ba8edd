// The words in which a Form is described: pages, items with stable keys, choices and where they lead.

/** The six Forms of the programme, in the order in which the year needs them. */
export const FORM_KEYS = ['nomination', 'plan', 'mou', 'monthly', 'evaluation', 'other'] as const;

/** One of the Forms: (a) nomination … (f) other report. */
export type FormKey = (typeof FORM_KEYS)[number];

/** Whether `text` names one of the Forms. */
export function isFormKey(text: string): text is FormKey {
  return (FORM_KEYS as readonly string[]).includes(text);
}

/**
 * What a short answer must look like. `number` takes Arabic and Thai digits, so that officers may type either;
 * `link` an address that begins with http:// or https://.
 */
export type TextRule = 'number' | 'link';

/** A choice: the text people see (and the response holds), our code for it, and the page it leads to. */
export interface ChoiceOption {
  readonly value: string;
  readonly code: string;
  /** Key of a page, `'submit'`, or `null` for the page that follows. All options of an item lead somewhere, or none. */
  readonly goTo: string | null;
}

interface ItemBase {
  /** Unique in its Form and never reused: it ties the description to the live item. */
  readonly key: string;
  readonly title: string;
  readonly help: string;
}

/** What every question has. `field` is the answer's name; items of several district pages share one field. */
interface QuestionBase extends ItemBase {
  readonly field: string;
  readonly required: boolean;
}

/** A short text. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly rule: TextRule | null;
}

/** A long text, or a day. */
export interface OpenQuestion extends QuestionBase {
  readonly kind: 'paragraph' | 'date';
}

/** One of several (`list` drop-down, `choice` buttons), or any of several (`checkbox`). */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'list' | 'choice' | 'checkbox';
  readonly options: readonly ChoiceOption[];
}

/** A heading with text and no answer. */
export interface SectionHeader extends ItemBase {
  readonly kind: 'section';
}

/** Anything that can be answered. */
export type Question = TextQuestion | OpenQuestion | ChoiceQuestion;

/** Anything that can stand on a page. */
export type FormItem = Question | SectionHeader;

/** A page. The first page of a Form has no page break of its own. */
export interface FormPage {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly items: readonly FormItem[];
  /** Where leaving the page leads when no choice says otherwise: a page's key, `'submit'`, or `null` for the next page. */
  readonly after: string | null;
}

/** A whole Form. */
export interface FormDescription {
  readonly key: FormKey;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly pages: readonly FormPage[];
}

/** Whether an item can be answered. */
export function isQuestion(item: FormItem): item is Question {
  return item.kind !== 'section';
}

/** Every question of a Form, in its order. */
export function questionsOf(form: FormDescription): readonly Question[] {
  return form.pages.flatMap((page) => page.items.filter(isQuestion));
}

/** Every question that answers `field`, in the Form's order; one a district page, mostly. */
export function questionsFor(form: FormDescription, field: string): readonly Question[] {
  return questionsOf(form).filter((question) => question.field === field);
}
