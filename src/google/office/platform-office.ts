// The office ports over Apps Script: the day at the office, the caller, the lock, fingerprints, the notebook.
import { toIsoDate } from '../../domain/calendar/iso-date';
import type { Caller, Clock, Exclusive, Fingerprints, Notebook } from '../../ports/office';

/** How long a command waits for another one that is writing. */
const LOCK_WAIT_MS = 20_000;

/** The clock in the time zone of the manifest. */
export function platformClock(timeZone: string): Clock {
  const startedMs = Date.now();
  const format = (pattern: string): string => Utilities.formatDate(new Date(), timeZone, pattern);
  return {
    today: () => toIsoDate(format('yyyy-MM-dd')),
    now: () => format("yyyy-MM-dd'T'HH:mm:ss"),
    elapsedMs: () => Date.now() - startedMs,
  };
}

/** The person who runs the execution. */
export const platformCaller: Caller = {
  email: () => Session.getEffectiveUser().getEmail(),
};

/** One writer a script at a time: what was read before is forgotten on entering, changes are logged and writes flushed before the lock is given back. */
export function scriptExclusive(tables: { begin(): void; end(): void }): Exclusive {
  return {
    run(action) {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) return undefined;
      tables.begin();
      try {
        return { value: action() };
      } finally {
        tables.end();
        lock.releaseLock();
      }
    },
  };
}

/** SHA-256 over UTF-8, and fresh UUIDs. */
export const platformFingerprints: Fingerprints = {
  sha256: (text) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join(''),
  uuid: () => Utilities.getUuid(),
};

/** Texts in the document's properties. */
export function documentNotebook(): Notebook {
  const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties() ?? PropertiesService.getScriptProperties();
  return {
    get: (key) => properties().getProperty(key),
    set: (key, value) => { properties().setProperty(key, value); },
    remove: (key) => { properties().deleteProperty(key); },
  };
}
