// The responses of a form for people to read: one row a response, the questions as columns; as a table, JSON or CSV.
import type { Store } from '../../kernel/store';
import { formsOf, isQuestion, responsesOf, type AnswerValue, type FormRecord, type ItemRecord, type ResponseRecord } from './form-record';

/** One answered question of a response. */
export interface ReadableAnswer {
  readonly itemId: number;
  readonly title: string;
  readonly answer: string;
}

/** One response; times are milliseconds since 1970. */
export interface ReadableResponse {
  readonly id: string;
  readonly submittedMs: number;
  readonly email: string;
  readonly answers: readonly ReadableAnswer[];
}

/** A form with its responses, as a file that people and programs can read. */
export interface ReadableForm {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly open: boolean;
  readonly questions: readonly { readonly itemId: number; readonly title: string; readonly required: boolean }[];
  readonly responses: readonly ReadableResponse[];
}

/** The form of that id with its responses. @throws RangeError where there is none */
export function readableResponses(store: Store, formId: string): ReadableForm {
  const form = formsOf(store).require(formId);
  const { id, title, description } = form;
  const questions = form.items.filter(isQuestion).map((item) => ({ itemId: item.id, title: item.title, required: item.required }));
  return { id, title, description, open: form.published && form.acceptingResponses, questions, responses: answeredQuestions(form, responsesOf(store, formId)) };
}

/** The responses with their answers by question title, in the form's order; unanswered questions are left out. */
export function answeredQuestions(form: FormRecord, responses: readonly ResponseRecord[]): readonly ReadableResponse[] {
  return responses.map(({ id, submittedMs, email, answers }) => ({
    id, submittedMs, email,
    answers: form.items.filter(isQuestion).flatMap((item) => {
      const value = answers[String(item.id)];
      return value === undefined ? [] : [{ itemId: item.id, title: item.title, answer: answerText(item, value) }];
    }),
  }));
}

/** The responses as CSV with a byte order mark, so that spreadsheets read the Thai; `timeText` prints a time. */
export function responsesCsv(form: FormRecord, responses: readonly ResponseRecord[], timeText: (ms: number) => string): string {
  const questions = form.items.filter(isQuestion);
  const head = ['Response ID', 'Timestamp', ...(form.collectEmail ? ['Email Address'] : []), ...questions.map((item) => item.title)];
  const rows = responses.map((response) => [
    response.id, timeText(response.submittedMs), ...(form.collectEmail ? [response.email] : []),
    ...questions.map((item) => answerText(item, response.answers[String(item.id)] ?? '')),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** An answer as one text: choices joined with ', ', grid rows as 'row: column'. */
export function answerText(item: ItemRecord, value: AnswerValue): string {
  if (typeof value === 'string') return value;
  if (item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID') return value.join(', ');
  return value.map((row, index) => [item.rows[index] ?? '', typeof row === 'string' ? row : row.join(', ')] as const)
    .filter(([, columns]) => columns !== '').map(([row, columns]) => `${row}: ${columns}`).join('; ');
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
