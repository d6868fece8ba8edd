// One assumption about the platform as data: what to do with scratch files, and what must come of it.
import type { Scratch } from './scratch';

/** A value that can be written down: what a case may give. Instants are given as ISO texts. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What must come of a case: this very value, or an error with this text (the whole text, or a pattern in it). */
export type Expectation = { readonly gives: Plain } | { readonly throws: string | RegExp };

/**
 * One assumption, about one call or the few that show its effect. `name` is unique and says what holds, in the present tense.
 * `run` touches only what `scratch` hands out; its value is compared as JSON.
 */
export type CompatibilityCase = { readonly name: string; readonly run: (scratch: Scratch) => unknown } & Expectation;

/** Cases about one part of the platform. */
export interface CaseGroup {
  /** The part, as it stands in the mailed table. */
  readonly topic: string;
  readonly cases: readonly CompatibilityCase[];
}

/** Calls a method with arguments that its types forbid: what the platform says to them is what a case is about. */
export function callLoosely(target: object, method: string, ...args: readonly unknown[]): unknown {
  return (target as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[method]?.(...args);
}

/** The values that an iterator of the drive gives, in its order, each as `read` makes it. */
export function listed<T, R>(iterator: { hasNext(): boolean; next(): T }, read: (value: T) => R): readonly R[] {
  const values: R[] = [];
  while (iterator.hasNext()) values.push(read(iterator.next()));
  return values;
}
