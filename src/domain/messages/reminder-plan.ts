// What is due to be told today and has not been told yet: digests for people, one for the LINE group. Pure.
import type { IsoDate } from '../calendar/iso-date';
import { isDistrictUnit, type UnitCode } from '../deadlines/duty';
import type { PreparedDocument } from '../deadlines/evidence';
import { daysLeft, dueOffset, ridesAlong, type StageRule } from '../deadlines/reminder-stage';
import { isOpen, type TrackingRow } from '../deadlines/tracking';
import { byUrgency, type Digest, type DigestAudience, type DigestItem, type OwingItem } from './digest';
import type { Channel, LedgerItem, ToldIndex } from './ledger';
import { linksOf, type MessageLinks } from './message-links';
import { answersFor, isHeadOf, isOfProvince, type Recipient } from './recipients';
import type { ReminderSettings } from './reminder-settings';

/** Everything the plan depends on. */
export interface ReminderSources {
  readonly today: IsoDate;
  /** Nothing is reminded before this day: the definition's issue date, or the office's own later start. */
  readonly startsOn: IsoDate;
  readonly rows: readonly TrackingRow[];
  readonly recipients: readonly Recipient[];
  readonly told: ToldIndex;
  readonly settings: ReminderSettings;
  readonly links: MessageLinks;
  readonly documents: readonly PreparedDocument[];
  readonly unitNames: ReadonlyMap<string, string>;
}

/** A digest for one person. */
export interface PersonalDigest {
  readonly recipient: Recipient;
  readonly to: Told;
  readonly digest: Digest;
}

/** The recipient name of the LINE group's digest in the ledger. */
export const LINE_GROUP = 'group';

/** A recipient as the ledger names it: an address, a LINE user id, or the LINE group. */
export interface Told { readonly channel: Channel; readonly recipient: string }

/** Digests by mail that are due today and not yet sent, one a person. */
export function planMailDigests(sources: ReminderSources): readonly PersonalDigest[] {
  if (isSilent(sources)) return [];
  return sources.recipients.flatMap((recipient) => {
    const to: Told = { channel: 'mail', recipient: recipient.email };
    if (sources.told.hasMessageOn(sources.today, to)) return [];
    const items = personalItems(recipient, to, sources);
    const owing = isOfProvince(recipient) ? owingItems(sources, { to, rule: sources.settings.province }) : NOTHING;
    if (!items.due && !owing.due) return [];
    return [{ recipient, to, digest: { day: sources.today, recipientName: recipient.name, items: byUrgency(items.list), owing: byUrgency(owing.list) } }];
  });
}

/** The LINE group's digest that is due today and not yet sent; `null` where there is none. */
export function planLineDigest(sources: ReminderSources): Digest | null {
  const to: Told = { channel: 'line', recipient: LINE_GROUP };
  if (isSilent(sources) || sources.told.hasMessageOn(sources.today, to)) return null;
  const spoken = sources.rows.filter(({ duty }) => !isPaused(duty.unit, sources.settings));
  const owing = owingItems({ ...sources, rows: spoken }, { to, rule: sources.settings.line });
  return owing.due ? { day: sources.today, recipientName: '', items: [], owing: byUrgency(owing.list) } : null;
}

/** Pushes to people whose LINE id is known, on the days of the LINE settings. */
export function planPersonalLine(sources: ReminderSources): readonly PersonalDigest[] {
  if (isSilent(sources)) return [];
  return sources.recipients.flatMap((recipient) => recipient.lineUserIds.flatMap((id) => {
    const to: Told = { channel: 'line', recipient: id };
    if (sources.told.hasMessageOn(sources.today, to)) return [];
    const items = personalItems(recipient, to, sources);
    return items.due ? [{ recipient, to, digest: { day: sources.today, recipientName: '', items: byUrgency(items.list), owing: [] } }] : [];
  }));
}

function isSilent(sources: ReminderSources): boolean {
  return sources.today < sources.startsOn || sources.settings.paused.all;
}

interface Listed<T> { readonly due: boolean; readonly list: readonly T[] }
const NOTHING: Listed<never> = { due: false, list: [] };

function personalItems(recipient: Recipient, to: Told, sources: ReminderSources): Listed<DigestItem> {
  let due = false;
  const list: DigestItem[] = [];
  for (const row of sources.rows) {
    if (!isOpen(row) || isPaused(row.duty.unit, sources.settings)) continue;
    const found = itemFor({ recipient, to, row }, sources);
    if (found === null) continue;
    due = due || found.due;
    list.push(found.item);
  }
  return { due, list };
}

