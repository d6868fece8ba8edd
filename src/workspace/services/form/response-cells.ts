// The columns of a response sheet and the cells of one response in it.
import { automaticScore } from './automatic-score';
import { isQuestion, type AnswerValue, type DestinationRecord, type FormRecord, type ItemRecord, type ResponseRecord } from './form-record';

/** What an answer becomes in its cell: a text read as typed, a text kept, a number, or a wall clock (`Date.UTC` of its parts). */
export type ResponseCell =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'wall'; readonly wall: number; readonly format?: string };

/** The key of a question's column: `ITEMID`, or `ITEMID:ROW` for a row of a grid. */
function columnKeys(item: ItemRecord): string[] {
  return isGrid(item) ? item.rows.map((_, row) => `${item.id}:${row}`) : [String(item.id)];
}

/** All columns the form wants now, in order. */
export function wantedColumns(form: FormRecord): string[] {
  return ['timestamp', ...(form.collectEmail ? ['email'] : []), ...(form.isQuiz ? ['score'] : []), ...form.items.filter(isQuestion).flatMap(columnKeys)];
}

/** The columns of a linked sheet after changes of the form: known ones keep their place, new ones follow. */
export function extendedColumns(destination: DestinationRecord, form: FormRecord): string[] {
  return [...destination.columns, ...wantedColumns(form).filter((key) => !destination.columns.includes(key))];
}

/** The header of a column; `undefined` where its question was deleted, so that the header stays as it is. */
export function columnHeader(form: FormRecord, key: string): string | undefined {
  if (key === 'timestamp') return 'Timestamp';
  if (key === 'email') return 'Email Address';
  if (key === 'score') return 'Score';
  const { item, row } = questionOf(form, key);
  if (item === undefined) return undefined;
  return row === undefined ? item.title : `${item.title} [${item.rows[row] ?? ''}]`;
}

/** The cell of a response in a column; `null` where it has nothing there. */
export function responseCell(form: FormRecord, response: ResponseRecord, key: string): ResponseCell | null {
  if (key === 'timestamp') return null;
  if (key === 'email') return response.email === '' ? null : { kind: 'text', text: response.email };
  if (key === 'score') return scoreCell(form, response);
  const { item, row } = questionOf(form, key);
  const value = item === undefined ? undefined : response.answers[String(item.id)];
  if (item === undefined || value === undefined || value.length === 0) return null;
  return answerCell(item, row === undefined ? value : value[row] ?? '');
}

function scoreCell(form: FormRecord, response: ResponseRecord): ResponseCell {
  const score = form.items.reduce((sum, item) => sum + (automaticScore(item, response.answers[String(item.id)] ?? '') ?? 0), 0);
  return { kind: 'number', number: score, format: `0" / ${form.items.reduce((sum, item) => sum + item.points, 0)}"` };
}

function answerCell(item: ItemRecord, value: AnswerValue): ResponseCell | null {
  if (typeof value !== 'string') return value.length === 0 ? null : { kind: 'typed', text: value.join(', ') };
  if (value === '') return null;
  switch (item.type) {
    case 'SCALE': return { kind: 'number', number: Number(value) };
    case 'DATE': case 'DATETIME': return item.includesYear ? { kind: 'wall', wall: Date.parse(`${value.replace(' ', 'T')}${item.type === 'DATE' ? 'T00:00' : ''}:00Z`) } : { kind: 'typed', text: value };
    case 'TIME': return { kind: 'wall', wall: TIME_EPOCH + secondsOf(`${value}:00`) * 1000 };
    case 'DURATION': return { kind: 'wall', wall: TIME_EPOCH + secondsOf(value) * 1000, format: '[h]:mm:ss' };
    default: return { kind: 'typed', text: value };
  }
}

/** A time without a day stands on 1899-12-30. */
const TIME_EPOCH = Date.UTC(1899, 11, 30);

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function questionOf(form: FormRecord, key: string): { readonly item: ItemRecord | undefined; readonly row: number | undefined } {
  const [id, row] = key.split(':');
  return { item: form.items.find((item) => String(item.id) === id), row: row === undefined ? undefined : Number(row) };
}

function isGrid(item: ItemRecord): boolean {
  return item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
}
