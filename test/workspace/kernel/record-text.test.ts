// Records as text: what did not change is not written anew, and nothing that changed is kept as it was.
import { RecordText } from '../../../src/workspace/kernel/record-text';
import { MemoryBackend, MemoryContents, Store } from '../../../src/workspace/kernel/store';

interface Book { id: string; title?: string | undefined; sheets: { name: string; cells: unknown[] }[] }

describe('the text of a record', () => {
  it.each([
    [{ id: 'a', sheets: [] }], [{ sheets: [{ name: 'x' }] }], [{ id: 'a', title: undefined, sheets: [null, { name: 'ตำบล "ก"', cells: [1, null, { wall: 5 }] }, 7, undefined] }], [{ id: 'in the middle', sheets: [{ name: 'x' }], title: undefined, names: { x: 1 } }], [{ title: undefined, sheets: [], id: 'b' }], [{ id: 'no parts' }], [{ id: 'odd', sheets: 'text' }],
  ])('is the record’s JSON: %j', (record) => {
    const texts = new RecordText('sheets');
    expect([texts.of(record), texts.of(record)]).toEqual([JSON.stringify(record), JSON.stringify(record)]);
  });

  it('is written anew in the part that is said to have changed, outside the parts, and everywhere where none is named', () => {
    const store = new Store(new MemoryBackend(), new MemoryContents());
    const books = store.collection<Book>('books', { buffered: true, parts: 'sheets' });
    const kept = (): unknown => JSON.parse(store.backend.read('books', 'b') ?? 'null');
    const book = books.set('b', { id: 'b', title: 'first', sheets: [{ name: 'one', cells: [] }, { name: 'two', cells: [] }] });
    books.commit();
    const [one, two] = book.sheets as [Book['sheets'][0], Book['sheets'][0]];
    one.cells.push(1);
    book.title = 'second';
    books.touch('b', one);
    books.commit();
    expect(kept()).toEqual({ id: 'b', title: 'second', sheets: [{ name: 'one', cells: [1] }, { name: 'two', cells: [] }] });
    one.cells.push(2);
    two.cells.push(3);
    book.sheets.push({ name: 'three', cells: [4] });
    books.touch('b');
    books.commit();
    expect(kept()).toEqual(book);
    books.set('b', { ...book, sheets: [two] });
    books.commit();
    expect(kept()).toEqual({ ...book, sheets: [two] });
  });

  it('is forgotten with what was not committed', () => {
    const store = new Store(new MemoryBackend(), new MemoryContents());
    const books = store.collection<Book>('books', { buffered: true, parts: 'sheets' });
    const book = books.set('b', { id: 'b', sheets: [{ name: 'one', cells: [1] }] });
    books.commit();
    book.sheets[0]?.cells.push(2);
    books.touch('b', book.sheets[0]);
    books.discard();
    const again = books.require('b');
    again.sheets[0]?.cells.push(3);
    books.touch('b', again.sheets[0]);
    books.commit();
    expect(JSON.parse(store.backend.read('books', 'b') ?? '')).toEqual({ id: 'b', sheets: [{ name: 'one', cells: [1, 3] }] });
  });
});
