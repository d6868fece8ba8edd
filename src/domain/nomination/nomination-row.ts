// Nominations as rows of their table: every answer exactly as typed, codes beside the names.
import { isDistrictCode, isTambonCode } from '../places/codes';
import { isTicked, textOf, type Cell, type TableRecord } from '../table/record';
import { STANDING_LABELS, type FindingOverride, type Nomination, type NominationStanding, type SelectionEvidence } from './nomination';

/** Table id of the nominations. */
export const NOMINATIONS_TABLE = 'nominations';

/** Columns of the evidence; the reserve's are the same with a prefix. */
const EVIDENCE_COLUMNS = { meetingDate: 'meetingDate', leaders: 'leaders', agreeing: 'agreeing', minutesLink: 'minutesLink', planTitle: 'planTitle', planLink: 'planLink' } as const;
const NEXT_COLUMNS = { meetingDate: 'nextMeetingDate', leaders: 'nextLeaders', agreeing: 'nextAgreeing', minutesLink: 'nextMinutesLink', planTitle: 'nextPlanTitle', planLink: 'nextPlanLink' } as const;

/** The nomination of a record; `null` where the record has no response id (an empty row, or a person's own note). */
export function parseNomination(record: TableRecord): Nomination | null {
  const responseId = textOf(record, 'responseId');
  if (responseId === '') return null;
  const text = (column: string): string => rawText(record, column);
  return {
    responseId, submittedAt: text('submittedAt'), email: text('email'), emailVerified: text('emailVerified') === 'verified', editUrl: text('editUrl'),
    print: text('print'), waitingPrint: text('waitingPrint'), standing: standingOf(text('standing')), heldReason: text('heldReason'), comment: text('comment'),
    reviewedBy: text('reviewedBy'), reviewedAt: text('reviewedAt'), lockedAt: text('lockedAt'), overrides: parseOverrides(text('overrides')),
    district: { code: codeIn(textOf(record, 'districtCode'), isDistrictCode), typed: text('district') },
    tambon: { code: codeIn(textOf(record, 'tambonCode'), isTambonCode), typed: text('tambon') },
    evidence: readEvidence(record, EVIDENCE_COLUMNS), willing: isTicked(record, 'willing'),
    next: { code: codeIn(textOf(record, 'nextTambonCode'), isTambonCode), typed: text('nextTambon') }, nextEvidence: readEvidence(record, NEXT_COLUMNS),
    respondent: { name: text('respondentName'), position: text('respondentPosition'), phone: text('respondentPhone') }, note: text('note'), extra: text('extra'),
  };
}

/** The record of a nomination; the province's own columns are not in it and stay as they are. */
export function formatNomination(nomination: Nomination): TableRecord {
  const { district, tambon, next, respondent } = nomination;
  return {
    responseId: nomination.responseId, standing: nomination.standing, submittedAt: nomination.submittedAt,
    districtCode: district.code, district: district.typed, tambonCode: tambon.code, tambon: tambon.typed, ...writeEvidence(nomination.evidence, EVIDENCE_COLUMNS),
    willing: nomination.willing, nextTambonCode: next.code, nextTambon: next.typed, ...writeEvidence(nomination.nextEvidence, NEXT_COLUMNS),
    respondentName: respondent.name, respondentPosition: respondent.position, respondentPhone: respondent.phone,
    email: nomination.email, emailVerified: nomination.emailVerified ? 'verified' : 'unverified', note: nomination.note, extra: nomination.extra,
    heldReason: nomination.heldReason, comment: nomination.comment, reviewedBy: nomination.reviewedBy, reviewedAt: nomination.reviewedAt, lockedAt: nomination.lockedAt,
    editUrl: nomination.editUrl, overrides: nomination.overrides.length === 0 ? null : JSON.stringify(nomination.overrides), print: nomination.print, waitingPrint: nomination.waitingPrint,
  };
}

/** Nominations with the 0-based index of each one's record; records without a response id are skipped. */
export function parseNominations(records: readonly TableRecord[]): readonly { readonly index: number; readonly nomination: Nomination }[] {
  return records.flatMap((record, index) => {
    const nomination = parseNomination(record);
    return nomination === null ? [] : [{ index, nomination }];
  });
}

function rawText(record: TableRecord, column: string): string {
  const cell = record[column];
  return cell === null || cell === undefined ? '' : String(cell);
}

function standingOf(text: string): NominationStanding {
  return text in STANDING_LABELS ? (text as NominationStanding) : 'new';
}

function codeIn<Code extends string>(text: string, isCode: (text: string) => text is Code): Code | null {
  return isCode(text) ? text : null;
}

function readEvidence(record: TableRecord, columns: Readonly<Record<keyof SelectionEvidence, string>>): SelectionEvidence {
  return {
    meetingDate: rawText(record, columns.meetingDate), leaders: rawText(record, columns.leaders), agreeing: rawText(record, columns.agreeing),
    minutesLink: rawText(record, columns.minutesLink), planTitle: rawText(record, columns.planTitle), planLink: rawText(record, columns.planLink),
  };
}

function writeEvidence(evidence: SelectionEvidence, columns: Readonly<Record<keyof SelectionEvidence, string>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [column, evidence[key as keyof SelectionEvidence]]));
}

function parseOverrides(text: string): readonly FindingOverride[] {
  if (text.trim() === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]).filter(isOverride) : [];
  } catch {
    return [];
  }
}

function isOverride(value: unknown): value is FindingOverride {
  const one = value as Partial<FindingOverride> | null;
  return typeof one?.ruleId === 'string' && (one.subject === 'main' || one.subject === 'next') && (one.verdict === 'pass' || one.verdict === 'fail') && typeof one.reason === 'string';
}