function itemFor(given: { readonly recipient: Recipient; readonly to: Told; readonly row: TrackingRow }, sources: ReminderSources): { readonly due: boolean; readonly item: DigestItem } | null {
  const { row, to } = given;
  const hearing = hearingOf(given.recipient, row, sources);
  if (hearing === null) return null;
  const rule = to.channel === 'line' && hearing.audience !== 'head' ? sources.settings.line : hearing.rule;
  const offset = dueOffset(row.duty, sources.today, { rule, told: sources.told.about(to, recordOf(row)) });
  if (offset === null && !ridesAlong(row.duty, sources.today, rule)) return null;
  return { due: offset !== null, item: toItem(row, { audience: hearing.audience, offset: offset ?? daysLeft(row.duty, sources.today) }, sources) };
}

function hearingOf(recipient: Recipient, row: TrackingRow, sources: ReminderSources): { readonly audience: DigestAudience; readonly rule: StageRule } | null {
  const { unit, rhythm } = row.duty;
  if (answersFor(recipient, unit, sources.recipients)) return { audience: isDistrictUnit(unit) ? 'officer' : 'province', rule: sources.settings.officer[rhythm] };
  return isHeadOf(recipient, unit) ? { audience: 'head', rule: sources.settings.head } : null;
}

/** Row of the tracking tab in which its first record stands. */
const FIRST_ROW = 2;

function toItem(row: TrackingRow, given: { readonly audience: DigestAudience; readonly offset: number }, sources: ReminderSources): DigestItem {
  const { duty } = row;
  const unitName = sources.unitNames.get(duty.unit) ?? duty.unit;
  return {
    record: { ...recordOf(row), offset: given.offset }, clause: duty.clause, title: duty.title, task: duty.task, unitName, audience: given.audience,
    dueOn: duty.dueOn, sendBy: duty.sendBy, daysLeft: daysLeft(duty, sources.today), proofText: duty.proofText, links: linksOf({ duty, unitName, row: given.audience === 'province' ? sources.rows.indexOf(row) + FIRST_ROW : null, documents: sources.documents }, sources.links),
  };
}

function owingItems(sources: ReminderSources, given: { readonly to: Told; readonly rule: StageRule }): Listed<OwingItem> {
  let due = false;
  const list: OwingItem[] = [];
  for (const group of districtGroups(sources.rows)) {
    const owing = group.filter(isOpen);
    const sample = owing[0];
    if (sample === undefined) continue;
    const record = { ...recordOf(sample), unit: '*' };
    const offset = dueOffset(sample.duty, sources.today, { rule: given.rule, told: sources.told.about(given.to, record) });
    if (offset === null && !ridesAlong(sample.duty, sources.today, given.rule)) continue;
    due = due || offset !== null;
    const left = daysLeft(sample.duty, sources.today);
    list.push(toOwing(group, { record: { ...record, offset: offset ?? left }, left }, sources));
  }
  return { due, list };
}

function toOwing(group: readonly TrackingRow[], given: { readonly record: LedgerItem; readonly left: number }, sources: ReminderSources): OwingItem {
  const owing = group.filter(isOpen).map(({ duty }) => duty);
  const { clause = '', title = '', dueOn = sources.today, sendBy = sources.today } = owing[0] ?? {};
  return {
    record: given.record, clause, title, dueOn, sendBy, daysLeft: given.left,
    owing: owing.map(({ unit }) => unit).sort().map((unit) => sources.unitNames.get(unit) ?? unit),
    done: group.filter(({ status }) => status.kind === 'done').length,
    total: group.filter(({ status }) => status.kind !== 'waived').length,
  };
}

/** Rows of districts that share obligation and date. */
function districtGroups(rows: readonly TrackingRow[]): readonly (readonly TrackingRow[])[] {
  const groups = new Map<string, TrackingRow[]>();
  for (const row of rows.filter(({ duty }) => isDistrictUnit(duty.unit))) {
    const key = `${row.duty.obligationId}/${row.duty.dueOn}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function recordOf(row: TrackingRow): Omit<LedgerItem, 'offset'> {
  return { obligationId: row.duty.obligationId, unit: row.duty.unit, dueOn: row.duty.dueOn };
}

function isPaused(unit: UnitCode, settings: ReminderSettings): boolean {
  return settings.paused.units.includes(unit);
}
