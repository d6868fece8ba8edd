// The web addresses of a form and of its responses.
import type { AnswerValue, FormRecord } from './form-record';

/** Where respondents answer. */
export function publishedUrl(formId: string): string {
  return `https://docs.google.com/forms/d/e/${formId}/viewform`;
}

/** Where the form is changed. */
export function editUrl(formId: string): string {
  return `https://docs.google.com/forms/d/${formId}/edit`;
}

/** Where a submitted response is changed. */
export function editResponseUrl(formId: string, responseId: string): string {
  return `${publishedUrl(formId)}?edit2=${encodeURIComponent(responseId)}`;
}

/** The form's page with answers filled in: one `entry.ITEMID` an answer, one more for each further choice. */
export function prefilledUrl(form: FormRecord, answers: ReadonlyMap<number, AnswerValue>): string {
  const entries = form.items.flatMap((item) => {
    const value = answers.get(item.id);
    return value === undefined ? [] : entryValues(value).map((text) => `&entry.${item.id}=${encodeURIComponent(text).replace(/%20/g, '+')}`);
  });
  return `${publishedUrl(form.id)}?usp=pp_url${entries.join('')}`;
}

/** The form's id in one of its addresses; `undefined` for the address of anything else. */
export function formIdOf(url: string): string | undefined {
  return /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/(?:e\/)?([^/?#]+)/.exec(url)?.[1];
}

function entryValues(value: AnswerValue): string[] {
  return typeof value === 'string' ? [value] : value.flatMap((part) => part);
}
