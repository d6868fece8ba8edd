// An expected outcome as a value: either what was asked for, or the reasons why not.

/** The outcome of an operation that is expected to fail at times; bugs throw instead. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: R };

/** The successful outcome carrying `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** The refused outcome carrying its `reason`. */
export function err<R>(reason: R): Result<never, R> {
  return { ok: false, reason };
}
