// The rules of selection as data and one function each: label, clause, days on which they hold, check.
import { addDays, daysBetween, isIsoDate, toIsoDate, type IsoDate } from '../calendar/iso-date';
import { formatThaiDate } from '../calendar/thai-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import { parseThaiNumber } from '../calendar/thai-numerals';
import { missingAgreement, missingPlan, STANDING_LABELS, isActive, type AnsweredPlace, type Nomination, type NominationSubject, type SelectionEvidence } from '../nomination/nomination';
import { districtOf, type TambonCode } from '../places/codes';
import type { RuleOutcome } from './finding';
import type { SelectionFacts } from './selection-facts';

/** What a rule is asked about: one tambon of one nomination. */
export interface RuleSubject {
  readonly nomination: Nomination;
  readonly subject: NominationSubject;
  readonly place: AnsweredPlace<TambonCode>;
  readonly evidence: SelectionEvidence;
}

/** A rule. Old versions stay with their last day. */
export interface EligibilityRule {
  readonly id: string;
  /** The officer's words. */
  readonly label: string;
  /** The clause of the letter or the guideline. */
  readonly clause: string;
  /** Which tambons of a nomination it is about. */
  readonly subjects: readonly NominationSubject[];
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly check: (subject: RuleSubject, facts: SelectionFacts) => RuleOutcome;
}

const SINCE_FY2568 = '2024-10-25' as IsoDate;
const BOTH: readonly NominationSubject[] = ['main', 'next'];
const held = { from: SINCE_FY2568, until: null } as const;

/** Every rule and version. The source is the province's letter of 25 ต.ค. 2567 and the guideline attached to it. */
export const ELIGIBILITY_RULES: readonly EligibilityRule[] = [
  { ...held, id: 'R02', label: 'ข้อเสนอใช้พิจารณาได้', clause: 'L¶2', subjects: BOTH, check: checkPlace },
  { ...held, id: 'R03', label: 'แจ้งภายในกำหนด', clause: 'L¶2', subjects: ['main'], check: checkDue },
  { ...held, id: 'R04', label: 'ไม่เคยเป็นเป้าหมายในปีที่ห้ามซ้ำ', clause: 'G§3.1', subjects: BOTH, check: checkPastTarget },
  { ...held, id: 'R05a', label: 'ผู้นำระดับตำบลเห็นร่วมกัน', clause: 'G§3.2', subjects: BOTH, check: checkAgreement },
  { ...held, id: 'R05b', label: 'ตำบลมีแผนการขับเคลื่อนที่ชัดเจน', clause: 'G§3.2', subjects: BOTH, check: checkPlan },
  { ...held, id: 'R06', label: 'อำเภอละ 1 ตำบล', clause: 'G§3.3', subjects: ['main'], check: checkOneADistrict },
];

/** The rules that hold on a day; throws RangeError where no version covers it, never takes the nearest. */
export function rulesOn(day: IsoDate): readonly EligibilityRule[] {
  const holding = ELIGIBILITY_RULES.filter(({ from, until }) => from <= day && (until === null || day <= until));
  if (holding.length === 0) throw new RangeError(`Cannot check eligibility: no rule covers ${day}`);
  return holding;
}

function checkPlace({ nomination, subject, place }: RuleSubject, facts: SelectionFacts): RuleOutcome {
  const answered = `ตอบว่า อำเภอ “${nomination.district.typed}” ตำบล “${place.typed}”`;
  if (!isActive(nomination)) return { verdict: nomination.standing === 'withdrawn' ? 'fail' : 'check', reason: standingReason(nomination), evidence: answered };
  if (nomination.district.code === null) return { verdict: 'check', reason: `ชื่ออำเภอ “${nomination.district.typed}” ไม่ตรงกับอำเภอใดในตารางพื้นที่`, evidence: answered };
  if (place.code === null) return { verdict: 'check', reason: unmatchedReason(subject, place.typed), evidence: answered };
  if (!facts.tambonNames.has(place.code)) return { verdict: 'check', reason: `ไม่พบรหัสตำบล ${place.code} ในตารางพื้นที่`, evidence: answered };
  if (districtOf(place.code) !== nomination.district.code) return { verdict: 'fail', reason: `ตำบล${nameOf(place.code, facts)}อยู่ในอำเภอ${facts.districtNames.get(districtOf(place.code)) ?? districtOf(place.code)} ไม่ใช่อำเภอที่เสนอ`, evidence: answered };
  if (subject === 'next' && place.code === nomination.tambon.code) return { verdict: 'fail', reason: 'ตำบลสำรองเป็นตำบลเดียวกับตำบลที่เสนอ', evidence: answered };
  return { verdict: 'pass', reason: `ตำบล${nameOf(place.code, facts)} (${place.code}) อยู่ในอำเภอที่เสนอ`, evidence: answered };
}

