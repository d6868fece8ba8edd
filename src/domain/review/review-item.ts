// An answer as the province looks at it before deciding: whose it is, what was answered, what the rules say, what can be decided.
import { formatThaiInstant } from '../calendar/thai-instant';
import { formatThaiDate } from '../calendar/thai-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import type { EligibilityResult, Finding, Verdict } from '../eligibility/finding';
import { VERDICT_LABELS } from '../eligibility/finding';
import type { FormAnswer } from '../forms/form-answer';
import { clauseText } from '../programme/clause-text';
import { questionsFor, type FormDescription } from '../forms/form-description';
import { STANDING_LABELS, type Nomination, type NominationStanding, type SelectionEvidence } from '../nomination/nomination';
import { DECISION_LABELS, type ReviewDecision } from '../nomination/review';

/** One answer of a form, as a line. Links are whole `https:` addresses; everything else is text only. */
export interface ReviewLine {
  readonly label: string;
  readonly value: string;
  readonly isLink: boolean;
}

/** What a rule says, as a line; `ruleId` and `subject` name it for the province's own decision. */
export interface ReviewFinding {
  readonly ruleId: string;
  readonly subject: 'main' | 'next';
  readonly label: string;
  readonly clause: string;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  readonly reason: string;
  readonly evidence: string;
  /** Reason, name and day of the province's own decision; empty where there is none. */
  readonly override: string;
}

/** One answer with everything that deciding needs. */
export interface ReviewItem {
  readonly kind: 'nomination' | 'report';
  readonly responseId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly standing: NominationStanding;
  readonly standingLabel: string;
  readonly isLocked: boolean;
  readonly heldReason: string;
  readonly comment: string;
  readonly reviewed: string;
  readonly lines: readonly ReviewLine[];
  readonly findings: readonly ReviewFinding[];
  /** The worst verdict on the nominated tambon; `null` for a report. */
  readonly verdict: Exclude<Verdict, 'note'> | null;
  readonly decisions: readonly { readonly code: ReviewDecision; readonly label: string; readonly needsReason: boolean }[];
}

const NEEDS_REASON: ReadonlySet<ReviewDecision> = new Set<ReviewDecision>(['returned', 'withdrawn', 'reopened']);
/** What needs looking at comes first. */
const GRAVITY: readonly Verdict[] = ['fail', 'check', 'pass', 'note'];
/** Those that wait for the province come first. */
const ORDER: readonly NominationStanding[] = ['held', 'new', 'returned', 'accepted', 'approved', 'withdrawn'];

/** A nomination with the findings on it, for deciding. */
export function reviewOfNomination(nomination: Nomination, results: readonly EligibilityResult[]): ReviewItem {
  const own = results.filter(({ responseId }) => responseId === nomination.responseId);
  const isLocked = nomination.lockedAt !== '';
  return {
    kind: 'nomination', responseId: nomination.responseId, title: `ตำบล${nomination.tambon.typed} อำเภอ${nomination.district.typed}`, subtitle: sentLine(nomination.submittedAt, nomination.email, nomination.emailVerified),
    standing: nomination.standing, standingLabel: isLocked ? 'ยืนยันแล้ว (ล็อก)' : STANDING_LABELS[nomination.standing], isLocked, heldReason: nomination.heldReason, comment: nomination.comment,
    reviewed: reviewedLine(nomination.reviewedBy, nomination.reviewedAt), lines: nominationLines(nomination),
    findings: own.flatMap(({ subject, findings }) => findings.map((finding) => findingLine(finding, subject)).sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))),
    verdict: own.find(({ subject }) => subject === 'main')?.verdict ?? null, decisions: decisionsFor(nomination.standing, isLocked, true),
  };
}

