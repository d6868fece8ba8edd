// One page of a form as a respondent leaves it: what is refused there, and which page comes next.
import { requireForm, type AnswerValue, isQuestion, type FormRecord } from './form-record';
import { defaultStep, pagesOf, stepOf, type PageStep } from './pages';
import { parseAnswer } from './parse-answer';
import type { Execution } from '../../kernel/execution';

/** Refusals by item id, and where the answers lead. */
export interface PageLeft {
  readonly refusals: readonly { readonly item: number; readonly reason: string }[];
  readonly step: PageStep;
}

/** Reads the answers of page `page` (raw, by item id). A page that the form has not leads to submitting. */
export function leaveFormPage(execution: Execution, formId: string, left: { readonly page: number; readonly answers: Readonly<Record<string, unknown>> }): PageLeft {
  const form: FormRecord = requireForm(execution, formId);
  const pages = pagesOf(form);
  const refusals: { item: number; reason: string }[] = [];
  let step = defaultStep(pages, left.page);
  for (const item of pages[left.page]?.items.filter(isQuestion) ?? []) {
    const parsed = parseAnswer(item, left.answers[String(item.id)]);
    if ('refusal' in parsed) refusals.push({ item: item.id, reason: parsed.refusal });
    const value: AnswerValue | undefined = 'refusal' in parsed ? undefined : parsed.value;
    const navigation = item.choices.find((choice) => choice.value === value)?.navigation;
    if (navigation) step = stepOf(pages, left.page, navigation);
  }
  return { refusals, step };
}
