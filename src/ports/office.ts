// The small ports that nearly every action needs: the day, the caller, one writer at a time, fingerprints.
import type { IsoDate } from '../domain/calendar/iso-date';

/** The day and the instant at the office (the manifest's time zone). */
export interface Clock {
  today(): IsoDate;
  /** `YYYY-MM-DDTHH:mm:ss`, office time. */
  now(): string;
  /** Milliseconds since the execution started; for stopping before the platform's limit. */
  elapsedMs(): number;
}

/** Who is running the command. */
export interface Caller {
  /** The person's e-mail; empty where the platform hides it. */
  email(): string;
}

/** One writer at a time across executions; held only to claim and to commit. */
export interface Exclusive {
  /** Runs `action` alone; what it wrote is visible to others when it ends; `undefined` where another execution held the lock too long. */
  run<T>(action: () => T): { readonly value: T } | undefined;
}

/** Fingerprints and fresh ids. */
export interface Fingerprints {
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  sha256(text: string): string;
  /** A random UUID. */
  uuid(): string;
}

/** Small texts kept for the whole document, not shown to people (form ids, folder ids). */
export interface Notebook {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
