// A lease on work that takes longer than a lock may be held: one run at a time, and a run that died gives way after a while.
import { hoursBetween } from '../domain/deadlines/heartbeat';
import type { Clock, Exclusive, Notebook } from '../ports/office';

/** What a lease needs. */
export interface LeaseApp {
  readonly notebook: Notebook;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
}

/** Which work, and how many minutes after its start a run is taken to be dead; the platform ends one after six. */
export interface LeaseOrder {
  readonly key: string;
  readonly minutes: number;
}

/** Runs `work` while no other run of it lives; the lock is held only to claim. @returns `undefined` where another run lives */
export function withLease<T>(app: LeaseApp, { key, minutes }: LeaseOrder, work: () => T): { readonly value: T } | undefined {
  const claimed = app.exclusive.run(() => {
    const held = app.notebook.get(key) ?? '';
    const now = app.clock.now();
    if (held !== '' && hoursBetween(held, now) * 60 < minutes) return false;
    app.notebook.set(key, now);
    return true;
  });
  if (claimed?.value !== true) return undefined;
  try {
    return { value: work() };
  } finally {
    app.notebook.remove(key);
  }
}
