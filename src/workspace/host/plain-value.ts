// What a function returned as data that JSON can carry.
import { isDate } from '../kernel/realm';
import { StandIn } from '../kernel/stand-in';

/** The value as plain data: objects of the platform as their text, dates as ISO texts, functions and cycles left out. */
export function plainValue(value: unknown, above: readonly object[] = []): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof StandIn) return value.scriptToString();
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (above.includes(value)) return undefined;
  const here = [...above, value];
  if (Array.isArray(value)) return value.map((item) => plainValue(item, here) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item, here)]));
}
