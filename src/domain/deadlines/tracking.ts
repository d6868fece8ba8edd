// The tracking table as values: one row a duty, rebuilt from scratch out of definition, evidence and people's marks.
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import { isDistrictUnit, lastDayInTime, type Duty } from './duty';
import { EvidenceIndex, type Evidence, type Proof } from './evidence';

/** Where a duty stands. Late days count from the nominal date. */
export type TrackingStatus =
  | { readonly kind: 'not-due' }
  | { readonly kind: 'due' }
  | { readonly kind: 'done'; readonly on: IsoDate; readonly by: string; readonly evidence: string; readonly lateDays: number }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'waived'; readonly reason: string; readonly by: string };

/** What people recorded about a duty; it survives every rebuild. */
export interface Mark {
  readonly key: string;
  /** The day on which it was done; `null` where it is not ticked. */
  readonly doneOn: IsoDate | null;
  /** What was typed for the day where it cannot be read; kept until a person mends it. */
  readonly unreadDoneOn: string;
  readonly evidence: string;
  readonly doneBy: string;
  /** Why it is waived; empty where it is not. */
  readonly waivedReason: string;
  readonly waivedBy: string;
}

/** A duty with its status and the marks of people. */
export interface TrackingRow {
  readonly duty: Duty;
  readonly status: TrackingStatus;
  readonly mark: Mark | null;
}

/** What a rebuild gives: the rows, and marks whose duty the definition no longer has (kept, never dropped). */
export interface RebuiltTracking {
  readonly rows: readonly TrackingRow[];
  readonly orphans: readonly Mark[];
}

/** What a rebuild is made of. */
export interface TrackingSources {
  readonly duties: readonly Duty[];
  readonly evidence: Evidence;
  readonly marks: readonly Mark[];
  readonly today: IsoDate;
}

/** Rebuilds the whole table for `today`. */
export function rebuildTracking(sources: TrackingSources): RebuiltTracking {
  const marks = new Map(sources.marks.map((mark) => [mark.key, mark]));
  const evidence = new EvidenceIndex(sources.evidence);
  const rows = sources.duties.map((duty) => {
    const mark = marks.get(duty.key) ?? null;
    return { duty, mark, status: statusOf(duty, mark, { evidence, today: sources.today }) };
  });
  const known = new Set(sources.duties.map(({ key }) => key));
  return { rows, orphans: sources.marks.filter(({ key }) => !known.has(key)) };
}

/** Whether something is still owed. */
export function isOpen(row: TrackingRow): boolean {
  return row.status.kind === 'due' || row.status.kind === 'late' || row.status.kind === 'not-due';
}

function statusOf(duty: Duty, mark: Mark | null, sources: { readonly evidence: EvidenceIndex; readonly today: IsoDate }): TrackingStatus {
  const proof = sources.evidence.proofOf(duty) ?? tickedProof(mark);
  if (proof !== null) return { kind: 'done', on: proof.on, by: proof.by, evidence: proof.reference, lateDays: lateDays(duty, proof.on) };
  if (mark !== null && mark.waivedReason !== '') return { kind: 'waived', reason: mark.waivedReason, by: mark.waivedBy };
  const excused = excusedByMode(duty, sources.evidence);
  if (excused !== '') return { kind: 'waived', reason: excused, by: '' };
  const days = lateDays(duty, sources.today);
  if (days > 0) return { kind: 'late', days };
  return sources.today < duty.opensOn ? { kind: 'not-due' } : { kind: 'due' };
}

/** Why the district's way of taking part (G§3.3) frees it from the duty; empty where it does not. */
function excusedByMode(duty: Duty, evidence: EvidenceIndex): string {
  if (duty.modes === 'all' || !isDistrictUnit(duty.unit)) return '';
  const maintains = evidence.isMaintaining(duty.unit);
  if (duty.modes === 'target') return maintains ? 'อำเภอพัฒนาต่อยอดและรักษาสถานะ (แนวทางกรมฯ ข้อ 3.3)' : '';
  return maintains ? '' : 'เฉพาะอำเภอที่พัฒนาต่อยอดและรักษาสถานะ (แนวทางกรมฯ ข้อ 3.3)';
}

function tickedProof(mark: Mark | null): Proof | null {
  return mark === null || mark.doneOn === null ? null : { on: mark.doneOn, by: mark.doneBy, reference: mark.evidence };
}

function lateDays(duty: Duty, on: IsoDate): number {
  return on > lastDayInTime(duty) ? daysBetween(duty.dueOn, on) : 0;
}
