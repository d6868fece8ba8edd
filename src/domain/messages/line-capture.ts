// The one-time capture of a LINE group: what is open and until when, and which groups a webhook's body names.
import { isLineGroupId } from './line-request';

/** Notebook key of the open capture. */
export const CAPTURE_NOTE = 'line.capture';
/** A capture closes by itself after so many minutes. */
export const CAPTURE_MINUTES = 30;
/** Name of the query part that carries the secret. */
export const CAPTURE_QUERY = 'capture';
/** Groups kept of one capture: a bot is invited into one. */
const MOST_GROUPS = 5;
/** Longest body that is looked at; LINE's events are a few kilobytes. */
const LONGEST_BODY = 100_000;

/** An open capture. The secret itself is never kept: it stands only in the address that LINE was given. */
export interface LineCapture {
  /** SHA-256 of the secret, hex. */
  readonly secretHash: string;
  /** The account's own user id: events for another account are not ours. */
  readonly botUserId: string;
  /** Office instant at which it closes by itself. */
  readonly until: string;
  /** Where LINE sent its events before; it gets them back. Empty where nowhere. */
  readonly formerEndpoint: string;
  /** Ids of groups seen so far, oldest first. */
  readonly groups: readonly string[];
}

/** The capture that is open at `now`; `null` where none is, or what was kept cannot be read. */
export function openCapture(kept: string | null, now: string): LineCapture | null {
  const given = objectOf(kept ?? '');
  const text = (name: keyof LineCapture): string => (typeof given[name] === 'string' ? given[name] : '');
  const groups = Array.isArray(given['groups']) ? given['groups'].filter((id): id is string => typeof id === 'string' && isLineGroupId(id)) : [];
  if (text('secretHash') === '' || text('until') <= now) return null;
  return { secretHash: text('secretHash'), botUserId: text('botUserId'), until: text('until'), formerEndpoint: text('formerEndpoint'), groups };
}

/**
 * The groups that a webhook's body names for this account: where it was invited, or where somebody wrote. Nothing else is read of it,
 * neither texts nor people. A signature cannot be checked, since the platform shows no headers; so a person confirms by the group's name.
 */
export function groupsNamedBy(body: string, botUserId: string): readonly string[] {
  const { destination, events } = body.length > LONGEST_BODY ? {} as Record<string, unknown> : objectOf(body);
  if (botUserId === '' || destination !== botUserId || !Array.isArray(events)) return [];
  return [...new Set(events.flatMap((event: unknown) => groupOf(event)))];
}

/** The capture with these groups too; the same object where nothing is new. */
export function withGroups(capture: LineCapture, seen: readonly string[]): LineCapture {
  const groups = [...new Set([...capture.groups, ...seen])].slice(0, MOST_GROUPS);
  return groups.length === capture.groups.length ? capture : { ...capture, groups };
}

/** Whether the text is the address of a published web app, as the platform shows it after deploying. */
export function isWebAppAddress(text: string): boolean {
  return /^https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+|macros)\/s\/[\w-]+\/exec$/.test(text);
}

function groupOf(event: unknown): readonly string[] {
  const { type, source } = recordOf(event);
  const { type: place, groupId } = recordOf(source);
  const isTelling = type === 'join' || type === 'message';
  return isTelling && place === 'group' && typeof groupId === 'string' && isLineGroupId(groupId) ? [groupId] : [];
}

function objectOf(json: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(json));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
