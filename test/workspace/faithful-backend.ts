// A backend in memory that refuses a text other than the live record's own: nothing that was changed may be kept as it was before.
import { MemoryBackend, type Store } from '../../src/workspace/kernel/store';

/** Compares every committed record of the store it is given with the live one. */
export class FaithfulBackend extends MemoryBackend {
  store: Store | undefined;
  /** Comparisons made. */
  compared = 0;

  override write(collection: string, id: string, json: string): void {
    const records = this.store?.collection(collection);
    const live = records?.get(id);
    if (live !== undefined) {
      this.compared += 1;
      if (json !== JSON.stringify(live)) throw new Error(`The text kept of ${collection} ${id} is not the record's: a change was not told`);
    }
    super.write(collection, id, json);
  }
}
