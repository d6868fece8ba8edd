// Answers as text: a fingerprint of what was given, lines for a receipt, one cell of JSON that fits its limit.
import { formatThaiDate } from '../calendar/thai-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import type { FormAnswers } from './read-answers';
import { questionsFor, type FormDescription } from './form-description';

/** A cell of the sheet holds 50,000 characters; the rest is kept at the response itself. */
export const MOST_CELL_TEXT = 45_000;
/** The mark behind a text that was cut; the row has the link to the response. */
export const CUT_MARK = ' …(ตัดให้พอดีเซลล์ ดูฉบับเต็มที่ลิงก์คำตอบ)';

/** An answer as it is kept in one cell: the values as typed, and our codes where there are any. */
export interface KeptAnswer {
  readonly values: readonly string[];
  readonly codes: readonly (string | null)[];
}

/** The text, cut to `most` characters with a mark where it is longer. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, Math.max(0, most - CUT_MARK.length)) + CUT_MARK;
}

/** All answers as JSON by field, at most one cell long: the longest texts are cut first. */
export function answersToCell(answers: FormAnswers): string {
  for (let most = MOST_CELL_TEXT; ; most = Math.floor(most / 2)) {
    const kept = Object.fromEntries([...answers].map(([field, { values, codes }]): [string, KeptAnswer] => [field, { values: values.map((value) => cutText(value, most)), codes }]));
    const text = JSON.stringify(kept);
    if (text.length <= MOST_CELL_TEXT || most < 64) return text;
  }
}

/** The answers of a cell by field; `null` where the cell holds none. */
export function answersFromCell(cell: string): ReadonlyMap<string, KeptAnswer> | null {
  try {
    const value: unknown = JSON.parse(cell);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).filter((entry): entry is [string, KeptAnswer] => Array.isArray((entry[1] as Partial<KeptAnswer> | null)?.values)));
  } catch {
    return null;
  }
}

/** What was answered, a line a question, as typed but for days, which are shown in พ.ศ.; long texts are shortened. */
export function answerLines(form: FormDescription, answers: FormAnswers): readonly string[] {
  return [...answers].map(([field, { key, values }]) => {
    const question = questionsFor(form, field).find((one) => one.key === key);
    const shown = question?.kind === 'date' ? values.map(thaiDay) : values;
    return `${question?.title ?? field}: ${cutText(shown.join(', '), 500)}`;
  });
}

/** A day of a date question in พ.ศ.; anything else as it was typed. */
function thaiDay(value: string): string {
  const day = parseThaiDate(value);
  return day.ok ? formatThaiDate(day.value, 'short') : value;
}
