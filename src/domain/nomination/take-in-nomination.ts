// From the answers of form (a) to a nomination: places by code, held where the sender or the district does not fit.
import { parseThaiDate } from '../calendar/thai-date-parse';
import { codeAnswer, textAnswer, type FormAnswers } from '../forms/read-answers';
import { districtOf, isDistrictCode, isTambonCode, provinceOf, type DistrictCode, type TambonCode } from '../places/codes';
import type { AnsweredPlace, Nomination, NominationAnswers, SelectionEvidence } from './nomination';

/** Finds places by names that people typed. */
export interface PlaceFinder {
  /** The district, or the nearest names. */
  district(name: string): { readonly code: DistrictCode | null; readonly nearest: readonly string[] };
  /** The tambon, within the district where one is known; or the nearest names. */
  tambon(name: string, district: DistrictCode | null): { readonly code: TambonCode | null; readonly nearest: readonly string[] };
}

/** An office address known to the system. */
export interface KnownSender {
  /** Lower case. */
  readonly email: string;
  /** A district or the province. */
  readonly unit: string;
}

/** What the response says of itself. */
export interface ResponseMarks {
  readonly responseId: string;
  readonly submittedAt: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly editUrl: string;
  readonly print: string;
  readonly extra: string;
}

/** The nomination of a new response. */
export function takeInNomination(marks: ResponseMarks, answers: FormAnswers, known: { readonly places: PlaceFinder; readonly senders: readonly KnownSender[] }): Nomination {
  const read = readNomination(answers, known.places);
  const reasons = [...senderFaults(marks.email, read.answers.district.code, known.senders), ...read.faults];
  return {
    ...marks, ...read.answers, extra: marks.extra, waitingPrint: '', standing: reasons.length === 0 ? 'new' : 'held', heldReason: reasons.join('; '),
    comment: '', reviewedBy: '', reviewedAt: '', lockedAt: '', overrides: [],
  };
}

/**
 * The nomination after its response was edited: new answers, to be looked at afresh. What the province decided on
 * findings is kept only where the same tambon is still meant; an accepted sender stays accepted unless the place no longer fits.
 */
export function supersede(earlier: Nomination, edited: Nomination): Nomination {
  const sameMain = earlier.tambon.code !== null && earlier.tambon.code === edited.tambon.code;
  const sameNext = earlier.next.code !== null && earlier.next.code === edited.next.code;
  const overrides = earlier.overrides.filter(({ subject }) => (subject === 'main' ? sameMain : sameNext));
  const senderAccepted = earlier.standing === 'accepted' || earlier.standing === 'approved';
  const sameSender = earlier.email === edited.email && earlier.district.code === edited.district.code;
  const isStillHeld = edited.standing === 'held' && !(senderAccepted && sameSender && sameMain);
  return { ...edited, standing: isStillHeld ? 'held' : 'new', heldReason: isStillHeld ? edited.heldReason : '', comment: earlier.comment, reviewedBy: earlier.reviewedBy, reviewedAt: earlier.reviewedAt, overrides };
}

function readNomination(answers: FormAnswers, places: PlaceFinder): { readonly answers: NominationAnswers; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const district = districtAnswer(answers, places, faults);
  const tambon = tambonAnswer(answers, 'tambon', { district: district.code, places, faults });
  const willing = codeAnswer(answers, 'willing') === 'yes';
  const next = tambonAnswer(answers, 'nextTambon', { district: district.code, places, faults: willing ? faults : [] });
  const text = (field: string): string => textAnswer(answers, field);
  return {
    faults,
    answers: {
      district, tambon, willing, next, evidence: evidenceOf(text, (name) => name), nextEvidence: evidenceOf(text, (name) => `next${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`),
      respondent: { name: text('respondentName'), position: text('respondentPosition'), phone: text('respondentPhone') }, note: text('note'), extra: '',
    },
  };
}

function districtAnswer(answers: FormAnswers, places: PlaceFinder, faults: string[]): AnsweredPlace<DistrictCode> {
  const typed = textAnswer(answers, 'district');
  const chosen = codeAnswer(answers, 'district');
  if (chosen !== null && isDistrictCode(chosen)) return { code: chosen, typed };
  const found = places.district(typed);
  if (found.code === null) faults.push(unmatched('อำเภอ', typed, found.nearest));
  return { code: found.code, typed };
}

function tambonAnswer(answers: FormAnswers, field: string, how: { readonly district: DistrictCode | null; readonly places: PlaceFinder; readonly faults: string[] }): AnsweredPlace<TambonCode> {
  const typed = textAnswer(answers, field);
  if (typed.trim() === '') return { code: null, typed: '' };
  const chosen = codeAnswer(answers, field);
  const found = chosen !== null && isTambonCode(chosen) ? { code: chosen, nearest: [] } : how.places.tambon(typed, how.district);
  if (found.code === null) how.faults.push(unmatched('ตำบล', typed, found.nearest));
  else if (how.district !== null && districtOf(found.code) !== how.district) how.faults.push(`ตำบล “${typed}” (${found.code}) ไม่อยู่ในอำเภอที่เลือก`);
  return { code: found.code, typed };
}

function unmatched(kind: string, typed: string, nearest: readonly string[]): string {
  const near = nearest.length === 0 ? '' : ` ชื่อที่ใกล้เคียง: ${nearest.join(', ')}`;
  return `ชื่อ${kind} “${typed}” ไม่ตรงกับ${kind}ใดในตารางพื้นที่${near}`;
}

/** Why an answer from this address is kept aside; a province officer may answer for any district. */
function senderFaults(email: string, district: DistrictCode | null, senders: readonly KnownSender[]): readonly string[] {
  const address = email.trim().toLowerCase();
  if (address === '') return ['ไม่มีอีเมลของผู้ตอบ'];
  const units = senders.filter((sender) => sender.email === address).map(({ unit }) => unit);
  if (units.length === 0) return [`อีเมล ${address} ไม่อยู่ในรายชื่อผู้ติดต่อ`];
  if (district === null || units.includes(district) || units.includes(provinceOf(district))) return [];
  return [`อีเมล ${address} เป็นของหน่วยงานอื่น (${units.join(', ')}) ไม่ใช่อำเภอที่เลือก`];
}

function evidenceOf(text: (field: string) => string, name: (part: string) => string): SelectionEvidence {
  return {
    meetingDate: dayOf(text(name('meetingDate'))), leaders: text(name('leaders')), agreeing: text(name('agreeing')), minutesLink: text(name('minutesLink')),
    planTitle: text(name('planTitle')), planLink: text(name('planLink')),
  };
}

/** A day typed with a Buddhist year arrives as a year of the common era; a text that is no day stays as typed. */
function dayOf(text: string): string {
  const parsed = parseThaiDate(text);
  return parsed.ok ? parsed.value : text;
}
