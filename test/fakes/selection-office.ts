// Office ports in memory for the commands of selection.
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import type { Caller, Clock, Exclusive, Fingerprints, Notebook } from '../../src/ports/office';

/** A clock that stands at an instant (`2024-10-28T09:00:00`). `elapsed` can be moved by the test. */
export function fakeClock(instant: string): Clock & { elapsed: number } {
  const clock = { elapsed: 0, today: () => toIsoDate(instant.slice(0, 10)), now: () => instant, elapsedMs: () => clock.elapsed };
  return clock;
}

/** A caller with this address. */
export function fakeCaller(email: string): Caller {
  return { email: () => email };
}

/** A lock that is always free, or always taken. */
export function fakeExclusive(isFree = true): Exclusive {
  return { run: (action) => (isFree ? { value: action() } : undefined) };
}

/** Ids in counting order; a fingerprint that is the text itself. */
export function fakeFingerprints(): Fingerprints {
  let count = 0;
  return { sha256: (text) => text, uuid: () => `0000000${(count += 1)}-uuid` };
}

/** A notebook in memory. */
export class FakeNotebook implements Notebook {
  readonly texts = new Map<string, string>();
  get(key: string): string | null { return this.texts.get(key) ?? null; }
  set(key: string, value: string): void { this.texts.set(key, value); }
  remove(key: string): void { this.texts.delete(key); }
}
