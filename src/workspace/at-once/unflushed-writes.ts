// What an execution has written and not flushed while another one writes the same records: both stand afterwards, value by value.
import type { Store } from '../kernel/store';
import type { RecordName, Unflushed } from './letters';

/** Records with unflushed writes as they were committed when the execution paused. */
export type Bases = ReadonlyMap<string, string | undefined>;

/** Before somebody else goes on: what takes effect at once is committed, the rest waits here, unless the other is to see it. */
export function pause(store: Store, unflushed: Unflushed): Bases {
  if (unflushed === 'seen') store.commitAll();
  else store.commitImmediate();
  return new Map(store.unflushed().map(([collection, id]) => [key(collection, id), store.backend.read(collection, id)]));
}

/** After somebody else has written: their records are read anew, and unflushed writes stand on what they left. */
export function resume(store: Store, written: readonly RecordName[], bases: Bases): void {
  for (const [collection, id] of written) {
    const base = bases.get(key(collection, id));
    store.refresh(collection, id, (mine, theirs) => merged(parsed(base), mine, theirs) as object);
  }
}

function key(collection: string, id: string): string {
  return `${collection}/${id}`;
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

/** `theirs` with everything that `mine` changed of `base`. */
function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (JSON.stringify(mine) === JSON.stringify(base)) return theirs;
  if (!isTree(mine) || !isTree(theirs) || !isTree(base) || Array.isArray(mine) !== Array.isArray(theirs)) return mine;
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const result: Record<string, unknown> = Array.isArray(mine) ? ([] as unknown as Record<string, unknown>) : {};
  for (const name of keys) {
    const value = name in mine ? merged(base[name], mine[name], name in theirs ? theirs[name] : base[name]) : name in base ? undefined : theirs[name];
    if (value !== undefined) result[name] = value;
  }
  if (Array.isArray(result)) for (let index = 0; index < result.length; index += 1) (result as unknown[])[index] ??= null;
  return result;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