function unmatchedReason(subject: NominationSubject, typed: string): string {
  if (typed === '') return subject === 'next' ? 'ยินดีรับพื้นที่เพิ่มแต่ไม่ได้ระบุตำบลสำรอง' : 'ไม่ได้ระบุตำบลที่เสนอ';
  return `ชื่อตำบล “${typed}” ไม่ตรงกับตำบลใดในตารางพื้นที่`;
}

function standingReason(nomination: Nomination): string {
  const why = nomination.standing === 'held' ? nomination.heldReason : nomination.comment;
  return `${STANDING_LABELS[nomination.standing]}${why === '' ? '' : `: ${why}`}`;
}

function checkDue({ nomination }: RuleSubject, facts: SelectionFacts): RuleOutcome {
  const day = nomination.submittedAt.slice(0, 10);
  const due = facts.terms.nominationDue;
  const evidence = isIsoDate(day) ? `ส่งเมื่อ ${formatThaiDate(day, 'short')} กำหนด ${formatThaiDate(due, 'short')}` : `ส่งเมื่อ ${nomination.submittedAt}`;
  if (!isIsoDate(day) || day <= due) return { verdict: 'pass', reason: 'ส่งภายในกำหนด', evidence };
  return { verdict: 'note', reason: `ส่งช้ากว่ากำหนด ${daysBetween(due, day)} วัน`, evidence };
}

function checkPastTarget({ place }: RuleSubject, facts: SelectionFacts): RuleOutcome {
  const { excludedYears } = facts.terms;
  const evidence = `ทะเบียนเป้าหมายปีก่อน: ${excludedYears.map((year) => `ปี ${year} มี ${facts.recordedByYear.get(year) ?? 0} ตำบล`).join(', ')}`;
  if (place.code === null) return { verdict: 'check', reason: 'ยังตรวจไม่ได้เพราะไม่ทราบรหัสตำบล', evidence };
  const years = facts.pastYears.get(place.code) ?? [];
  if (years.length > 0) return { verdict: 'fail', reason: `ตำบล${nameOf(place.code, facts)}เป็นพื้นที่เป้าหมายปีงบประมาณ ${years.join(' และ ')} แล้ว`, evidence };
  const empty = excludedYears.filter((year) => (facts.recordedByYear.get(year) ?? 0) === 0);
  if (empty.length > 0) return { verdict: 'check', reason: `ยังไม่มีทะเบียนเป้าหมายปี ${empty.join(' และ ')} ให้ตรวจ โปรดนำเข้าก่อน`, evidence };
  return { verdict: 'pass', reason: `ไม่เป็นพื้นที่เป้าหมายปี ${excludedYears.join(' และ ')}`, evidence };
}

