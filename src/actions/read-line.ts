// How LINE is set up for the person at the screen: account, place, quota, and the capture that may be open.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { REMINDER_SETTINGS } from '../domain/messages/reminder-settings';
import type { LineQuota } from '../domain/messages/line-answer';
import { textOf } from '../domain/table/record';
import type { Caller } from '../ports/office';
import type { Tables } from '../ports/tables';
import { readCapture, type CaptureApp, type CaptureView } from './capture-line-group';
import { TOKEN_NOTICE } from './set-line-token';

/** Settings that the page about LINE shows, by key. */
export const LINE_SETTINGS: readonly string[] = ['line-offsets', 'line-late-every', 'line-reserve-pushes', 'line-recipients'];

/** LINE as it is set up. */
export interface LineState {
  readonly hasToken: boolean;
  /** What the keeping of the token protects from and what not. */
  readonly notice: string;
  /** Name of the account; empty where it is not known. */
  readonly account: string;
  readonly place: 'none' | 'friends' | 'group';
  /** Name of the group; empty where there is none. */
  readonly group: string;
  /** People whom one digest reaches; `null` where LINE does not tell. */
  readonly reach: number | null;
  readonly quota: LineQuota | null;
  readonly capture: CaptureView | null;
  /** Whose account sends, where it is another's: their token counts, not this one. */
  readonly otherOwner: string;
  readonly settings: readonly { readonly key: string; readonly label: string; readonly help: string; readonly value: string }[];
  /** Thai sentences: what LINE says is wrong. */
  readonly problems: readonly string[];
}

/** Asks LINE what it knows; nothing is sent and nothing written. */
export function readLine(app: CaptureApp & { readonly tables: Tables; readonly caller: Caller }): LineState {
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const kept = new Map(app.tables.read('settings').map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
  const settings = REMINDER_SETTINGS.filter(({ key }) => LINE_SETTINGS.includes(key)).map(({ key, label, help, defaultValue }) => ({ key, label, help, value: kept.get(key) ?? defaultValue }));
  const base = { notice: TOKEN_NOTICE, otherOwner: owner === app.caller.email() ? '' : owner, settings };
  if (!app.line.hasToken()) return { ...base, hasToken: false, account: '', place: 'none', group: '', reach: null, quota: null, capture: null, problems: [] };
  const identity = app.line.identity();
  const quota = app.line.quota();
  const target = app.line.target();
  return {
    ...base, hasToken: true, account: typeof identity === 'string' ? '' : identity.account, group: typeof identity === 'string' ? '' : identity.group,
    place: target === null ? 'none' : target.kind === 'group' ? 'group' : 'friends', reach: app.line.reach(), quota: typeof quota === 'string' ? null : quota, capture: readCapture(app),
    problems: [...new Set([identity, quota].filter((part) => typeof part === 'string'))],
  };
}
