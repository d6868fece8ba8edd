// The answers of a response by field: district pages brought together, choices turned into codes where they are ours.
import { isQuestion, type FormDescription, type Question } from './form-description';

/** An answer to one live item of ours. */
export interface ItemAnswer {
  /** The item's stable key. */
  readonly key: string;
  readonly values: readonly string[];
}

/** The answer to a field. Texts are exactly as typed. */
export interface FieldAnswer {
  readonly key: string;
  readonly values: readonly string[];
  /** Our code of each value; `null` where the value is none of the present choices, or the question is open. */
  readonly codes: readonly (string | null)[];
}

/** Answers by field; a field that was not answered is absent. */
export type FormAnswers = ReadonlyMap<string, FieldAnswer>;

/**
 * Brings the answers together. Where items of several district pages answer one field, the page of the chosen district
 * wins; without one there, the first answer in the Form's order, so that a wrong district can be seen.
 */
export function readAnswers(form: FormDescription, answers: readonly ItemAnswer[]): FormAnswers {
  const questions = new Map<string, Question>();
  for (const page of form.pages) for (const item of page.items) if (isQuestion(item)) questions.set(item.key, item);
  const given = answers.filter(({ key, values }) => questions.has(key) && values.some((value) => value.trim() !== ''));
  const district = codeOf(questions.get('district'), given.find(({ key }) => key === 'district')?.values[0] ?? '');
  const byField = new Map<string, FieldAnswer>();
  for (const key of questions.keys()) {
    const answer = given.find((one) => one.key === key);
    const question = questions.get(key);
    if (answer === undefined || question === undefined) continue;
    if (byField.has(question.field) && !isOnPageOf(key, district)) continue;
    byField.set(question.field, { key, values: answer.values, codes: answer.values.map((value) => codeOf(question, value)) });
  }
  return byField;
}

/** The first value of a field exactly as typed; empty where it was not answered. */
export function textAnswer(answers: FormAnswers, field: string): string {
  return answers.get(field)?.values[0] ?? '';
}

/** Our code of the first value of a field; `null` where there is none. */
export function codeAnswer(answers: FormAnswers, field: string): string | null {
  return answers.get(field)?.codes[0] ?? null;
}

function isOnPageOf(key: string, district: string | null): boolean {
  return district !== null && key.endsWith(`@${district}`);
}

function codeOf(question: Question | undefined, value: string): string | null {
  if (question === undefined || !('options' in question)) return null;
  return question.options.find((option) => option.value === value.trim())?.code ?? null;
}
