// A form as plain JSON for a page that shows it: pages in order, with the place each answer leads to.
import type { FormRecord, ItemRecord, ItemType, ValidationRecord } from './form-record';
import { defaultStep, pagesOf, stepOf, type FormPage, type PageStep } from './pages';

/** One item to show. Only what its type has is filled; lists are empty otherwise. */
export interface ItemView {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** `goTo` is absent where the choice leads nowhere of its own. */
  readonly choices: readonly { readonly value: string; readonly goTo?: PageStep }[];
  readonly other: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly scale: { readonly lower: number; readonly upper: number; readonly leftLabel: string; readonly rightLabel: string } | null;
  readonly includesYear: boolean;
  readonly validation: ValidationRecord | null;
  readonly imageUrl: string | null;
  readonly videoUrl: string | null;
  readonly width: number;
  readonly alignment: string;
}

/** One page; `next` is where it leads when no answer says otherwise. */
export interface PageView {
  readonly index: number;
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly ItemView[];
  readonly next: PageStep;
}

/** The form as a respondent may see it. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly open: boolean;
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  readonly collectEmail: boolean;
  readonly allowResponseEdits: boolean;
  readonly progressBar: boolean;
  readonly respondAgainLink: boolean;
  readonly pages: readonly PageView[];
}

/** The view of a form. */
export function formView(form: FormRecord): FormView {
  const pages = pagesOf(form);
  return {
    id: form.id, title: form.title, description: form.description, open: form.published && form.acceptingResponses, closedMessage: form.closedMessage,
    confirmationMessage: form.confirmationMessage, collectEmail: form.collectEmail, allowResponseEdits: form.allowResponseEdits,
    progressBar: form.progressBar, respondAgainLink: form.respondAgainLink,
    pages: pages.map((page) => ({
      index: page.index, title: page.pageBreak?.title ?? form.title, helpText: page.pageBreak?.helpText ?? form.description,
      items: page.items.map((item) => itemView(item, pages, page)), next: defaultStep(pages, page.index),
    })),
  };
}

function itemView(item: ItemRecord, pages: readonly FormPage[], page: FormPage): ItemView {
  const { id, type, title, helpText, required, other, rows, columns, includesYear, validation, width, alignment } = item;
  return {
    id, type, title, helpText, required, other, rows, columns, includesYear, validation, width, alignment,
    choices: item.choices.map(({ value, navigation }) => (navigation === null ? { value } : { value, goTo: stepOf(pages, page.index, navigation) })),
    scale: type === 'SCALE' ? { lower: item.lower, upper: item.upper, leftLabel: item.leftLabel, rightLabel: item.rightLabel } : null,
    imageUrl: item.image === null ? null : `data:${item.image.contentType ?? 'image/png'};base64,${item.image.base64}`,
    videoUrl: item.videoUrl === '' ? null : item.videoUrl,
  };
}
