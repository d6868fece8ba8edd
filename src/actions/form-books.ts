// The books of the Forms in the notebook: a short head, and the items in pieces that a property can hold.
import { formatBookHead, formatBookItems, parseFormBook, type FormBook } from '../domain/forms/form-book';
import type { FormKey } from '../domain/forms/form-description';
import type { Notebook } from '../ports/office';

/** A property holds 9 KB; a piece stays well below it. */
const PIECE_LENGTH = 7_000;
const MAX_PIECES = 20;

/** The book of a Form of a fiscal year (พ.ศ.); `null` where none was begun. */
export function readFormBook(notebook: Notebook, fiscalYear: number, form: FormKey): FormBook | null {
  const name = bookName(fiscalYear, form);
  const head = notebook.get(name);
  if (head === null) return null;
  const pieces: string[] = [];
  for (let index = 0; index < MAX_PIECES; index += 1) {
    const piece = notebook.get(`${name}.${index}`);
    if (piece === null) break;
    pieces.push(piece);
  }
  return parseFormBook(head, pieces.join(' '));
}

/** Keeps the book. An interrupted write loses no Form: its id stands in the head, and lost items are found again by their titles. */
export function writeFormBook(notebook: Notebook, fiscalYear: number, entry: { readonly form: FormKey; readonly book: FormBook }): void {
  const name = bookName(fiscalYear, entry.form);
  notebook.set(name, formatBookHead(entry.book));
  const pieces = piecesOf(formatBookItems(entry.book));
  pieces.forEach((piece, index) => { notebook.set(`${name}.${index}`, piece); });
  if (notebook.get(`${name}.${pieces.length}`) !== null) notebook.remove(`${name}.${pieces.length}`);
}

/** Forgets the Form of a fiscal year, so that the next building makes a new one; the Form itself is left alone. */
export function forgetFormBook(notebook: Notebook, fiscalYear: number, form: FormKey): void {
  const name = bookName(fiscalYear, form);
  notebook.remove(name); // the head first: without it the pieces are nobody's
  for (let index = 0; index < MAX_PIECES && notebook.get(`${name}.${index}`) !== null; index += 1) notebook.remove(`${name}.${index}`);
}

function bookName(fiscalYear: number, form: FormKey): string {
  return `form.${fiscalYear}.${form}`;
}

/** The words in pieces, each cut between words. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(' ')) {
    if (piece !== '' && piece.length + 1 + word.length > PIECE_LENGTH) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? word : `${piece} ${word}`;
  }
  return [...pieces, piece];
}