/** A report of forms (b) to (f), for deciding; `names` are those of the places by code. */
export function reviewOfReport(answer: FormAnswer, form: FormDescription, sources: { readonly names: ReadonlyMap<string, string>; readonly heldReason: string; readonly comment: string; readonly reviewedBy: string; readonly reviewedAt: string }): ReviewItem {
  const place = [answer.tambonCode, answer.districtCode].flatMap((code) => (code === null ? [] : [sources.names.get(code) ?? code]));
  return {
    kind: 'report', responseId: answer.responseId, title: `${form.title.replace(/ ปีงบประมาณ.*$/, '')} ${place.join(' ')}`.trim(), subtitle: sentLine(answer.submittedAt, answer.email, null),
    standing: answer.standing, standingLabel: STANDING_LABELS[answer.standing], isLocked: false, heldReason: sources.heldReason, comment: sources.comment,
    reviewed: reviewedLine(sources.reviewedBy, sources.reviewedAt),
    lines: [...answer.answers].map(([field, { values }]) => line(labelOf(form, field), values.join(', '))).filter(({ value }) => value !== ''),
    findings: [], verdict: null, decisions: decisionsFor(answer.standing, false, false),
  };
}

/** The question without the district behind it: each district has its own page, and whose answer it is stands above. */
function labelOf(form: FormDescription, field: string): string {
  return questionsFor(form, field)[0]?.title.replace(/ \(อำเภอ[^()]*\)$/, '') ?? field;
}

/** Those that wait for the province first, then in the order they came. */
export function inReviewOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return [...items].sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

function decisionsFor(standing: NominationStanding, isLocked: boolean, canReopen: boolean): ReviewItem['decisions'] {
  const codes: readonly ReviewDecision[] = isLocked ? (canReopen ? ['reopened'] : []) : (['accepted', 'returned', 'approved', 'withdrawn'] as const).filter((code) => code !== standing);
  return codes.map((code) => ({ code, label: DECISION_LABELS[code], needsReason: NEEDS_REASON.has(code) }));
}

function nominationLines(nomination: Nomination): readonly ReviewLine[] {
  const { respondent, willing, next } = nomination;
  return [
    ...evidenceLines(nomination.evidence, ''),
    line('ยินดีรับพื้นที่เพิ่ม', willing ? `ยินดี ลำดับถัดไป ตำบล${next.typed}` : 'ไม่รับ'), ...(willing ? evidenceLines(nomination.nextEvidence, ' (ตำบลลำดับถัดไป)') : []),
    line('ผู้ตอบ', [respondent.name, respondent.position, respondent.phone].filter((part) => part !== '').join(' · ')), line('หมายเหตุ', nomination.note), line('คำตอบอื่น', nomination.extra),
  ].filter(({ value }) => value !== '');
}

function evidenceLines(evidence: SelectionEvidence, suffix: string): readonly ReviewLine[] {
  return [
    line(`วันที่ประชุม${suffix}`, evidence.meetingDate), line(`ผู้นำที่เข้าประชุม/เห็นชอบ${suffix}`, evidence.leaders === '' && evidence.agreeing === '' ? '' : `${evidence.leaders || '–'} / ${evidence.agreeing || '–'} คน`),
    line(`รายงานการประชุม${suffix}`, evidence.minutesLink), line(`แผนขับเคลื่อน${suffix}`, evidence.planTitle), line(`ลิงก์แผน${suffix}`, evidence.planLink),
  ];
}

function line(label: string, typed: string): ReviewLine {
  const value = typed.trim();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseThaiDate(value) : null;
  return { label, value: day?.ok === true ? formatThaiDate(day.value, 'long') : value, isLink: /^https:\/\/[^\s<>"']+$/.test(value) };
}

function findingLine({ ruleId, label, clause, verdict, reason, evidence, override }: Finding, subject: 'main' | 'next'): ReviewFinding {
  return {
    ruleId, subject, label: subject === 'next' ? `${label} (ตำบลลำดับถัดไป)` : label, clause: clauseText(clause), verdict, verdictLabel: VERDICT_LABELS[verdict], reason, evidence,
    override: override === null ? '' : `${override.reason} โดย ${override.by} ${formatThaiInstant(override.at)}`,
  };
}

function sentLine(submittedAt: string, email: string, isVerified: boolean | null): string {
  const verified = isVerified === null || email === '' ? '' : isVerified ? ' (ยืนยันแล้ว)' : ' (ยังไม่ยืนยัน)';
  return `ส่งเมื่อ ${formatThaiInstant(submittedAt)} โดย ${email === '' ? 'ไม่ทราบอีเมล' : email}${verified}`;
}

function reviewedLine(by: string, at: string): string {
  return by === '' ? '' : `พิจารณาโดย ${by} ${formatThaiInstant(at)}`;
}
