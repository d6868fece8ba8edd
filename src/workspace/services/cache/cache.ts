// Cache: texts that are forgotten after a time.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';

interface CachedItem {
  readonly value: string;
  readonly expiresMs: number;
}

/** The items of one cache. */
export interface CacheRecord {
  items: Record<string, CachedItem>;
}

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;
const KEPT_WHEN_FULL = 900;

/** A cache of one scope (semantics 110). */
export class CacheStandIn extends StandIn {
  readonly typeName = 'Cache.Cache';
  constructor(private readonly execution: Execution, private readonly scope: string) {
    super();
  }

  get(key: string): string | null {
    checkKey(key);
    return this.fresh()[key]?.value ?? null;
  }
  getAll(keys: readonly unknown[]): Record<string, string> {
    const items = this.fresh();
    return Object.fromEntries(keys.map(String).flatMap((key) => { const item = items[key]; return item === undefined ? [] : [[key, item.value]]; }));
  }
  put(key: string, value: string | null, expirationInSeconds = DEFAULT_SECONDS): void {
    this.putAll({ [key]: value }, expirationInSeconds);
  }
  putAll(values: Readonly<Record<string, unknown>>, expirationInSeconds = DEFAULT_SECONDS): void {
    const items = this.fresh();
    const expiresMs = this.execution.now() + Math.min(expirationInSeconds, LONGEST_SECONDS) * 1000;
    for (const [key, value] of Object.entries(values)) items[checkKey(key)] = { value: checkedValue(value), expiresMs };
    this.write(trimmed(items));
  }
  remove(key: string): void { this.removeAll([key]); }
  removeAll(keys: readonly unknown[]): void {
    const items = this.fresh();
    for (const key of keys) delete items[String(key)];
    this.write(items);
  }

  private fresh(): Record<string, CachedItem> {
    const { items } = this.execution.store.collection<CacheRecord>('caches').get(this.scope) ?? { items: {} };
    const now = this.execution.now();
    return Object.fromEntries(Object.entries(items).filter(([, item]) => item.expiresMs > now));
  }
  private write(items: Record<string, CachedItem>): void {
    this.execution.store.collection<CacheRecord>('caches').set(this.scope, { items });
  }
}

function checkKey(key: string | null): string {
  if (key === null || key === '') throw new PlatformError('Invalid argument: key');
  if (key.length > LONGEST_KEY) throw new PlatformError('Argument too large: key');
  return key;
}

function checkedValue(value: unknown): string {
  if (value === null || value === undefined) throw new PlatformError('Invalid argument: value');
  const text = value instanceof StandIn ? value.scriptToString() : String(value);
  if (Buffer.byteLength(text) > LARGEST_VALUE_BYTES) throw new PlatformError('Argument too large: value');
  return text;
}

/** A full cache keeps the items farthest from their end. */
function trimmed(items: Record<string, CachedItem>): Record<string, CachedItem> {
  const entries = Object.entries(items);
  if (entries.length <= MOST_ITEMS) return items;
  return Object.fromEntries(entries.sort(([, a], [, b]) => b.expiresMs - a.expiresMs).slice(0, KEPT_WHEN_FULL));
}
