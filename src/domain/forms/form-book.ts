// What is remembered of a live Form: its id, the live item of each stable key, and what was last written into each.

/** A live item tied to a key. `print` is the fingerprint of what was last written; empty where nothing was yet. */
export interface BookItem {
  readonly id: string;
  readonly print: string;
}

/** The memory of one Form. */
export interface FormBook {
  /** Unique part of the file's name, chosen before the Form is made, so that a Form made by an interrupted run is found. */
  readonly token: string;
  /** Empty before the Form exists. */
  readonly formId: string;
  readonly items: Readonly<Record<string, BookItem>>;
  readonly frontPrint: string;
  /** Fingerprint of the last description written completely; empty while building. */
  readonly finished: string;
  readonly publishedUrl: string;
  readonly editUrl: string;
}

/** A book of a Form that is about to be made. */
export function newFormBook(token: string): FormBook {
  return { token, formId: '', items: {}, frontPrint: '', finished: '', publishedUrl: '', editUrl: '' };
}

/** The book without its items, as short text. */
export function formatBookHead(book: FormBook): string {
  return JSON.stringify({ ...book, items: undefined });
}

/** The items as words `key=id:print`; any part of the text can be lost without losing the words around it. */
export function formatBookItems(book: FormBook): string {
  return Object.entries(book.items).map(([key, item]) => `${key}=${item.id}:${item.print}`).join(' ');
}

/** The book from its two texts; `null` where the head is not a book's. */
export function parseFormBook(head: string, itemWords: string): FormBook | null {
  const raw = parseObject(head);
  if (raw === null) return null;
  const part = (name: string): string => (typeof raw[name] === 'string' ? raw[name] : '');
  const items: Record<string, BookItem> = {};
  for (const word of itemWords.split(' ')) {
    const match = /^([^=]+)=([^:]+):(.*)$/.exec(word);
    if (match !== null) items[match[1] ?? ''] = { id: match[2] ?? '', print: match[3] ?? '' };
  }
  return { token: part('token'), formId: part('formId'), items, frontPrint: part('frontPrint'), finished: part('finished'), publishedUrl: part('publishedUrl'), editUrl: part('editUrl') };
}

/** The stable key of each live item id. */
export function keysByItemId(book: FormBook): ReadonlyMap<string, string> {
  return new Map(Object.entries(book.items).map(([key, { id }]) => [id, key]));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
