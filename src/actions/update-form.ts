// Makes one live Form equal to its description, or goes on where an interrupted run stopped; answers are never lost.
import { newFormBook, type BookItem, type FormBook } from '../domain/forms/form-book';
import { isQuestion, type FormDescription } from '../domain/forms/form-description';
import type { LiveContent, LiveItem } from '../domain/forms/live-content';
import { printOf } from '../domain/forms/print';
import { contentsOf, wantedItems, type WantedItem } from '../domain/forms/wanted-items';
import type { FormWorkshop, LiveForm, LiveFront } from '../ports/forms';
import type { Clock, Fingerprints, Notebook } from '../ports/office';
import { readFormBook, writeFormBook } from './form-books';

/** What updating needs. */
export interface UpdateFormApp {
  readonly forms: FormWorkshop;
  readonly notebook: Notebook;
  readonly fingerprints: Fingerprints;
  readonly clock: Clock;
}

/** What to make, and until when. */
export interface UpdateFormOrder {
  readonly description: FormDescription;
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly signIn: boolean;
  /** `elapsedMs` after which the run stops and leaves the rest to the next one. */
  readonly stopAtMs: number;
}

/** The end of updating one Form. `gone`: people deleted the Form that the book names. */
export type FormUpdate =
  | { readonly kind: 'made' | 'changed' | 'unchanged'; readonly book: FormBook }
  | { readonly kind: 'stopped'; readonly book: FormBook }
  | { readonly kind: 'gone'; readonly book: FormBook };

/** Whether the Form of this book was finished to this very description. */
export function isUpToDate(book: FormBook | null, order: Pick<UpdateFormOrder, 'description' | 'signIn'>): boolean {
  return book !== null && book.finished === descriptionPrint(order);
}

/** Brings the live Form to its description. Interrupted anywhere, the next call finishes the same Form. */
export function updateForm(app: UpdateFormApp, order: UpdateFormOrder): FormUpdate {
  const print = descriptionPrint(order);
  const opened = openOrMake(app, order);
  if (opened.form === null) return { kind: 'gone', book: opened.book };
  if (opened.book.finished === print) return { kind: 'unchanged', book: opened.book };
  const first = opened.book.finished === '' && opened.book.publishedUrl === '';
  const work = new FormWork(app, order, { form: opened.form, book: opened.book });
  return work.run(print) ? { kind: first ? 'made' : 'changed', book: work.book } : { kind: 'stopped', book: work.book };
}

function descriptionPrint({ description, signIn }: Pick<UpdateFormOrder, 'description' | 'signIn'>): string {
  return printOf(JSON.stringify([description, signIn]));
}

/** The Form of the book, else the one that an interrupted run made, else a new one; its id is kept at once. */
function openOrMake(app: UpdateFormApp, order: UpdateFormOrder): { readonly form: LiveForm | null; readonly book: FormBook } {
  const keep = (book: FormBook): FormBook => {
    writeFormBook(app.notebook, order.fiscalYear, { form: order.description.key, book });
    return book;
  };
  const book = readFormBook(app.notebook, order.fiscalYear, order.description.key) ?? keep(newFormBook(app.fingerprints.uuid().slice(0, 8)));
  if (book.formId !== '') return { form: app.forms.open(book.formId), book };
  const fileName = `${order.description.title} (${book.token})`;
  const formId = app.forms.find(fileName) ?? app.forms.create(fileName);
  return { form: app.forms.open(formId), book: keep({ ...book, formId }) };
}

/** One run over one Form. */
class FormWork {
  book: FormBook;
  private readonly form: LiveForm;
  /** Live ids in their present order. */
  private readonly order: string[];
  private readonly items: Map<string, BookItem>;

  constructor(private readonly app: UpdateFormApp, private readonly job: UpdateFormOrder, start: { readonly form: LiveForm; readonly book: FormBook }) {
    this.form = start.form;
    this.book = start.book;
    const live = start.form.items();
    this.order = live.map(({ id }) => id);
    this.items = knownItems(start.book, live);
    this.adopt(live);
  }

  /** Whether all was done before the time was up. */
  run(print: string): boolean {
    const finished = this.placeItems() && this.writeContents() && this.settle(print);
    this.save();
    return finished;
  }