function checkAgreement({ nomination, evidence }: RuleSubject): RuleOutcome {
  const seen = `วันประชุม ${shownDay(evidence.meetingDate)} เข้าประชุม ${shown(evidence.leaders)} เห็นชอบ ${shown(evidence.agreeing)} รายงานการประชุม ${shown(evidence.minutesLink)}`;
  const asks = (reason: string): RuleOutcome => ({ verdict: 'check', reason, evidence: seen });
  const leaders = parseThaiNumber(evidence.leaders);
  const agreeing = parseThaiNumber(evidence.agreeing);
  if (leaders.ok && agreeing.ok && leaders.value > 0 && agreeing.value === 0) return { verdict: 'fail', reason: 'ไม่มีผู้นำที่เห็นชอบ', evidence: seen };
  const missing = missingAgreement(evidence);
  if (missing.length > 0) return asks(`ยังขาดหลักฐาน: ${missing.join(', ')}`);
  const date = parseThaiDate(evidence.meetingDate);
  if (!date.ok) return asks(`อ่านวันที่ประชุม “${evidence.meetingDate}” ไม่ได้`);
  if (!leaders.ok || !agreeing.ok) return asks(`อ่านจำนวนผู้นำ “${leaders.ok ? evidence.agreeing : evidence.leaders}” ไม่ได้`);
  if (agreeing.value > leaders.value) return asks('จำนวนผู้เห็นชอบมากกว่าจำนวนผู้เข้าประชุม');
  if (isAfter(date.value, nomination.submittedAt)) return asks('วันที่ประชุมอยู่หลังวันที่ส่งคำตอบ');
  return { verdict: 'pass', reason: `ผู้นำเห็นชอบ ${agreeing.value} จาก ${leaders.value} คน`, evidence: seen };
}

function isAfter(day: IsoDate, instant: string): boolean {
  const sent = instant.slice(0, 10);
  return isIsoDate(sent) && day >= addDays(toIsoDate(sent), 1);
}

function checkPlan({ evidence }: RuleSubject): RuleOutcome {
  const seen = `แผน ${shown(evidence.planTitle)} ลิงก์ ${shown(evidence.planLink)}`;
  const missing = missingPlan(evidence);
  if (missing.length > 0) return { verdict: 'check', reason: `ยังขาดหลักฐาน: ${missing.join(', ')}`, evidence: seen };
  return { verdict: 'pass', reason: 'มีแผนและลิงก์แผน', evidence: seen };
}

function checkOneADistrict({ nomination }: RuleSubject, facts: SelectionFacts): RuleOutcome {
  const { district, tambon } = nomination;
  const standing = district.code === null ? [] : facts.standingFor.get(district.code) ?? [];
  const evidence = `ข้อเสนอที่ใช้พิจารณาของอำเภอ: ${standing.map((one) => `${nameOf(one.tambon.code, facts)} (${one.tambon.code ?? ''})`).join(', ') || 'ไม่มี'}`;
  if (!isActive(nomination) || tambon.code === null) return { verdict: 'check', reason: 'ยังไม่นับเป็นข้อเสนอของอำเภอ', evidence };
  const first = standing.find((one) => one.tambon.code === tambon.code);
  if (first !== undefined && first.responseId !== nomination.responseId) return { verdict: 'fail', reason: `ซ้ำกับคำตอบของ ${first.respondent.name || first.email || first.responseId} ซึ่งเสนอตำบลเดียวกัน ใช้คำตอบนั้นแทน`, evidence };
  if (standing.length <= 1) return { verdict: 'pass', reason: 'อำเภอเสนอ 1 ตำบล', evidence };
  const approved = standing.filter((one) => one.standing === 'approved');
  if (approved.length !== 1) return { verdict: 'check', reason: `อำเภอเสนอ ${standing.length} ตำบล ต้องเลือกให้เหลือ 1 ตำบล (อนุมัติหนึ่งรายการ หรือถอนรายการอื่น)`, evidence };
  if (approved[0]?.responseId === nomination.responseId) return { verdict: 'pass', reason: 'จังหวัดอนุมัติตำบลนี้จากหลายข้อเสนอ', evidence };
  return { verdict: 'fail', reason: `จังหวัดอนุมัติตำบล${nameOf(approved[0]?.tambon.code ?? null, facts)}ของอำเภอนี้แล้ว`, evidence };
}

function nameOf(code: TambonCode | null, facts: SelectionFacts): string {
  return code === null ? '' : facts.tambonNames.get(code) ?? code;
}

function shown(text: string): string {
  return text.trim() === '' ? '(ไม่ระบุ)' : text;
}

/** A day in พ.ศ.; what cannot be read as one stays as it was typed. */
function shownDay(text: string): string {
  const day = parseThaiDate(text);
  return day.ok ? formatThaiDate(day.value, 'short') : shown(text);
}
