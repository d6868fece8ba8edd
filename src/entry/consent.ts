// Consent: each entry asks for its own permissions before it does anything, and says in Thai which are missing.
import { missingPermissions, missingSentence } from '../domain/upkeep/permissions';
import { scopesOf } from './entry-permissions';

/** The entry that this execution began with; empty where a test calls a function itself. */
let entered = '';
/** The trigger that the event names; empty where no event came. Anybody can send an event: it proves nothing by itself. */
let trigger = '';

/** Calls an entry under its name. Every top-level function of the built file goes through here. */
export function enter<T>(name: string, entry: (...args: readonly unknown[]) => T, args: Readonly<IArguments>): T {
  entered = name;
  const [event] = args as ArrayLike<unknown> as readonly ({ readonly triggerUid?: unknown } | null | undefined)[];
  trigger = typeof event?.triggerUid === 'string' ? event.triggerUid : '';
  return entry(...(args as Iterable<unknown>));
}

/** The id of the trigger that the event of this execution names; empty where there is none. Untrusted. */
export function triggerOfEvent(): string {
  return trigger;
}

/** What the entry lacks, as a Thai sentence; `null` where the person has granted all that it needs. */
export function consentRefusal(): string | null {
  const wanted = [...scopesOf(entered)];
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, wanted);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return null;
  return missingSentence(missingPermissions(wanted, info.getAuthorizedScopes() ?? []), info.getAuthorizationUrl() ?? '');
}

/** Ends the execution with the platform's own consent window, for somebody at the screen; does nothing where all was granted. */
export function askForConsent(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopesOf(entered)]);
}