  private adopt(live: readonly LiveItem[]): void {
    const taken = new Set([...this.items.values()].map(({ id }) => id));
    for (const wanted of wantedItems(this.job.description, [])) {
      if (this.items.has(wanted.key)) continue;
      const orphan = live.find(({ id, kind, title }) => !taken.has(id) && kind === wanted.kind && (title === wanted.title || title === ''));
      if (orphan === undefined) continue;
      taken.add(orphan.id);
      this.items.set(wanted.key, { id: orphan.id, print: '' });
    }
  }

  private placeItems(): boolean {
    const wanted = wantedItems(this.job.description, this.retire());
    let previous = -1;
    for (const item of wanted) {
      if (this.isLate()) return false;
      previous = this.place(item, previous);
      if (item.kind === 'page') this.save();
    }
    return true;
  }

  /** Puts the item right after the one before it, unless it stands further down already; gives its index. Items added by hand keep their neighbours. */
  private place(item: WantedItem, previous: number): number {
    const known = this.items.get(item.key)?.id;
    const id = known ?? this.addItem(item);
    const index = this.order.indexOf(id);
    const target = index < previous ? previous : previous + 1;
    if (index === target || (known !== undefined && index > previous)) return index;
    this.form.move(id, target);
    this.order.splice(index, 1);
    this.order.splice(target, 0, id);
    return target;
  }

  private addItem(item: WantedItem): string {
    const id = this.form.add(item.kind, item.title);
    this.items.set(item.key, { id, print: '' });
    this.order.push(id);
    return id;
  }

  private writeContents(): boolean {
    const contents = contentsOf(this.job.description, (key) => this.items.get(key)?.id ?? '');
    for (const [key, content] of contents) {
      if (!this.items.has(key)) continue;
      if (this.isLate()) return false;
      this.writeContent(key, content);
      if (content.kind === 'page') this.save();
    }
    return true;
  }

  private writeContent(key: string, content: LiveContent): void {
    const item = this.items.get(key);
    const print = printOf(JSON.stringify(content));
    if (item === undefined || item.print === print) return;
    this.form.write(item.id, content);
    this.items.set(key, { id: item.id, print });
  }

  /** Removes what no longer belongs; questions of a Form that has responses are kept, optional, on an unreachable page. */
  private retire(): readonly WantedItem[] {
    const wanted = new Set(wantedItems(this.job.description, []).map(({ key }) => key));
    const stale = [...this.items.keys()].filter((key) => !wanted.has(key));
    if (stale.length === 0) return [];
    const titles = new Map(this.form.items().map((item) => [item.id, item]));
    const keepAnswers = this.form.hasResponses();
    const kept: WantedItem[] = [];
    for (const key of stale) {
      const live = titles.get(this.items.get(key)?.id ?? '');
      if (keepAnswers && live !== undefined && live.kind !== 'page' && live.kind !== 'section' && live.kind !== 'foreign') {
        this.form.relax(live.id);
        kept.push({ key, kind: live.kind, title: live.title });
      } else if (live !== undefined && !(keepAnswers && key === 'page:retired')) this.drop(key, live.id);
    }
    return kept;
  }

  private drop(key: string, id: string): void {
    this.form.remove(id);
    this.items.delete(key);
    this.order.splice(this.order.indexOf(id), 1);
  }

  private settle(print: string): boolean {
    const front = this.front();
    const frontPrint = printOf(JSON.stringify(front));
    if (this.book.frontPrint !== frontPrint) this.form.writeFront(front);
    this.book = { ...this.book, frontPrint, ...this.form.publish(), finished: print };
    return true;
  }

  private front(): LiveFront {
    const { title, description, confirmation } = this.job.description;
    return { title, description, confirmation, signIn: this.job.signIn };
  }

  private isLate(): boolean {
    return this.app.clock.elapsedMs() > this.job.stopAtMs;
  }

  private save(): void {
    this.book = { ...this.book, items: Object.fromEntries(this.items) };
    writeFormBook(this.app.notebook, this.job.fiscalYear, { form: this.job.description.key, book: this.book });
  }
}

function knownItems(book: FormBook, live: readonly LiveItem[]): Map<string, BookItem> {
  const kinds = new Set(live.map(({ id }) => id));
  return new Map(Object.entries(book.items).filter(([, { id }]) => kinds.has(id)));
}

/** The live id of a question's key; empty where the Form has none. */
export function liveIdOf(book: FormBook, key: string): string {
  return book.items[key]?.id ?? '';
}

/** Whether a key belongs to a question of the description (and not to a page or a heading). */
export function isQuestionKey(description: FormDescription, key: string): boolean {
  return description.pages.some((page) => page.items.some((item) => item.key === key && isQuestion(item)));
}
